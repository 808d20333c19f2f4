// @ts-check
/** Boxes of code, coloured when the site is built. */
import hljs from 'highlight.js/lib/core';
import css from 'highlight.js/lib/languages/css';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import php from 'highlight.js/lib/languages/php';
import shell from 'highlight.js/lib/languages/bash';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import { escaped } from '../../demo/html.js';

const LANGUAGES = { css, javascript, json, php, shell, typescript, xml };
for (const [name, language] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, language);

/** What the fences of the texts say, where it is another name. @type {Record<string, string>} */
const NAMES = {
  html: 'xml',
  vue: 'xml',
  svelte: 'xml',
  njk: 'xml',
  sh: 'shell',
  js: 'javascript',
  jsx: 'javascript',
  astro: 'typescript',
  ts: 'typescript',
  tsx: 'typescript',
  jsonc: 'json',
};

/** @param {string} text @param {string} fence the language that its fence names */
export function coloured(text, fence) {
  const language = NAMES[fence] ?? fence;
  return hljs.getLanguage(language) ? hljs.highlight(text, { language }).value : escaped(text);
}

/** A box scrolls, so it has to be reached by keyboard. @param {string} html @param {string} label */
export const codeBox = (html, label) =>
  `<pre tabindex="0" role="group" aria-label="${escaped(label)}"><code>${html.trimEnd()}</code></pre>`;
