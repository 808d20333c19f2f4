// @ts-check
/** All peers, in the order of the table. */
import { peer as fairwirePrerendered } from './fairwire-prerendered/peer.js';
import { peer as fairwirePreloaded } from './fairwire-preloaded/peer.js';
import { peer as fairwire } from './fairwire/peer.js';
import { peer as iframe } from './iframe/peer.js';
import { peer as innerHtml } from './inner-html/peer.js';
import { peer as lit } from './lit/peer.js';
import { peer as parse } from './parse/peer.js';
import { peer as preact } from './preact/peer.js';
import { peer as react } from './react/peer.js';
import { peer as fixed } from './static/peer.js';
import { peer as timeline } from './timeline/peer.js';
import { peer as vanillaPreloaded } from './vanilla-preloaded/peer.js';
import { peer as vanilla } from './vanilla/peer.js';

/** @typedef {import('./peer.js').Peer} Peer */

/** @type {readonly Peer[]} */
export const PEERS = [
  ...[fixed, fairwirePrerendered, vanilla, vanillaPreloaded, fairwire, fairwirePreloaded],
  ...[innerHtml, lit, preact, react, iframe, timeline, parse],
];
