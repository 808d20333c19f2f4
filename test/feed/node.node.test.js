// @ts-check
/** All of src/feed runs where there is no DOM: the prerenderer and the command line live on it. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer as createVite } from 'vite';
import { faults } from '../runner/faults.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Stays open: some modules are asked for when they are needed.
const vite = await createVite({
  ...{ root, configFile: false, logLevel: 'error', appType: 'custom' },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});

/**
 * @template T
 * @param {string} path seen from the root
 * @returns {Promise<T>}
 */
const load = async (path) => /** @type {T} */ (await vite.ssrLoadModule(path));

const server = createServer((request, response) => {
  faults(() => Promise.resolve(undefined))(request, response, () => void response.writeHead(404).end());
});
let origin = '';

before(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  origin = `http://127.0.0.1:${port}`;
});
after(async () => {
  server.close();
  await vite.close();
});

/** @param {Record<string, string>} parameters */
const fault = (parameters) => `${origin}/__fault/2015/feed.json?${new URLSearchParams(parameters)}`;

test('there is no DOM here', () => {
  for (const name of ['document', 'window', 'HTMLElement', 'DOMParser'])
    assert.equal(name in globalThis, false, name);
});

for (const name of readdirSync(`${root}/src/feed`).filter((file) => file.endsWith('.ts')))
  test(`src/feed/${name} loads`, () => load(`./src/feed/${name}`));

/** @typedef {typeof import('../../src/feed/fetch-feed.js')} FetchFeedModule */

test('a feed is fetched and read', async () => {
  const { fetchFeed } = /** @type {FetchFeedModule} */ (await load('./src/feed/fetch-feed.ts'));
  const body = '{"title":"展览","items":[{"id":1,"title":"Opening","url":"news/1.html"}]}';
  const { feed, problems } = await fetchFeed(fault({ body, encoding: 'gbk' }));
  assert.equal(feed.title, '展览');
  assert.deepEqual(
    { ...feed.items[0] },
    { id: '1', title: 'Opening', url: `${origin}/__fault/2015/news/1.html` },
  );
  assert.deepEqual(problems, []);
});

test('a failure says what it is', async () => {
  const { fetchFeed } = /** @type {FetchFeedModule} */ (await load('./src/feed/fetch-feed.ts'));
  const page = fetchFeed(fault({ body: '<!doctype html>' }));
  await assert.rejects(page, { name: 'FeedError', code: 'format', found: 'an HTML page' });
  await assert.rejects(fetchFeed(fault({ status: '404' })), { name: 'FeedError', code: 'http', status: 404 });
  await assert.rejects(fetchFeed(fault({ hang: '1' }), { timeout: 50 }), { code: 'timeout' });
  await assert.rejects(fetchFeed('feed.json', { retries: 0 }), { code: 'network' });
});
