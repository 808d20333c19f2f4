// @ts-check
/** What a partner's page would meet: answers of servers, and what is said of them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadChecker } from './support.js';

const { checkDocument, noAnswer } = await loadChecker();

const content = '{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[]}';
const origin = 'https://partner.example.org';
const url = 'https://www.example.org/feed.json';
/** As a feed should be served. */
const good = {
  'content-type': 'application/feed+json',
  'access-control-allow-origin': '*',
  'cache-control': 'max-age=300, stale-while-revalidate=86400',
  etag: '"1"',
};

/** @param {Record<string, string | undefined>} [headers] @param {Partial<import('../../src/check/index.js').ResponseFacts>} [facts] */
function check(headers, facts) {
  const all = Object.entries({ ...good, ...headers }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  const response = {
    url,
    status: 200,
    redirects: [],
    origin,
    size: content.length,
    headers: Object.fromEntries(all),
    ...facts,
  };
  const { findings } = checkDocument({ name: url, content, url: response.url, response });
  return findings;
}
/** @param {readonly import('../../src/check/index.js').Finding[]} found */
const brief = (found) => found.map(({ severity, code }) => `${severity} ${code}`);

describe('an answer', () => {
  it('that is as it should be has nothing to tell', () => {
    assert.deepEqual(check(), []);
    assert.deepEqual(
      check({
        'content-type': 'Application/JSON; Charset=UTF-8',
        etag: undefined,
        'last-modified': 'Tue, 23 Jun 2015 01:00:00 GMT',
      }),
      [],
    );
    assert.deepEqual(check({ 'access-control-allow-origin': origin, vary: 'Accept-Encoding, Origin' }), []);
  });

  /** @type {[string, Record<string, string | undefined>, string, RegExp][]} */
  const headers = [
    [
      'nobody else may read',
      { 'access-control-allow-origin': undefined },
      'error no-allow-origin',
      /no page of another site may read/,
    ],
    [
      'another site alone may read',
      { 'access-control-allow-origin': 'https://www.example.org' },
      'error allow-origin',
      /is https:\/\/www\.example\.org/,
    ],
    [
      'names two sites',
      { 'access-control-allow-origin': 'https://a.example.org, https://b.example.org' },
      'error allow-origin',
      /may not read/,
    ],
    [
      'a cache would give to the wrong site',
      { 'access-control-allow-origin': origin },
      'warning vary-origin',
      /Vary: Origin/,
    ],
    ['sets a cookie', { 'set-cookie': 'a=1' }, 'warning cookie', /cookie/],
    ['has no type', { 'content-type': undefined }, 'warning content-type', /no Content-Type/],
    [
      'says it is a page',
      { 'content-type': 'text/html; charset=utf-8' },
      'warning content-type',
      /text\/html/,
    ],
    ['names another encoding', { 'content-type': 'application/json; charset=GBK' }, 'warning charset', /gbk/],
    [
      'no browser knows how long to keep',
      { 'cache-control': undefined },
      'warning no-cache-control',
      /guesses/,
    ],
    ['nobody may keep', { 'cache-control': 'no-store' }, 'warning cache-control', /no-store/],
    ['cannot be asked for again', { etag: undefined }, 'warning no-validator', /ETag/],
  ];
  for (const [name, changed, expected, message] of headers)
    it(`that ${name} is told of`, () => {
      const found = check(changed);
      assert.deepEqual(brief(found), [expected]);
      assert.match(found[0]?.message ?? '', message);
      assert.ok(found[0]?.advice);
    });

  it('that is large should be compressed, and smaller', () => {
    assert.deepEqual(brief(check({}, { size: 2000 })), ['warning no-compression']);
    assert.deepEqual(brief(check({ 'content-encoding': 'br' }, { size: 100_000 })), []);
    const [found] = check({ 'content-encoding': 'gzip' }, { size: 250_400 });
    assert.equal(found?.code, 'size');
    assert.match(found?.message ?? '', /250 kB/);
  });

  it('of a failure is told once, without what its page holds', () => {
    const found = check({ 'content-type': 'text/html' }, { status: 404 });
    assert.deepEqual(brief(found), ['error status']);
    assert.match(found[0]?.message ?? '', /404 \(there is no such address\)/);
    assert.deepEqual(brief(check({ 'access-control-allow-origin': undefined }, { status: 503 })), [
      'error status',
      'error no-allow-origin',
    ]);
  });

  it('that is not encrypted cannot be read from a secure page, but on the machine itself', () => {
    assert.deepEqual(brief(check({}, { url: 'http://www.example.org/feed.json' })), ['error insecure']);
    for (const host of ['localhost:8080', '127.0.0.1', '[::1]:3000'])
      assert.deepEqual(check({}, { url: `http://${host}/feed.json` }), []);
  });

  it('that came by a redirect costs time, and fails where that one forbids it', () => {
    const redirect = { status: 301, from: 'https://example.org/feed', to: url, allowOrigin: '*' };
    const [found] = check({}, { redirects: [redirect] });
    assert.deepEqual([found?.severity, found?.code], ['warning', 'redirect']);
    assert.match(found?.message ?? '', /https:\/\/example\.org\/feed leads to .*\(301\)/);
    assert.deepEqual(brief(check({}, { redirects: [{ ...redirect, allowOrigin: null }] })), [
      'error redirect-origin',
      'warning redirect',
    ]);
    assert.deepEqual(brief(check({}, { redirects: [{ ...redirect, from: 'http://example.org/feed' }] })), [
      'warning redirect',
      'error insecure',
    ]);
  });

  it('from another address than feed_url is told of', () => {
    const document = content.replace('"items"', '"feed_url":"https://www.example.org/other.json","items"');
    const { findings } = checkDocument({ name: url, content: document, url });
    assert.deepEqual(
      findings.map(({ code, pointer }) => [code, pointer]),
      [['feed-url', '/feed_url']],
    );
    assert.match(findings[0]?.advice ?? '', /https:\/\/www\.example\.org\/feed\.json$/);
  });
});

describe('an answer as a page’s own script sees it', () => {
  /** @param {Partial<import('../../src/check/index.js').PageAnswer>} [facts] */
  const seen = (facts) => {
    const answer = {
      url,
      status: 200,
      headers: { 'content-type': 'application/json' },
      size: content.length,
    };
    const from = facts?.url ?? url;
    return brief(checkDocument({ name: from, url: from, content, answer: { ...answer, ...facts } }).findings);
  };

  it('is not blamed for headers that the page is not shown', () => {
    assert.deepEqual(seen(), []);
  });

  it('is blamed for what the page sees', () => {
    assert.deepEqual(seen({ status: 404 }), ['error status']);
    assert.deepEqual(seen({ url: 'http://www.example.org/feed.json' }), ['error insecure']);
    assert.deepEqual(seen({ headers: { 'content-type': 'text/html' } }), ['warning content-type']);
  });

  it('is none where nobody answers, or nobody may read it', () => {
    assert.deepEqual(
      [true, false].map((isAnswered) => noAnswer(url, isAnswered).code),
      ['no-allow-origin', 'unreachable'],
    );
  });
});
