// @ts-check
/** Each kind of mistake: that it is found, once, at its place, and nothing else with it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { feedWith, findings } from './findings.table.js';
import { loadChecker } from './support.js';

const { checkDocument } = await loadChecker();
/** @param {string | Uint8Array} content @param {string} [url] */
const check = (content, url) => checkDocument({ name: 'feed.json', content, url }).findings;
/** @param {unknown} document */
const text = (document) => JSON.stringify(document, null, 2);

const schema = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../docs/schema.json', import.meta.url)), 'utf8'),
);
const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false });
ajv.addVocabulary(['markdownDescription', 'patternErrorMessage']);
const isValid = ajv.compile(schema);

describe('a document with one mistake', () => {
  for (const [name, document, severity, code, pointer] of findings)
    it(`has ${name}`, () => {
      const found = check(text(document)).map((finding) => [finding.severity, finding.code, finding.pointer]);
      assert.deepEqual(found, [[severity, code, pointer]]);
    });

  it('has each of several categories in a circle', () => {
    const categories = [
      { id: 'a', name: 'A', parent: 'b' },
      { id: 'b', name: 'B', parent: 'a' },
    ];
    const found = check(text(feedWith({}, { _fairwire: { categories } })));
    assert.deepEqual(
      found.map(({ code, pointer }) => [code, pointer]),
      [0, 1].map((index) => ['parent-loop', `/_fairwire/categories/${index}/parent`]),
    );
  });

  it('has it where it stands in the text', () => {
    const lines = text(feedWith({ date_published: 'yesterday' })).split('\n');
    const [finding] = check(lines.join('\n'));
    const line = lines.findIndex((one) => one.includes('yesterday'));
    assert.deepEqual(
      [finding?.line, finding?.column],
      [line + 1, (lines[line] ?? '').indexOf('"yesterday"') + 1],
    );
    assert.equal(finding?.found, '"yesterday"');
  });

  it('is told what to do about it, without the place in the sentence', () => {
    for (const [name, document] of findings)
      for (const { message, advice, pointer } of check(text(document))) {
        assert.match(message, /\.$/, name);
        assert.ok(advice || /expected .*\.$/.test(message), name);
        assert.ok(!pointer || !message.includes(pointer), name);
      }
  });

  it('has an error where the schema refuses it, and where the schema could have', () => {
    /** What no schema can say. */
    const beyond = ['duplicate', 'end-before-start', 'time-zone', 'next-url', 'alternate'];
    for (const [name, document, severity, code] of findings) {
      if (!isValid(document)) assert.equal(severity, 'error', name);
      else
        assert.ok(
          severity === 'warning' ||
            beyond.includes(code) ||
            /day that is none|address that is none/.test(name),
          name,
        );
    }
  });
});

describe('places', () => {
  const wrong = '"date_published":"x"';
  /** @param {string} before */
  const place = (before) => {
    const content = new TextEncoder().encode(
      `{"version":"https://jsonfeed.org/version/1.1","title":"a",${before}"items":[{"id":"1","content_text":"x",${wrong}}]}`,
    );
    const { line, column } = check(content).find(({ code }) => code === 'date') ?? {};
    return [line, column];
  };
  it('count line breaks of each system', () => {
    const last = `"items":[{"id":"1","content_text":"x","date_published":`;
    assert.deepEqual(place('\n\r\n\r'), [4, last.length + 1]);
  });
  it('count characters as editors do', () => {
    const [, plain = 0] = place('"icon":"",');
    assert.deepEqual(place('"icon":"","_x":{"a":"\u{1f6a2}"},'), [1, plain + '"_x":{"a":"xx"},'.length]);
  });
  it('do not count a byte order mark', () => {
    const document = `{"version":"https://jsonfeed.org/version/1.1","title":"a","items":[{"id":"1","content_text":"x",${wrong}}]}`;
    const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode(document));
    const [mark, date] = check(bytes);
    assert.deepEqual([mark?.code, mark?.line, mark?.column], ['byte-order-mark', 1, 1]);
    assert.equal(date?.column, document.indexOf('"x"}') + 1);
  });
  it('of a name that is there twice is the second one', () => {
    const [first, second] = check(
      '{"version":"https://jsonfeed.org/version/1.1","title":"a",\n"title":{},"items":[]}',
    );
    assert.deepEqual(
      [first?.code, first?.line, first?.column, first?.pointer],
      ['duplicate-name', 2, 1, '/title'],
    );
    assert.deepEqual([second?.code, second?.line, second?.found], ['type', 2, '{}']);
  });
});
