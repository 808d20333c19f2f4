// @ts-check
/** Bytes and syntax: documents that are no feed, or nearly none. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import iconv from 'iconv-lite';
import { loadChecker } from './support.js';

const { checkDocument } = await loadChecker();
/** @param {string | Uint8Array} content */
const check = (content) => checkDocument({ name: 'news.xml', content }).findings;
/** @param {readonly { code: string }[]} found */
const codes = (found) => found.map(({ code }) => code);
const valid = '{"version":"https://jsonfeed.org/version/1.1","title":"展览新闻","items":[]}';

describe('the encoding', () => {
  /** @param {Uint8Array} bytes */
  const only = (bytes) => {
    const found = check(bytes);
    assert.equal(found.length, 1, JSON.stringify(found));
    return /** @type {import('../../src/check/index.js').Finding} */ (found[0]);
  };

  it('is said to be GBK, with how to mend it', () => {
    const { severity, code, message, advice, line, column } = only(iconv.encode(valid, 'gbk'));
    assert.deepEqual([severity, code, line, column], ['error', 'encoding', 1, valid.indexOf('展') + 1]);
    assert.match(message, /in GBK/);
    assert.match(advice ?? '', /UTF-8.*iconv -f GB18030/);
  });

  it('is said to be UTF-16', () => {
    assert.match(only(iconv.encode(valid, 'utf-16le')).message, /UTF-16/);
  });

  it('is not said to be GBK where Western letters stand alone', () => {
    const { code, message, advice } = only(
      iconv.encode(valid.replace('展览新闻', 'Foire à la mère née'), 'win1252'),
    );
    assert.equal(code, 'encoding');
    assert.doesNotMatch(message, /GBK/);
    assert.match(advice ?? '', /Windows-1252/);
  });

  it('is what the Content-Type says where it is not UTF-8', () => {
    const { findings } = checkDocument({
      name: 'feed.json',
      content: iconv.encode(valid.replace('展览新闻', '展覽新聞'), 'big5'),
      response: {
        url: 'https://www.example.org/feed.json',
        ...{ status: 200, redirects: [], origin: 'https://partner.example.org', size: 80 },
        headers: {
          'content-type': 'application/json; charset=big5',
          'access-control-allow-origin': '*',
          ...{ 'cache-control': 'max-age=300', etag: '"1"' },
        },
      },
    });
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['charset', 'encoding'],
    );
    assert.match(findings[1]?.message ?? '', /in big5, as its Content-Type says/);
  });

  it('has a place for a character that was cut in half', () => {
    const bytes = Buffer.from(valid);
    const at = bytes.indexOf(Buffer.from('闻'));
    const { code, column } = only(Buffer.concat([bytes.subarray(0, at + 2), bytes.subarray(at + 3)]));
    assert.deepEqual([code, column], ['broken-character', valid.indexOf('闻') + 1]);
  });

  it('has a place for a character that was lost before', () => {
    const { severity, code, column } = only(Buffer.from(valid.replace('闻', '\ufffd')));
    assert.deepEqual([severity, code, column], ['warning', 'lost-character', valid.indexOf('闻') + 1]);
  });
});

describe('the syntax', () => {
  /** @type {[string, string, [number, number], RegExp][]} */
  const mistakes = [
    ['a comma at the end', '{\n  "a": [1, 2],\n}', [2, 14], /comma before the “}”/],
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', [3, 3], /comma should be here/],
    ['a missing colon', '{"a" 1}', [1, 6], /colon should be here/],
    ['a missing value', '{"a": }', [1, 7], /value should be here/],
    ['single quotes', "{'a': 1}", [1, 2], /other quotation marks/],
    ['typographic quotes', '{“a”: 1}', [1, 2], /“ *“?.*is not the “"”/],
    ['a full-width comma', '{"a": 1\uff0c "b": 2}', [1, 8], /“\uff0c” is not the “,”/],
    ['a full-width colon', '{"a"\uff1a 1}', [1, 5], /“\uff1a” is not the “:”/],
    ['a name without quotes', '{a: 1}', [1, 2], /“a” stands without quotation marks/],
    ['a value of Python', '{"a": True}', [1, 7], /“True” is no JSON value/],
    ['a value of JavaScript', '{"a": undefined}', [1, 7], /“undefined” is no JSON value/],
    ['quotation marks within a text', '{"a": "he said "yes" to"}', [1, 17], /comma should be here/],
    ['a comment', '{\n  // note\n  "a": 1\n}', [2, 3], /JSON has none/],
    ['a line break in a text', '{"a": "one\ntwo"}', [1, 7], /does not end/],
    ['a tab in a text', '{"a": "one\ttwo"}', [1, 7], /control character/],
    ['a wrong escape', '{"a": "\\x"}', [1, 7], /backslash/],
    ['a document that breaks off', '{"a": [1', [1, 9], /is not closed/],
    ['something behind the end', '{"a": 1} {"b": 2}', [1, 10], /behind the end/],
    ['a number with a zero in front', '{"a": 01}', [1, 8], /This number is not written/],
  ];
  for (const [name, text, [line, column], message] of mistakes)
    it(`has ${name}`, () => {
      const [first] = check(text);
      assert.deepEqual(
        [first?.code, first?.severity, first?.line, first?.column],
        ['syntax', 'error', line, column],
      );
      assert.match(first?.message ?? '', message);
      assert.ok(first?.advice);
    });

  it('has a mistake for each line, and not the ones that follow from it', () => {
    const text = '{\n "a": True,\n "b": [1,],\n "c": "x"\n "d": 2\n}';
    assert.deepEqual(
      check(text).map(({ line }) => line),
      [2, 3, 5],
    );
  });

  it('may be nested as deep as anybody likes', () => {
    const deep = `${valid.slice(0, -2)}{"id":"1","content_text":"x","_x":{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}}]}`;
    assert.deepEqual(codes(check(deep)), ['size']);
    assert.deepEqual(codes(check('['.repeat(200_000))), ['size', 'syntax']);
  });
});

describe('a document that is no JSON Feed', () => {
  /** @type {[string, string, RegExp, RegExp][]} */
  const documents = [
    [
      'an RSS feed',
      '<?xml version="1.0"?><rss version="2.0"></rss>',
      /it is an RSS feed/,
      /fairwire convert news\.xml/,
    ],
    [
      'an Atom feed',
      '<feed xmlns="http://www.w3.org/2005/Atom"></feed>',
      /it is an Atom feed/,
      /fairwire convert news\.xml/,
    ],
    ['a page', '<!doctype html><title>x</title>', /it is an HTML page/, /address of the feed itself/],
    [
      'a page that names its feed',
      '<!doctype html><link rel="alternate" type="application/rss+xml" href="/rss"><link href=/feed.json rel=alternate type="application/feed+json">',
      /HTML page/,
      /names its feed: \/feed\.json$/,
    ],
    ['nothing', ' \n', /an empty document/, /program/],
    ['a script', 'var feed = 1;', /a script/, /./],
  ];
  for (const [name, text, message, advice] of documents)
    it(`is ${name}`, () => {
      const found = check(text);
      assert.equal(found.length, 1);
      assert.equal(found[0]?.severity, 'error');
      assert.match(found[0]?.message ?? '', message);
      assert.match(found[0]?.advice ?? '', advice);
    });

  it('says what other formats call the items', () => {
    const found = check('{"version":"https://jsonfeed.org/version/1.1","title":"x","entries":[]}');
    assert.deepEqual(
      found.map(({ code }) => code),
      ['no-feed', 'unknown-member'],
    );
    assert.match(found[1]?.advice ?? '', /"items"/);
  });

  it('is one with a call around it, and its places are those in the text', () => {
    const found = check(`callback(\n${valid.replace('"items":[]', '"items":[{}]')});`);
    assert.deepEqual(
      found.map(({ code, line }) => [code, line]),
      [
        ['wrapped', 1],
        ['missing', 2],
        ['no-content', 2],
      ],
    );
  });
});
