/**
 * The classes and types of the kit. Importing this registers nothing: that is what `fairwire/define` is for, or
 * `defineAll()`, which takes a prefix.
 */
export { defineAll, type DefineAllOptions, type PrefixedElements } from './define-all.js';
export * from './elements/base/events.js';
export type { FeedElement } from './elements/base/feed-element.js';
export type { FeedHost } from './elements/base/feed-host.js';
export { version } from './elements/base/version.js';
export { EventLinks } from './elements/event-links/event-links.js';
export { NewsArticle } from './elements/news-article/news-article.js';
export { NewsFeed } from './elements/news-feed/news-feed.js';
export { NewsList } from './elements/news-list/news-list.js';
export { PartnerFooter } from './elements/partner-footer/partner-footer.js';
export type * from './feed/format.js';
