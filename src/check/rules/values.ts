import type { Shape, ValueKind } from '../../feed/shape.js';
import { wholeDay } from '../../feed/values.js';
import { type Issue, warning } from '../finding.js';
import { namesIn, subjectOf } from '../json.js';
import type { Rule } from '../subject.js';
import { walk } from '../walk.js';
import { addressIssues } from './addresses.js';

/** Values that the tolerant reader takes although JSON Feed has them otherwise. */
export const values: Rule = function* ({ document }) {
  for (const { pointer, value, shape } of walk(document)) {
    const isMember = !/\/\d+$/.test(pointer);
    if (value === null && isMember) yield nothing(pointer);
    else if (shape.kind === 'list') yield* singleValue(pointer, value);
    else if (shape.kind !== 'record' && shape.kind !== 'oneOf') yield* scalar(pointer, value, shape.kind);
  }
};

const nothing = (pointer: string): Issue =>
  warning('null', `${subjectOf(pointer)} is null, for which JSON Feed has no meaning.`, {
    pointer,
    advice: 'Leave the member out.',
  });

function* singleValue(pointer: string, value: unknown): Generator<Issue> {
  if (Array.isArray(value) || value === '' || namesIn(pointer).includes('author')) return;
  yield warning('no-array', `${subjectOf(pointer)} is one value, where the format has an array.`, {
    pointer,
    advice: 'Write it in brackets: […].',
  });
}

function* scalar(pointer: string, value: unknown, kind: ValueKind): Generator<Issue> {
  const complaint = typeIssue(pointer, value, kind);
  if (complaint) yield complaint;
  if (typeof value !== 'string' || !value.trim()) return;
  if (kind === 'date') yield* dateIssues(pointer, value.trim());
  if (kind === 'language' && value !== value.trim().replace(/_/g, '-'))
    yield warning(
      'language-form',
      `${subjectOf(pointer)} is a language tag with other characters than RFC 5646 has.`,
      {
        pointer,
        advice: 'Write it with hyphens, and without spaces: en-GB, zh-Hans.',
      },
    );
  if (kind === 'link' || kind === 'resource') yield* addressIssues(pointer, value.trim(), kind);
  if ((kind === 'line' || kind === 'prose') && hasMarkup(value))
    yield warning(
      'markup',
      `${subjectOf(pointer)} is plain text, but has HTML in it, whose tags readers see.`,
      {
        pointer,
        advice: 'Take the tags out; HTML belongs in content_html.',
      },
    );
}

const textKinds: readonly Shape<unknown>['kind'][] = ['line', 'prose', 'markup', 'id'];

/** The reader takes numbers for texts, and texts for numbers. */
function typeIssue(pointer: string, value: unknown, kind: ValueKind): Issue | undefined {
  const subject = subjectOf(pointer);
  const advice = 'Other readers may drop it.';
  if (typeof value === 'number' && textKinds.includes(kind))
    return warning('not-text', `${subject} is a number, where the format has a text. ${advice}`, {
      pointer,
      advice: 'Write it in double quotes.',
    });
  if (typeof value !== 'string' || !value.trim()) return undefined;
  if (kind !== 'integer' && kind !== 'number' && kind !== 'flag') return undefined;
  const expected = kind === 'flag' ? 'true or false' : 'a number';
  return warning('quoted', `${subject} is a text, where the format has ${expected}. ${advice}`, {
    pointer,
    advice: 'Take the quotation marks away.',
  });
}

/** RFC 3339, which JSON Feed asks for. */
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;

function* dateIssues(pointer: string, value: string): Generator<Issue> {
  const subject = subjectOf(pointer);
  const isFairwires = pointer.includes('/_fairwire/');
  if (/^(?:0001-01-01|1970-01-01T00:00:00)/.test(value))
    yield warning('unset-date', `${subject} is the date that programs write when none was set.`, {
      pointer,
      advice: 'Set the date, or leave the member out.',
    });
  else if (wholeDay.test(value)) {
    if (!isFairwires)
      yield warning(
        'date-form',
        `${subject} is a day without a time. Fairwire shows it; other readers may drop it.`,
        {
          pointer,
          advice: 'Write it as RFC 3339 has it: 2015-06-23T09:00:00+08:00.',
        },
      );
  } else if (/^[\d-]+[T ][\d:.]+$/i.test(value))
    yield warning(
      'no-offset',
      `${subject} has no offset from UTC: it counts as UTC, which is seldom what is meant.`,
      {
        pointer,
        advice: 'Write the offset behind the time: +08:00, or Z for UTC.',
      },
    );
  else if (!rfc3339.test(value))
    yield warning(
      'date-form',
      `${subject} is a date in another form than RFC 3339. Other readers may drop it.`,
      {
        pointer,
        advice: 'Write it so: 2015-06-23T09:00:00+08:00.',
      },
    );
}

/** Tags that nobody writes about in a title. */
const hasMarkup = (text: string): boolean =>
  /<\/(?:p|a|b|i|em|strong|span|div|li|ul|h[1-6])>|<br\s*\/?>|<(?:img|a)\s[^>]*=/i.test(text);
