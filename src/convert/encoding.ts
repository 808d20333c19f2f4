/** The encoding of a feed that is XML or JSON. Labels are those of the Encoding Standard (4.2). */
import { charsetOf, isMostlyUtf8, utf16Of } from '../feed/decode.js';

/** A text, and how it was found in its bytes. */
export interface DecodedText {
  readonly text: string;
  /** The name of the encoding, as the Encoding Standard has it, for example `gbk`. */
  readonly encoding: string;
  /** The encoding that the document or its answer names, where it is another one than that in use. */
  readonly claimed: string | undefined;
  /** Bytes, or groups of them, that mean nothing: each is U+FFFD in the text. */
  readonly broken: number;
}

interface Attempt {
  readonly text: string;
  readonly encoding: string;
}

/** What may be meant where nothing says so, most widespread first. */
const guesses = ['gb18030', 'big5', 'shift_jis', 'euc-kr', 'windows-1252'];

/**
 * Turns the bytes of a feed into text. A byte order mark decides; then the charset of the answer, then that of the
 * XML declaration (RFC 7303, 3). A claim that cannot be true gives way: to UTF-8 where the bytes are valid UTF-8,
 * to what else is claimed, to what the text most probably is. Never throws.
 *
 * @param bytes the body
 * @param contentType the value of the Content-Type header, or null where there is none
 */
export function decodeDocument(bytes: Uint8Array, contentType: string | null): DecodedText {
  const marked = byMark(bytes);
  const claims = [charsetOf(contentType), declared(bytes, marked)].flatMap(canonical);
  const encoding = marked ?? choose(bytes, claims);
  const text = decode(bytes, encoding).replace(/^\ufeff/, '');
  const [claimed] = claims;
  return {
    text,
    encoding,
    claimed: claimed && !isSame(claimed, encoding) ? claimed : undefined,
    broken: text.split('\ufffd').length - 1,
  };
}

/** By the byte order mark, or by the zero bytes around `<` or `{`. */
function byMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : utf16Of(bytes);
}

/** The XML declaration is ASCII, whatever comes after it. */
function declared(bytes: Uint8Array, marked = 'windows-1252'): string | undefined {
  const start = new TextDecoder(marked).decode(bytes.subarray(0, 400));
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)/i.exec(start)?.[1];
}

/** The name of the encoding that a label stands for; nothing for a label that nobody knows. */
function canonical(label: string | undefined): string[] {
  try {
    return label ? [new TextDecoder(label.trim()).encoding] : [];
  } catch {
    return [];
  }
}

const isSame = (one: string, other: string): boolean => group(one) === group(other);
const group = (encoding: string): string =>
  encoding.replace(/^gbk$/, 'gb18030').replace(/^utf-16..$/, 'utf-16');

/** UTF-16 is known by its zero bytes: where it is claimed and has none, a program wrote its own habit down. */
function choose(bytes: Uint8Array, claims: readonly string[]): string {
  const isUtf8 = !!attempt(bytes, 'utf-8').length;
  // ASCII alone is everything; more than that is UTF-8 by accident in no text of any length.
  if (isUtf8 && bytes.some((byte) => byte > 0x7f)) return 'utf-8';
  const [claimed] = claims
    .filter((encoding) => !encoding.startsWith('utf-16'))
    .flatMap((encoding) => attempt(bytes, encoding))
    .filter(isText);
  if (claimed) return claimed.encoding;
  if (isUtf8 || isMostlyUtf8(decode(bytes, 'utf-8'))) return 'utf-8';
  if (areMostlyAlone(bytes)) return 'windows-1252';
  const [best] = guesses.flatMap((encoding) => attempt(bytes, encoding)).sort((a, b) => usual(b) - usual(a));
  return best?.encoding ?? claims[0] ?? 'gb18030';
}

function attempt(bytes: Uint8Array, encoding: string): Attempt[] {
  try {
    return [{ encoding, text: decode(bytes, encoding, true) }];
  } catch {
    return [];
  }
}

const windows1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

function decode(bytes: Uint8Array, encoding: string, fatal = false): string {
  const text = new TextDecoder(encoding, { fatal }).decode(bytes);
  // Some versions of Node read this one as ISO 8859-1.
  return encoding === 'windows-1252'
    ? text.replace(/[\x80-\x9f]/g, (character) => windows1252[character.charCodeAt(0) - 0x80] ?? character)
    : text;
}

/** No text has control characters: an encoding that gives some is the wrong one. */
const isText = ({ text }: Attempt): boolean => !/[\x80-\x84\x86-\x9f]/.test(text);

/** Accented letters of a European text stand between plain ones; Chinese, Japanese and Korean come in pairs. */
function areMostlyAlone(bytes: Uint8Array): boolean {
  const isHigh = (index: number): boolean => (bytes[index] ?? 0) > 0x7f;
  let [alone, all] = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    if (!isHigh(i)) continue;
    all++;
    if (!isHigh(i - 1) && !isHigh(i + 1)) alone++;
  }
  return alone * 2 > all;
}

// The most frequent characters of Chinese, in both writings, full-width punctuation, kana, the most frequent Hangul.
const frequent =
  /[\u7684\u4e00\u662f\u5728\u4e0d\u4e86\u6709\u548c\u4eba\u8fd9\u9019\u4e2d\u5927\u4e3a\u70ba\u4e0a\u4e2a\u500b\u56fd\u570b\u6211\u4ee5\u4f1a\u6703\u5c55\u65b0\u5e74\u6708\u65e5\u4e1a\u696d\u5e02\u53d1\u767c\u516c\u5e03\u65f6\u6642\u5730\u65b9\u3000-\u3002\u300a-\u300d\uff01\uff08\uff09\uff0c\uff1a\u3041-\u30f6\uc774\uc758\ub294\uc744\uc5d0\uac00\ub2e4\ud55c\ud558\uace0\ub97c\ub85c\uc740\uc0ac\uc9c0\uc11c]/g;

/** How much of a text is what such texts are made of. */
const usual = ({ text }: Attempt): number =>
  (text.match(frequent)?.length ?? 0) / text.replace(/[\0-\x7f]/g, '').length;
