/** The lines that put an element on a page, in many forms. Runs in browsers and in Node. */
export * from './csp.js';
export * from './known.js';
export { themeFile } from './look.js';
export * from './options.js';
export { prerendered } from './prerender-form.js';
export * from './problems.js';
export * from './snippet.js';
