import { expect } from '@open-wc/testing';
import type { ValueKind } from '../../src/feed/shape.js';
import { Complaint, valueReaders } from '../../src/feed/values.js';

const base = 'https://example.org/2015/feed.json';
const read = (kind: ValueKind, value: unknown) => valueReaders[kind](value, base);

/** Why a value is refused. */
const refusal = (kind: ValueKind, value: unknown) => {
  const result = read(kind, value);
  return result instanceof Complaint && result.mended === undefined
    ? result.code
    : `kept: ${JSON.stringify(result)}`;
};

const says = (kind: ValueKind, cases: readonly (readonly [unknown, unknown])[]) => {
  for (const [value, expected] of cases) expect(read(kind, value), JSON.stringify(value)).to.equal(expected);
};

const refuses = (kind: ValueKind, code: string, values: readonly unknown[]) => {
  for (const value of values) expect(refusal(kind, value), JSON.stringify(value)).to.equal(code);
};

const noStrings: readonly unknown[] = [true, false, [], ['a'], {}, { toString: 'a' }];

describe('text', () => {
  const textual = ['line', 'prose', 'id', 'markup'] as const;

  for (const kind of textual) {
    it(`reads a ${kind}, and refuses what is none`, () => {
      says(kind, [
        ['Opening', 'Opening'],
        ['  Opening\n', 'Opening'],
        [14, '14'],
        [0, '0'],
        ['constructor', 'constructor'],
        ['__proto__', '__proto__'],
      ]);
      refuses(kind, 'type', noStrings);
      refuses(kind, 'blank', ['', ' \n\t', '\u0000\u0007']);
    });

    it(`loses nothing benign of a ${kind}`, () => {
      for (const text of [
        '<b>5 < 6 && "x" > \'y\'</b> {{a}} ${b}',
        '第十四届上海世博会“展览”——（预告）',
        'معرض شنغهاي ٢٠١٥',
        'می‌خواهم',
        '👩‍💻🇨🇳 𠀀 é',
        'soft\u00adhyphen \u2014 \u2026 \u2192',
      ])
        says(kind, [[text, text]]);
    });
  }

  for (const kind of ['line', 'prose', 'id'] as const) {
    it(`takes out of a ${kind} what hides or reverses text`, () => {
      says(kind, [
        ['a\u202eb\u202c\u2066c\u2069d\u202ae', 'abcde'],
        ['a\u200bb\u2060c\ufeffd', 'abcd'],
        ['a\u0000b\u001bc\u0085d\u007fe', 'abcde'],
      ]);
      refuses(kind, 'blank', ['\u202e\u200b', '\ufeff']);
    });

    it(`marks lone surrogates in a ${kind}`, () => {
      says(kind, [
        ['a\ud83db', 'a\ufffdb'],
        ['a\ude00b', 'a\ufffdb'],
        ['\ude00\ude00\ud83d\ud83d', '\ufffd\ufffd\ufffd\ufffd'],
        ['\ud83d\ude00\ude00', '\ud83d\ude00\ufffd'],
        ['\ud83d\ud83d\ude00', '\ufffd\ud83d\ude00'],
      ]);
    });
  }

  it('makes one line of a line', () => {
    says('line', [['Hall\r\n 4,\t\tstand\u2028 12', 'Hall 4, stand 12']]);
  });

  it('keeps the lines of prose', () => {
    says('prose', [[' one\r\ntwo\rthree\n\n  four ', 'one\ntwo\nthree\n\n  four']]);
  });

  it('keeps the lines of markup, but no control characters', () => {
    says('markup', [['<p>one\n\u0000\u0008two</p>\n', '<p>one\ntwo</p>']]);
  });

  it('cuts a line of a megabyte, at a whole character', () => {
    for (const long of ['x'.repeat(2 ** 20), `x${'😀'.repeat(2 ** 19)}`]) {
      const complaint = read('line', long) as Complaint;
      expect(complaint.code).to.equal('too-long');
      expect(complaint.mended).to.match(/^x.*[^\ud83d]…$/);
      expect(complaint.mended?.length).to.be.within(1999, 2001);
    }
  });

  it('keeps a line that is just short enough, and any prose and id whole', () => {
    const longest = 'x'.repeat(2000);
    says('line', [[`  ${longest}\u202e`, longest]]);
    says('prose', [[longest.repeat(10), longest.repeat(10)]]);
    says('id', [[`${longest}1`, `${longest}1`]]);
  });
});

describe('numbers', () => {
  it('reads whole numbers from 0, as strings too', () => {
    says('integer', [
      [0, 0],
      [640, 640],
      ['640', 640],
      [' 7 ', 7],
    ]);
    refuses('integer', 'type', [-1, 1.5, 2 ** 53, '', ' ', '12px', 'NaN', ...noStrings, [5]]);
  });

  it('reads finite numbers', () => {
    says('number', [
      [-31.2, -31.2],
      ['121.5', 121.5],
      ['1e3', 1000],
    ]);
    refuses('number', 'type', [NaN, Infinity, 'Infinity', '1e999', '', 'north', ...noStrings, [5]]);
  });
});

describe('flags', () => {
  it('reads true and false', () => {
    says('flag', [
      [true, true],
      [false, false],
      ['true', true],
      ['false', false],
    ]);
    refuses('flag', 'type', [0, 1, 'yes', '', 'TRUE!', [], {}]);
  });
});

describe('dates', () => {
  it('reads whole days and instants, to one form', () => {
    says('date', [
      ['2015-06-23', '2015-06-23'],
      [' 2016-02-29 ', '2016-02-29'],
      ['2015-06-23T09:00:00+08:00', '2015-06-23T09:00:00+08:00'],
      ['2015-06-23T09:00:00.123Z', '2015-06-23T09:00:00Z'],
      ['2015-06-23t09:00:00z', '2015-06-23T09:00:00Z'],
      ['2015-06-23 09:00+0800', '2015-06-23T09:00:00+08:00'],
      ['2015-06-23T09:00:00-00:30', '2015-06-23T09:00:00-00:30'],
    ]);
  });

  it('takes an instant without an offset for UTC, wherever the reader is', () => {
    says('date', [['2015-06-23T09:00:00', '2015-06-23T09:00:00Z']]);
  });

  it('reads the dates of RSS', () => {
    says('date', [
      ['Tue, 23 Jun 2015 09:00:00 +0800', '2015-06-23T01:00:00.000Z'],
      ['Tue, 23 Jun 2015 09:00:00 GMT', '2015-06-23T09:00:00.000Z'],
    ]);
  });

  it('refuses days and times that no calendar has', () => {
    refuses('date', 'date', [
      '2015-02-30',
      '2015-02-29',
      '2015-13-01',
      '2015-00-10',
      '2015-06-00',
      '2015-06-31T09:00:00Z',
      '2015-06-23T25:00:00Z',
      '2015-06-23T09:60:00Z',
      '0000-00-00 00:00:00',
      'Tue, 99 Foo 2015 09:00:00 GMT',
    ]);
  });

  it('refuses what is no date', () => {
    refuses('date', 'date', ['', 'tomorrow', '23/06/2015', '2015', '20150623', 1435021200000, ...noStrings]);
  });
});

describe('languages', () => {
  it('reads language tags, to their canonical form', () => {
    says('language', [
      ['en', 'en'],
      ['EN-us', 'en-US'],
      ['zh-hans', 'zh-Hans'],
      ['zh_CN', 'zh-CN'],
    ]);
  });

  it('refuses what is none', () => {
    refuses('language', 'language', ['', 'English language', 'e', '中文', 5, ...noStrings]);
  });
});

describe('addresses', () => {
  it('reads those of links and images', () => {
    says('link', [['news/1.html', 'https://example.org/2015/news/1.html']]);
    says('link', [['mailto:info@example.org', 'mailto:info@example.org']]);
    says('resource', [['a.png', 'https://example.org/2015/a.png']]);
  });

  it('refuses those that could run, and what is none', () => {
    for (const kind of ['link', 'resource'] as const)
      refuses(kind, 'url', ['javascript:alert(1)', 'data:image/png;base64,', '', 'http://', 5, ...noStrings]);
    refuses('resource', 'url', ['mailto:info@example.org']);
  });
});
