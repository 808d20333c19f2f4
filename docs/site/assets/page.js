// @ts-check
/** What the page says to its scripts: the words of its language, and where the site begins. */

const { dataset, lang } = document.documentElement;

/** @type {Readonly<Record<keyof typeof import('../words.js').SCRIPT_WORDS, string>>} */
export const words = JSON.parse(String(dataset['words']));

export const root = new URL(`${dataset['root']}/`, location.href);

export const language = lang;
