import { Archive } from '../feed/archive.js';
import { FeedStores } from '../feed/feed-stores.js';
import { writtenFeed } from './written-feed.js';

/** The feeds of this page. */
export const feedStores = /* @__PURE__ */ new FeedStores(
  /* @__PURE__ */ new Archive(() => globalThis.localStorage),
  writtenFeed,
);
