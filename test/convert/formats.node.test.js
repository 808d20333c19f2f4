// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { address, convert, converted } from './support.js';

describe('Atom', () => {
  it('becomes a feed', () => {
    const { feed, items, notes } = converted(`<?xml version="1.0"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-cn" xml:base="https://www.example.org/a/">
        <title type="html">Example &amp;amp; &lt;b&gt;Fair&lt;/b&gt;</title><subtitle>News</subtitle>
        <link href="/"/><link rel="self" href="atom.xml"/><link rel="next" href="?page=2"/>
        <logo>/logo.png</logo><icon>/i.png</icon><rights>CC</rights>
        <author><name>Office</name><uri>https://www.example.org/office</uri></author>
        <updated>2015-06-23T10:00:00Z</updated>
        <entry><id>tag:1</id><title>a &lt; b</title><link href="one"/><link rel="enclosure" type="video/mp4" href="one.mp4" length="9"/>
          <link rel="via" href="https://www.example.cn/x"/><category term="trade" label="Trade fairs"/>
          <published>2015-06-23T09:00:00+08:00</published><updated>2015-06-24T09:00:00+08:00</updated>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A <a name="x"/>&amp; <img src="p.png"/></p></div></content>
          <summary>Short</summary></entry>
        <entry><id>tag:2</id><title>Two</title><summary type="html">&lt;p&gt;Only&lt;/p&gt;</summary><updated>2015-06-25T00:00:00Z</updated></entry>
      </feed>`);
    assert.equal(feed['title'], 'Example & Fair');
    assert.equal(feed['language'], 'zh-CN');
    assert.equal(feed['home_page_url'], 'https://www.example.org/');
    assert.equal(feed['icon'], 'https://www.example.org/logo.png');
    assert.deepEqual(feed['authors'], [{ name: 'Office', url: 'https://www.example.org/office' }]);
    assert.deepEqual(items[0], {
      id: 'tag:1',
      url: 'https://www.example.org/a/one',
      title: 'a < b',
      content_html: '<p>A <a name="x"></a>&amp; <img src="https://www.example.org/a/p.png"/></p>',
      summary: 'Short',
      date_published: '2015-06-23T09:00:00+08:00',
      date_modified: '2015-06-24T09:00:00+08:00',
      tags: ['Trade fairs'],
      attachments: [{ url: 'https://www.example.org/a/one.mp4', mime_type: 'video/mp4', size_in_bytes: 9 }],
      _fairwire: {
        categoryIds: ['trade'],
        source: { name: 'example.cn', url: 'https://www.example.cn/x' },
      },
    });
    assert.deepEqual(
      [items[1]?.content_html, items[1]?.summary, items[1]?.date_published, items[1]?.date_modified],
      ['<p>Only</p>', undefined, '2015-06-25T00:00:00Z', undefined],
    );
    assert.match(notes[0] ?? '', /^lost: the pages that follow: https:\/\/www\.example\.org\/a\/\?page=2/);
  });

  it('may have a prefix at every element', () => {
    const { items, feed } = converted(
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>T</a:title><a:entry><a:id>1</a:id><a:title>One</a:title>' +
        '<a:content type="text">Plain &lt;b&gt;</a:content></a:entry></a:feed>',
    );
    assert.deepEqual([feed['title'], items[0]?.title, items[0]?.content_text], ['T', 'One', 'Plain <b>']);
  });
});

describe('RSS 1.0', () => {
  it('becomes a feed, with the stories that its table of contents forgets', () => {
    const { feed, items, format } =
      converted(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://www.example.org/"><title>T</title><link>https://www.example.org/</link><dc:language>ja</dc:language>
        <items><rdf:Seq><rdf:li rdf:resource="https://www.example.org/1"/></rdf:Seq></items></channel>
      <item rdf:about="https://www.example.org/1"><title>One</title><link>https://www.example.org/1</link>
        <description>Text</description><dc:date>2015-06-23T09:00+09:00</dc:date><dc:creator>Sato</dc:creator><dc:subject>Halls</dc:subject></item>
      <item rdf:about="https://www.example.org/2"><title>Two</title><link>https://www.example.org/2</link></item>
      </rdf:RDF>`);
    assert.deepEqual([format, feed['language'], items.length], ['RSS 1.0', 'ja', 2]);
    assert.deepEqual(items[0], {
      id: 'https://www.example.org/1',
      url: 'https://www.example.org/1',
      title: 'One',
      content_text: 'Text',
      summary: 'Text',
      date_published: '2015-06-23T09:00:00+09:00',
      authors: [{ name: 'Sato' }],
      tags: ['Halls'],
      _fairwire: { categoryIds: ['halls'] },
    });
  });
});

describe('JSON Feed', () => {
  it('1.0 becomes 1.1, and keeps the extensions of others', () => {
    const { feed, items, notes } = converted(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1',
        title: 'T',
        feed_url: 'https://www.example.org/feed.json',
        author: { name: 'Li Wei' },
        _other: { a: 1 },
        items: [
          { title: 'Nothing to know it by' },
          { id: 7, url: '/7', content_html: '<img src="7.png">', author: { name: 'W' }, _mine: [1] },
        ],
      }),
    );
    assert.deepEqual(feed['authors'], [{ name: 'Li Wei' }]);
    assert.deepEqual([feed['version'], feed['_other']], ['https://jsonfeed.org/version/1.1', { a: 1 }]);
    assert.deepEqual(items, [
      {
        _mine: [1],
        id: '7',
        url: 'https://www.example.org/7',
        content_html: '<img src="https://www.example.org/feed/7.png">',
        authors: [{ name: 'W' }],
      },
    ]);
    assert.match(notes[0] ?? '', /^lost: stories:\/id is missing/);
  });
});

describe('what is no feed', () => {
  const cases = {
    'an empty document': ' \n',
    'an HTML page': '<!doctype html><html><head><title>x</title></head><body><p>404</p></body></html>',
    'an XML document': '<?xml version="1.0"?><sitemap><url/></sitemap>',
    'plain text': 'Hello',
    'JSON, but no items': '{"title":"x"}',
    'JSON that breaks off': '{"title":"x","items":[',
  };
  for (const [found, source] of Object.entries(cases))
    it(`is named: ${found}`, () => {
      assert.deepEqual(convert(source, { url: address }), { found, feeds: [] });
    });

  it('may name feeds', () => {
    const page = `<!doctype html><html><head>
      <link rel="alternate" type="application/rss+xml" href="/rss.xml?a=1&amp;b=2"><link rel=alternate type="application/feed+json" href="f.json"></head></html>`;
    assert.deepEqual(convert(page, { url: address }), {
      found: 'an HTML page',
      feeds: ['https://www.example.org/rss.xml?a=1&b=2', 'https://www.example.org/feed/f.json'],
    });
  });
});
