/**
 * What the embed files take from the page when they load, so that a page that replaces or deletes it later does not
 * break them: `vite.config.ts` puts the names into each file, and parts get them from the file that loads them.
 */
export const pageGlobals = [
  ...['JSON', 'Promise', 'Map', 'Set', 'WeakMap', 'Symbol', 'URL', 'URLSearchParams', 'TextDecoder', 'Intl'],
  ...['AbortController', 'CustomEvent', 'Error', 'IntersectionObserver', 'CSSStyleSheet'],
];
