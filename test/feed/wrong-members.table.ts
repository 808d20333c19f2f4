/** What the reader makes of values that do not belong where they stand. */
import type { ProblemCode } from '../../src/feed/problem.js';
import type { List, Shape, ValueKind } from '../../src/feed/shape.js';
import { isRequired, membersOf } from '../helpers/sample-feed.js';

export const base = 'https://www.example.org/feed/en.json';
const long = 'x'.repeat(100_000);

/** Each as JSON has it: `__proto__` is a member like others there, and a number may be larger than any. */
export const wrongValues: Readonly<Record<string, unknown>> = {
  null: null,
  true: true,
  '0': 0,
  '-1': -1,
  '1.5': 1.5,
  '1e999': JSON.parse('1e999') as unknown,
  'an empty string': '',
  'white space': ' ',
  'a long string': long,
  '[]': [],
  '{}': {},
  '[[]]': [[]],
  '[null]': [null],
  '{"__proto__":1}': JSON.parse('{"__proto__":1}') as unknown,
  'a nest': { id: { id: 0 }, name: [[]], url: { url: [null] }, logo: [{}], members: { 0: '' } },
};

/** What becomes of a value: what is read, undefined for nothing, and the problems with their places below it. */
export interface Fate {
  readonly read?: unknown;
  readonly problems: readonly (readonly [below: string, code: ProblemCode, outcome: 'dropped' | 'mended'])[];
}

const absent: Fate = { problems: [] };
const kept = (read: unknown): Fate => ({ read, problems: [] });
const dropped = (code: ProblemCode, below = ''): Fate => ({ problems: [[below, code, 'dropped']] });

/** A number stands for its digits; JSON has no number that is infinite. */
const asText = (value: unknown): Fate =>
  typeof value === 'string' || Number.isFinite(value) ? kept(String(value)) : dropped('type');
const numeric =
  (fits: (value: number) => boolean) =>
  (value: unknown): Fate =>
    typeof value === 'number' && fits(value) ? kept(value) : dropped('type');
/** One name of a file is as good as another. */
const address = (value: unknown): Fate =>
  typeof value === 'string' ? kept(new URL(value, base).href) : dropped('url');

/** Of values other than blank strings. */
const fates: Record<ValueKind | 'oneOf', (value: unknown) => Fate> = {
  line: (value) =>
    value === long
      ? { read: `${long.slice(0, 2000)}…`, problems: [['', 'too-long', 'mended']] }
      : asText(value),
  prose: asText,
  markup: asText,
  id: asText,
  integer: numeric((value) => value === 0),
  number: numeric(Number.isFinite),
  flag: (value) => (value === true ? kept(value) : dropped('type')),
  date: () => dropped('date'),
  language: () => dropped('language'),
  link: address,
  resource: address,
  oneOf: () => dropped('option'),
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const under = (name: string | number, { read, problems }: Fate): Fate => ({
  read,
  problems: problems.map(([below, ...rest]) => [`/${name}${below}`, ...rest]),
});

function fateOfList(shape: List<unknown>, value: unknown): Fate {
  // A single value stands for a list of it.
  const entries = Array.isArray(value)
    ? value.map((entry, index) => under(index, fateOfEntry(shape.of, entry)))
    : [fateOfEntry(shape.of, value)];
  return {
    read: entries.flatMap(({ read }) => (read === undefined ? [] : [read])),
    problems: entries.flatMap(({ problems }) => problems),
  };
}

function fateOfRecord(shape: Shape<unknown>, value: unknown): Fate {
  if (!isObject(value)) return dropped('type');
  const read: Record<string, unknown> = {};
  const problems: Fate['problems'][number][] = [];
  for (const [name, member] of membersOf(shape)) {
    const own = Object.keys(value).includes(name) ? value[name] : undefined;
    const fate = under(name, fateOf(member, own));
    problems.push(...fate.problems);
    if (fate.read !== undefined) read[name] = fate.read;
    else if (isRequired(member)) return { problems };
  }
  return { read, problems };
}

function fateOfEntry(shape: Shape<unknown>, value: unknown): Fate {
  if (typeof value === 'string' && !value.trim()) return absent;
  if (shape.kind === 'record') return fateOfRecord(shape, value);
  if (shape.kind === 'list') return fateOfList(shape as List<unknown>, value);
  return fates[shape.kind](value);
}

/** What becomes of a value in the place of a member: nothing, and blank strings, count as its absence. */
export function fateOf(shape: Shape<unknown>, value: unknown): Fate {
  const fate = value == null ? absent : fateOfEntry(shape, value);
  const isSilent = fate.read === undefined && !fate.problems.length;
  return isSilent && isRequired(shape) ? dropped(value == null ? 'missing' : 'blank') : fate;
}
