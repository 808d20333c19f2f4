/** Pages that are strange by themselves, without a library. */

export interface StrangePage {
  readonly name: string;
  /** The first lines; standards mode and UTF-8 without them. */
  readonly doctype?: string;
  readonly encoding?: string;
  readonly style?: string;
  readonly head?: string;
  /** What is around the kit's elements; they stand where the word ELEMENTS is. */
  readonly around?: string;
  /** A script of the host's own, at the end of the page. */
  readonly use?: string;
  /** What the blank page has to have as well, for its elements to look the same. */
  readonly alike?: (blank: Document) => void;
  /** How many pixels a box may be off; one without it. */
  readonly most?: number;
  /** What only this page promises. */
  readonly holds?: (page: Document) => boolean;
}

const charset = '<meta charset="utf-8">';
const important = [
  'box-sizing: content-box; margin: 7px; padding: 3px; color: #800000; font: italic bold 18px/3 monospace',
  'display: block; line-height: 3; letter-spacing: 3px; word-spacing: 9px; text-indent: 2em; float: left',
  'transition: all 2s; text-transform: uppercase; text-align: right; border: 1px solid red',
  'visibility: visible; white-space: pre; text-shadow: 1px 1px red; list-style: square inside; width: auto',
]
  .join('; ')
  .replace(/;|$/g, ' !important;');

export const strangePages: readonly StrangePage[] = [
  { name: '* {… !important}', style: `body div * { ${important} }` },
  {
    name: 'quirks mode, in a table',
    doctype: charset,
    around: '<table width="760" border="1"><tr><td nowrap align="center">Host<br>ELEMENTS</td></tr></table>',
    // A line of small text is no higher than that text there (Quirks Mode Standard, 3.3).
    most: 4,
    holds: ({ compatMode }) => compatMode === 'BackCompat',
  },
  {
    name: 'bytes in GBK',
    doctype: '<!doctype html><meta http-equiv="Content-Type" content="text/html; charset=gb2312">',
    encoding: 'gbk',
    around: '<h1>展览会</h1><div>ELEMENTS</div>',
    holds: (page) => /^gb/i.test(page.characterSet) && page.querySelector('h1')?.textContent === '展览会',
  },
  {
    name: 'text from right to left',
    doctype: `<!doctype html><html dir="rtl" lang="ar">${charset}`,
    alike: (blank) => Object.assign(blank.documentElement, { dir: 'rtl', lang: 'ar' }),
  },
  {
    name: '<base> in another place',
    head: '<base href="https://www.example.org/other/folder/" target="_top">',
  },
  {
    name: 'a container that is hidden at first',
    style: '.later { display: none }',
    around: '<div class="later">ELEMENTS</div>',
    use: `addEventListener('load', function () { document.querySelector('.later').className = ''; });`,
  },
  { name: '[hidden] { display: block !important }', style: '[hidden] { display: block !important }' },
  {
    name: 'all: unset for what it does not own',
    style: 'ul, li, a, button, h3, time, img, input { all: unset !important }',
  },
];
