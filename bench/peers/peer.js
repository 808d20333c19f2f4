// @ts-check
/**
 * What a peer is. A folder beside this file holds one: `peer.js` says how its page looks, `browser.js`, where there is
 * one, is the script of that page, bundled by Vite for production.
 *
 * @typedef {import('../workloads.js').Setting} Setting
 *
 * @typedef {object} Peer
 * @property {string} name its folder's
 * @property {string} about what it is, in a few words
 * @property {string} hosts a selector of its widgets in the page
 * @property {string} titles a selector of the links to items, in the widget or its shadow root
 * @property {boolean} [framed] whether the widget is a frame, whose own page says when it is ready
 * @property {boolean} [acts] whether its script leaves `globalThis.peer`, by which it can be driven
 * @property {number} [limit] how many rows it shows at most
 * @property {string} [driver] a script that makes it, where the peer's own does not
 * @property {(setting: Setting) => string} top what stands once, before the first widget
 * @property {(setting: Setting, index: number) => string | Promise<string>} widget
 * @property {(setting: Setting) => string} [bottom] what stands once, after the last one
 * @property {string} [npm] the package whose version belongs in the report
 */

/**
 * How a peer is driven, from within its page.
 *
 * @typedef {object} Driver
 * @property {(host: HTMLElement) => unknown} refresh asks for the feed again, and shows what it holds then
 * @property {(host: HTMLElement, category: string) => unknown} filter shows one category, or all for ''
 * @property {(host: HTMLElement) => unknown} more shows ten more
 * @property {(feed: string) => HTMLElement} create a widget, which starts once it is in the page
 * @property {(host: HTMLElement) => void} destroy
 */

/** @param {Setting} setting @param {string} name */
export const script = ({ organiser }, name) =>
  `<script type="module" src="${organiser}/peers/${name}.js" crossorigin></script>`;

/** @param {Setting} setting */
export const preload = ({ feed }) => `<link rel="preload" as="fetch" href="${feed}" crossorigin>`;

/** The link that stands in the page until the feed is there, as in the kit's own snippet. */
export const FALLBACK = '<a href="https://www.example.org/news/">News of the fair</a>';
