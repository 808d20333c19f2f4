// @ts-check
/** What can be found in the pages: their headings. */
import { labelOf } from './layout.js';
import { inLanguage, outputOf, pagesIn } from './pages.js';

/** @typedef {import('./words.js').Language} Language */
/** @typedef {import('./markdown.js').Heading} Heading */

/**
 * In Chinese the pages that are in English alone are found by what the navigation calls them.
 * @param {Language} language
 * @param {ReadonlyMap<string, Heading[]>} headings of each text
 * @returns {string} JSON, as assets/search.js reads it
 */
export function searchIndex(language, headings) {
  const entries = pagesIn('en').map((english) => {
    const own = inLanguage(english, language);
    const source = own ?? english;
    const label = labelOf(source, language);
    const parts = own ? (headings.get(own) ?? []).slice(1).map(({ id, text }) => [id, text]) : [];
    return { label, page: outputOf(source), headings: [['', label], ...parts] };
  });
  return JSON.stringify(entries);
}
