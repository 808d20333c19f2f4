// @ts-check
/** The page of a script that looks for its places by their class. */
import { FALLBACK, script } from '../peer.js';

/** @param {string} name @param {string} about @param {string} [npm] @returns {import('../peer.js').Peer} */
export const placed = (name, about, npm) => ({
  ...{ name, about, hosts: '.news', titles: '.link', acts: true },
  ...(npm && { npm }),
  top: (setting) => script(setting, name),
  widget: ({ feed, work }) =>
    `<div class="news" data-feed="${feed}" limit="${work.rows < work.size ? work.rows : 0}">${FALLBACK}</div>`,
});
