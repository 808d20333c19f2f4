// @ts-check
import { placed } from '../shared/placed.js';

/** @type {import('../peer.js').Peer} */
export const peer = {
  ...placed('parse', 'no peer: the cost of fetching and JSON.parse alone, and ten links'),
  acts: false,
  limit: 10,
};
