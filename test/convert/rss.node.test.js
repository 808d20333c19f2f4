// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { content, converted, dc, itunes, media, rss } from './support.js';

describe('RSS', () => {
  it('becomes a feed with everything that a story has', () => {
    const { feed, items, notes, format } = converted(
      rss(
        `<item>
          <title>Halls &amp;amp; hours</title><link>/news/1</link><guid isPermaLink="false">n-1</guid>
          <description>&lt;p&gt;What opens&lt;br&gt;when&amp;hellip;&lt;/p&gt;</description>
          <content:encoded><![CDATA[<p>Read <a href="/plan?a=1&amp;b=2">the plan</a></p><img src=plan.png>]]></content:encoded>
          <dc:creator>Li Wei</dc:creator><pubDate>Tue, 23 Jun 2015 09:00:00 +0800</pubDate>
          <category>Visitors</category><category>Trade Fairs</category>
          <source url="https://www.example.cn/rss.xml">Example Daily</source>
          <enclosure url="/plan.pdf" type="application/pdf" length="1200"/>
          <enclosure url="/cover.jpg" type="image/jpeg" length="900"/>
        </item>`,
        '<copyright>\u00a9 2015 Example Fair</copyright><image><url>/logo.png</url></image><managingEditor>press@example.org (Press office)</managingEditor>',
        `${dc} ${content}`,
      ),
    );
    assert.deepEqual(feed, {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Example Fair',
      home_page_url: 'https://www.example.org/',
      description: 'News of the fair',
      icon: 'https://www.example.org/logo.png',
      authors: [{ name: 'Press office', url: 'mailto:press@example.org' }],
      language: 'en',
      _fairwire: {
        schemaVersion: 1,
        categories: [
          { id: 'visitors', name: 'Visitors' },
          { id: 'trade-fairs', name: 'Trade Fairs' },
        ],
        legal: { copyrightNotice: '\u00a9 2015 Example Fair' },
      },
      items,
    });
    assert.deepEqual(items, [
      {
        id: 'n-1',
        url: 'https://www.example.org/news/1',
        title: 'Halls & hours',
        content_html:
          '<p>Read <a href="https://www.example.org/plan?a=1&amp;b=2">the plan</a></p><img src="https://www.example.org/feed/plan.png">',
        summary: 'What opens\nwhen\u2026',
        image: 'https://www.example.org/cover.jpg',
        date_published: '2015-06-23T09:00:00+08:00',
        authors: [{ name: 'Li Wei' }],
        tags: ['Visitors', 'Trade Fairs'],
        attachments: [
          { url: 'https://www.example.org/plan.pdf', mime_type: 'application/pdf', size_in_bytes: 1200 },
        ],
        _fairwire: {
          categoryIds: ['visitors', 'trade-fairs'],
          source: { name: 'Example Daily', url: 'https://www.example.cn/rss.xml' },
        },
      },
    ]);
    assert.deepEqual(notes, []);
    assert.equal(format, 'RSS');
  });

  it('moves HTML in a description to the body where there is no other', () => {
    const { items } = converted(
      rss(
        '<item><guid>a</guid><description>&lt;p&gt;One&lt;/p&gt;&lt;img src="/1.png"&gt;</description></item>' +
          '<item><guid>b</guid><description>Five &lt; six, and plain</description></item>',
      ),
    );
    assert.equal(items[0]?.content_html, '<p>One</p><img src="https://www.example.org/1.png">');
    assert.equal(items[0]?.summary, undefined);
    assert.equal(items[1]?.content_text, 'Five < six, and plain');
    assert.equal(items[1]?.summary, 'Five < six, and plain');
  });

  it('takes the largest picture of a group, with its words, and further ones as a gallery', () => {
    const { items, notes } = converted(
      rss(
        `<item><guid>a</guid><title>A</title><media:group>
          <media:content url="https://www.example.org/s.jpg" medium="image" width="200"/>
          <media:content url="https://www.example.org/l.jpg" medium="image" width="1200" height="800"/>
          <media:title>The hall</media:title><media:description>At noon</media:description><media:credit>Wang Fang</media:credit>
        </media:group><media:content url="https://www.example.org/2.jpg" type="image/jpeg"/>
        <media:thumbnail url="https://www.example.org/t.jpg"/></item>
        <item><guid>b</guid><title>B</title><media:thumbnail url="https://www.example.org/b.jpg" width="90"/></item>
        <item><guid>c</guid><title>C</title><itunes:image href="https://www.example.org/c.jpg"/></item>`,
        '',
        `${media} ${itunes}`,
      ),
    );
    assert.equal(items[0]?.image, 'https://www.example.org/2.jpg');
    assert.deepEqual(items[0]?._fairwire.gallery, [
      {
        url: 'https://www.example.org/l.jpg',
        width: 1200,
        height: 800,
        alt: 'The hall',
        caption: 'At noon',
        creditText: 'Wang Fang',
      },
    ]);
    assert.equal(items[1]?.image, 'https://www.example.org/b.jpg');
    assert.equal(items[2]?.image, 'https://www.example.org/c.jpg');
    assert.deepEqual(notes, [
      'left out: smaller versions of a picture',
      'left out: small versions of pictures',
    ]);
  });

  it('knows elements by their namespaces, whatever the prefixes are', () => {
    const { items, notes } = converted(
      rss(
        '<item><title>A</title><DC2:Creator>Li Wei</DC2:Creator><body:encoded>&lt;b&gt;Hi&lt;/b&gt;</body:encoded></item>',
        '',
        'xmlns="http://backend.userland.com/rss2" xmlns:DC2="http://purl.org/dc/elements/1.1/" xmlns:body="http://purl.org/rss/1.0/modules/content/"',
      ),
    );
    assert.deepEqual(items[0]?.authors, [{ name: 'Li Wei' }]);
    assert.equal(items[0]?.content_html, '<b>Hi</b>');
    assert.match(notes[0] ?? '', /^mended: stories without an id/);
  });

  it('reads entities, sections of CDATA and entities of its own', () => {
    const { feed, items } = converted(
      '<!DOCTYPE rss [<!ENTITY fair "Example Fair"><!ENTITY loop "&fair;&fair;">]>' +
        '<rss version="0.91"><channel><title>&fair; &eacute;&#x4e2d;</title><item><title>A<![CDATA[ & <X> ]]>&lt;Y&gt;</title>' +
        '<link>https://www.example.org/?a=1&amp;b=2</link></item></channel></rss>',
    );
    assert.equal(feed['title'], 'Example Fair \u00e9\u4e2d');
    assert.equal(items[0]?.title, 'A & <X> <Y>');
    assert.equal(items[0]?.url, 'https://www.example.org/?a=1&b=2');
  });

  it('says once of each kind what it cannot carry over, and how often', () => {
    const item = (/** @type {number} */ n) =>
      `<item><guid>${n}</guid><title>${n}</title><hall:stand>5</hall:stand><comments>c</comments></item>`;
    const { notes } = converted(
      rss(item(1) + item(2), '<generator>X</generator>', 'xmlns:hall="https://www.example.org/hall"'),
    );
    assert.deepEqual(notes, [
      'lost: <hall:stand> of stories (2 times, first in line 4)',
      'left out: <generator> of the feed (in line 3)',
      'left out: <comments> of stories (2 times, first in line 4)',
    ]);
  });

  it('gives every story an id of its own that is the same the next time', () => {
    const source = rss(
      '<item><guid>x</guid><title>One</title></item><item><guid>x</guid><title>Two</title></item>' +
        '<item><guid>x</guid><title>One</title></item><item><title>Three</title></item>',
    );
    const { items, notes } = converted(source);
    const ids = items.map(({ id }) => id);
    assert.deepEqual([ids.length, new Set(ids).size, ids[0]], [3, 3, 'x']);
    assert.deepEqual(
      converted(source).items.map(({ id }) => id),
      ids,
    );
    assert.equal(
      notes.filter((note) => /^(?:mended|left out): (?:stories|repetitions)/.test(note)).length,
      3,
    );
  });

  it('says of an item what names nothing usable', () => {
    const { notes } = converted(
      rss(
        '<item><guid>a</guid><title>A</title><link>javascript:alert(1)</link><pubDate>soon</pubDate></item>',
      ),
    );
    assert.ok(notes.includes('lost: a date that cannot be read: "soon"'), notes.join('\n'));
    assert.ok(notes.some((note) => /^lost: stories:\/url is not a usable address/.test(note)));
  });
});
