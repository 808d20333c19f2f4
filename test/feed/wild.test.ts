/** What feeds look like that other programs made. The structures are theirs, the words are not. */
import { expect } from '@open-wc/testing';
import { headlineOf } from '../../src/feed/excerpts.js';
import type { Item } from '../../src/feed/format.js';
import { readFeed } from '../../src/feed/reader.js';
import { dateOf, storiesOf } from '../../src/feed/selectors.js';

const read = (items: unknown[], more: object = {}) => {
  const document = { version: 'https://jsonfeed.org/version/1', title: 'News', ...more, items };
  const reading = readFeed(document, 'https://www.example.org/feed.json');
  if (!('feed' in reading)) throw new Error(reading.found);
  return reading;
};

const first = (item: object): Item => read([{ id: '1', content_html: '<p>x</p>', ...item }]).feed.items[0]!;

describe('feeds of other programs', () => {
  it('keeps items whose id is empty, by their addresses', () => {
    const { feed, problems } = read([
      { id: '', url: 'https://www.example.org/a', title: 'A' },
      { id: '  ', url: 'https://www.example.org/b', title: 'B' },
    ]);
    expect(feed.items.map(({ id }) => id)).to.deep.equal([
      'https://www.example.org/a',
      'https://www.example.org/b',
    ]);
    expect(problems.map(({ pointer, code, outcome }) => [pointer, code, outcome])).to.deep.equal([
      ['/items/0/id', 'blank', 'mended'],
      ['/items/1/id', 'blank', 'mended'],
    ]);
  });

  it('drops items with neither an id nor an address, and never throws', () => {
    const { feed } = read([{ id: '', title: 'A' }, { title: 'B' }, { id: { toString: 1 }, url: 'x' }]);
    expect(feed.items.length).to.equal(0);
  });

  it('goes by the date of the last change where there is no other', () => {
    const { feed } = read([
      { id: 'old', content_text: 'x', date_modified: '2015-06-01T00:00:00Z' },
      { id: 'new', content_text: 'x', date_modified: '2015-06-03T00:00:00Z' },
      {
        id: 'middle',
        content_text: 'x',
        date_published: '2015-06-02',
        date_modified: '2015-06-30',
      },
    ]);
    expect(storiesOf(feed).map(({ id }) => id)).to.deep.equal(['new', 'middle', 'old']);
    expect(feed.items.map(dateOf)).to.deep.equal([
      '2015-06-01T00:00:00Z',
      '2015-06-03T00:00:00Z',
      '2015-06-02',
    ]);
  });

  it('reads a date whose plus sign is escaped as in HTML', () => {
    const { feed, problems } = read([
      { id: '1', content_text: 'x', date_published: '2015-06-23T09:00:00&#43;08:00' },
    ]);
    expect(feed.items[0]!.date_published).to.equal('2015-06-23T09:00:00+08:00');
    expect(problems).to.deep.equal([]);
  });

  describe('entities in plain text', () => {
    const texts: [string, string][] = [
      ['Bits &amp; pieces', 'Bits & pieces'],
      ['The city&#8217;s fair&#x2026;', 'The city\u2019s fair\u2026'],
      [
        '&ldquo;It&rsquo;s open&rdquo; &ndash; &quot;at last&quot;',
        '\u201cIt\u2019s open\u201d \u2013 "at last"',
      ],
      ['3 &lt; 4', '3 < 4'],
      ['&#24320;&#24149;', '\u5f00\u5e55'],
      // Once only, and what is no entity stays.
      ['&amp;amp;', '&amp;'],
      [
        'Q&A; R&D; AT&T &toString; &#x110000; &#xyz; &#9999999;',
        'Q&A; R&D; AT&T &toString; &#x110000; &#xyz; &#9999999;',
      ],
      // Not escaped: it is about HTML and means what it says.
      ['<b> and &amp;', '<b> and &amp;'],
    ];
    for (const [source, expected] of texts)
      it(`reads ${source}`, () => {
        expect(first({ title: source }).title).to.equal(expected);
        expect(first({ summary: source }).summary).to.equal(expected);
        expect(first({ content_text: source }).content_text).to.equal(expected);
      });

    it('cleans what comes out of them', () => {
      expect(first({ title: 'safe&#8238;exe&#x200b;&#0;&#xd800;' }).title).to.equal('safeexe\ufffd');
      expect(first({ title: 'a&nbsp;&#10;b' }).title).to.equal('a b');
      expect(first({ title: '&lt;img src=x onerror=alert(1)&gt;' }).title).to.equal(
        '<img src=x onerror=alert(1)>',
      );
    });

    it('leaves ids, addresses and HTML as they are', () => {
      const item = first({ id: 'a&amp;b', url: '/?a=1&amp;b=2', content_html: '<p>a &amp; b</p>' });
      expect(item.id).to.equal('a&amp;b');
      expect(item.url).to.equal('https://www.example.org/?a=1&amp;b=2');
      expect(item.content_html).to.equal('<p>a &amp; b</p>');
    });
  });

  it('names a story without a title by its text', () => {
    const item = first({ content_html: '<p>It&#8217;s raining &mdash; again.</p>' });
    expect(headlineOf(item).title).to.equal('It\u2019s raining \u2014 again.');
  });

  it('says what HTML says, not what it was made from', () => {
    for (const text of ['Open ![Door](a.jpg) now', '<p>Open <img src="a.jpg"> now</p>']) {
      const item = { content_html: '<p>Open <img src="a.jpg" alt="Door"> now</p>', content_text: text };
      expect(headlineOf(first(item)).title).to.equal('Open now');
      expect(headlineOf(first({ ...item, title: 'A' })).summary).to.equal('Open now');
      expect(headlineOf(first({ content_html: null, content_text: text })).title).to.equal(text);
    }
    expect(headlineOf(first({ content_text: 'Plain' })).title).to.equal('Plain');
  });

  it('reads version 1 with one author, and dates of RSS', () => {
    const item = first({
      author: { name: 'Li Lei' },
      date_published: 'Fri, 31 May 2019 12:17:58 -0700',
    });
    expect(item.authors).to.deep.equal([{ name: 'Li Lei' }]);
    expect(item.date_published).to.equal('2019-05-31T19:17:58.000Z');
  });
});
