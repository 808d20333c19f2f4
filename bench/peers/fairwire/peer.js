// @ts-check
import { FALLBACK } from '../peer.js';

/** @param {import('../peer.js').Setting} setting */
export const kit = ({ organiser, integrity }) =>
  `<script type="module" src="${organiser}/fairwire/1.0.0/fairwire.js" integrity="${integrity['fairwire.js']}" crossorigin="anonymous"></script>`;

/** What the scripts of the other peers bring along. */
const DRIVER = `globalThis.peer = {
  refresh: (host) => host.refresh(),
  filter: (host, category) => { host.category = category; },
  more: (host) => host.loadMore(),
  create: (feed) => {
    const host = document.createElement('news-list');
    host.setAttribute('src', feed);
    host.setAttribute('show', 'image date summary');
    return host;
  },
  destroy: (host) => host.remove(),
};`;

/** @type {import('../peer.js').Peer} */
export const peer = {
  name: 'fairwire',
  about: 'the snippet as the documentation gives it',
  hosts: 'news-list',
  // The grey shapes have titles too, without links.
  titles: '.list .link',
  acts: true,
  driver: DRIVER,
  top: kit,
  widget: ({ feed, work }) =>
    `<news-list src="${feed}" show="image date summary"${work.rows < work.size ? '' : ` limit="0" paging="none"`}>${FALLBACK}</news-list>`,
};
