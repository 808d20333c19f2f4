// @ts-check
/** Themes, tokens, parts. */
import { element, lines, words } from './section.js';

const themed = (/** @type {string} */ name, more = '') =>
  element('news-list', `class="fairwire-${name}"${more} limit="2" new-days="5000"`);

/** @type {readonly import('./section.js').Section[]} */
export const look = [
  {
    id: 'light-dark',
    group: 'look',
    title: words('Light and dark', '浅色与深色', '淺色與深色'),
    note: words(
      'By itself an element takes the page’s colours. These two bring their own.',
      '默认随页面颜色；这两个自带颜色。',
      '預設隨頁面顏色；這兩個自帶顏色。',
    ),
    html: lines(
      element('news-list', 'theme="light" limit="2" paging="none"'),
      element('news-list', 'theme="dark" limit="2" paging="none"'),
    ),
    box: 'beside',
  },
  {
    id: 'themes',
    group: 'look',
    title: words('Ready themes', '现成的主题', '現成的主題'),
    note: words(
      'Four small style sheets: association, journal, night, contrast. Link one, and write its class.',
      '四份小样式表：association、journal、night、contrast。引用一份，写上类名即可。',
      '四份小樣式表：association、journal、night、contrast。引用一份，寫上類名即可。',
    ),
    html: lines(
      themed('association'),
      themed('journal'),
      themed('night', ' theme="dark"'),
      themed('contrast'),
    ),
    box: 'pairs',
  },
  {
    id: 'tokens',
    group: 'look',
    title: words('Tokens', '变量', '變數'),
    note: words(
      'Colours, corners, distances, the shape of pictures, the number of columns: a line each in your own sheet.',
      '颜色、圆角、间距、图片比例、列数：在您的样式表里各一行。',
      '顏色、圓角、間距、圖片比例、欄數：在您的樣式表裡各一行。',
    ),
    html: element('news-list', 'class="round" layout="cards" limit="2" show="image date category"'),
    css: `.round {
  --fairwire-text: #10302a;
  --fairwire-muted: #46625c;
  --fairwire-accent: #0a6150;
  --fairwire-line: #b9d3cc;
  --fairwire-surface: #eff7f4;
  --fairwire-tint: #dcebe6;
  --fairwire-padding: 1.5em;
  --fairwire-radius: 1em;
  --fairwire-gap: 2em;
  --fairwire-thumb-ratio: 16 / 9;
  --fairwire-columns: 2;
  --fairwire-font-scale: 1.05;
  --fairwire-heading-font: Georgia, 'Songti SC', 'Noto Serif CJK SC', serif;
}`,
  },
  {
    id: 'parts',
    group: 'look',
    title: words('Parts', '部件', '部件'),
    note: words(
      'What no token reaches has a name, for ::part().',
      '变量管不到的地方都有名字，用 ::part() 设置。',
      '變數管不到的地方都有名字，用 ::part() 設定。',
    ),
    html: element('news-list', 'class="loud" limit="3" show="date category" paging="none"'),
    css: `.loud::part(title) {
  font-weight: 800;
  text-decoration: underline 0.12em;
  text-underline-offset: 0.25em;
}
.loud::part(item) {
  padding-inline-start: 1em;
  border-inline-start: 0.25em solid;
}`,
  },
];
