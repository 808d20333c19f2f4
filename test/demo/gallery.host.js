// @ts-check
/** The demo's two hosts with the kit as it is built now. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { organiser } from '../../demo/organiser.js';
import { demoValues, partner } from '../../demo/partner.js';
import { buildOnce } from '../runner/embed-files.js';

/** @typedef {import('node:http').RequestListener} Handler */

/** @param {() => Handler} handler made once the port is known @returns {Promise<import('node:http').Server>} */
async function listen(handler) {
  const server = createServer((request, response) => handler()(request, response));
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  return server;
}

/** @param {import('node:http').Server} server */
const originOf = (server) =>
  `http://localhost:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;

/**
 * @param {string} root
 * @returns {Promise<{ origin: string, organiser: string, pass: (time: number) => void, close: () => void }>} `pass` lets the
 *   organiser's time go by
 */
export async function startDemo(root) {
  const built = await buildOnce(root);
  /** @type {Handler} */
  let feeds = () => {};
  /** @type {Handler} */
  let pages = () => {};
  const source = await listen(() => feeds);
  const host = await listen(() => pages);
  let passed = 0;
  const clock = () => Date.now() + passed;
  const readEmbed = (/** @type {string} */ name) =>
    readFile(new URL(`embed/${name}`, built)).catch(() => undefined);
  feeds = organiser(originOf(source), { readEmbed, clock });
  const hashes = JSON.parse(await readFile(new URL('embed/integrity.json', built), 'utf8'));
  pages = partner(demoValues(originOf(source), hashes), built);
  const close = () => {
    for (const server of [source, host]) {
      server.close();
      server.closeAllConnections(); // One answer never ends.
    }
  };
  const pass = (/** @type {number} */ time) => void (passed += time);
  return { origin: originOf(host), organiser: originOf(source), pass, close };
}
