// @ts-check
/** Every element has a page in the Storybook, and everything about it is explained there. */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { loadCsf } from 'storybook/internal/csf-tools';

const STORIES = new URL('../../stories/', import.meta.url);
const read = (/** @type {URL} */ url) => readFileSync(url, 'utf8');

/** @typedef {{ name: string, description?: string }} Described */
/** @typedef {Record<string, Described[]> & { tagName?: string, description?: string }} Declaration */

/** @type {{ modules: { declarations: Declaration[] }[] }} */
const manifest = JSON.parse(read(new URL('../../custom-elements.json', import.meta.url)));
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

/** As Storybook reads them for its index. */
const files = readdirSync(STORIES)
  .filter((name) => name.endsWith('.stories.ts'))
  .map((name) =>
    loadCsf(read(new URL(name, STORIES)), { fileName: name, makeTitle: (title) => title }).parse(),
  );

const LISTS = ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates', 'members'];

for (const { tagName = '', description = '', ...lists } of elements) {
  test(`<${tagName}> has one page of its own`, () => {
    const pages = files.filter(
      ({ meta }) => meta.component === `'${tagName}'` && meta.tags?.includes('autodocs'),
    );
    assert.equal(pages.length, 1);
    assert.ok(pages[0]?.stories.length);
  });

  test(`<${tagName}>: all of it is explained in sentences`, () => {
    const all = LISTS.flatMap((list) => (lists[list] ?? []).map((entry) => ({ list, ...entry })));
    const unexplained = all.filter((entry) => !/^[A-Z`][^]*\w.*[.)]$/.test(entry.description ?? ''));
    assert.deepEqual(
      unexplained.map(({ list, name, description: text }) => `${list} ${name}: ${text}`),
      [],
    );
    assert.match(description, /\.$/);
  });

  test(`<${tagName}>: no explanation leans on the one before it, for tables are sorted by name`, () => {
    const all = ['slots', 'cssParts', 'cssProperties'].flatMap((list) => lists[list] ?? []);
    const leaning = all.filter((entry) =>
      /^(It|Its|Their|One of (it|them))\b|\b(to|in|of) it\.?$/.test(entry.description ?? ''),
    );
    assert.deepEqual(leaning, []);
  });
}
