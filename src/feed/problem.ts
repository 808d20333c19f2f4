import { feedShape, itemShape } from './format.js';
import type { List, Members, OneOf, RecordShape, Shape, ValueKind } from './shape.js';
import { linkProtocols, resourceProtocols } from './safe-url.js';
import { exampleDates, exampleLanguages, longestLine } from './values.js';

/** What can be wrong with one member of a feed. */
export type ProblemCode =
  | 'type'
  | 'url'
  | 'date'
  | 'language'
  | 'option'
  | 'missing'
  | 'blank'
  | 'duplicate'
  | 'too-long'
  | 'no-content';

/** Something in a document that was dropped or mended while reading it. */
export interface Problem {
  /** Where, as a JSON pointer (RFC 6901). */
  readonly pointer: string;
  /** What is wrong. */
  readonly code: ProblemCode;
  /** What became of it. */
  readonly outcome: 'dropped' | 'mended';
}

const complaints: Record<ProblemCode, string> = {
  type: 'has the wrong type',
  url: 'is not a usable address',
  date: 'is not a date',
  language: 'is not a language tag',
  option: 'is not a known word',
  missing: 'is missing',
  blank: 'is blank',
  duplicate: 'repeats an earlier one',
  'too-long': 'is too long',
  'no-content': 'has nothing to show',
};

const protocols = (names: readonly string[]): string => `an address that starts with ${names.join(', ')}`;

/** What belongs there, in words that fit after “expected”. */
export const expectations: Readonly<Record<ValueKind, string>> = {
  line: `a string of at most ${longestLine} characters`,
  prose: 'a string',
  markup: 'a string of HTML',
  id: 'a string that no other one is equal to',
  integer: 'a whole number from 0',
  number: 'a number',
  flag: 'true or false',
  date: `a date such as ${exampleDates.join(' or ')}`,
  language: `a language tag such as ${exampleLanguages.join(' or ')}`,
  link: protocols(linkProtocols),
  resource: protocols(resourceProtocols),
};

/** The shape that the format has at a pointer (RFC 6901). */
function shapeAt(pointer: string): Shape<unknown> | undefined {
  const [, ...names] = pointer.split('/');
  const inItem = names[0] === 'items';
  return (inItem ? names.slice(2) : names).reduce<Shape<unknown> | undefined>(
    member,
    inItem ? itemShape : feedShape,
  );
}

function member(shape: Shape<unknown> | undefined, name: string): Shape<unknown> | undefined {
  if (shape?.kind === 'list') {
    const { of } = shape as List<unknown>;
    return /^\d+$/.test(name) ? of : member(of, name);
  }
  if (shape?.kind !== 'record') return undefined;
  const { members } = shape as RecordShape<Members>;
  return members[name === 'author' ? 'authors' : name];
}

function expectation({ pointer, code }: Problem): string {
  if (code === 'no-content') return 'content_html or content_text';
  const shape = shapeAt(pointer);
  if (!shape || shape.kind === 'record') return 'an object';
  if (shape.kind === 'list') return 'an array';
  if (shape.kind === 'oneOf') return `one of ${(shape as OneOf<string>).options.join(', ')}`;
  return expectations[shape.kind];
}

/** What became of it. What is required takes the object that cannot be without it along. */
function outcomeOf({ pointer, code, outcome }: Problem): string {
  if (outcome === 'mended')
    return code === 'missing' || code === 'blank' ? 'the url takes its place' : 'was mended';
  const shape = shapeAt(pointer);
  return shape && 'required' in shape ? 'the object around it was dropped' : 'was dropped';
}

/** A sentence for people: what is wrong, where, what became of it, and what belongs there. */
export const describeProblem = (problem: Problem): string =>
  describeProblemOf(problem, problem.pointer || 'The document');

/** As {@link describeProblem}, with other words for the place than its pointer. */
export const describeProblemOf = (problem: Problem, subject: string): string =>
  `${subject} ${complaints[problem.code]} and ${outcomeOf(problem)}; expected ${expectation(problem)}.`;
