/** Words that are looked for in stories. */
import { headlineOf } from './excerpts.js';
import type { Item } from './format.js';
import { inSteps } from './in-steps.js';

/**
 * A text in the form in which texts are compared: neither case, width (NFKC: full-width letters, half-width kana),
 * accents nor white space make a difference. Marks of other scripts, which tell words apart, stay.
 */
export const fold = (text: string): string =>
  isPlain(text) ? text.toLowerCase().replace(/\s+/g, ' ').trim() : foldLetters(text);

/** Most texts in English are of ASCII alone, and there are thousands of them. */
const isPlain = (text: string): boolean => !/[^\0-\x7f]/.test(text);

const foldLetters = (text: string): string =>
  text
    .normalize('NFKC')
    // Twice: capitals have no final sigma, and SS for the sharp s.
    .toUpperCase()
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .normalize('NFC')
    .replace(/\u03c2/g, '\u03c3')
    .replace(/\s+/g, ' ')
    .trim();

/** The words of a query, folded. Those of a language without spaces are what stands between spaces or punctuation. */
export const termsOf = (query: string): readonly string[] =>
  fold(query)
    .split(/[\s\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Po}]+/u)
    .filter(Boolean);

/** Stories are frozen, so what was folded once stays right. */
const folded = new WeakMap<Item, string>();

function textOf(item: Item): string {
  let text = folded.get(item);
  if (text === undefined) {
    const { title, summary, content_text: plain, content_html: markup, tags, _fairwire: extension } = item;
    const body = plain ?? (markup ?? '').replace(/<(script|style)\b[^]*?<\/\1[^>]*>|<[^>]*>/gi, ' ');
    const parts = [title ?? headlineOf(item).title, summary, extension?.lead, body, ...(tags ?? [])];
    // No word goes from the end of one part to the beginning of the next.
    folded.set(item, (text = parts.map((part) => fold(part ?? '')).join('\n')));
  }
  return text;
}

function* folding(items: readonly Item[]): Generator<void, void> {
  for (const item of items) {
    textOf(item);
    yield;
  }
}

/** So many stories are folded within a frame. */
const few = 300;

/** Makes many stories ready to be looked through, where they are not yet: undefined where it takes no time. */
export function prepareSearch(items: readonly Item[]): Promise<void> | undefined {
  const others = items.filter((item) => !folded.has(item));
  return others.length > few ? inSteps(folding(others)) : undefined;
}

/** Whether each of the words (as `termsOf` gives them) stands somewhere in a story, as a part of a word too. */
export const hasTerms = (item: Item, terms: readonly string[]): boolean =>
  terms.every((term) => textOf(item).includes(term));
