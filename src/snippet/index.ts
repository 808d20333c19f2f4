/** The lines that put an element on a page, in many forms. Runs in browsers and in Node. */
export { isLocal } from './address.js';
export * from './csp.js';
export { fallbackHtml } from './html-forms.js';
export * from './known.js';
export { themeFile } from './look.js';
export * from './options.js';
export { prerendered } from './prerender-form.js';
export * from './problems.js';
export * from './snippet.js';
