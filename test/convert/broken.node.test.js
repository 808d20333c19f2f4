// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { converted, rss } from './support.js';

/** @param {string} source */
const titles = (source) => {
  const { items, notes } = converted(source);
  return { titles: items.map(({ title }) => title), items, notes };
};
const good = '<item><guid>good</guid><title>Good</title><description>Kept</description></item>';

describe('broken XML', () => {
  it('that breaks off keeps what was there', () => {
    const whole = rss(`${good}<item><guid>2</guid><title>Two</title><description>Te`);
    const { titles: kept, notes } = titles(whole.slice(0, whole.indexOf('Te\n') + 2));
    assert.deepEqual(kept, ['Good', 'Two']);
    assert.deepEqual(notes, [
      'lost: the end of the document, which breaks off (in line 4)',
      'mended: <description> without an end (in line 4)',
    ]);
  });

  it('with an element that is not closed costs no other', () => {
    const { items, notes } = titles(
      rss(`<item><title>Open<link>https://www.example.org/1</link><guid>1</guid></item>\n${good}`),
    );
    assert.deepEqual(
      [items[0]?.title, items[0]?.url, items[1]?.title],
      ['Open', 'https://www.example.org/1', 'Good'],
    );
    assert.deepEqual(notes, ['mended: <title> without an end (in line 4)']);
  });

  it('with stories that are not closed keeps each', () => {
    const { titles: kept, notes } = titles(rss(`<item><guid>1</guid><title>One</title>${good}`));
    assert.deepEqual(kept, ['One', 'Good']);
    assert.deepEqual(notes, ['mended: <item> without an end (in line 4)']);
  });

  it('with CDATA that is not closed keeps the next story', () => {
    const { items } = titles(
      rss(
        '<item><guid>1</guid><description><![CDATA[<p>Open</p></description></item>' +
          '<item><guid>2</guid><description><![CDATA[<p>Closed</p>]]></description></item>',
      ),
    );
    assert.deepEqual(
      items.map(({ content_html }) => content_html),
      ['<p>Open</p>', '<p>Closed</p>'],
    );
  });

  it('with HTML that was not escaped keeps it', () => {
    const { items } = titles(
      rss(
        `<item><guid>1</guid><title>R&D: a < b & c</title><description><p>One<br>two &nbsp; <a href="/x>y</a></description></item>${good}`,
      ),
    );
    assert.equal(items[0]?.title, 'R&D: a < b & c');
    assert.match(items[0]?.content_html, /^<p>One<br>two &nbsp; <a href=/);
    assert.equal(items[1]?.content_text, 'Kept');
  });

  it('after a warning of the program that made it is read', () => {
    const { titles: kept, notes } = titles(`<br />\n<b>Notice</b>: Undefined index\n${rss(good)}`);
    assert.deepEqual(kept, ['Good']);
    assert.deepEqual(notes, ['mended: text before the feed begins (in line 1)']);
  });

  it('with stories behind the channel, names that are not allowed and tags that end nothing is read', () => {
    const { titles: kept, notes } = titles(
      `<rss version="2.0"><channel><title>T</title></b></channel>${good}<item><guid>2</guid><title>Two</title><constructor>x</constructor></item></rss>`,
    );
    assert.deepEqual(kept, ['Good', 'Two']);
    assert.deepEqual(notes, [
      'lost: <constructor> of stories (in line 1)',
      'mended: </b> without a start (in line 1)',
    ]);
  });

  it('costs only the stories that the parser refuses', () => {
    const deep = '<a>'.repeat(300) + '</a>'.repeat(300);
    const { titles: kept, notes } = titles(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>1</id><title>One</title><author>${deep}</author></entry>` +
        '<entry><id>2</id><title>Two</title></entry></feed>',
    );
    assert.deepEqual(kept, ['Two']);
    assert.deepEqual(notes, ['lost: stories that cannot be read']);
  });

  it('of 5,000 stories is read whole', () => {
    const many = Array.from(
      { length: 5000 },
      (_, n) => `<item><guid>${n}</guid><title>No. ${n}</title></item>`,
    );
    const { items } = titles(rss(many.join('\n')));
    assert.deepEqual([items.length, items[4999]?.title], [5000, 'No. 4999']);
  });
});
