// @ts-check
import { feedOf } from '../../feed.js';
import { LOOK } from '../look.js';
import { rowHtml } from '../shared/row-html.js';

/** @type {import('../peer.js').Peer} */
export const peer = {
  name: 'static',
  about: 'HTML that the page came with, with content-visibility: the limit',
  hosts: '.static',
  titles: '.link',
  top: () => `<style>${LOOK}</style>`,
  widget({ organiser, work }) {
    const { items } = feedOf({ size: work.size, paged: work.paged }, organiser);
    const rows = items.slice(0, work.rows).map(rowHtml).join('');
    return `<div class="static"><ul class="list">${rows}</ul></div>`;
  },
};
