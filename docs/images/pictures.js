// @ts-check
/** The pictures of README and of the texts in docs/: what is shown, how large, by day or by night. */

/**
 * @typedef {object} Picture
 * @property {string} name of the file
 * @property {string} page of the demo, with `ORGANISER` for where its feed comes from; or one of pages.js, after `own:`
 * @property {number} width of the window, in px; the file has twice as many
 * @property {number} height
 * @property {boolean} [dark] for a reader who asked for dark pages
 */

/** @param {string} name @param {string} page @returns {Picture[]} by day and by night */
const both = (name, page) =>
  [false, true].map((dark) => ({
    name: `${name}${dark ? '-dark' : ''}.png`,
    page,
    width: 1200,
    height: 860,
    dark,
  }));

/** @param {string} name @returns {Picture} */
const theme = (name) => ({ name: `theme-${name}.png`, page: `own:${name}`, width: 960, height: 640 });

/** @type {readonly Picture[]} */
export const PICTURES = [
  ...both('association-en', 'en.html'),
  ...both('association-zh', 'zh.html'),
  ...both('builder-en', 'builder.html?ui=en&feed=ORGANISER/feed/en.json'),
  ...both('builder-zh', 'builder.html?ui=zh-Hans&feed=ORGANISER/feed/zh-Hans.json'),
  { name: 'strangers.png', page: 'own:strangers', width: 1200, height: 868 },
  ...['association', 'journal', 'night', 'contrast'].map(theme),
];
