// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from './support.js';

/** @type {typeof import('../../src/convert/dates.js')} */
const { readDate } = await load('/src/convert/dates.ts');
/** @type {typeof import('../../src/convert/text.js')} */
const { plainText } = await load('/src/convert/text.ts');
/** @type {typeof import('../../src/convert/addresses.js')} */
const { absoluteHtml } = await load('/src/convert/addresses.ts');

describe('dates', () => {
  const known = {
    'Tue, 23 Jun 2015 09:00:00 +0800': '2015-06-23T09:00:00+08:00',
    '23 Jun 15 09:00 GMT': '2015-06-23T09:00:00Z',
    'Tue, 23 June 2015 9:00:00 EST': '2015-06-23T09:00:00-05:00',
    'Tue, 23 Jun 2015 09:00:00 +08:00 (CST)': '2015-06-23T09:00:00+08:00',
    'Tue, 23 Jun 2015 09:00:00 GMT+8': '2015-06-23T09:00:00+08:00',
    'Tue Jun 23 09:00:00 CST 2015': '2015-06-23T09:00:00+08:00',
    'June 23, 2015': '2015-06-23',
    '2015-06-23': '2015-06-23',
    '2015-06-23T09:00:00.123Z': '2015-06-23T09:00:00Z',
    '2015-06-23 09:00:00': '2015-06-23T09:00:00+08:00',
    '2015/6/3 9:05': '2015-06-03T09:05:00+08:00',
    '2015\u5e746\u670823\u65e5 09:00': '2015-06-23T09:00:00+08:00',
    '2015\u5e746\u670823\u65e5': '2015-06-23',
    1435021200: '2015-06-23T01:00:00Z',
    1435021200000: '2015-06-23T01:00:00Z',
  };
  for (const [written, date] of Object.entries(known))
    it(`${written} is read`, () => {
      assert.equal(readDate(written, { offset: '+08:00', cst: '+08:00' })?.value, date);
    });

  for (const written of [
    'soon',
    '2015-02-30',
    '2015-13-01T00:00:00Z',
    '32 Jun 2015',
    '2015-06-23T25:00:00Z',
    '',
  ])
    it(`"${written}" is none`, () => {
      assert.equal(readDate(written), undefined);
    });
});

describe('plain text of HTML', () => {
  const cases = {
    '<p>One</p><p>Two &amp; three</p>': 'One\nTwo & three',
    'a<br>b<br/>c': 'a\nb\nc',
    '<style>p{}</style>x<script>alert("<p>")</script>': 'x',
    'if a < b & c > d': 'if a < b & c > d',
    '&hellip; &#8212; &#x4e2d; &unknown;': '\u2026 \u2014 \u4e2d &unknown;',
    '<p>1 &lt; 2 &amp;lt; <!-- no --> 3</p>': '1 < 2 &lt; 3',
    '<b>never <i>closed': 'never closed',
  };
  for (const [html, text] of Object.entries(cases))
    it(JSON.stringify(html), () => {
      assert.equal(plainText({ value: html }), text);
    });
});

describe('addresses in HTML', () => {
  const cases = {
    '<a href="b?x=1&amp;y=2">': '<a href="https://www.example.org/a/b?x=1&amp;y=2">',
    "<img alt='<' src='/i.png'/>": '<img alt=\'<\' src="https://www.example.org/i.png"/>',
    '<a href="#top"><a href=mailto:a@example.org><a href="https://www.example.cn/">': undefined,
    '<img srcset="s.jpg 1x, /l.jpg 2x" src="//www.example.cn/i.png">':
      '<img srcset="https://www.example.org/a/s.jpg 1x, https://www.example.org/l.jpg 2x" src="https://www.example.cn/i.png">',
    '<img data-src="i.png">1 < 2 src="x"': undefined,
  };
  for (const [html, result] of Object.entries(cases))
    it(html, () => {
      assert.equal(absoluteHtml(html, 'https://www.example.org/a/rss.xml'), result ?? html);
    });
});
