// @ts-check
/** One formatter, for all that is shown: a formatter per item costs forty times as much. */
const format = new Intl.DateTimeFormat('en', { dateStyle: 'long' });

/** @param {string} date */
export const day = (date) => format.format(new Date(date));

/** @param {string} text */
export const escaped = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
