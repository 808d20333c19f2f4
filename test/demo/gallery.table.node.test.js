// @ts-check
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../demo/feed/facts.js';
import { galleryPage, SECTIONS } from '../../demo/gallery.js';

const TEMPLATE = await readFile(new URL('../../demo/pages/gallery.html', import.meta.url), 'utf8');
const MANIFEST = await readFile(new URL('../../custom-elements.json', import.meta.url), 'utf8');
const VALUES = { ORGANISER: 'https://static.example.org', INTEGRITY: 'sha384-x' };

const page = (query = '') => galleryPage(TEMPLATE, new URLSearchParams(query), VALUES, 0);

/** @typedef {{ tagName?: string, attributes?: { name: string }[], slots?: { name: string }[] }} Declaration */
/** @type {Declaration[]} */
const elements = JSON.parse(MANIFEST)
  .modules.flatMap((/** @type {{ declarations: Declaration[] }} */ { declarations }) => declarations)
  .filter((/** @type {Declaration} */ { tagName }) => tagName);

/** The attributes that the sections write on an element. @param {string} tag */
function shown(tag) {
  const starts = SECTIONS.flatMap(({ html }) => html.match(new RegExp(`<${tag}(\\s[^>]*)?>`, 'g')) ?? []);
  return new Set(starts.flatMap((start) => start.match(/(?<=\s)[a-z-]+(?==|\s|>)/g) ?? []));
}

describe('the table of the gallery', () => {
  for (const { tagName = '', attributes = [] } of elements)
    it(`shows every attribute of <${tagName}>`, () => {
      const here = shown(tagName);
      assert.deepEqual(
        attributes.map(({ name }) => name).filter((name) => !here.has(name)),
        [],
      );
    });

  it('shows every slot', () => {
    const all = SECTIONS.map(({ html }) => html).join();
    const names = elements.flatMap(({ slots = [] }) => slots.map(({ name }) => name)).filter(Boolean);
    assert.deepEqual(
      [...new Set(names)].filter((name) => !all.includes(`slot="${name}"`)),
      [],
    );
  });

  it('says everything in each language', () => {
    for (const { id, title, note } of SECTIONS)
      for (const language of LANGUAGES) assert.ok(title[language] && note[language], `${id}, ${language}`);
  });

  it('has Chinese punctuation in Chinese', () => {
    const chinese = SECTIONS.flatMap(({ title, note }) =>
      [title, note].flatMap((words) => [words['zh-Hans'], words['zh-Hant']]),
    );
    const wrong = chinese.filter((text) => /[\u3400-\u9fff][,;:?!()]|[,;:?!()][\u3400-\u9fff]/.test(text));
    assert.deepEqual(wrong, []);
  });

  it('makes a page of it, with nothing left to fill in and each id once', () => {
    for (const language of LANGUAGES) {
      const html = page(`lang=${language}`);
      assert.doesNotMatch(html, /%[A-Z_]+%|undefined/);
      const ids = html.match(/(?<= id=")[^"]*/g) ?? [];
      assert.equal(new Set(ids).size, ids.length);
      assert.match(html, new RegExp(`<html lang="${language}" data-theme="auto">`));
    }
  });

  it('takes English and the reader’s colours for what it does not know', () => {
    assert.equal(page('lang=xx&theme=pink'), page());
    assert.match(page('theme=dark'), /<html lang="en" data-theme="dark">/);
    assert.doesNotMatch(page('lang="><script>&theme="><script>'), /"><script>/);
  });

  it('needs no inline script, handler or style', () => {
    assert.doesNotMatch(page(), /<script(?![^>]* src=)|<[^>]*\s(on\w+|style)=/);
  });
});
