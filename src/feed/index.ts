/** The feed without any view: reader, client, store. Runs in browsers and in Node, with no DOM. */
export * from './archive.js';
export * from './feed-error.js';
export * from './feed-store.js';
export * from './feed-stores.js';
export * from './fetch-feed.js';
export type * from './format.js';
export * from './merged-source.js';
export * from './problem.js';
export * from './reader.js';
export * from './safe-url.js';
export * from './selectors.js';
export * from './several-addresses.js';
export * from './source.js';
