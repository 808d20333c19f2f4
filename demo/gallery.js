// @ts-check
/** The gallery: the table of its sections (in gallery/) made into a page, a style sheet and a script. */
import { escaped } from './html.js';
import { LANGUAGE_NAMES, LANGUAGES } from './feed/facts.js';
import { eventLinks } from './gallery/event-links.js';
import { look } from './gallery/look.js';
import { newsArticle } from './gallery/news-article.js';
import { newsList } from './gallery/news-list.js';
import { newsListMore } from './gallery/news-list.more.js';
import { GROUP_WORDS, PAGE_WORDS } from './gallery/page.js';
import { partnerFooter } from './gallery/partner-footer.js';
import { states } from './gallery/states.js';

/** @typedef {import('./feed/facts.js').Language} Language */
/** @typedef {import('./gallery/section.js').Section} Section */
/** @typedef {import('./gallery/section.js').Words} Words */
/** @typedef {(text: string, more?: Record<string, Words>) => string} Fill */

export const SECTIONS = [
  ...[...newsList, ...newsListMore, ...newsArticle, ...partnerFooter, ...eventLinks],
  ...[...look, ...states],
];
const GROUPS = [...new Set(SECTIONS.map(({ group }) => group))];

const COLOURS = ['auto', 'light', 'dark'];
const THEMES = ['association', 'journal', 'night', 'contrast'];
/** From when the page is made until the feed of the section about that fails. */
const SOON = 20_000;

/** @param {string} html */
const coloured = (html) =>
  escaped(html)
    .replace(/&lt;\/?[a-z][\w-]*|&gt;/g, '<b>$&</b>')
    .replace(/=(&quot;[^\n]*?&quot;)/g, '=<i>$1</i>');

/** @param {Language} language @param {Record<string, string>} values @returns {Fill} */
function filler(language, values) {
  /** @type {Fill} */
  const fill = (text, more = {}) =>
    text.replace(/%([A-Z_]+)%/g, (all, /** @type {string} */ name) => {
      const word = more[name]?.[language] ?? PAGE_WORDS[name]?.[language];
      return word === undefined ? (values[name] ?? all) : fill(word);
    });
  return fill;
}

/** @param {string} language */
const address = (language, colours = 'auto') => `/gallery.html?lang=${language}&theme=${colours}`;

/**
 * @param {string} href
 * @param {string} name
 * @param {boolean} isHere
 * @param {string} [language] what the name and the page are in
 */
const choice = (href, name, isHere, language) =>
  `<li><a href="${escaped(href)}"${language ? ` lang="${language}" hreflang="${language}"` : ''}${isHere ? ' aria-current="true"' : ''}>${name}</a></li>`;

/** @param {Section['group']} group @param {Language} language */
const nameOf = (group, language) => GROUP_WORDS[group]?.[language] ?? `<code>&lt;${group}&gt;</code>`;

/** @param {Language} language */
const contents = (language) =>
  GROUPS.map((group) => {
    const sections = SECTIONS.filter((section) => section.group === group);
    const links = sections.map(
      ({ id, title }) => `<li><a href="#${id}">${escaped(title[language])}</a></li>`,
    );
    return `<li><a href="#${sections[0]?.id}">${nameOf(group, language)}</a><ul>${links.join('\n')}</ul></li>`;
  }).join('\n');

/** A box of code scrolls, so it has to be reached by keyboard. @param {string} code @param {string} label */
const box = (code, label, toHtml = escaped) =>
  `<pre tabindex="0" role="group" aria-label="${escaped(label)}"><code>${toHtml(code)}</code></pre>`;

/** @param {Section} section @param {Language} language @param {Fill} fill */
function sectionHtml(section, language, fill) {
  const { id, group, title, note, html, css, script, box: shape = '', state = 'ready', words } = section;
  const live = fill(html, words);
  const label = fill('%CODE%%COLON%') + title[language];
  const addresses = new Set(live.match(/(?<=\ssrc=")[^"]*/g)?.flatMap((src) => src.split(' ')));
  const feeds = [...addresses].map((url) => `<a href="${url}">${url}</a>`).join(' ');
  const isFirst = SECTIONS.find((other) => other.group === group) === section;
  return `<section id="${id}"${isFirst ? ' class="first"' : ''}>
  <hgroup><p>${nameOf(group, language)}</p><h2>${escaped(title[language])}</h2></hgroup>
  <p class="note">${escaped(note[language])}</p>
  <div class="${`stage ${shape}`.trim()}" data-state="${state}">
${live}
  </div>
  <details>
    <summary>${fill('%CODE%')}<span class="hidden">${fill('%COLON%')}${escaped(title[language])}</span></summary>
    ${box(live, label, coloured)}
    ${css ? box(css, `${label}, CSS`) : ''}
    ${script ? box(script, `${label}, JavaScript`) : ''}
    ${feeds && `<p class="feed">${fill('%FEED_WORD%')}${feeds}</p>`}
  </details>
</section>`;
}

/**
 * @param {string} template pages/gallery.html
 * @param {URLSearchParams} query `lang` and `theme`; what they do not know counts as the first of each
 * @param {Record<string, string>} values of the demo: ORGANISER, INTEGRITY
 * @param {number} now
 */
export function galleryPage(template, query, values, now) {
  const language = LANGUAGES.find((known) => known === query.get('lang')) ?? 'en';
  const theme = COLOURS.find((known) => known === query.get('theme')) ?? 'auto';
  const { ORGANISER: organiser = '' } = values;
  const fill = filler(language, {
    ...values,
    LANG: language,
    THEME: theme,
    FEED: `${organiser}/feed/${language}.json`,
    LIVE: `${organiser}/feed/live/${language}.json`,
    SELF: escaped(address(language, theme)),
    SOON: String(now + SOON),
  });
  const snippet = `<script type="module" src="${organiser}/fairwire/1.0.0/fairwire.js"\n  integrity="${values['INTEGRITY']}" crossorigin="anonymous"></script>`;
  /** @type {Record<string, string>} */
  const made = {
    LANGUAGES: LANGUAGES.map((other) =>
      choice(address(other, theme), LANGUAGE_NAMES[other], other === language, other),
    ).join('\n'),
    THEMES: COLOURS.map((other) =>
      choice(address(language, other), fill(`%${other.toUpperCase()}%`), other === theme),
    ).join('\n'),
    SHEETS: THEMES.map(
      (name) => `<link rel="stylesheet" href="${organiser}/fairwire/1.0.0/themes/${name}.css" />`,
    ).join('\n    '),
    SNIPPET: box(snippet, fill('%ONCE%'), coloured),
    CONTENTS_LIST: contents(language),
    SECTIONS: SECTIONS.map((section) => sectionHtml(section, language, fill)).join('\n'),
  };
  return template.replace(/%([A-Z_]+)%/g, (all, name) => made[name] ?? fill(all));
}

/** What the sections need of a page's own style sheet, as their code shows it. */
export const examplesCss = () => SECTIONS.flatMap(({ css }) => css ?? []).join('\n\n');

/** The same of its script. */
export const examplesScript = () =>
  SECTIONS.flatMap(({ script }) => script ?? [])
    .map((script) => `{\n${script}\n}`)
    .join('\n\n');
