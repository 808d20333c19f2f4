import { define } from './define/define.js';
import { EventLinks } from './elements/event-links/event-links.js';
import { NewsArticle } from './elements/news-article/news-article.js';
import { NewsFeed } from './elements/news-feed/news-feed.js';
import { NewsList } from './elements/news-list/news-list.js';
import { PartnerFooter } from './elements/partner-footer/partner-footer.js';

interface Elements {
  'news-feed': NewsFeed;
  'news-list': NewsList;
  'news-article': NewsArticle;
  'partner-footer': PartnerFooter;
  'event-links': EventLinks;
}

/**
 * The names that `defineAll({ prefix })` registers, with their classes. For TypeScript:
 * `declare global { interface HTMLElementTagNameMap extends PrefixedElements<'acme'> {} }`.
 */
export type PrefixedElements<Prefix extends string> = {
  [Tag in keyof Elements as `${Prefix}-${Tag}`]: Elements[Tag];
};

export interface DefineAllOptions {
  /** `acme` or `acme-` for `<acme-news-list>` and its like. Without it the elements get their own names. */
  readonly prefix?: string;
}

/**
 * Registers every element, under a prefix where a page has other elements of the same names. A name that is taken stays
 * as it is, with one warning. Elements find each other under any prefix.
 */
export function defineAll({ prefix = '' }: DefineAllOptions = {}): void {
  const classes: Record<keyof Elements, CustomElementConstructor> = {
    'news-feed': NewsFeed,
    'news-list': NewsList,
    'news-article': NewsArticle,
    'partner-footer': PartnerFooter,
    'event-links': EventLinks,
  };
  for (const [tag, element] of Object.entries(classes)) {
    const name = prefix ? `${prefix.replace(/-$/, '')}-${tag}` : tag;
    if (!isOwn(customElements.get(name), element)) define(name, prefix ? class extends element {} : element);
  }
}

/** A class has one name: under a prefix it is one of these, so that the element's own name can be registered as well. */
const isOwn = (taken: CustomElementConstructor | undefined, element: CustomElementConstructor): boolean =>
  taken === element || taken?.prototype instanceof element;
