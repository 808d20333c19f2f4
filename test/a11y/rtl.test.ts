import { expect, fixture, html } from '@open-wc/testing';
import type { FeedElement } from '../../src/elements/base/feed-element.js';
import { partsOf } from '../helpers/elements.js';
import { waitUntil } from '../helpers/wait.js';
import { fullFeed, MAIN } from './full-feed.js';
import { sticksOut } from './fits.js';
import { seenIn } from './forms.js';

/** The tag and the attributes of each form, and a part that is there once it is complete. */
const forms: readonly (readonly [tag: string, attributes: Record<string, string>, part: string])[] = [
  ['news-list', { show: 'image date summary category', limit: '3', credit: '' }, 'credit'],
  ['news-list', { limit: '3', layout: 'cards' }, 'title'],
  ['news-list', { limit: '2', layout: 'headlines', paging: 'pages' }, 'page'],
  ['news-list', { limit: '3', layout: 'ticker' }, 'pause'],
  ['news-list', { limit: '3', tabs: '', search: '' }, 'tab'],
  ['news-article', { item: MAIN }, 'navigation'],
  ['partner-footer', {}, 'copyright'],
  ['event-links', {}, 'calendar'],
  ['event-links', { layout: 'cards' }, 'calendar'],
  ['event-links', { layout: 'bar' }, 'title'],
];

/** One font, so that words are as wide in both. */
const FONT = 'font: 16px Arial, "Liberation Sans", sans-serif';

async function show(
  [tag, attributes, part]: (typeof forms)[number],
  language: string,
  width: number,
): Promise<FeedElement> {
  const element = document.createElement(tag) as FeedElement;
  for (const [name, value] of Object.entries({ lang: 'en', ...attributes }))
    element.setAttribute(name, value);
  element.feed = fullFeed(language);
  const dir = language === 'en' ? 'ltr' : 'rtl';
  await fixture(html`<div dir=${dir} lang=${language} style="width: ${width}px; ${FONT}">${element}</div>`);
  await waitUntil(
    () => partsOf(element, part)[0] && !element.shadowRoot?.querySelector('[aria-busy="true"]'),
    `${part} is there`,
  );
  await element.updateComplete;
  return element;
}

interface Place {
  readonly name: string;
  readonly start: number;
}

/** How far boxes are from the edge at which lines begin. What stands in a line goes by the words around it. */
function places(element: FeedElement): Place[] {
  const { left, right } = element.getBoundingClientRect();
  const isRtl = getComputedStyle(partsOf(element, 'container')[0]!).direction === 'rtl';
  const startOf = (box: DOMRect): number => (isRtl ? right - box.right : box.left - left);
  return seenIn(element, '.container *:not(svg *)')
    .filter((inner) => getComputedStyle(inner).display !== 'inline')
    .map((inner) => ({
      name: `${inner.localName}.${inner.className}`,
      start: startOf(inner.getBoundingClientRect()),
    }));
}

/** Where the words of the first of some parts begin. */
function startOf(element: FeedElement, part: string): { readonly left: number; readonly right: number } {
  const range = document.createRange();
  range.selectNodeContents(partsOf(element, part)[0]!);
  return range.getBoundingClientRect();
}

describe('text from right to left', () => {
  for (const form of forms)
    describe(`<${form[0]} ${Object.keys(form[1]).join(' ')}>`, () => {
      it('stands as in a mirror', async () => {
        const mirrored = places(await show(form, 'ar', 640));
        const plain = places(await show(form, 'en', 640));
        expect(mirrored.length).to.be.above(3);
        expect(mirrored.map(({ name }) => name)).to.deep.equal(plain.map(({ name }) => name));
        const others = mirrored.filter(({ start }, index) => Math.abs(start - plain[index]!.start) > 1);
        expect(others).to.deep.equal([]);
      });

      it('has room in 320 px', async () => {
        expect(sticksOut(await show(form, 'ar', 320))).to.deep.equal([]);
      });
    });

  it('begins at the right, with the picture at the left', async () => {
    const list = await show(forms[0]!, 'ar', 640);
    const { left, right } = list.getBoundingClientRect();
    expect(startOf(list, 'title').right).to.be.closeTo(right, 1);
    expect(partsOf(list, 'image')[0]!.getBoundingClientRect().left).to.be.closeTo(left, 1);
  });

  it('has the first page at the right of the second, and the way to the next at the left', async () => {
    const list = await show(forms[2]!, 'ar', 640);
    const [first = 0, second = 0] = partsOf(list, 'page').map((page) => page.getBoundingClientRect().left);
    expect(first).to.be.above(second);
    expect(startOf(list, 'previous').left).to.be.above(first);
    expect(startOf(list, 'next').right).to.be.below(second);
  });

  it('has cells of a table that begin at its right edge', async () => {
    const article = await show(forms[5]!, 'ar', 640);
    const [cell] = seenIn(article, 'td');
    expect(getComputedStyle(cell!).paddingRight).to.equal('0px');
  });
});
