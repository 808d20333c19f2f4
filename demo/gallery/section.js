// @ts-check
/** What the table of the gallery is made of. */

/** @typedef {import('../feed/facts.js').Language} Language */
/** @typedef {Record<Language, string>} Words the same in each language */
/** @typedef {'news-list' | 'news-article' | 'partner-footer' | 'event-links' | 'news-feed'} Tag */
/** @typedef {'ready' | 'loading' | 'empty' | 'error' | 'stale' | 'idle'} State */
/** @typedef {'look' | 'states'} Theme what a section is about, where it is no element */

/**
 * @typedef {object} Section
 * @property {string} id
 * @property {Tag | Theme} group
 * @property {Words} title
 * @property {Words} note a sentence
 * @property {string} html what is shown, and what is pasted; `%NAME%` is filled in (see gallery.js)
 * @property {string} [css] what a page's own sheet holds for it
 * @property {string} [script] what a page's own script does for it
 * @property {Record<string, Words>} [words] more names for `%NAME%`
 * @property {'beside' | 'pairs' | 'narrow'} [box] several side by side, or two at most; or as wide as a side column
 * @property {State} [state] what its elements come to; `ready` by default
 */

/** @param {string} en @param {string} hans @param {string} hant @returns {Words} */
export const words = (en, hans, hant) => ({ en, 'zh-Hans': hans, 'zh-Hant': hant });

const LONGEST_LINE = 84;

/**
 * An element as a webmaster writes it. Its feed is the sample, if no other is named.
 * @param {Tag} tag
 * @param {string} [attributes]
 * @param {string} [content] the fallback by default
 */
export function element(tag, attributes = '', content = '<a href="%NEWS_PAGE%">%NEWS%</a>') {
  const named = attributes.match(/[a-z-]+(="[^"]*")?/g) ?? [];
  const all = named.some((name) => name.startsWith('src=')) ? named : ['src="%FEED%"', ...named];
  const inLine = `<${tag} ${all.join(' ')}>`;
  const start = inLine.length < LONGEST_LINE ? inLine : `<${tag}\n  ${all.join('\n  ')}\n>`;
  const inside = content && `\n${content.replace(/^/gm, '  ')}\n`;
  return `${start}${inside}</${tag}>`;
}

/** @param {string[]} parts */
export const lines = (...parts) => parts.join('\n\n');
