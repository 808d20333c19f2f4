// @ts-check
/** The schema and the checker say the same: every member of a full feed, with every kind of wrong value. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { loadChecker } from './support.js';

const read = (/** @type {string} */ name) =>
  readFileSync(fileURLToPath(new URL(`../../docs/${name}`, import.meta.url)), 'utf8');

const { checkDocument } = await loadChecker();
const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false });
ajv.addVocabulary(['markdownDescription', 'patternErrorMessage']);
const isValid = ajv.compile(JSON.parse(read('schema.json')));

/** The longest example of the page about the format: it has every member. */
const [, full = ''] = [...read('feed.md').matchAll(/^```json\n([^]*?)^```/gm)].map(([, text]) => text ?? '');

const texts = [
  '',
  ' ',
  'x',
  '12',
  '-1.5',
  'true',
  '/a',
  'https://',
  'javascript:x',
  'tel:1',
  '2015-06-23',
  '2015-6-23',
  '2015-06-23T09:00:00',
  'en_US',
  'no tag!',
  'https://schema.org/Event',
];
const values = [undefined, null, ...texts, 0, -1, 1.5, 1e300, true, false, {}, [], [null], [''], ['x'], [{}]];

/** Every path in a value. @param {unknown} value @param {(string | number)[]} [path] @returns {(string | number)[][]} */
const pathsIn = (value, path = []) =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([name, member]) => pathsIn(member, [...path, name]))]
    : [path];

/** @param {(string | number)[]} path @param {unknown} value */
function replaced(path, value) {
  const document = JSON.parse(full);
  const [last = '', ...rest] = [...path].reverse();
  const parent = rest.reduceRight((object, name) => object[name], document);
  parent[last] = value;
  return JSON.parse(JSON.stringify(document));
}

/** Errors that only one who knows the value finds: no schema has them. */
const beyond = [
  'url',
  'date',
  'language',
  'duplicate',
  'end-before-start',
  'time-zone',
  'next-url',
  'alternate',
  'insecure-address',
];

describe('the schema and the checker', () => {
  const paths = pathsIn(JSON.parse(full)).filter((path) => path.length > 0);

  it('are asked about every member', () => assert.ok(paths.length > 150));

  for (const value of values)
    it(`say the same where a value is ${JSON.stringify(value)}`, () => {
      for (const path of paths) {
        const document = replaced(path, value);
        const errors = checkDocument({ name: 'x', content: JSON.stringify(document) }).findings.filter(
          ({ severity }) => severity === 'error',
        );
        const where = `${path.join('/')}: ${errors.map(({ code, pointer }) => `${code} ${pointer}`).join() || 'no errors'}`;
        if (!isValid(document))
          assert.ok(errors.length, `refused, but ${where}: ${ajv.errorsText(isValid.errors)}`);
        else
          assert.deepEqual(
            errors.filter(({ code }) => !beyond.includes(code)),
            [],
            `accepted, but ${where}`,
          );
      }
    });
});
