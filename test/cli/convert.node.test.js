// @ts-check
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import iconv from 'iconv-lite';
import { fairwire } from './support/cli.js';

const news = '\u5c55\u4f1a\u65b0\u95fb';

/** @param {string} items @param {string} [encoding] */
const rss = (items, encoding = 'utf-8') =>
  `<?xml version="1.0" encoding="${encoding}"?>\n<rss version="2.0"><channel><title>${news}</title><language>zh-cn</language>\n${items}</channel></rss>`;
const story = '<item><guid>1</guid><title>One</title><link>/news/1</link></item>';

/** @type {Record<string, { type: string, body: string | Buffer, status?: number }>} */
const answers = {
  '/rss.xml': { type: 'application/rss+xml; charset=utf-8', body: iconv.encode(rss(story, 'utf-8'), 'gbk') },
  '/page': {
    type: 'text/html',
    body: '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/rss.xml"></head></html>',
  },
  '/gone': { type: 'text/plain', body: 'gone', status: 410 },
};
const server = createServer((request, response) => {
  const {
    type,
    body,
    status = 200,
  } = answers[request.url ?? ''] ?? { type: 'text/plain', body: '', status: 404 };
  response.writeHead(status, { 'content-type': type }).end(body);
});
const folder = mkdtempSync(join(tmpdir(), 'fairwire-convert-'));
let origin = '';

before(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  origin = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
});
after(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('fairwire convert', () => {
  it('prints the feed, and notes how it was read', async () => {
    const { stdout, stderr, code } = await fairwire(['convert', `${origin}/rss.xml`]);
    const feed = JSON.parse(stdout);
    assert.deepEqual([feed.title, feed.language, feed.items[0].url], [news, 'zh-CN', `${origin}/news/1`]);
    assert.equal(
      stderr,
      '1 story, from RSS in gb18030.\nmended: the source says that it is in utf-8, and is in gb18030\n',
    );
    assert.equal(code, 0);
  });

  it('writes a file, with what was asked for', async () => {
    const args = [
      '--language',
      'zh-hans',
      '--feed-url',
      'https://www.example.org/feed/zh.json',
      '--limit',
      '1',
    ];
    const { stdout, stderr, code } = await fairwire(['convert', '-', '-o', 'feed.json', ...args], {
      cwd: folder,
      input: rss(`${story}<item><guid>2</guid><title>Two</title></item>`),
    });
    const feed = JSON.parse(readFileSync(join(folder, 'feed.json'), 'utf8'));
    assert.deepEqual(
      [feed.language, feed.feed_url, feed.items.length],
      ['zh-Hans', 'https://www.example.org/feed/zh.json', 1],
    );
    assert.deepEqual([stdout, code], ['', 0]);
    assert.match(stderr, /left out: stories beyond the first 1\n/);
  });

  it('ends with 1 where something was lost', async () => {
    writeFileSync(
      join(folder, 'a.xml'),
      rss('<item><guid>1</guid><title>1</title><pubDate>soon</pubDate></item>'),
    );
    const { stdout, stderr, code } = await fairwire(['convert', 'a.xml'], { cwd: folder });
    assert.equal(JSON.parse(stdout).items.length, 1);
    assert.match(stderr, /^lost: a date that cannot be read: "soon"$/m);
    assert.equal(code, 1);
  });

  it('takes dates without a zone for those of the one that is named', async () => {
    const input = rss('<item><guid>1</guid><title>1</title><pubDate>2015-06-23 09:00</pubDate></item>');
    const { stdout } = await fairwire(['convert', '-', '--utc-offset=+08:00'], { input });
    assert.equal(JSON.parse(stdout).items[0].date_published, '2015-06-23T09:00:00+08:00');
  });

  /** @type {[string, () => string[], string, (string | undefined)?][]} */
  const refused = [
    [
      'an HTML page, and says which feed it names',
      () => [`${origin}/page`],
      'ORIGIN/page is no feed, but an HTML page. It names this one: ORIGIN/rss.xml',
    ],
    ['an error', () => [`${origin}/gone`], 'ORIGIN/gone answers with 410: there is no feed to convert.'],
    [
      'nothing',
      () => ['-'],
      'standard input is no feed, but an empty document. Name the address of an RSS, Atom or JSON feed.',
    ],
    ['a file that is not there', () => ['none.xml'], 'There is no such file: none.xml'],
    ['two feeds', () => ['a', 'b'], 'Name one feed: an address, a file, or - for the standard input.'],
    ['a wrong limit', () => ['-', '--limit', 'all'], '--limit has to be a whole number from 1, not "all".'],
    [
      'a wrong language',
      () => ['-', '--language', 'Chinese!'],
      '--language has to be a language tag such as en or zh-Hans, not "Chinese!".',
    ],
    [
      'a place that cannot be written',
      () => ['-', '--output', 'no/such/folder.json'],
      'no/such/folder.json cannot be written (ENOENT).',
      rss(story),
    ],
  ];
  for (const [what, args, sentence, input] of refused)
    it(`refuses ${what}`, async () => {
      const { stdout, stderr, code } = await fairwire(['convert', ...args()], {
        cwd: folder,
        ...(input && { input }),
      });
      assert.equal(stderr.replaceAll(origin, 'ORIGIN'), `fairwire: ${sentence}\n`);
      assert.deepEqual([stdout, code], ['', 2]);
    });
});
