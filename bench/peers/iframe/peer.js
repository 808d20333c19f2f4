// @ts-check
/** A frame with a page of the organiser's own in it, as hosted widgets do; the page is the best vanilla. */

/** @type {import('../peer.js').Peer} */
export const peer = {
  name: 'iframe',
  about: 'a frame with the page of the best vanilla, from the organiser',
  hosts: 'iframe',
  titles: '',
  framed: true,
  top: () => '',
  widget: ({ organiser, work, feed }) =>
    `<iframe title="News" src="${organiser}/frame/${work.name}.html?feed=${encodeURIComponent(feed)}" width="100%" height="1800" style="border:0"></iframe>`,
};
