// @ts-check
import { script } from '../peer.js';

/** @type {import('../peer.js').Peer} */
export const peer = {
  name: 'timeline',
  about: 'a published timeline embed, @idotj/mastodon-embed-timeline',
  hosts: '.mt-container',
  titles: '.mt-post-txt a',
  npm: '@idotj/mastodon-embed-timeline',
  top: ({ organiser }) => `<link rel="stylesheet" href="${organiser}/peers/timeline.css">`,
  widget: ({ organiser, work }, index) =>
    `<div id="timeline-${index}" class="mt-container" data-instance="${organiser}/mastodon/${work.name}" data-rows="${work.rows}"><div class="mt-body" role="feed"><div class="mt-loading-spinner"></div></div></div>`,
  // Its documentation puts the script below the places.
  bottom: (setting) => script(setting, 'timeline'),
};
