// @ts-check
import { peer as fairwire } from '../fairwire/peer.js';
import { preload } from '../peer.js';

/** @type {import('../peer.js').Peer} */
export const peer = {
  ...fairwire,
  name: 'fairwire-preloaded',
  about: 'the snippet, and one line that preloads the feed',
  top: (setting) => preload(setting) + fairwire.top(setting),
};
