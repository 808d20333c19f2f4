// @ts-check
/** The demo's two hosts with the embed files as they are built now. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { organiser } from '../../demo/organiser.js';
import { partner } from '../../demo/partner.js';
import { builtFiles } from '../runner/embed-files.js';

/** @typedef {import('node:http').RequestListener} Handler */

/**
 * @param {string} root
 * @param {import('../runner/embed-files.js').Files} built
 * @returns {import('../../demo/organiser.js').ReadEmbed}
 */
const reader = (root, built) => async (name) =>
  name.startsWith('themes/') ? readFile(`${root}/src/${name}`).catch(() => undefined) : built.get(name);

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
  const built = await builtFiles(root);
  /** @type {Handler} */
  let feeds = () => {};
  /** @type {Handler} */
  let pages = () => {};
  const source = await listen(() => feeds);
  const host = await listen(() => pages);
  let passed = 0;
  const clock = () => Date.now() + passed;
  feeds = organiser(originOf(source), { readEmbed: reader(root, built), clock });
  const hashes = JSON.parse(String(built.get('integrity.json')));
  pages = partner({
    ORGANISER: originOf(source),
    INTEGRITY: hashes['fairwire.js'],
    INTEGRITY_CLASSIC: hashes['fairwire.classic.js'],
  });
  const close = () => {
    for (const server of [source, host]) {
      server.close();
      server.closeAllConnections(); // One answer never ends.
    }
  };
  const pass = (/** @type {number} */ time) => void (passed += time);
  return { origin: originOf(host), organiser: originOf(source), pass, close };
}
