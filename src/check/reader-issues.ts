import { describeProblemOf, type Problem } from '../feed/problem.js';
import { error, type Issue, warning } from './finding.js';
import { subjectOf, valueAt } from './json.js';

/** What the kit's own reader dropped or mended, in its own words. */
export const readerIssues = (problems: readonly Problem[], document: unknown): Issue[] =>
  problems.map((problem) => issueOf(problem, document));

function issueOf(problem: Problem, document: unknown): Issue {
  const { pointer, code, outcome } = problem;
  const subject = pointer.endsWith('/id') ? 'The id' : nameFor(pointer);
  // Where an id is missing the address does, but only here: to other readers the item is none.
  if (outcome === 'mended' && subject === 'The id')
    return error(code, describeProblemOf(problem, subject), {
      pointer,
      advice: 'Give each item an id that never changes; its address is one.',
    });
  if (outcome === 'mended') return warning(code, describeProblemOf(problem, subject), { pointer });
  const value = code === 'url' && valueAt(document, pointer);
  if (typeof value === 'string' && isOtherProtocol(value))
    return warning(
      'protocol',
      `${subject} is an address that Fairwire shows no link for, and was left out.`,
      {
        pointer,
        advice:
          'Other readers may know what to do with it; for a page, name an address that starts with https:.',
      },
    );
  return error(code, describeProblemOf(problem, subject), { pointer });
}

const nameFor = (pointer: string): string => {
  if (/^\/items\/\d+$/.test(pointer)) return 'The item';
  if (/\/\d+$/.test(pointer)) return `An entry of ${subjectOf(pointer)}`;
  return subjectOf(pointer);
};

/** An address with a protocol that is right elsewhere: a telephone number, a picture within the document. */
function isOtherProtocol(value: string): boolean {
  const protocol = /^\s*([a-z][a-z\d+.-]+):/i.exec(value)?.[1]?.toLowerCase();
  return !!protocol && !['http', 'https', 'mailto', 'javascript', 'vbscript'].includes(protocol);
}
