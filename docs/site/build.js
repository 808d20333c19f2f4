// @ts-check
/** The whole site as files in memory: texts, examples, sample feeds, embed files. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { EMBED } from './addresses.js';
import { pageHtml } from './layout.js';
import { descriptionOf, toHtml } from './markdown.js';
import { languageOf, outputOf, pagesIn } from './pages.js';
import { sizeOf } from './pictures.js';
import { reference } from './reference.js';
import { sampleFiles } from './sample.js';
import { searchIndex } from './search-index.js';

/** @typedef {Map<string, string | Buffer>} Site file → what is in it */

/** @type {import('./words.js').Language[]} */
const LANGUAGES = ['en', 'zh-Hans'];
const ROOT = new URL('../../', import.meta.url);
const ASSETS = [
  'demo/pages/page.css',
  ...['style.css', 'page.js', 'site.js', 'search.js', 'icon.svg'].map((name) => `docs/site/assets/${name}`),
];

/** @param {string} path */
const read = (path) => readFileSync(new URL(path, ROOT));

/** What is written about an element, and what it takes. @param {string} source */
function textOf(source) {
  const [, tag] = /^docs\/elements\/([a-z-]+)\.md$/.exec(source) ?? [];
  const text = String(read(source));
  return tag ? `${text}\n\n${reference(tag)}\n` : text;
}

/**
 * @param {ReadonlyMap<string, Buffer>} embed the files of dist/embed by their names
 * @param {number} [now] the exhibition of some examples is on
 * @returns {Site}
 * @throws {Error} where a link leads nowhere
 */
export function buildSite(embed, now = Date.now()) {
  const sources = LANGUAGES.flatMap(pagesIn);
  const targets = { pages: new Set(sources), files: new Map() };
  /** @type {Record<string, string>} */
  const integrity = JSON.parse(String(embed.get('integrity.json')));
  /** @type {Site} */
  const site = new Map(sampleFiles(now));
  for (const [name, body] of embed) site.set(EMBED + name, body);
  for (const path of ASSETS) site.set(`site/${basename(path)}`, read(path));
  const headings = new Map(sources.map((source) => [source, addPage(source, { site, targets, integrity })]));
  for (const language of LANGUAGES) site.set(`site/search.${language}.json`, searchIndex(language, headings));
  for (const [file, output] of targets.files) site.set(output, read(file));
  return site;
}

/** @param {string} source @param {{ site: Site, targets: import('./links.js').Targets, integrity: Record<string, string> }} parts */
function addPage(source, { site, targets, integrity }) {
  const output = outputOf(source);
  if (site.has(output)) throw new Error(`${source} would be ${output}, which is there already.`);
  const markdown = textOf(source);
  const page = { source, output, language: languageOf(source), targets, integrity, sizeOf };
  const text = toHtml(markdown, page);
  const own = examplesOf(output, text.found);
  for (const [file, body] of own) site.set(file, body);
  const title = text.headings[0]?.text ?? '';
  const description = descriptionOf(markdown);
  site.set(output, pageHtml({ source, output, title, description, text, integrity, own: [...own.keys()] }));
  return text.headings;
}

/** The page’s policy allows no style and no script in it. @param {string} output @param {import('./examples.js').Found} found */
function examplesOf(output, { css, js }) {
  const name = `site/examples/${output.replace(/\.html$/, '').replaceAll('/', '-')}`;
  /** @type {Map<string, string>} */
  const files = new Map();
  if (css.length) files.set(`${name}.css`, css.join('\n\n'));
  if (js.length) files.set(`${name}.js`, js.join('\n\n'));
  return files;
}
