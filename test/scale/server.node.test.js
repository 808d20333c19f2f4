// @ts-check
/** docs/server/: nginx and Caddy, as an organiser would run them, give each file with the headers that it needs. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { documents } from '../../demo/feed/documents.js';
import { organiser } from '../../demo/organiser.js';
import { builtFiles } from '../runner/embed-files.js';
import { ask } from './ask.js';
import { missing, startServer } from './servers.js';
import { copyOf, makeSite, write } from './site.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const YEAR = 'public, max-age=31536000, immutable';
const FEED = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=86400';
const PICTURE = 'public, max-age=86400, stale-while-revalidate=604800, stale-if-error=604800';
const MOVING = 'public, max-age=300';

/** One of each kind: address, content type, cache. */
const KINDS = /** @type {const} */ ([
  ['/fairwire/1.0.0/fairwire.js', 'text/javascript; charset=utf-8', YEAR],
  ['/fairwire/1.0.0/fairwire.classic.js', 'text/javascript; charset=utf-8', YEAR],
  ['/fairwire/1.0.0/fairwire.news-article.js', 'text/javascript; charset=utf-8', YEAR],
  ['/fairwire/1.0.0/themes/journal.css', 'text/css; charset=utf-8', YEAR],
  ['/fairwire/1.0.0/integrity.json', 'application/json; charset=utf-8', YEAR],
  ['/fairwire/1.0.0/licenses.md', 'text/markdown; charset=utf-8', YEAR],
  ['/feed/en.json', 'application/feed+json; charset=utf-8', FEED],
  ['/feed/zh-Hans/page-2.json', 'application/feed+json; charset=utf-8', FEED],
  ['/feed/en/articles/2015-09-programme.json', 'application/feed+json; charset=utf-8', FEED],
  ['/feed/images/bridge.svg', 'image/svg+xml', PICTURE],
]);
const FEED_PATH = '/feed/en.json';
const SCRIPT_PATH = '/fairwire/1.0.0/fairwire.js';

/** Nothing is there, though some of it is in the folder. */
const CLOSED = [
  ...['/', '/feed', '/feed/', '/fairwire/', '/fairwire/1.0.0', '/fairwire/1.0.0/', '/feed/images/'],
  ...['/feed/en.json.br', '/feed/en.json.gz', '/fairwire/1.0.0/fairwire.js.br', '/feed/.secret.json'],
  ...['/feed/.hidden/en.json', '/feed/notes.txt', '/secret.json', '/feed/../secret.json'],
  ...['/feed/%2e%2e/secret.json', '/fairwire/1.0.0/fairwire.nothing.js', '/fairwire/1.0.1/fairwire.js'],
];

/** What a reader's browser can take → how the answer comes. @type {[string, string | undefined][]} */
const ENCODINGS = [
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['br', 'br'],
  ['gzip, deflate', 'gzip'],
  ['identity', undefined],
  ['', undefined],
];

/** @param {import('./ask.js').Answer} answer @returns {string} */
function textOf({ headers, body }) {
  const encoding = headers['content-encoding'];
  if (encoding === 'br') return String(brotliDecompressSync(body));
  return String(encoding === 'gzip' ? gunzipSync(body) : body);
}

/** What any page on any origin needs to read an answer. @param {import('./ask.js').Answer} answer */
function isOpen({ headers }) {
  assert.equal(headers['access-control-allow-origin'], '*');
  assert.equal(headers['access-control-allow-credentials'], undefined);
  assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.equal(headers['set-cookie'], undefined);
}

/** As `npm run build` left them, or built now. @param {string} folder */
async function putEmbed(folder) {
  if (existsSync(`${ROOT}/dist/embed/integrity.json`)) return copyOf(`${ROOT}/dist/embed`)(folder);
  for (const [name, body] of await builtFiles(ROOT)) await write(`${folder}/${name}`, body);
}

const site = await makeSite(putEmbed);
for (const path of ['feed/.secret.json', 'feed/.hidden/en.json', 'feed/notes.txt', 'secret.json'])
  await write(`${site.folder}/${path}`, '{}');
after(() => site.remove());

for (const name of /** @type {const} */ (['nginx', 'caddy'])) {
  const reason = missing(name);
  // Where it should have been had and was not, the reason is in the run's output all the same.
  if (reason && process.env['CI']) test(name, () => assert.fail(reason));
  else if (reason) test(name, { skip: reason }, () => {});
  else suite(`${name}, configured by docs/server`, () => look(name));
}

/** @param {import('./servers.js').Name} name */
function look(name) {
  /** @type {import('./servers.js').Server} */
  let server;
  const get = (/** @type {string} */ path, /** @type {Parameters<typeof ask>[1]} */ options = {}) =>
    ask(server.origin + path, options);

  before(async () => {
    server = await startServer(name, site.folder);
  });
  after(() => server?.stop());

  for (const [path, type, cache] of KINDS)
    test(`${path}: type, caching, open to every page`, async () => {
      const answer = await get(path, { headers: { Origin: 'https://partner.example.cn' } });
      assert.equal(answer.status, 200);
      assert.equal(answer.headers['content-type'], type);
      assert.equal(answer.headers['cache-control'], cache);
      assert.match(answer.headers['etag'] ?? '', /^"[^"]+"$/, 'a strong ETag');
      isOpen(answer);
    });

  test('the demo says the same of its files', async () => {
    const readEmbed = (/** @type {string} */ name) => readFile(`${site.folder}/fairwire/1.0.0/${name}`);
    const answer = organiser('http://localhost', { readEmbed });
    const demo = createServer((request, response) => void answer(request, response));
    await new Promise((done) => demo.listen(0, '127.0.0.1', () => done(undefined)));
    const { port } = /** @type {import('node:net').AddressInfo} */ (demo.address());
    const said = [
      'content-type',
      'cache-control',
      'access-control-allow-origin',
      'cross-origin-resource-policy',
    ];
    try {
      for (const [path] of KINDS.filter(([path]) => /^.feed|fairwire.js$|css$/.test(path))) {
        const other = await ask(`http://127.0.0.1:${port}${path}`);
        const own = await get(path);
        for (const each of said) assert.equal(other.headers[each], own.headers[each], `${path}: ${each}`);
      }
    } finally {
      demo.close();
    }
  });

  for (const [accepts, encoding] of ENCODINGS)
    test(`a feed and a script for a browser that takes “${accepts}”`, async () => {
      const headers = { 'Accept-Encoding': accepts };
      const whole = documents().get(FEED_PATH)?.body;
      for (const path of [FEED_PATH, SCRIPT_PATH]) {
        const answer = await get(path, { headers });
        assert.equal(answer.headers['content-encoding'], encoding);
        assert.equal(answer.headers['vary'], 'Accept-Encoding');
        const plain = await get(path);
        assert.equal(textOf(answer), String(plain.body), 'the same bytes');
        if (encoding) assert.ok(answer.body.length < plain.body.length / 2, 'fewer of them');
      }
      assert.equal(textOf(await get(FEED_PATH, { headers })), whole);
    });

  test('each encoding has an ETag of its own, and a 304 for it', async () => {
    const tags = new Set();
    for (const accepts of ['br', 'gzip', 'identity']) {
      const headers = { 'Accept-Encoding': accepts };
      const first = await get(FEED_PATH, { headers });
      const tag = first.headers['etag'] ?? '';
      tags.add(tag);
      const again = await get(FEED_PATH, { headers: { ...headers, 'If-None-Match': tag } });
      assert.equal(again.status, 304);
      assert.equal(again.body.length, 0);
      assert.equal(again.headers['etag'], tag);
      assert.equal(again.headers['cache-control'], FEED, 'it is fresh again');
      assert.equal(again.headers['vary'], 'Accept-Encoding');
      isOpen(again);
    }
    assert.equal(tags.size, 3);
  });

  test('a feed that is published anew is there after a moment, compressed too, and is no 304', async () => {
    const headers = { 'Accept-Encoding': 'br' };
    // Each server has its own: both tell versions apart by the second and the length.
    const path = name === 'nginx' ? '/feed/en/page-3.json' : '/feed/zh-Hans/page-3.json';
    const before = await get(path, { headers });
    const news = `{"version":"https://jsonfeed.org/version/1.1","title":"${'New '.repeat(50)}","items":[]}`;
    await write(`${site.folder}${path}`, news);
    await site.compress();
    const known = { ...headers, 'If-None-Match': before.headers['etag'] ?? '' };
    // nginx looks at a file again after a second, as its configuration says.
    const end = Date.now() + 9000;
    let after = await get(path, { headers: known });
    while (after.status === 304 && Date.now() < end) after = await get(path, { headers: known });
    assert.equal(after.status, 200);
    assert.equal(textOf(after), news);
  });

  test('HEAD has the headers of GET, and no body', async () => {
    for (const path of [FEED_PATH, SCRIPT_PATH]) {
      const headers = { 'Accept-Encoding': 'gzip' };
      const got = await get(path, { headers });
      const head = await get(path, { method: 'HEAD', headers });
      assert.equal(head.status, 200);
      assert.equal(head.body.length, 0);
      for (const each of ['content-type', 'cache-control', 'etag', 'content-encoding', 'vary'])
        assert.equal(head.headers[each], got.headers[each], each);
      isOpen(head);
    }
  });

  test('OPTIONS is answered without a body, and the answer may be kept for a day', async () => {
    const headers = { Origin: 'https://partner.example.cn', 'Access-Control-Request-Method': 'GET' };
    for (const path of [FEED_PATH, SCRIPT_PATH]) {
      const answer = await get(path, { method: 'OPTIONS', headers });
      assert.equal(answer.status, 204);
      assert.equal(answer.body.length, 0);
      assert.equal(answer.headers['access-control-max-age'], '86400');
      isOpen(answer);
    }
  });

  test('nothing is taken: POST, PUT and DELETE are refused, and nobody keeps the answer', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const answer = await get(FEED_PATH, { method });
      assert.equal(answer.status, 405, method);
      assert.equal(answer.headers['cache-control'], 'no-store');
      isOpen(answer);
    }
  });

  test('/fairwire/1/ leads to the folder of the version, for five minutes', async () => {
    for (const file of ['fairwire.js', 'fairwire.news-list.js', 'themes/night.css']) {
      const answer = await get(`/fairwire/1/${file}`);
      assert.equal(answer.status, 302);
      assert.equal(answer.headers['location'], `/fairwire/1.0.0/${file}`);
      assert.equal(answer.headers['cache-control'], MOVING);
      isOpen(answer);
    }
  });

  for (const path of CLOSED)
    test(`${path} is not there, and that is kept for seconds only`, async () => {
      // Written by hand, for a client would tidy the address up.
      const answer = await ask(server.origin, { path });
      assert.ok([400, 404].includes(answer.status), String(answer.status));
      assert.match(answer.headers['cache-control'] ?? '', /^(public, max-age=10|no-store)$/);
      assert.doesNotMatch(String(answer.body), /page-2|Index of|\{\}/, 'no listing, no file');
      isOpen(answer);
    });
}
