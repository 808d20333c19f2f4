/** Whatever comes in, no more than what is allowed comes out, and nothing changes when it is cleaned again. */
import { assert } from '@open-wc/testing';
import fc from 'fast-check';
import * as own from '../../src/content/allowed.js';
import { contentFragment } from '../../src/content/content-fragment.js';
import { families } from './families/index.js';
import { allowedAttributes, allowedElements, isAllowed } from './support/allowed.js';
import { holds } from './support/property.js';

const options = { baseUrl: 'https://www.example.org/', headingLevel: 2, tableLabel: 'Table' };

const payloads = families
  .flatMap(({ html = [], unclosed = [] }) => [...html, ...unclosed])
  .filter(({ length }) => length < 1000);
const addresses = families.flatMap(({ urls = [] }) => urls);

const names =
  'a abbr b blockquote br button caption code col colgroup dd details dl dt em fieldset figure font form frameset h1 h2 h6 ' +
  'hr i iframe img input ins li listing marquee math mglyph mi mtext annotation-xml nobr noscript noembed object ol ' +
  'option p plaintext pre q ruby rt rtc script select span strike style sub summary svg desc foreignObject title table tbody ' +
  'td template textarea th thead tr u ul video wbr x-y xmp body html head center dialog';
const attributes =
  'href src id name style class onclick onerror title alt lang dir width height colspan start value srcset action ' +
  'target rel part slot is xlink:href formaction background datetime data-x tabindex contenteditable';
const values = fc.oneof(
  fc.constantFrom(
    ...addresses,
    'x',
    '',
    '1',
    'https://www.example.org/',
    'pwn(0)',
    '</p>',
    '-->',
    '"',
    '&quot;>',
  ),
  fc.string(),
);
const texts = fc.oneof(
  fc.constantFrom(
    'x',
    ' ',
    '\n',
    '&lt;b&gt;',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '</',
    '<',
    '&',
    '\0',
    '\u202e',
    '<?x',
    '</p>',
    '</table>',
    '</a>',
    '</svg>',
    '</style>',
  ),
  fc.string({ unit: 'binary', maxLength: 10 }),
);

const tag = (
  name: string,
  list: readonly (readonly [string, string, string])[],
  inner: string,
  isClosed: boolean,
): string =>
  `<${name}${list.map(([key, value, quote]) => ` ${key}=${quote}${value}${quote}`).join('')}>${inner}${isClosed ? `</${name}>` : ''}`;

/** Trees of elements, closed or not, that stand where they may and where they may not. */
const { tree } = fc.letrec<{ tree: string; element: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 8, depthSize: 'large' },
    texts,
    fc.array(tie('tree'), { maxLength: 4 }).map((parts) => parts.join('')),
    tie('element'),
    tie('element'),
  ),
  element: fc
    .tuple(
      fc.constantFrom(...names.split(' ')),
      fc.array(fc.tuple(fc.constantFrom(...attributes.split(' ')), values, fc.constantFrom('"', "'", '')), {
        maxLength: 3,
      }),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.integer({ min: 0, max: 5 }),
    )
    .map(([name, list, inner, open]) => tag(name, list, inner.join(''), open > 0)),
}));

/** Known attacks, cut, doubled, put into each other. */
const mutants = fc
  .tuple(
    fc.constantFrom(...payloads),
    fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.oneof(texts, fc.constantFrom(...payloads), tree)), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([payload, edits]) =>
    edits.reduce((html, [at, length, instead]) => {
      const start = at % (html.length + 1);
      return html.slice(0, start) + instead + html.slice(start + length);
    }, payload),
  );

const bidi = /[\u202a-\u202e\u2066-\u2069]/;

function assertAllowed(root: ParentNode & Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text) assert.notMatch(node.data, bidi);
    else if (node instanceof HTMLElement) assertElement(node);
    else assert.fail(`a node of type ${node.nodeType}: ${node.nodeName}`);
  }
}

function assertElement(element: HTMLElement): void {
  assert(allowedElements.has(element.nodeName), element.nodeName);
  for (const { name, value } of element.attributes) {
    assert(isAllowed(element, name), `${element.nodeName} ${name}`);
    assert.notMatch(value, bidi, name);
    if (name === 'href') assert.match(value, /^(https?:\/\/|mailto:)/);
    if (name === 'src') assert.match(value, /^https?:\/\//);
  }
}

const boxOf = (html: string): HTMLElement => {
  const box = document.createElement('div');
  box.append(contentFragment(html, options));
  box.normalize();
  // Parsers take the first line break of a `pre` for none, each time.
  for (const { firstChild } of box.querySelectorAll('pre'))
    if (firstChild instanceof Text) firstChild.data = firstChild.data.replace(/^\n+/, '');
  // A heading that is emptied and goes has had its part in what level the others are at.
  for (const heading of box.querySelectorAll('h2,h3,h4,h5,h6')) {
    const other = document.createElement('h3');
    other.append(...heading.childNodes);
    heading.replaceWith(other);
  }
  return box;
};

function assertClean(html: string): void {
  const once = boxOf(html);
  assertAllowed(once);
  const shown = once.cloneNode(true) as HTMLElement;
  // The boxes that tables scroll in are no content.
  for (const box of once.querySelectorAll('div.table')) box.replaceWith(...box.childNodes);
  const twice = boxOf(once.innerHTML);
  // The order of attributes is nobody's concern.
  assert(twice.isEqualNode(shown), `once: ${shown.innerHTML}\ntwice: ${twice.innerHTML}`);
}

describe('sanitiser', () => {
  it('has a list that allows nothing else', () => {
    const more = [
      ...[...own.allowedElements].filter((name) => !allowedElements.has(name)),
      ...[...own.allowedAttributes].filter((name) => !allowedAttributes.has(name)),
    ];
    assert.deepEqual(more, []);
    // Those are for the kit to add.
    for (const name of 'class part rel target role scope'.split(' '))
      assert(!own.allowedAttributes.has(name), name);
  });

  holds('sanitiser, random trees', tree, assertClean);
  holds('sanitiser, mutated attacks', mutants, assertClean);
  holds('sanitiser, any text', fc.string({ unit: 'binary', maxLength: 500 }), assertClean);
});
