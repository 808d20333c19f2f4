// @ts-check
/** A page of the site around its text. */
import { EMBED, relativeTo } from './addresses.js';
import { escaped } from '../../demo/html.js';
import { inLanguage, languageOf, outputOf, pagesIn, SECTIONS } from './pages.js';
import { SCRIPT_WORDS, WORDS } from './words.js';

/** @typedef {import('./words.js').Language} Language */
/** @typedef {import('./pages.js').Entry} Entry */
/** @typedef {ReturnType<typeof import('./markdown.js').toHtml>} Text */
/** @typedef {{ source: string, output: string, title: string, description: string, text: Text, integrity: import('./examples.js').Integrity, own: string[] }} Page `own` are the files made of its examples */

/** What the kit asks of a page, and no more: the site keeps the policy that it tells others to have. */
const POLICY = [
  "default-src 'none'",
  ...['script-src', 'style-src', 'img-src', 'connect-src'].map((name) => `${name} 'self'`),
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** @param {Language} language */
const scriptWords = (language) =>
  Object.fromEntries(Object.entries(SCRIPT_WORDS).map(([name, text]) => [name, text[language]]));

/** @param {Language} language */
const other = (language) => /** @type {Language} */ (language === 'en' ? 'zh-Hans' : 'en');

/** Its name in the navigation. @param {string} source @param {Language} language */
export function labelOf(source, language) {
  const english = inLanguage(source, 'en');
  const entry = SECTIONS.flatMap(({ entries }) => entries).find((each) => each.source === english);
  return entry?.label[language] ?? '';
}

/** @param {Page} page */
export function pageHtml({ source, output, title, description, text, integrity, own }) {
  const language = languageOf(source);
  const to = (/** @type {string} */ file) => escaped(relativeTo(output, file));
  const name = output.startsWith('index.') ? WORDS.home[language] : `${title} – Fairwire`;
  const sheets = [
    'site/page.css',
    'site/style.css',
    ...text.found.sheets,
    ...own.filter((file) => file.endsWith('.css')),
  ];
  const scripts = ['site/site.js', 'site/search.js', ...own.filter((file) => file.endsWith('.js'))];
  return `<!doctype html>
<html lang="${language}" data-root="${relativeTo(output, '.')}" data-words="${escaped(JSON.stringify(scriptWords(language)))}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(name)}</title>
<meta name="description" content="${escaped(description)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${to('site/icon.svg')}">
${sheets.map((file) => `<link rel="stylesheet" href="${to(file)}">`).join('\n')}
${text.found.count ? `<script type="module" src="${to(`${EMBED}fairwire.js`)}" integrity="${integrity['fairwire.js']}" crossorigin="anonymous"></script>\n` : ''}${scripts.map((file) => `<script type="module" src="${to(file)}"></script>`).join('\n')}
</head>
<body${output.startsWith('index.') ? ' class="home"' : ''}>
<a class="skip" href="#main">${WORDS.skip[language]}</a>
<header class="masthead">
<a class="name" href="${to(language === 'en' ? 'index.html' : 'index.zh.html')}">Fairwire</a>
<a class="to-menu" href="#menu">${WORDS.menu[language]}</a>
${switchTo(source, output, language)}</header>
<nav id="menu" class="menu" aria-label="${WORDS.menu[language]}">
<ul>
${SECTIONS.map((section) => sectionHtml(section, source, output, language)).join('\n')}
</ul>
</nav>
<main id="main" tabindex="-1">
${articleHtml(text, language)}${around(source, output, language)}</main>
<footer class="foot"><p>${WORDS.foot[language]}</p></footer>
</body>
</html>
`;
}

/** Title and first paragraph (one that leads to what follows stays there), what is on the page, the rest. @param {Text} text @param {Language} language */
function articleHtml({ html, headings }, language) {
  const [, head = '', rest = html] =
    /^(<h1[^]*?<\/h1>\s*(?:<p>(?:(?!<\/p>)[^])*[^:：]<\/p>\s*)?)([^]*)$/.exec(html) ?? [];
  return `<article>
<header>
${head}</header>
${contents(headings, language)}<div class="text">
${rest}</div>
</article>
`;
}

/** @param {string} source @param {string} output @param {Language} language */
function switchTo(source, output, language) {
  const wanted = other(language);
  const counterpart = inLanguage(source, wanted);
  if (!counterpart) return '';
  const name = { en: 'English', 'zh-Hans': '中文' }[wanted];
  const href = relativeTo(output, outputOf(counterpart));
  return `<a class="language" href="${href}" lang="${wanted}" hreflang="${wanted}">${name}</a>\n`;
}

/** @param {import('./pages.js').Section} section @param {string} source @param {string} output @param {Language} language */
function sectionHtml({ title, entries, isFolded }, source, output, language) {
  const isHere = entries.some((entry) => entry.source === inLanguage(source, 'en'));
  const shown = isFolded && !isHere ? entries.slice(0, 1) : entries;
  return `<li><span>${title[language]}</span><ul>
${shown.map((entry) => entryHtml(entry, source, output, language)).join('\n')}
</ul></li>`;
}

/** @param {Entry} entry @param {string} source @param {string} output @param {Language} language */
function entryHtml(entry, source, output, language) {
  const own = inLanguage(entry.source, language);
  const target = own ?? entry.source;
  const marks = target === source ? ' aria-current="page"' : '';
  const english = own || language === 'en' ? '' : ` <small>${WORDS.inEnglish[language]}</small>`;
  const hreflang = english && ' hreflang="en"';
  return `<li><a href="${relativeTo(output, outputOf(target))}"${marks}${hreflang}>${label(entry.label[language])}${english}</a></li>`;
}

/** A tag is code. @param {string} text */
const label = (text) => (text.startsWith('<') ? `<code>${escaped(text)}</code>` : escaped(text));

/** @param {Text['headings']} headings @param {Language} language */
function contents(headings, language) {
  const listed = headings.filter(({ level }) => level === 2 || level === 3);
  if (listed.filter(({ level }) => level === 2).length < 2) return '';
  const items = listed.map(
    ({ level, id, html }) =>
      `<li class="level-${level}"><a href="#${encodeURI(id)}">${html.replace(/<\/?a\b[^>]*>/g, '')}</a></li>`,
  );
  return `<nav class="contents" aria-label="${WORDS.contents[language]}">
<p>${WORDS.contents[language]}</p>
<ul>
${items.join('\n')}
</ul>
</nav>
`;
}

/** @param {string} source @param {string} output @param {Language} language */
function around(source, output, language) {
  const all = pagesIn(language);
  const here = all.indexOf(source);
  const link = (/** @type {string | undefined} */ target, /** @type {'previous' | 'next'} */ rel) =>
    target
      ? `<a rel="${rel === 'previous' ? 'prev' : rel}" href="${relativeTo(output, outputOf(target))}"><span>${WORDS[rel][language]}</span> ${label(labelOf(target, language))}</a>\n`
      : '';
  return `<nav class="around" aria-label="${WORDS.around[language]}">
${link(all[here - 1], 'previous')}${link(all[here + 1], 'next')}</nav>
`;
}
