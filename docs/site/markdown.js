// @ts-check
/** A text in Markdown → HTML, its headings, and what its examples need. */
import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';
import { codeBox, coloured } from './code.js';
import { exampleHtml, isLive, nothingFound } from './examples.js';
import { escaped } from '../../demo/html.js';
import { linkTo } from './links.js';
import { WORDS } from './words.js';

/** @typedef {import('./words.js').Language} Language */
/** @typedef {{ level: number, id: string, html: string, text: string }} Heading */
/** @typedef {{ source: string, output: string, language: Language, targets: import('./links.js').Targets, integrity: import('./examples.js').Integrity, sizeOf: (file: string) => string }} Page */
/** @typedef {Page & { headings: Heading[], found: import('./examples.js').Found, tables: number, codes: number }} Env */
/** @typedef {import('markdown-it').Token} Token */
/** @typedef {NonNullable<InstanceType<typeof MarkdownIt>['renderer']['rules']['x']>} Rule */

const markdown = new MarkdownIt({ html: true });

/** As repository viewers name them, so that a link to a heading works there too. */
markdown.core.ruler.push('headings', ({ tokens, env }) => {
  const slugger = new GithubSlugger();
  tokens.forEach((token, index) => {
    const inline = tokens[index + 1];
    if (token.type !== 'heading_open' || !inline) return;
    const text = textOf(inline);
    const id = slugger.slug(text);
    token.attrSet('id', id);
    const html = markdown.renderer.renderInline(inline.children ?? [], markdown.options, env);
    /** @type {Env} */ (env).headings.push({ level: Number(token.tag[1]), id, html, text });
  });
});

/** @param {Token} inline */
const textOf = ({ children }) =>
  (children ?? [])
    .filter(({ type }) => type === 'text' || type === 'code_inline' || type === 'softbreak')
    .map(({ type, content }) => (type === 'softbreak' ? ' ' : content))
    .join('');

/** A head without words is no head, and the page's policy allows no style in it. */
markdown.core.ruler.push('tables', (state) => {
  const { tokens } = state;
  /** @type {Set<Token>} */
  const dropped = new Set();
  tokens.forEach((token, index) => {
    if (token.type === 'thead_open') {
      const end = tokens.findIndex(({ type }, place) => place > index && type === 'thead_close');
      const head = tokens.slice(index, end + 1);
      if (head.every(({ type, content }) => type !== 'inline' || !content.trim()))
        head.forEach((part) => dropped.add(part));
    }
    const [, side] = /text-align:(\w+)/.exec(String(token.attrGet('style'))) ?? [];
    if (side) token.attrs = [['class', side]];
    if (token.type === 'th_open' && !tokens[index + 1]?.content.trim())
      for (const part of [token, tokens[index + 2]]) if (part) part.tag = 'td';
  });
  state.tokens = tokens.filter((token) => !dropped.has(token));
});

/** @type {Rule} */
const openTable = (_tokens, _index, _options, env) => {
  const page = /** @type {Env} */ (env);
  const label = `${WORDS.table[page.language]} ${++page.tables}`;
  return `<div class="table" tabindex="0" role="group" aria-label="${label}"><table>\n`;
};

/** @type {Rule} */
const openLink = (tokens, index, options, env, self) => {
  const token = /** @type {Token} */ (tokens[index]);
  const { source, targets } = /** @type {Env} */ (env);
  token.attrSet('href', linkTo(String(token.attrGet('href')), source, targets));
  return self.renderToken(tokens, index, options);
};

/** @type {Rule} */
const image = (tokens, index, _options, env) => {
  const token = /** @type {Token} */ (tokens[index]);
  const { source, targets, sizeOf } = /** @type {Env} */ (env);
  const address = linkTo(String(token.attrGet('src')), source, targets);
  return `<img src="${address}" alt="${escaped(textOf(token))}"${sizeOf(address)} loading="lazy" decoding="async">`;
};

/** @type {Rule} */
const fence = (tokens, index, _options, env) => {
  const { info, content } = /** @type {Token} */ (tokens[index]);
  const page = /** @type {Env} */ (env);
  if (isLive(info)) return exampleHtml(content, info, page);
  const [language = ''] = info.split(' ');
  const label = `${WORDS.code[page.language]} ${language.toUpperCase()} ${++page.codes}`;
  return `${codeBox(coloured(content, language), label)}\n`;
};

/** Pictures for light and dark are HTML in the text. @type {Rule} */
const htmlBlock = (tokens, index, _options, env) => {
  const { source, targets } = /** @type {Env} */ (env);
  const { content } = /** @type {Token} */ (tokens[index]);
  return content.replace(/(?<= (?:src|srcset|href)=")[^"]*/g, (address) => linkTo(address, source, targets));
};

Object.assign(markdown.renderer.rules, {
  table_open: openTable,
  table_close: () => '</table></div>\n',
  link_open: openLink,
  html_block: htmlBlock,
  image,
  fence,
});

/** @param {string} text @param {Page} page */
export function toHtml(text, page) {
  /** @type {Env} */
  const env = { ...page, headings: [], found: nothingFound(), tables: 0, codes: 0 };
  const html = markdown.render(text, env);
  return { html, headings: env.headings, found: env.found };
}

/** The first paragraph, for those who list the page. @param {string} text */
export function descriptionOf(text) {
  const tokens = markdown.parse(text, { headings: [] });
  const start = tokens.findIndex(({ type, level }) => type === 'paragraph_open' && level === 0);
  const inline = tokens[start + 1];
  return inline ? textOf(inline) : '';
}
