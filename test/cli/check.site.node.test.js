// @ts-check
/** `fairwire check` of addresses: the answer, the pages, the links. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fairwire } from './support/cli.js';
import { startSite } from './support/site.js';

/** @param {object[]} items @param {object} [head] */
const feed = (items, head) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Notes', ...head, items });
/** @param {string} id @param {object} [more] */
const story = (id, more) => ({ id, content_text: 'x', ...more });
const categories = { _fairwire: { categories: [{ id: 'news', name: 'News' }] } };

/** @param {string} origin @returns {Record<string, import('./support/site.js').Answer>} */
const answers = (origin) => ({
  '/good.json': { body: feed([story('1')]) },
  '/closed.json': {
    body: feed([story('1')]),
    headers: { 'access-control-allow-origin': 'https://www.example.org' },
  },
  '/moved.json': { status: 302, headers: { location: '/good.json' } },
  '/circle.json': { status: 302, headers: { location: '/circle.json' } },
  '/page.html': { body: '<!doctype html>', headers: { 'content-type': 'text/html' } },
  '/hang.json': { hang: true },
  '/1.json': {
    body: feed([story('1', { _fairwire: { relatedIds: ['3', '9'] } })], {
      next_url: `${origin}/2.json`,
      ...categories,
    }),
  },
  '/2.json': {
    body: feed([story('2', { _fairwire: { categoryIds: ['news', 'old'] } }), story('1')], {
      next_url: '3.json',
    }),
  },
  '/3.json': { body: feed([story('3', { date_published: 'soon' })]) },
  '/loop.json': { body: feed([story('1')], { next_url: `${origin}/loop-2.json` }) },
  '/loop-2.json': { body: feed([story('2')], { next_url: `${origin}/loop.json` }) },
  '/itself.json': { body: feed([story('1')], { next_url: `${origin}/itself.json` }) },
  '/broken.json': { body: feed([story('1')], { next_url: `${origin}/missing.json` }) },
  '/links.json': {
    body: feed(
      [
        story('1', {
          url: `${origin}/good.json`,
          image: `${origin}/picture.png`,
          external_url: `${origin}/private`,
        }),
        story('2', { url: `${origin}/gone`, image: `${origin}/page.html` }),
        {
          id: '3',
          content_html: `<p><img alt="" src="${origin}/gone?a=1&amp;b=2"><a href="${origin}/no-head">x</a><a href="mailto:a@example.org">y</a></p>`,
        },
        story('4', {
          url: `${origin}/gone`,
          external_url: 'http://127.0.0.1:1/',
          image: `${origin}/failing.png`,
        }),
      ],
      { next_url: `${origin}/links-2.json` },
    ),
  },
  '/links-2.json': { body: feed([story('5', { url: `${origin}/gone` })]) },
  '/picture.png': { body: 'x', headers: { 'content-type': 'image/png' } },
  '/private': { status: 403 },
  '/failing.png': { status: 503 },
  '/no-head': { noHead: true, body: 'x' },
});

/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;
before(async () => {
  site = await startSite(answers);
});
after(() => site.stop());

/** @typedef {import('../../src/check/index.js').Finding} Finding */

/** @param {string} path @param {string[]} options */
async function check(path, ...options) {
  const { stdout, stderr, code } = await fairwire([
    'check',
    site.origin + path,
    '--format',
    'json',
    ...options,
  ]);
  const { documents, ...counts } = stdout ? JSON.parse(stdout) : { documents: [] };
  /** @type {{ name: string, findings: Finding[] }[]} */
  const pages = documents;
  /** Per page: code and pointer of each finding. */
  const found = pages.map(({ findings }) =>
    findings.map(({ code: kind, pointer }) => [kind, pointer].filter(Boolean).join(' ')),
  );
  return { stderr, code, pages, found, counts };
}

describe('an address', () => {
  it('that is as it should be', async () => {
    const { code, found, counts } = await check('/good.json');
    assert.deepEqual([code, found, counts.items], [0, [[]], 1]);
  });

  it('is asked for as a page of another site would', async () => {
    await check('/good.json');
    const request = site.requests.filter(({ url }) => url === '/good.json').pop();
    assert.equal(request?.headers.origin, 'https://partner.example.org');
    assert.match(String(request?.headers['accept-encoding']), /gzip/);
  });

  it('that no other site may read', async () => {
    const { code, found, pages } = await check('/closed.json');
    assert.deepEqual([code, found], [1, [['allow-origin']]]);
    assert.match(pages[0]?.findings[0]?.message ?? '', /a page of https:\/\/partner\.example\.org/);
  });

  it('that leads to another one', async () => {
    const { code, found, pages } = await check('/moved.json');
    assert.deepEqual([code, found], [0, [['redirect']]]);
    assert.match(pages[0]?.findings[0]?.message ?? '', /moved\.json leads to .*good\.json \(302\)/);
  });

  it('that leads on and on', async () => {
    const { code, stderr } = await check('/circle.json');
    assert.equal(code, 2);
    assert.match(stderr, /leads on and on: 20 redirects/);
  });

  it('that is missing', async () => {
    const { code, found } = await check('/missing.json');
    assert.deepEqual([code, found], [1, [['status']]]);
  });

  it('that is a page', async () => {
    const { code, found } = await check('/page.html');
    assert.deepEqual([code, found], [1, [['content-type', 'not-json']]]);
  });

  it('that does not answer', async () => {
    const { code, stderr } = await check('/hang.json', '--timeout', '0.2');
    assert.equal(code, 2);
    assert.match(stderr, /cannot be reached: no answer within 0\.2 seconds\n$/);
  });
});

describe('the pages', () => {
  it('are read to the end, and looked at together', async () => {
    const { code, found, counts } = await check('/1.json');
    assert.deepEqual(found, [
      ['reference /items/0/_fairwire/relatedIds/1'],
      [
        'relative-address /next_url',
        'reference /items/0/_fairwire/categoryIds/1',
        'repeated-story /items/1/id',
      ],
      ['date /items/0/date_published'],
    ]);
    assert.deepEqual([code, counts], [1, { items: 4, errors: 1, warnings: 4 }]);
  });

  it('are read as far as the caller says', async () => {
    const { code, found } = await check('/1.json', '--pages', '1');
    assert.deepEqual([code, found], [0, [['pages-unread /next_url']]]);
  });

  it('may lead back, or to themselves', async () => {
    assert.deepEqual((await check('/loop.json')).found, [[], ['page-loop /next_url']]);
    assert.deepEqual((await check('/itself.json')).found, [['next-url /next_url']]);
  });

  it('may be missing', async () => {
    const { code, found } = await check('/broken.json');
    assert.deepEqual([code, found], [1, [[], ['status']]]);
  });
});

describe('--links', () => {
  it('tells dead links and pictures of all pages, and asks for each once', async () => {
    const before = site.requests.length;
    const { code, found, pages } = await check('/links.json', '--links');
    assert.equal(code, 1);
    assert.deepEqual(
      found.map((page) => [...page].sort()),
      [
        [
          'dead-link /items/1/url',
          'dead-link /items/2/content_html',
          'dead-link /items/3/external_url',
          'dead-link /items/3/url',
          'failing-link /items/3/image',
          'no-picture /items/1/image',
          'refused-link /items/0/external_url',
        ],
        ['dead-link /items/0/url'],
      ],
    );
    assert.match(
      pages[0]?.findings.find(({ pointer }) => pointer === '/items/3/external_url')?.message ?? '',
      /leads nowhere/,
    );
    const asked = site.requests.slice(before).map(({ method, url }) => `${method} ${url}`);
    for (const request of [
      'HEAD /picture.png',
      'HEAD /gone',
      'GET /gone',
      'GET /gone?a=1&b=2',
      'GET /no-head',
    ])
      assert.equal(asked.filter((one) => one === request).length, 1, request);
    assert.ok(!asked.includes('GET /picture.png'));
  });

  it('asks for nothing unless it is written', async () => {
    const before = site.requests.length;
    assert.deepEqual((await check('/links.json')).found, [[], []]);
    assert.deepEqual(
      site.requests.slice(before).map(({ url }) => url),
      ['/links.json', '/links-2.json'],
    );
  });
});
