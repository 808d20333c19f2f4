import { type ParseError, parseTree } from 'jsonc-parser';
import { error, type Issue } from './finding.js';
import { describeToken, sentences, type Words } from './syntax-words.js';

/** Errors of jsonc-parser. */
const numberFormat = 2;
const colonExpected = 5;
const commaExpected = 6;

/** Most mistakes of syntax that are told: after some, the rest is guesswork. */
const most = 20;

/**
 * What is wrong with a text that should be JSON and is none, in words for people who do not write parsers. Of several
 * mistakes in a line the first is told, for the others follow from it.
 *
 * @param text the text, of which `JSON.parse` says that it is no JSON
 */
export function syntaxIssues(text: string): Issue[] {
  const issues: Issue[] = [];
  let end = -1;
  for (const mistake of mistakesIn(text)) {
    if (mistake.offset <= end) continue;
    if (issues.length === most) break;
    issues.push(issueOf(text, mistake));
    const lineBreak = text.indexOf('\n', mistake.offset);
    end = lineBreak < 0 ? text.length : lineBreak;
  }
  return issues.length ? issues : [unknownMistake];
}

const unknownMistake = error('syntax', 'The document is no JSON, though it begins like it.', {
  advice: 'Look at the program that made it: was it cut off, or is it nested thousands of times?',
  offset: 0,
});

function mistakesIn(text: string): readonly ParseError[] {
  const mistakes: ParseError[] = [];
  try {
    parseTree(text, mistakes, { disallowComments: true });
  } catch {
    // Nested too deep for a parser: what was found until then has to do.
  }
  return [...mistakes].sort((a, b) => a.offset - b.offset);
}

function issueOf(text: string, { error: code, offset, length }: ParseError): Issue {
  const before = text.slice(0, offset).trimEnd();
  const token = text.slice(offset, offset + Math.max(length, 1));
  if (/^[}\]]/.test(token) && before.endsWith(','))
    return error('syntax', `There is a comma before the “${token[0]}”, and nothing behind it.`, {
      advice: 'Take the comma away.',
      offset: before.length - 1,
    });
  const [message, advice] = wordsFor(code, token, before);
  return error('syntax', message, { advice, offset });
}

function wordsFor(code: number, token: string, before: string): Words {
  // Directly behind a text: it has quotation marks in it.
  if (code !== colonExpected && before.endsWith('"') && /^\w/.test(token))
    return sentences(commaExpected, token);
  // A zero ends a number, and the digits behind it are another one.
  if (code === commaExpected && before.endsWith('0') && /^\d/.test(token))
    return sentences(numberFormat, token);
  return describeToken(token) ?? sentences(code, token);
}
