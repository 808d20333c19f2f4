// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { address, content, convert, dc, load, media, rss } from './support.js';

/** @type {typeof import('../../src/feed/reader.js')} */
const { readFeed } = await load('/src/feed/reader.ts');

const whole = [
  rss(
    `<item><title>A &amp; b</title><link>/1</link><guid>1</guid><category>C</category><content:encoded><![CDATA[<p>x</p>]]></content:encoded>
      <dc:creator>D</dc:creator><media:group><media:content url="a.jpg" medium="image"/></media:group><pubDate>Tue, 23 Jun 2015 09:00:00 GMT</pubDate></item>
    <item><title>Two</title><guid>2</guid><description>&lt;b&gt;y&lt;/b&gt;</description></item>`,
    '<image><url>i.png</url></image>',
    `${content} ${dc} ${media}`,
  ),
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>1</id><title type="html">&lt;i&gt;</title><link href="x"/>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>x<br/></p></div></content><updated>2015-06-23T00:00:00Z</updated></entry></feed>`,
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1',
    title: 'T',
    items: [{ id: 1, content_html: '<p>x' }],
  }),
];
const scraps = [
  ...[
    '<',
    '>',
    '</',
    '/>',
    '"',
    "'",
    '&',
    ';',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<?',
    '\0',
    '\ud800',
    '{',
    '[',
  ],
  ...[
    '<item>',
    '</item>',
    '<title>',
    '</channel>',
    '<constructor>',
    '<__proto__>x</__proto__>',
    ' xmlns:a="b"',
    '&lt;',
  ],
];

/** Cuts pieces out of a text, and puts others in. */
const damage = fc.record({
  source: fc.constantFrom(...whole),
  cuts: fc.array(fc.record({ at: fc.nat(999), length: fc.nat(40), put: fc.constantFrom('', ...scraps) }), {
    minLength: 1,
    maxLength: 6,
  }),
});

describe('a feed that was damaged anywhere', () => {
  it('becomes one that can be read, or is named', () => {
    fc.assert(
      fc.property(damage, ({ source, cuts }) => {
        const text = cuts.reduce((rest, { at, length, put }) => {
          const start = Math.floor((at / 1000) * rest.length);
          return rest.slice(0, start) + put + rest.slice(start + length);
        }, source);
        const result = convert(text, { url: address });
        if ('found' in result) return assert.match(result.found, /^(?:an? |JSON|plain text|binary data|an)/);
        const reading = readFeed(JSON.parse(JSON.stringify(result.feed)), address);
        assert.ok('feed' in reading);
        const ids = result.feed.items.map((item) => item['id']);
        assert.equal(new Set(ids).size, ids.length);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  it('ends, however many elements are not closed', () => {
    const text = rss(
      `<item><guid>1</guid>${'<title>x'.repeat(5000)}</item><item><guid>2</guid><title>y</title></item>`,
    );
    const result = convert(text);
    assert.ok('feed' in result);
    assert.deepEqual(
      result.feed.items.map(({ title }) => title),
      ['x', 'y'],
    );
  });
});
