/** Whatever comes in, the reader answers with a feed that nobody can change, or with an error that has a code. */
import { assert } from '@open-wc/testing';
import fc from 'fast-check';
import { decodeBody, parseFeedText } from '../../src/feed/decode.js';
import { feedShape, itemShape } from '../../src/feed/format.js';
import { readFeed } from '../../src/feed/reader.js';
import type { List, Members, RecordShape, Shape } from '../../src/feed/shape.js';
import { families } from './families/index.js';
import { benignFeed } from './support/benign-feed.js';
import { fields } from './support/fields.js';
import { holds } from './support/property.js';

const base = 'https://www.example.org/feed.json';

const words = families
  .flatMap(({ text = [], urls = [] }) => [...text, ...urls])
  .filter(({ length }) => length < 500);
const dates = [
  '2015-06-29',
  '2015-02-30',
  '2015-06-29T10:00:00+08:00',
  'Mon, 29 Jun 2015 10:00:00 GMT',
  '9999-12-31',
];
const scalars = fc.oneof(
  fc.constantFrom(...words, ...dates, '', ' ', 'en', 'zh-Hans', '__proto__', 'https://www.example.org/x'),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
/** Any JSON; `noNullPrototype` and the like do not matter, since it is written out and read again. */
const anything = fc.jsonValue({ maxDepth: 5 });

/** Documents that look like feeds: members that are there or not, and are of their kind or of another. */
function likely(shape: Shape<unknown>): fc.Arbitrary<unknown> {
  const right = (): fc.Arbitrary<unknown> => {
    if (shape.kind === 'list') return fc.array(likely((shape as List<unknown>).of), { maxLength: 3 });
    if (shape.kind !== 'record') return scalars;
    const { members } = shape as RecordShape<Members>;
    const entries = Object.entries(members).map(([key, member]) => [key, likely(member)] as const);
    return fc.record(Object.fromEntries(entries), { requiredKeys: [] });
  };
  return fc.oneof({ weight: 9, arbitrary: right() }, { weight: 1, arbitrary: fc.oneof(anything, scalars) });
}

const likelyFeeds = fc
  .tuple(likely(feedShape), fc.array(likely(itemShape), { maxLength: 4 }))
  .map(([head, items]) => ({ ...(head as object), items }));

/** A feed in which one member is anything. */
const spoiledFeeds = fc
  .tuple(fc.constantFrom(...fields), fc.oneof(anything, scalars))
  .map(([{ path }, value]) => {
    const feed = benignFeed();
    let holder = feed;
    for (const key of path.slice(0, -1)) holder = (holder[key] ?? {}) as typeof feed;
    holder[path.at(-1) ?? ''] = value;
    return feed;
  });

const isJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function assertFrozen(value: unknown, at = ''): void {
  if (typeof value !== 'object' || value === null) return;
  assert(Object.isFrozen(value), `${at || 'the feed'} can be changed`);
  assert(
    Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype,
    `${at} has another prototype`,
  );
  for (const [key, member] of Object.entries(value)) assertFrozen(member, `${at}/${key}`);
}

/** What no value of a feed may be, whatever its member. */
function assertHarmless(value: unknown, key = ''): void {
  if (typeof value === 'object' && value !== null)
    for (const [name, member] of Object.entries(value)) assertHarmless(member, name);
  if (typeof value === 'number') assert(Number.isFinite(value), `${key} is ${value}`);
  if (typeof value !== 'string') return;
  if (/^(.*_)?url$|Url$|^(image|icon|favicon|avatar|license|banner_image)$/.test(key))
    assert.match(value, /^(https?:\/\/|mailto:)/, key);
  // eslint-disable-next-line no-control-regex -- these are what no text may hold
  assert.notMatch(value, /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/, key);
  if (key === 'content_html') return;
  assert.notMatch(value, /[\ud800-\udfff]/u, key);
  assert.notMatch(value, /[\u202a-\u202e\u2066-\u2069]/, key);
}

function assertRead(document: unknown): void {
  const reading = readFeed(document, base);
  if ('found' in reading) return assert.match(reading.found, /^(a )?JSON/);
  assertFrozen(reading.feed);
  assertHarmless(reading.feed);
  for (const { pointer } of reading.problems) assert.match(pointer, /^\//);
  const ids = reading.feed.items.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length, 'an id is there twice');
}

describe('reader', () => {
  holds('reader, any JSON', anything.map(isJson), assertRead);
  holds(
    'reader, items of any JSON',
    fc.array(anything).map((items) => isJson({ items })),
    assertRead,
  );
  holds('reader, likely feeds', likelyFeeds.map(isJson), assertRead);
  holds('reader, feeds spoiled in one place', spoiledFeeds.map(isJson), assertRead);

  // Entities are decoded once: what is an entity of an entity is another text when it is read again. Dates of RFC 2822
  // become instants with milliseconds, which instants lose.
  const plain = likelyFeeds.map((feed) => isJson(JSON.parse(JSON.stringify(feed).replace(/&|Mon, /g, '+'))));
  holds('reader, a feed that was read', plain, (document) => {
    const first = readFeed(document, base);
    if (!('feed' in first)) return;
    const second = readFeed(isJson(first.feed), base);
    assert.deepEqual(second, { feed: first.feed, problems: [] });
  });

  const source = JSON.stringify(benignFeed());
  const torn = fc
    .tuple(
      fc.nat(source.length),
      fc.nat(200),
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...words)),
    )
    .map(([start, length, instead]) => source.slice(0, start) + instead + source.slice(start + length));
  const bytes = fc.oneof(
    torn.map((text) => new TextEncoder().encode(text)),
    fc.uint8Array(),
    fc
      .tuple(fc.uint8Array({ maxLength: 4 }), torn)
      .map(([mark, text]) => new Uint8Array([...mark, ...new TextEncoder().encode(text)])),
  );
  const types = fc.constantFrom(
    null,
    '',
    'application/json',
    'text/html; charset=gbk',
    'text/plain;charset="<x>"',
  );
  holds('reader, any bytes', fc.tuple(bytes, types), ([body, type]) => {
    const parsed = parseFeedText(decodeBody(body, type));
    const reading = 'found' in parsed ? parsed : readFeed(parsed.document, base);
    if (!('feed' in reading)) return assert.isNotEmpty(reading.found);
    assertFrozen(reading.feed);
    assertHarmless(reading.feed);
  });
});
