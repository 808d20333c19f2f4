// @ts-check
import { FALLBACK, script } from '../peer.js';

/** @type {import('../peer.js').Peer} */
export const peer = {
  name: 'vanilla',
  about:
    'a custom element by hand: first rows first, rows kept by id, one date formatter, content-visibility',
  hosts: 'vanilla-news',
  titles: '.link',
  acts: true,
  top: (setting) => script(setting, 'vanilla'),
  widget: ({ feed, work }) =>
    `<vanilla-news src="${feed}" limit="${work.rows < work.size ? work.rows : 0}">${FALLBACK}</vanilla-news>`,
};
