// @ts-check
import { feedOf } from '../../feed.js';
import { peer as fairwire } from '../fairwire/peer.js';

/** @type {typeof import('../../../src/prerender/index.js')} */
const { prerender } = await import(new URL('../../../dist/prerender/index.js', import.meta.url).href);

/** @type {import('../peer.js').Peer} */
export const peer = {
  ...fairwire,
  name: 'fairwire-prerendered',
  about: 'the element with its content, as a site’s build writes it, and the snippet’s script',
  // What it does once it is there is what the other does.
  acts: false,
  async widget({ organiser, feed, work }, index) {
    const { size, paged, rows } = work;
    const attributes = { show: 'image date summary', ...(rows < size ? {} : { limit: 0, paging: 'none' }) };
    const document = feedOf({ size, paged }, organiser);
    const { html } = await prerender(document, {
      element: 'news-list',
      attributes: { src: feed, ...attributes },
      data: index === 0,
    });
    return html;
  },
};
