/** Every member of the format with every wrong value: what is wrong is said, and nothing else is lost. */
import { assert } from '@open-wc/testing';
import type { Feed } from '../../src/feed/format.js';
import { describeProblem, type Problem } from '../../src/feed/problem.js';
import { readFeed } from '../../src/feed/reader.js';
import type { Shape } from '../../src/feed/shape.js';
import {
  isRequired,
  type Member,
  memberAround,
  members,
  pointerOf,
  sampleFeed,
  withValue,
} from '../helpers/sample-feed.js';
import { base, type Fate, fateOf, wrongValues } from './wrong-members.table.js';

/** Strings rather than trees: a tree of thousands of members takes chai a second to compare. */
const textOf = (value: unknown): string => JSON.stringify(value).replace(/x{2000,}/g, 'x…x');

function read(document: object): { feed: Feed; problems: readonly Problem[] } {
  const reading = readFeed(document, base);
  if ('found' in reading) throw new Error(`no feed, but ${reading.found}`);
  return reading;
}

/** The feed without a member; where its record means nothing without it, without the record. */
function without(feed: object, member: Member): object {
  if (!isRequired(member.shape)) return withValue(feed, member.path);
  const outer = member.path.slice(0, -1);
  const around = memberAround(member);
  return around ? without(feed, around) : withValue(feed, outer);
}

const isAllFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isAllFrozen));

/** An item without an id goes by its address. */
function fateIn(feed: object, { path, shape }: Member, value: unknown): Fate {
  const fate = fateOf(shape, value);
  const [problem] = fate.problems;
  if (pointerOf(path) !== '/items/0/id' || !problem || problem[1] === 'type') return fate;
  return {
    read: (feed as { items: { url: string }[] }).items[0]!.url,
    problems: [['', problem[1], 'mended']],
  };
}

/** The words that name what belongs in a place. */
const expectations: Record<Shape<unknown>['kind'], RegExp> = {
  line: /a string of at most 2000 characters/,
  prose: /a string/,
  markup: /a string of HTML/,
  id: /a string that no other/,
  integer: /a whole number from 0/,
  number: /a number/,
  flag: /true or false/,
  date: /a date such as 2015-06-23/,
  language: /a language tag such as en/,
  link: /an address that starts with http:, https:, mailto:/,
  resource: /an address that starts with http:, https:\./,
  oneOf: /one of \w+/,
  list: /an array|an object/,
  record: /an object/,
};

function expectSentence(problem: Problem, { path, shape }: Member): void {
  const sentence = describeProblem(problem);
  assert.match(sentence, /^\/\S+ (is|has) [^;]+; expected .+\.$/);
  assert.isTrue(sentence.startsWith(`${problem.pointer} `), sentence);
  assert.isTrue(problem.pointer.startsWith(pointerOf(path)), sentence);
  if (problem.pointer === pointerOf(path) && shape.kind !== 'list')
    assert.match(sentence, expectations[shape.kind]);
}

const healthy = read(sampleFeed());

function expectFate(name: string, member: Member, value: unknown): void {
  const { path } = member;
  const before = sampleFeed();
  const fate = fateIn(before, member, value);
  const { feed, problems } = read(withValue(before, path, value));
  assert.equal(
    textOf(problems.map(({ pointer, code, outcome }) => [pointer, code, outcome])),
    textOf(fate.problems.map(([below, ...rest]) => [pointerOf(path) + below, ...rest])),
    name,
  );
  const expected =
    fate.read === undefined ? without(healthy.feed, member) : withValue(healthy.feed, path, fate.read);
  assert.equal(textOf(feed), textOf(expected), name);
  assert.isTrue(isAllFrozen(feed), `${name}: all of it is frozen`);
  for (const problem of problems) expectSentence(problem, member);
}

describe('a feed with a wrong value', () => {
  it('is one that is read without a complaint, but for that', () => {
    assert.deepEqual(healthy.problems, []);
    assert.equal(textOf(healthy.feed), textOf(sampleFeed()));
    assert.isAbove(members.length, 150);
  });

  for (const member of members)
    it(`at ${pointerOf(member.path)} loses nothing else`, () => {
      for (const [name, value] of Object.entries(wrongValues)) expectFate(name, member, value);
    });
});
