// @ts-check
/** Nothing wrongly accused: what programs make and readers read has no errors. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { documents } from '../../demo/feed/documents.js';
import { generators } from './generators.js';
import { loadChecker } from './support.js';

const { checkDocument } = await loadChecker();
const schema = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../docs/schema.json', import.meta.url)), 'utf8'),
);
const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false });
ajv.addVocabulary(['markdownDescription', 'patternErrorMessage']);
const isValid = ajv.compile(schema);

/** @param {string} text @param {string} [url] */
const check = (text, url) =>
  checkDocument({ name: 'feed.json', content: new TextEncoder().encode(text), url });
/** @param {{ findings: readonly import('../../src/check/index.js').Finding[] }} checked @param {string} severity */
const of = ({ findings }, severity) =>
  findings
    .filter((finding) => finding.severity === severity)
    .map(({ code, pointer, message }) => `${code} ${pointer} ${message}`);

describe('feeds of other programs', () => {
  it('are many', () => assert.ok(Object.keys(generators).length >= 25));

  for (const [name, document] of Object.entries(generators))
    it(`has no errors in ${name}`, () => {
      const text = JSON.stringify(document, null, 2);
      assert.deepEqual(of(check(text), 'error'), []);
      assert.deepEqual(of(check(text, 'https://www.example.org/feed.json'), 'error'), []);
      assert.ok(isValid(document), JSON.stringify(isValid.errors));
    });
});

describe('what they write that other readers stumble at', () => {
  /** @type {[string, string[]][]} */
  const warnings = [
    ['Hugo: a template for the output format jsonfeed', ['unset-date /items/1/date_published']],
    ['Jekyll: a Liquid template', ['date-form /items/0/date_published']],
    ['Zola: a template', ['date-form /items/0/date_published']],
    ['Lume: the feed plugin', ['date-form /items/0/date_published']],
    [
      'Granary: posts of social networks',
      ['no-offset /items/0/date_published', 'protocol /items/0/authors/0/url'],
    ],
    ['RSS-Bridge: its JSON format', ['author /items/0/author']],
    [
      'Jekyll: the jsonfeed plugin',
      [
        'null /author/url',
        'null /author/avatar',
        'null /items/0/summary',
        'null /items/0/image',
        'null /items/0/author/url',
        'null /items/0/author/avatar',
      ],
    ],
    ['Eleventy: the feed plugin', []],
    ['WordPress: the JSON Feed plugin', []],
  ];
  for (const [name, expected] of warnings)
    it(`warns of it in ${name}`, () => {
      const found = of(check(JSON.stringify(generators[name])), 'warning').map((text) =>
        text.split(' ').slice(0, 2).join(' '),
      );
      assert.deepEqual(found.sort(), [...expected].sort());
    });
});

describe('the sample feeds', () => {
  it('have neither errors nor warnings', () => {
    const feeds = [...documents('https://www.example.org')].filter(([path]) => path.endsWith('.json'));
    const firstPages = new Map(feeds.map(([path, { body }]) => [path, JSON.parse(body)]));
    for (const [path, { body }] of feeds) {
      const first = path.replace(/\/page-\d+\.json$/, '.json');
      const { findings } = checkDocument({
        name: path,
        content: body,
        url: `https://www.example.org${path}`,
        firstPage: first === path ? undefined : firstPages.get(first),
      });
      assert.deepEqual(findings, [], path);
    }
  });
});

describe('the examples in docs/feed.md', () => {
  it('have neither errors nor warnings', () => {
    const page = readFileSync(fileURLToPath(new URL('../../docs/feed.md', import.meta.url)), 'utf8');
    const examples = [...page.matchAll(/^```json\n([^]*?)^```/gm)].map(([, text]) => text ?? '');
    assert.equal(examples.length, 2);
    for (const example of examples) assert.deepEqual(check(example).findings, []);
  });
});
