import { type ParseError, parseTree } from 'jsonc-parser';
import { error, type Issue } from './finding.js';
import { describeToken, sentences } from './syntax-words.js';

/** The error of jsonc-parser for what follows a value without a comma. */
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
  const lines = new Set<number>();
  const issues: Issue[] = [];
  for (const mistake of mistakesIn(text)) {
    const line = text.slice(0, mistake.offset).split('\n').length;
    if (lines.has(line) || issues.length === most) continue;
    lines.add(line);
    issues.push(issueOf(text, mistake));
  }
  return issues.length ? issues : [error('syntax', 'The document is no JSON, though it looks like it.')];
}

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
  // A name or a word right behind a text: the text has quotation marks in it.
  const known =
    before.endsWith('"') && /^\w/.test(token) ? sentences(commaExpected, token) : describeToken(token);
  const [message, advice] = known ?? sentences(code, token);
  return error('syntax', message, { advice, offset });
}
