// @ts-check
/**
 * The body of a story as blocks, so that the three languages share one way of writing HTML
 * and a picture's address can be set for the document it stands in.
 */
import { escaped } from '../html.js';

/** @typedef {import('./facts.js').ImageName} ImageName */

/**
 * A string is a paragraph.
 * @typedef {string
 *   | {h2: string} | {h3: string} | {h4: string}
 *   | {ul: string[]} | {ol: string[]}
 *   | {quote: string, by: string}
 *   | {figure: ImageName, caption: string}
 *   | {table: string, head: string[], rows: string[][]}} Block
 */

/** @typedef {(name: ImageName) => {src: string, alt: string, width: number, height: number}} Picture */

/** @param {string} tag @param {string} text */
const element = (tag, text) => `<${tag}>${escaped(text)}</${tag}>`;

/** @param {'ul' | 'ol'} tag @param {string[]} entries */
const list = (tag, entries) => `<${tag}>${entries.map((entry) => element('li', entry)).join('')}</${tag}>`;

/** @param {{table: string, head: string[], rows: string[][]}} block */
function table({ table: caption, head, rows }) {
  const headCells = head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('');
  const bodyRows = rows.map(([first = '', ...rest]) => {
    const cells = rest.map((cell) => element('td', cell)).join('');
    return `<tr><th scope="row">${escaped(first)}</th>${cells}</tr>`;
  });
  return (
    `<table>${element('caption', caption)}<thead><tr>${headCells}</tr></thead>` +
    `<tbody>${bodyRows.join('')}</tbody></table>`
  );
}

/** @param {{figure: ImageName, caption: string}} block @param {Picture} picture */
function figure(block, picture) {
  const { src, alt, width, height } = picture(block.figure);
  const image = `<img src="${escaped(src)}" alt="${escaped(alt)}" width="${width}" height="${height}">`;
  return `<figure>${image}${element('figcaption', block.caption)}</figure>`;
}

/** @param {Block} block @param {Picture} picture */
function html(block, picture) {
  if (typeof block === 'string') return element('p', block);
  if ('h2' in block) return element('h2', block.h2);
  if ('h3' in block) return element('h3', block.h3);
  if ('h4' in block) return element('h4', block.h4);
  if ('ul' in block) return list('ul', block.ul);
  if ('ol' in block) return list('ol', block.ol);
  if ('quote' in block)
    return `<blockquote>${element('p', block.quote)}<p>${element('cite', block.by)}</p></blockquote>`;
  if ('figure' in block) return figure(block, picture);
  return table(block);
}

/** @param {Block[]} blocks @param {Picture} picture */
export const blocksToHtml = (blocks, picture) => blocks.map((block) => html(block, picture)).join('\n');

/** Every string of the blocks, pictures' names left out. @param {Block[]} blocks */
export const blocksToText = (blocks) =>
  blocks
    .flatMap((block) => {
      if (typeof block === 'string') return [block];
      const { figure: _image, ...words } = /** @type {Record<string, string | string[] | string[][]>} */ (
        block
      );
      return /** @type {string[]} */ (Object.values(words).flat(2));
    })
    .join('\n');

/** Words, where each Chinese character counts as one. @param {string} text */
export const countWords = (text) =>
  text.match(/\p{Script=Han}|[\p{L}\p{N}][\p{L}\p{N}.,’'%-]*/gu)?.length ?? 0;
