/** What a reader sees of an element, and feeds to show in it. */
import { assert, fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { FeedElement } from '../../src/elements/base/feed-element.js';
import { waitUntil } from './wait.js';

/** Puts an element on the page and waits until its feed is shown, or found to hold nothing for it. */
export async function shown<T extends FeedElement>(template: TemplateResult): Promise<T> {
  const element = await fixture<T>(template);
  await settled(element);
  return element;
}

export async function settled(element: FeedElement): Promise<void> {
  await waitUntil(() => element.shadowRoot?.querySelector('[aria-busy="false"]'), 'the element settles');
  await element.updateComplete;
}

/** The elements of a part, in the order of the page. */
export const partsOf = (element: Element, part: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${part}"]`) ?? []),
];

/** Text as a reader takes it in: engines and formatters differ in their white space. */
export const plain = (text: string | null | undefined): string =>
  (text ?? '').replace(/[\s\u00a0\u2009\u202f]+/g, ' ').trim();

/** The texts of a part. */
export const textsOf = (element: Element, part: string): string[] =>
  partsOf(element, part).map(({ textContent }) => plain(textContent));

/** All that an element shows, as one line. */
export const textOf = (element: HTMLElement): string =>
  plain(element.shadowRoot?.querySelector<HTMLElement>('[part="container"]')?.innerText);

/** A feed that holds nothing but an extension. */
export const feedWith = (extension: object, language = 'en'): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'A feed',
  language,
  items: [],
  _fairwire: extension,
});

/** Asserts that nothing sticks out of an element at a width. */
export function expectToFit(element: HTMLElement, width: number): void {
  const { left, right } = element.getBoundingClientRect();
  assert.equal(Math.round(right - left), width);
  for (const inner of element.shadowRoot?.querySelectorAll('.container *') ?? []) {
    const box = inner.getBoundingClientRect();
    if (!box.width || getComputedStyle(inner).visibility === 'hidden') continue;
    const name = `${inner.localName}.${inner.className}`;
    assert.isAtMost(box.right, right + 1, name);
    assert.isAtLeast(box.left, left - 1, name);
  }
}
