// @ts-check
/** The page of a partner, the same around every peer. */
import { probe } from '../measure/probe.js';
import { PAGE_SIZE } from '../feed.js';

/** @typedef {import('../peers/peer.js').Peer} Peer */
/** @typedef {import('../workloads.js').Setting} Setting */

const STYLE =
  'body{margin:0 auto;max-width:48em;padding:1em;font:16px/1.5 sans-serif;color:#222}nav a{margin-right:1em}';

/**
 * @param {Peer} peer
 * @param {Setting} setting
 * @param {number} widgets
 * @returns {Promise<string>}
 */
export async function hostPage(peer, setting, widgets) {
  const { hosts, titles, framed = false, limit = Infinity } = peer;
  const rows = Math.min(setting.work.rows, limit);
  const options = { hosts, titles, framed, widgets, first: Math.min(PAGE_SIZE, rows), rows };
  const places = await Promise.all(
    Array.from({ length: widgets }, (_, index) => peer.widget(setting, index)),
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>A partner</title><link rel="icon" href="data:,"><style>${STYLE}</style>
<script>(${probe})(${JSON.stringify(options)})</script></head>
<body><header><nav><a href="#a">Home</a><a href="#b">Products</a><a href="#c">News</a></nav>
<h1>A partner of the fair</h1><p>We are at the fair, in hall 3. What is new there:</p></header>
<main>${peer.top(setting)}
${places.join('\n')}
${peer.bottom?.(setting) ?? ''}</main>
<footer><p>A partner, example.org</p></footer></body></html>`;
}
