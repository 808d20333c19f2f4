// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import iconv from 'iconv-lite';
import { decodeDocument } from './support.js';

const chinese =
  '\u5c55\u4f1a\u65b0\u95fb\uff1a\u7b2c\u5341\u56db\u5c4a\u535a\u89c8\u4f1a\u5c06\u4e8e\u516d\u6708\u5728\u91cd\u5e86\u5f00\u5e55';
const taiwan =
  '\u5c55\u6703\u65b0\u805e\uff1a\u7b2c\u5341\u56db\u5c46\u535a\u89bd\u6703\u5c07\u65bc\u516d\u6708\u5728\u53f0\u5317\u958b\u5e55\u4e86';
const japanese = '\u5c55\u793a\u4f1a\u306e\u30cb\u30e5\u30fc\u30b9\u3001\u6771\u4eac\u3067\u958b\u50ac';
const korean =
  '\uc804\uc2dc\ud68c \uc18c\uc2dd: \uc11c\uc6b8\uc5d0\uc11c \uc5f4\ub9ac\ub294 \ubc15\ub78c\ud68c\uc758 \uc0c8 \uc18c\uc2dd';
const russian = '\u041d\u043e\u0432\u043e\u0441\u0442\u0438';

/** @param {string} text @param {string} [name] */
const xml = (text, name) =>
  `<?xml version="1.0"${name ? ` encoding="${name}"` : ''}?><rss><channel><title>${text}</title>`;

/**
 * @param {string} text
 * @param {{ in: string, says?: string, header?: string }} how
 */
const read = (text, { in: encoding, says, header }) =>
  decodeDocument(
    iconv.encode(xml(text, says), encoding, { addBOM: encoding.startsWith('utf-16') }),
    header ? `text/xml; charset=${header}` : null,
  );

describe('the encoding', () => {
  /** @type {[string, string, { in: string, says?: string, header?: string }, string][]} */
  const told = [
    ['its declaration: GBK', chinese, { in: 'gbk', says: 'GB2312' }, 'gbk'],
    ['its declaration: GB 18030', `${chinese}\ud840\udc00`, { in: 'gb18030', says: 'GB18030' }, 'gb18030'],
    ['its declaration: Big5', taiwan, { in: 'big5', says: 'big5' }, 'big5'],
    ['its declaration: Shift_JIS', japanese, { in: 'shift_jis', says: 'Shift_JIS' }, 'shift_jis'],
    ['its declaration: windows-1251', russian, { in: 'win1251', says: 'windows-1251' }, 'windows-1251'],
    [
      'its declaration: windows-1252',
      'Caf\u00e9 \u201cParis\u201d \u2013 10 \u20ac',
      { in: 'win1252', says: 'ISO-8859-1' },
      'windows-1252',
    ],
    ['the header', chinese, { in: 'gbk', header: 'gbk' }, 'gbk'],
    [
      'the byte order mark, before all else',
      chinese,
      { in: 'utf-16le', says: 'gbk', header: 'big5' },
      'utf-16le',
    ],
    ['zero bytes', 'Hello', { in: 'utf16-be', says: 'UTF-16' }, 'utf-16be'],
    ['nothing: UTF-8', chinese, { in: 'utf8' }, 'utf-8'],
  ];
  for (const [by, text, how, encoding] of told)
    it(`is known by ${by}`, () => {
      const decoded = read(text, how);
      assert.ok(decoded.text.includes(`<title>${text}</title>`), decoded.text);
      assert.deepEqual([decoded.encoding, decoded.broken], [encoding, 0]);
    });

  /** @type {[string, string, { in: string, says?: string, header?: string }, string, string | undefined][]} */
  const mended = [
    ['says UTF-8, is GBK', chinese, { in: 'gbk', says: 'utf-8' }, 'gb18030', 'utf-8'],
    ['says UTF-8, is Big5', taiwan, { in: 'big5', says: 'utf-8' }, 'big5', 'utf-8'],
    ['says UTF-8, is Shift_JIS', japanese, { in: 'shift_jis', says: 'utf-8' }, 'shift_jis', 'utf-8'],
    ['says UTF-8, is EUC-KR', korean, { in: 'euc-kr', says: 'utf-8' }, 'euc-kr', 'utf-8'],
    [
      'says UTF-8, is windows-1252',
      'Caf\u00e9 Gen\u00e8ve',
      { in: 'win1252', says: 'utf-8' },
      'windows-1252',
      'utf-8',
    ],
    ['says GBK, is UTF-8', chinese, { in: 'utf8', says: 'gbk' }, 'utf-8', 'gbk'],
    ['says UTF-16, is UTF-8', 'Hello', { in: 'utf8', says: 'utf-16' }, 'utf-8', 'utf-16le'],
    [
      'its header says UTF-8, its declaration is right',
      chinese,
      { in: 'gbk', says: 'gbk', header: 'utf-8' },
      'gbk',
      'utf-8',
    ],
    ['says nothing, is GBK', chinese, { in: 'gbk' }, 'gb18030', undefined],
    ['says what nobody knows, is GBK', chinese, { in: 'gbk', says: 'chinese-8' }, 'gb18030', undefined],
  ];
  for (const [what, text, how, encoding, claimed] of mended)
    it(`is found out: ${what}`, () => {
      const decoded = read(text, how);
      assert.ok(decoded.text.includes(`<title>${text}</title>`), decoded.text);
      assert.deepEqual([decoded.encoding, decoded.claimed], [encoding, claimed]);
    });

  it('of a UTF-8 text with a character cut in half is UTF-8', () => {
    const bytes = Buffer.from(xml(chinese, 'utf-8'));
    const cut = bytes.indexOf(Buffer.from(chinese)) + 1;
    const { encoding, broken, text } = decodeDocument(
      Buffer.concat([bytes.subarray(0, cut), bytes.subarray(cut + 1)]),
      null,
    );
    assert.deepEqual([encoding, broken > 0], ['utf-8', true]);
    assert.ok(text.includes(chinese.slice(1)));
  });
});
