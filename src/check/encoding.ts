import { decodeBody, encodingOf } from '../feed/decode.js';
import { error, type Issue, warning } from './finding.js';

/** The text of a document, and what its bytes should have been. */
export interface Decoded {
  readonly text: string;
  readonly issues: readonly Issue[];
}

const saveAsUtf8 =
  'Save the document as UTF-8; for a server that makes it, that is the encoding it writes in.';

/**
 * Turns the bytes of a feed into text as the kit does, and says where that was more than reading UTF-8 (RFC 8259, 8.1).
 *
 * @param contentType the value of the Content-Type header, or null where there is none
 */
export function decodeWithIssues(bytes: Uint8Array, contentType: string | null): Decoded {
  const encoding = encodingOf(bytes, contentType);
  const text = decodeBody(bytes, contentType);
  const issues =
    encoding === 'utf-8' ? utf8Issues(bytes, text) : [otherEncoding(bytes, encoding, contentType)];
  return { text, issues };
}

function* replaced(text: string): Generator<number> {
  for (const match of text.matchAll(/\ufffd+/g)) yield match.index;
}

function utf8Issues(bytes: Uint8Array, text: string): Issue[] {
  const issues: Issue[] = [];
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    issues.push(
      warning(
        'byte-order-mark',
        'The document begins with a byte order mark, at which other readers stumble.',
        {
          advice: 'Save it as “UTF-8”, not as “UTF-8 with BOM”.',
          offset: 0,
        },
      ),
    );
  const isIntact = isValid(bytes, 'utf-8');
  for (const offset of replaced(text))
    issues.push(
      isIntact
        ? warning('lost-character', 'There is a “\ufffd” where a character was lost before.', {
            advice: 'Write the character anew, and look at the program that lost it.',
            offset,
          })
        : error('broken-character', 'Bytes that are no UTF-8 stand between others that are.', {
            advice: 'A text was cut in the middle of a character, or put together from several encodings.',
            offset,
          }),
    );
  return issues;
}

function isValid(bytes: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function otherEncoding(bytes: Uint8Array, encoding: string, contentType: string | null): Issue {
  const consequence = 'Fairwire reads it, other readers show wrong characters or nothing.';
  const offset = bytes.findIndex((byte) => byte > 0x7f);
  const words = { advice: saveAsUtf8, offset: Math.max(0, offset) };
  if (encoding.startsWith('utf-16'))
    return error('encoding', `The document is in UTF-16, and JSON is in UTF-8. ${consequence}`, {
      ...words,
      offset: 0,
    });
  if (encoding !== 'gb18030' || /gb/i.test(/charset=.*/i.exec(contentType ?? '')?.[0] ?? ''))
    return error(
      'encoding',
      `The document is in ${nameOf(encoding)}, as its Content-Type says, and JSON is in UTF-8. ${consequence}`,
      words,
    );
  if (!looksChinese(bytes))
    return error('encoding', 'The document is not in UTF-8, but in an encoding that nothing names.', {
      ...words,
      advice: `${saveAsUtf8} It may be Windows-1252, which old programs of Western languages write.`,
    });
  return error('encoding', `The document is in GBK, and JSON is in UTF-8. ${consequence}`, {
    ...words,
    advice: `${saveAsUtf8} A file is turned by: iconv -f GB18030 -t UTF-8`,
  });
}

const nameOf = (encoding: string): string => (encoding === 'gb18030' ? 'GBK' : encoding);

/** In GBK bytes beyond ASCII come in pairs; in the encodings of Western languages nearly always alone. */
function looksChinese(bytes: Uint8Array): boolean {
  const isHigh = (index: number): boolean => (bytes[index] ?? 0) > 0x7f;
  let [all, paired] = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    if (!isHigh(i)) continue;
    all++;
    if (isHigh(i - 1) || isHigh(i + 1)) paired++;
  }
  return isValid(bytes, 'gb18030') && paired * 2 > all;
}
