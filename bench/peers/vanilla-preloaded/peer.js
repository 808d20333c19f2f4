// @ts-check
import { preload, script } from '../peer.js';
import { peer as vanilla } from '../vanilla/peer.js';

/** @type {import('../peer.js').Peer} */
export const peer = {
  ...vanilla,
  name: 'vanilla-preloaded',
  about: 'the best vanilla: as vanilla, the feed preloaded, one request for all elements of a feed',
  top: (setting) => preload(setting) + script(setting, 'vanilla-preloaded'),
};
