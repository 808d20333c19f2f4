// @ts-check
/** The model of a CDN that `npm run bench:scale` counts with. */
import assert from 'node:assert/strict';
import { beforeEach, suite, test } from 'node:test';
import { Edge } from '../../bench/scale/edge.js';

const CACHE = 'public, max-age=300, stale-while-revalidate=1000, stale-if-error=5000';
const PATH = '/feed/en.json';

suite('a place of a CDN', () => {
  /** What the server was asked, with the ETag that it was told. @type {string[]} */
  let asked;
  let etag = '"1"';
  let status = 200;
  /** @type {Edge} */
  let edge;

  beforeEach(() => {
    asked = [];
    [etag, status] = ['"1"', 200];
    edge = new Edge(async (path, encoding, known = '') => {
      asked.push([encoding, path, known].join(' ').trim());
      if (status !== 200) return { status, etag: '', cache: '', bytes: 0 };
      return known === etag
        ? { status: 304, etag, cache: CACHE, bytes: 400 }
        : { status: 200, etag, cache: CACHE, bytes: 5000 };
    });
  });

  test('what is fresh is not asked for', async () => {
    await edge.get(PATH, 'br', undefined, 0);
    const answer = await edge.get(PATH, 'br', undefined, 299);
    assert.equal(answer.bytes, 5000);
    assert.deepEqual(asked, [`br ${PATH}`]);
    assert.deepEqual([edge.hits, edge.misses], [1, 1]);
  });

  test('each encoding is kept for itself', async () => {
    for (const encoding of ['br', 'gzip', 'br']) await edge.get(PATH, encoding, undefined, 0);
    assert.deepEqual(asked, [`br ${PATH}`, `gzip ${PATH}`]);
  });

  test('many who ask at once for what is not there are one request', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => edge.get(PATH, 'br', undefined, 0)));
    assert.equal(asked.length, 1);
    assert.ok(answers.every((answer) => answer.bytes === 5000));
  });

  test('a reader who has it gets a 304 without the server', async () => {
    await edge.get(PATH, 'br', undefined, 0);
    const answer = await edge.get(PATH, 'br', '"1"', 10);
    assert.equal(answer.status, 304);
    assert.equal(asked.length, 1);
  });

  test('what is stale is shown at once, and asked for once, by its ETag', async () => {
    await edge.get(PATH, 'br', undefined, 0);
    etag = '"2"';
    const answers = await Promise.all([301, 301, 302].map((now) => edge.get(PATH, 'br', undefined, now)));
    assert.ok(answers.every((answer) => answer.etag === '"1"'));
    await edge.settled();
    assert.deepEqual(asked, [`br ${PATH}`, `br ${PATH} "1"`]);
    assert.equal((await edge.get(PATH, 'br', '"1"', 303)).etag, '"2"');
    assert.equal((await edge.get(PATH, 'br', '"1"', 602)).status, 200, 'fresh from when it came');
    assert.equal(asked.length, 3);
  });

  test('what is too old is waited for', async () => {
    await edge.get(PATH, 'br', undefined, 0);
    etag = '"2"';
    assert.equal((await edge.get(PATH, 'br', undefined, 1301)).etag, '"2"');
  });

  test('the old one is shown while the server fails, for as long as it allows', async () => {
    await edge.get(PATH, 'br', undefined, 0);
    status = 503;
    assert.equal((await edge.get(PATH, 'br', undefined, 5299)).etag, '"1"');
    assert.equal((await edge.get(PATH, 'br', undefined, 5301)).status, 503);
  });

  test('a failure is not kept', async () => {
    status = 0;
    assert.equal((await edge.get(PATH, 'br', undefined, 0)).status, 0);
    status = 200;
    assert.equal((await edge.get(PATH, 'br', undefined, 1)).status, 200);
  });
});
