import { parseInert } from '../../content/sanitize.js';
import type { Feed, Item } from '../../feed/format.js';
import { categoriesOf } from '../../feed/selectors.js';

/** A story in the terms of schema.org: https://schema.org/NewsArticle */
export function newsArticleOf(feed: Feed, item: Item, url: string | undefined): object {
  const { _fairwire: extension } = item;
  const { source, editor } = extension ?? {};
  const authors = (item.authors ?? []).filter(({ name }) => name);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: item.title,
    description: item.summary ?? extension?.lead,
    url,
    mainEntityOfPage: url,
    image: item.image && [item.image],
    datePublished: item.date_published,
    dateModified: item.date_modified,
    inLanguage: item.language ?? feed.language,
    wordCount: extension?.wordCount,
    articleSection: categoriesOf(feed, item).map(({ name }) => name),
    author: authors.map(({ name, url: page }) => ({ '@type': 'Person', name, url: page })),
    editor: editor && { '@type': 'Person', name: editor },
    sourceOrganization: source && { '@type': 'Organization', name: source.name, url: source.url },
  };
}

const withoutEmpty = (_name: string, value: unknown): unknown =>
  Array.isArray(value) && !value.length ? undefined : value;

/** A script of JSON-LD in the page's head: of one element, and only while that shows a story. */
export class StructuredData {
  private script: HTMLScriptElement | undefined;
  private text = '';

  /** @param data undefined takes it away */
  show(data: object | undefined): void {
    // Nothing in it may end the script, should the page be written out again.
    const text = data ? JSON.stringify(data, withoutEmpty).replace(/</g, '\\u003c') : '';
    if (text === this.text) return;
    this.text = text;
    this.script?.remove();
    this.script = text ? scriptOf(text) : undefined;
  }
}

/** Parsed, not made: under Trusted Types nobody may set the text of a script, although this one never runs. */
function scriptOf(text: string): HTMLScriptElement | undefined {
  try {
    const { firstChild } = parseInert(`<script type="application/ld+json">${text}</script>`);
    document.head.append(firstChild ?? '');
    return firstChild as HTMLScriptElement;
  } catch {
    // The page allows no policy.
    return undefined;
  }
}
