// @ts-check
/** The JSON Schema and the page about the format, as they are committed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { makeFiles } from '../../.ci/feed-format/files.js';
import { loadFormat } from '../../.ci/feed-format/load-format.js';
import { documents } from '../../demo/feed/documents.js';

const read = (/** @type {string} */ name) =>
  readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8');

const schema = JSON.parse(read('docs/schema.json'));
const page = read('docs/feed.md');
const { feedShape, itemShape } = await loadFormat();

const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false, allErrors: true });
ajv.addVocabulary(['markdownDescription', 'patternErrorMessage']);
const validate = ajv.compile(schema);

/** Where the schema refuses a document. @param {unknown} document */
const refusals = (document) =>
  validate(document) ? [] : (validate.errors ?? []).map(({ instancePath }) => instancePath);

/** @param {object} [item] @param {object} [feed] */
const feedWith = (item, feed) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  items: [{ id: '1', content_text: 'Open.', ...item }],
  ...feed,
});
/** @param {object} item */
const inItem = (item) => feedWith({ _fairwire: item });
/** @param {object} feed */
const inFeed = (feed) => feedWith({}, { _fairwire: feed });

/** Every member of the format, as a path. @param {any} shape @param {string} [path] @returns {string[]} */
const membersOf = (shape, path = '') =>
  shape.kind === 'list'
    ? membersOf(shape.of, path)
    : Object.entries(shape.members ?? {}).flatMap(([name, member]) => [
        `${path}/${name}`,
        ...membersOf(member, `${path}/${name}`),
      ]);

/** Follows a path through the schema, to what stands there. @param {any} node @param {string[]} names @returns {any[]} */
function find(node, names) {
  if (!node) return [];
  if (node.$ref) return find(schema.definitions[node.$ref.split('/').pop()], names);
  const [name, ...rest] = names;
  if (name === undefined) return [node];
  const inside = [...(node.anyOf ?? []), node.items].flatMap((part) => find(part, names));
  return [...find(node.properties?.[name], rest), ...inside];
}

describe('docs/schema.json', () => {
  it('is what src/feed/format.ts says, as docs/feed.md is', async () => {
    for (const [name, text] of Object.entries(await makeFiles())) assert.equal(read(name), text, name);
  });

  it('accepts the sample feeds', () => {
    const feeds = [...documents()].filter(([path]) => path.endsWith('.json'));
    assert.ok(feeds.length > 80);
    for (const [path, { body }] of feeds) assert.deepEqual(refusals(JSON.parse(body)), [], path);
  });

  it('has each member with its description', () => {
    const paths = [...membersOf(feedShape), ...membersOf(itemShape).map((path) => `/items${path}`)];
    assert.ok(paths.length > 150);
    for (const path of paths) {
      const [found] = find(schema, path.split('/').slice(1));
      assert.ok(found?.description, path);
    }
  });

  /** @type {[string, object, string][]} */
  const wrong = [
    ['no version', { title: 'News', items: [] }, ''],
    ['items that are none', feedWith({}, { items: {} }), '/items'],
    ['an item without an id', { ...feedWith(), items: [{ content_text: 'Open.' }] }, '/items/0'],
    ['an item without content', feedWith({ content_text: null, title: 'Open' }), '/items/0'],
    ['a blank id', feedWith({ id: ' ' }), '/items/0/id'],
    ['a date in words', feedWith({ date_published: 'yesterday' }), '/items/0/date_published'],
    ['a date of the wrong order', feedWith({ date_modified: '23.06.2015' }), '/items/0/date_modified'],
    ['a script for an address', feedWith({ url: ' JavaScript:alert(1)' }), '/items/0/url'],
    ['a number for an address', feedWith({ image: 7 }), '/items/0/image'],
    ['a name for an author', feedWith({ authors: ['Li Lei'] }), '/items/0/authors/0'],
    ['a language with spaces', feedWith({}, { language: 'English (UK)' }), '/language'],
    ['an object for a title', feedWith({ title: { en: 'Open' } }), '/items/0/title'],
    ['null in a list', feedWith({ tags: [null] }), '/items/0/tags/0'],
    [
      'a time for seconds',
      feedWith({ attachments: [{ url: 'a.mp3', duration_in_seconds: '12:33' }] }),
      '/items/0/attachments/0/duration_in_seconds',
    ],
    [
      'a negative size',
      feedWith({ attachments: [{ url: 'a.mp3', size_in_bytes: -1 }] }),
      '/items/0/attachments/0/size_in_bytes',
    ],
    ['a word for a flag', inItem({ pinned: 'yes' }), '/items/0/_fairwire/pinned'],
    [
      'a picture without an address',
      inItem({ gallery: [{ alt: 'A hall' }] }),
      '/items/0/_fairwire/gallery/0',
    ],
    [
      'an unknown status',
      inFeed({ events: [{ id: 'a', name: 'A', eventStatus: 'Cancelled' }] }),
      '/_fairwire/events/0/eventStatus',
    ],
    ['an event without a name', inFeed({ events: [{ id: 'a' }] }), '/_fairwire/events/0'],
    ['a link without an address', inFeed({ links: [{ name: 'About' }] }), '/_fairwire/links/0'],
    ['a word for a year', inFeed({ legal: { copyrightYear: 'MMXV' } }), '/_fairwire/legal/copyrightYear'],
    [
      'a position in words',
      inFeed({ exhibition: { id: 'a', name: 'A', location: { geo: { latitude: 'north', longitude: 1 } } } }),
      '/_fairwire/exhibition/location/geo/latitude',
    ],
  ];
  for (const [name, document, place] of wrong)
    it(`refuses ${name}`, () => assert.ok(refusals(document).includes(place), refusals(document).join()));

  /** @type {[string, object][]} */
  const forgiven = [
    ['numbers for texts', feedWith({ id: 7, title: 2015 })],
    ['texts for numbers', inItem({ wordCount: ' 12 ', pinned: 'true', imageInfo: { width: '1e3' } })],
    [
      'null and empty texts for nothing',
      feedWith({ url: null, title: '', _fairwire: '', authors: null, date_published: '' }),
    ],
    ['one value for a list of one', feedWith({ authors: { name: 'Li Lei' }, tags: 'news' })],
    [
      'dates of other programs',
      feedWith({ date_published: 'Fri, 31 May 2019 12:17:58 -0700', date_modified: '2015-06-23 09:00' }),
    ],
    ['a date escaped as in HTML', feedWith({ date_published: '2015-06-23T09:00:00&#43;08:00' })],
    [
      "schema.org's own names",
      inFeed({ events: [{ id: 'a', name: 'A', eventStatus: 'https://schema.org/EventScheduled' }] }),
    ],
    [
      'members and extensions it does not know',
      feedWith({ _other: { x: 1 }, sortable: true }, { hubs: [], $schema: './schema.json' }),
    ],
    [
      'version 1',
      feedWith(
        { author: { name: 'Li Lei' } },
        { version: 'https://jsonfeed.org/version/1', author: { url: 'https://www.example.org/' } },
      ),
    ],
  ];
  for (const [name, document] of forgiven)
    it(`accepts ${name}`, () => assert.deepEqual(refusals(document), []));

  it('is in the package, under a name of its own', () => {
    const require = createRequire(import.meta.url);
    assert.equal(
      require.resolve('fairwire/schema.json'),
      fileURLToPath(new URL('../../docs/schema.json', import.meta.url)),
    );
  });
});

describe('docs/feed.md', () => {
  it('has each member', () => {
    for (const path of [...membersOf(feedShape), ...membersOf(itemShape)]) {
      const name = path.split('/').pop();
      assert.match(page, new RegExp(`^\\| \`(\\w+(\\[\\])?\\.)?${name}\``, 'm'), path);
    }
  });

  it('has valid examples, one of which has every member', () => {
    const examples = [...page.matchAll(/^```json\n([^]*?)^```/gm)].map(([, text]) => JSON.parse(text ?? ''));
    assert.equal(examples.length, 2);
    for (const example of examples) assert.deepEqual(refusals(example), []);
    const used = new Set(JSON.stringify(examples[1]).match(/"\w+"(?=:)/g));
    for (const path of [...membersOf(feedShape), ...membersOf(itemShape)])
      assert.ok(used.has(`"${path.split('/').pop()}"`), path);
  });

  it('leads nowhere that is not there', () => {
    const anchors = [...page.matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
      text.toLowerCase().replaceAll(' ', '-'),
    );
    for (const [, anchor = ''] of page.matchAll(/\]\(#([^)]+)\)/g))
      assert.ok(anchors.includes(anchor), anchor);
  });
});
