// @ts-check
/** Pages that are only for a picture: a site in each ready theme, and four sites side by side. */

/** @typedef {{ organiser: string, pages: string, own: string }} Origins */
/** @typedef {{ lang: string, name: string, kind: string, css: string, attributes?: string }} Site */

/** Invented, as all in the sample is. @type {Record<string, Site>} */
const SITES = {
  association: {
    lang: 'zh-Hans',
    name: '示例涂装行业协会',
    kind: '协会动态',
    css: `body { background: #eef0f2; color: #222; font-family: 'Liberation Sans', 'Noto Sans CJK SC', sans-serif }
      header { background: #fff; border-top: 4px solid #b3261e }`,
  },
  journal: {
    lang: 'en',
    name: 'The Sample Quarterly',
    kind: 'Surfaces, baths and benches',
    css: `body { background: #e9e0cf; color: #2a231b; font-family: 'Liberation Serif', 'Noto Serif CJK SC', serif }
      header { border-bottom: 3px double #2a231b } header strong { font-size: 36px; letter-spacing: -0.01em }
      main { --fairwire-heading-font: 'Liberation Serif', 'Noto Serif CJK SC', serif }`,
  },
  night: {
    lang: 'en',
    name: 'SAMPLE PLANT',
    kind: 'Lines, drives, dosing',
    css: `body { background: #07090a; color: #e8ebed; font-family: 'Liberation Sans', 'Noto Sans CJK SC', sans-serif }
      header { border-bottom: 1px solid #23282b } header strong { letter-spacing: 0.14em; color: #ffb347 }`,
    attributes: 'theme="dark"',
  },
  contrast: {
    lang: 'zh-Hans',
    name: '示例市经济和信息化局',
    kind: '通知公告',
    css: `body { background: #dfe4ec; color: #000; font-family: 'Liberation Sans', 'Noto Sans CJK SC', sans-serif }
      header { background: #003a70; color: #fff }`,
  },
};

const LAYOUT = `* { box-sizing: border-box } body { margin: 0; font-size: 16px; line-height: 1.5 }
  header { display: flex; align-items: baseline; gap: 20px; padding: 18px 24px } header strong { font-size: 24px }
  main { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 3fr); gap: 20px; align-items: start; padding: 20px }
  aside { display: grid; gap: 20px }`;

/** @param {string} theme @param {Origins} origins */
function themePage(theme, { organiser }) {
  const { lang, name, kind, css, attributes = '' } = /** @type {Site} */ (SITES[theme]);
  const kit = `${organiser}/fairwire/1.0.0`;
  const shared = `class="fairwire-${theme}" src="${organiser}/feed/${lang}.json" ${attributes}`;
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<link rel="stylesheet" href="${kit}/themes/${theme}.css">
<style>${LAYOUT} ${css}</style>
<script type="module" src="${kit}/fairwire.js"></script>
<header><strong>${name}</strong> <span>${kind}</span></header>
<main>
  <news-list ${shared} limit="4" show="image category date summary"></news-list>
  <aside>
    <event-links ${shared} scope="exhibition"></event-links>
    <news-list ${shared} limit="5" layout="headlines" paging="none"></news-list>
  </aside>
</main>`;
}

/** @param {Origins} origins */
function strangersPage({ pages, own }) {
  const sites = [`${pages}/en.html`, `${pages}/old-gbk.html`, `${own}/journal`, `${own}/night`];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<style>
  * { box-sizing: border-box }
  body { margin: 0; background: #e4e6e9 }
  main { display: grid; grid-template-columns: 1fr 1fr; gap: 20px; padding: 20px }
  div { height: 404px; overflow: hidden; border-radius: 8px; box-shadow: 0 1px 10px rgb(20 30 40 / 0.18) }
  iframe { width: 1040px; height: 736px; border: 0; background: #fff; transform: scale(0.549); transform-origin: 0 0 }
</style>
<main>${sites.map((site) => `<div><iframe src="${site}"></iframe></div>`).join('\n')}</main>`;
}

/** @param {string} name @param {Origins} origins */
export const pageOf = (name, origins) =>
  name === 'strangers' ? strangersPage(origins) : themePage(name, origins);
