/** What is wrong, and what to do. */
export type Words = readonly [message: string, advice: string];

const escapeQuotes = 'If a quotation mark belongs to the text before it, write it as \\".';

/** The errors of jsonc-parser (its `ParseErrorCode`, which is an enum that no bundler may inline). */
const words: Readonly<Record<number, Words>> = {
  1: ['This is no JSON value.', 'Texts and names stand in double quotes.'],
  2: [
    'This number is not written as JSON has it.',
    'No zeros, no + and no point at its start, none at its end.',
  ],
  3: ['A name in double quotes should be here.', 'Write every name in double quotes.'],
  4: [
    'A value should be here.',
    'Write one: a text in double quotes, a number, true, false, null, {…} or […].',
  ],
  5: ['A colon should be here.', 'Between a name and its value stands a colon.'],
  6: [
    'A comma should be here, or the end of the object or list.',
    `Members and entries have commas between them. ${escapeQuotes}`,
  ],
  7: ['An object is not closed.', 'Write the } that it lacks. A document that ends here was cut off.'],
  8: ['A list is not closed.', 'Write the ] that it lacks. A document that ends here was cut off.'],
  9: ['Something stands behind the end of the document.', 'Take it away: a document is one object.'],
  10: [
    'There is a comment, and JSON has none.',
    'Take it away; a note for people may stand in "user_comment".',
  ],
  11: ['There is a comment that does not end.', 'Take it away: JSON has no comments.'],
  12: [
    'A text does not end: its second quotation mark is not in this line.',
    `Close it; a line break within is written as \\n. ${escapeQuotes}`,
  ],
  13: ['A number breaks off here.', 'Write it in full.'],
  14: [
    'A \\u is not followed by four hexadecimal digits.',
    'Write for example \\u00e9, or the character itself.',
  ],
  15: [
    'A backslash stands before a character that needs none.',
    'Take it away, or write \\\\ for a backslash.',
  ],
  16: ['A control character stands in a text.', 'Write a line break as \\n, a tab as \\t.'],
};

/** A sentence for an error of jsonc-parser. */
export const sentences = (code: number, token: string): Words =>
  words[code] ?? [`This is not expected here: ${token}`, 'Compare it with the examples in docs/feed.md.'];

/** Punctuation of Chinese input methods, and quotation marks of word processors. */
const punctuation: Readonly<Record<string, string>> = {
  '\uff0c': ',',
  '\uff1a': ':',
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u300c': '"',
  '\u300d': '"',
  '\uff02': '"',
  '\uff5b': '{',
  '\uff5d': '}',
  '\u3010': '[',
  '\u3011': ']',
  '\uff3b': '[',
  '\uff3d': ']',
};

/** What other languages write → what JSON has. */
const literals: Readonly<Record<string, string>> = {
  True: 'true',
  False: 'false',
  None: 'null',
  nil: 'null',
  NULL: 'null',
  undefined: 'null',
  NaN: 'null',
  Infinity: 'null',
};

/** A sentence for what is met so often that it can be named. */
export function describeToken(token: string): Words | undefined {
  const ascii =
    Object.prototype.hasOwnProperty.call(punctuation, token.charAt(0)) && punctuation[token.charAt(0)];
  if (ascii) return [`“${token.charAt(0)}” is not the “${ascii}” of JSON.`, `Write ${ascii} in its place.`];
  if (/^['\u2018\u2019`]/.test(token))
    return ['A text stands in other quotation marks than JSON has.', 'Write double quotes: "…".'];
  const word = /^-?(\w+)/.exec(token)?.[1] ?? '';
  if (Object.prototype.hasOwnProperty.call(literals, word))
    return [`“${word}” is no JSON value.`, `Write ${literals[word]}, or leave the member out.`];
  return /^[A-Za-z_$][\w$]*$/.test(token)
    ? [`“${token}” stands without quotation marks.`, 'Names and texts stand in double quotes: "…".']
    : undefined;
}
