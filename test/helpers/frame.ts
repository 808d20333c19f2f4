/** What is around an element's content. */
import { fixture, html } from '@open-wc/testing';
import type { FeedElement } from '../../src/elements/base/feed-element.js';
import { partsOf } from './elements.js';
import '../../src/define/index.js';
import { waitUntil } from './wait.js';

/** A list of an address with a fallback. */
export const listAt = (src: string, lang = 'en'): Promise<FeedElement> =>
  fixture<FeedElement>(
    html`<news-list lang=${lang} src=${src}><a href="https://www.example.org/">All the news</a></news-list>`,
  );

/** The notice as it is read. */
export const noticeOf = (element: HTMLElement): string =>
  partsOf(element, 'notice')[0]?.innerText.replace(/\s+/g, ' ').trim() ?? '';

export const untilNotice = (element: HTMLElement, text: string | RegExp): Promise<void> =>
  waitUntil(
    () => (typeof text === 'string' ? noticeOf(element).includes(text) : text.test(noticeOf(element))),
    `“${text}” is said`,
    { interval: 10 },
  );

export const retryOf = (element: HTMLElement): HTMLElement | undefined => partsOf(element, 'retry')[0];

export const isSeen = (element: Element | null | undefined): boolean => {
  const { width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
  return width > 0 && height > 0;
};

export const busyOf = (element: HTMLElement): string | null | undefined =>
  partsOf(element, 'container')[0]?.getAttribute('aria-busy');

/** The colours of what is shown: text and background. */
export function coloursOf(element: HTMLElement): string[] {
  const { color, backgroundColor } = getComputedStyle(partsOf(element, 'container')[0]!);
  return [color, backgroundColor];
}
