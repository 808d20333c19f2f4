import type { Feed, Item } from '../feed/format.js';
import { categoriesOf } from '../feed/selectors.js';

/** A story in the terms of schema.org: https://schema.org/NewsArticle */
export function newsArticleOf(feed: Feed, item: Item, url: string | undefined): object {
  const { _fairwire: extension } = item;
  const { source, editor } = extension ?? {};
  const authors = (item.authors ?? []).filter(({ name }) => name);
  return {
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
