// @ts-check
/**
 * Live examples: a fence that says `live` runs above its lines. More words:
 *
 *   live now     with the sample feed as if its exhibition were on
 *   live paste   the lines first, with the addresses this site is served at and the hash, so that they work where they are pasted
 *   live wide    over the whole width
 */
import { relativeTo, replaceAddresses } from './addresses.js';
import { codeBox, coloured } from './code.js';
import { WORDS } from './words.js';

/** @typedef {Record<string, string>} Integrity file → hash */
/** @typedef {{ css: string[], js: string[], sheets: Set<string>, count: number }} Found what the page of the examples has to have */

const SCRIPT_OF_KIT = /<script[^>]*\ssrc="[^"]*\/fairwire(?:\.classic)?\.js"[^>]*><\/script>\s*/g;
const SHEET = /<link rel="stylesheet" href="([^"]*)"[^>]*>\s*/g;
const STYLE = /<style>([^]*?)<\/style>\s*/g;
const SCRIPT = /<script(?: type="module")?>([^]*?)<\/script>\s*/g;
const HASH = /(\/fairwire\/[\d.]+\/([\w.-]+\.js)(?:<\/span>)?[^]*?)sha384-…/g;

/** @returns {Found} */
export const nothingFound = () => ({ css: [], js: [], sheets: new Set(), count: 0 });

/** @param {string} info the words of a fence */
export const isLive = (info) => /\blive\b/.test(info);

/**
 * @param {string} text the lines
 * @param {string} info the words of the fence
 * @param {{ output: string, language: import('./words.js').Language, integrity: Integrity, found: Found }} page
 */
export function exampleHtml(text, info, page) {
  page.found.count++;
  const label = `${WORDS.code[page.language]} ${page.found.count}`;
  const code = coloured(text, 'html');
  const isPaste = /\bpaste\b/.test(info);
  const lines = isPaste ? ready(code, page.integrity) : code;
  const stage = `<div class="stage">\n${running(text, info, page)}\n</div>`;
  const caption = `<figcaption>${codeBox(lines, label)}</figcaption>`;
  const isWide = /\bwide\b/.test(info);
  return `<figure class="example${isWide ? ' wide' : ''}">
${(isPaste ? [caption, stage] : [stage, caption]).join('\n')}
</figure>
`;
}

/**
 * What a page's own policy does not allow in it, and what it has already, is taken out; addresses lead into the site.
 * @param {string} text @param {string} info @param {{ output: string, found: Found }} page
 */
function running(text, info, { output, found }) {
  const lines = text
    .replace(SCRIPT_OF_KIT, '')
    .replace(SHEET, (_all, sheet) => (found.sheets.add(replaceAddresses(sheet, (file) => file)), ''))
    .replace(STYLE, (_all, css) => (found.css.push(css.trim()), ''))
    .replace(SCRIPT, (_all, script) => (found.js.push(`{\n${script.trim()}\n}`), ''));
  const isNow = /\bnow\b/.test(info);
  return replaceAddresses(lines, (file) =>
    relativeTo(output, isNow ? file.replace(/^feed\//, 'feed/now/') : file),
  ).trim();
}

/** @param {string} html @param {Integrity} integrity */
const ready = (html, integrity) =>
  replaceAddresses(html, (file, address) => `<span data-file="${file}">${address}</span>`).replace(
    HASH,
    (_all, before, file) => before + integrity[file],
  );
