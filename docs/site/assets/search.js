// @ts-check
/** A field above the list of pages that finds headings, whatever their case. The index is asked for with the first use. */

import { language, root, words } from './page.js';

/** @typedef {{ label: string, page: string, headings: [id: string, text: string][] }} Entry */
/** @typedef {{ text: string, label: string, href: string }} Hit */

const MOST = 12;

/** @type {Promise<Hit[]> | undefined} */
let index;

/** What could not be had is asked for again with the next letter. */
const allHits = () =>
  (index ??= load().catch((error) => {
    index = undefined;
    throw error;
  }));

async function load() {
  const response = await fetch(new URL(`site/search.${language}.json`, root));
  /** @type {Entry[]} */
  const entries = await response.json();
  return entries.flatMap(({ label, page: file, headings }) =>
    headings.map(([id, text]) => ({ text, label, href: new URL(id ? `${file}#${id}` : file, root).href })),
  );
}

/** The words may be divided between a heading and its page, but not all be the page's. @param {Hit[]} hits @param {string} query */
function found(hits, query) {
  const parts = query.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (/** @type {Hit} */ { text, label }) =>
    parts.every((part) => `${text} ${label}`.toLowerCase().includes(part)) &&
    parts.some((part) => text.toLowerCase().includes(part));
  return hits.filter(fits);
}

/** @param {Hit[] | undefined} hits undefined where the index could not be had */
function outcome(hits) {
  if (!hits) return words.noIndex;
  const said = !hits.length ? words.foundNothing : hits.length > MOST ? words.foundMany : words.foundSome;
  return said.replace('%ALL%', String(hits.length)).replace('%MOST%', String(MOST));
}

/** @param {Hit} hit */
function row({ text, label, href }) {
  const [item, link, where] = ['li', 'a', 'small'].map((tag) => document.createElement(tag));
  if (!(link instanceof HTMLAnchorElement) || !item || !where) return '';
  link.href = href;
  link.textContent = text;
  if (label !== text) {
    where.textContent = ` ${label}`;
    link.append(where);
  }
  item.append(link);
  return item;
}

const field = document.createElement('input');
field.type = 'search';
field.placeholder = words.search;
field.setAttribute('aria-label', words.search);
const list = document.createElement('ul');
list.setAttribute('aria-label', words.found);
const said = document.createElement('p');
said.setAttribute('role', 'status');
const place = document.createElement('div');
place.className = 'search';
place.append(field, said, list);
document.querySelector('#menu')?.prepend(place);

field.addEventListener('input', async () => {
  const query = field.value;
  const hits = await allHits().then(
    (all) => found(all, query),
    () => undefined,
  );
  if (query !== field.value) return; // there is a newer one
  list.replaceChildren(...(hits ?? []).slice(0, MOST).map(row));
  said.textContent = query.trim() && outcome(hits);
});
