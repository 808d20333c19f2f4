import type { Family } from '../support/family.js';

const nested = (tag: string, depth: number): string => `<${tag}>`.repeat(depth) + 'x';
const list = (count: number, entry: (place: number) => object): string =>
  JSON.stringify(Array.from({ length: count }, (_, place) => entry(place)));

export const size: Family = {
  name: 'depth and size',
  html: [
    nested('div', 5000) + '</div>'.repeat(5000),
    nested('b', 500),
    nested('font', 600),
    `${nested('table><tr><td', 300)}${'</td></tr></table>'.repeat(300)}`,
    nested('ul><li', 500) + '</li></ul>'.repeat(500),
    nested('blockquote', 600) + '</blockquote>'.repeat(600),
    '<p>x</p>'.repeat(3000),
    `<p ${Array.from({ length: 2000 }, (_, place) => `a${place}=1`).join(' ')} onclick=RUN>x</p>`,
    `<p title="${'x'.repeat(200_000)}">x</p>`,
    '<table><tr><td colspan="9999" rowspan="99999">x</td></tr><col span="99999"></table>',
    `<ol start="99999999999" reversed><li value="-99999999999">x</li></ol>`,
    '<a href="https://www.example.org/">'.repeat(300) + 'x',
    '&'.repeat(20_000) + '&lt;'.repeat(5000),
  ],
  text: [
    '\u5c55'.repeat(200_000),
    'x'.repeat(100_000),
    '<'.repeat(5000),
    '&amp;'.repeat(3000),
    'x '.repeat(3000),
  ],
  values: [
    { kinds: ['record'], json: ['{"a":'.repeat(500) + '1' + '}'.repeat(500)] },
    {
      kinds: ['list'],
      json: ['['.repeat(500) + ']'.repeat(500), list(500, (id) => ({ id, name: `n${id}`, url: 'x' }))],
    },
  ],
};
