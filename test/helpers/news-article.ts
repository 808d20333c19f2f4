import { fixture, html } from '@open-wc/testing';
import '../../src/define/index.js';
import type { NewsArticle } from '../../src/elements/news-article/news-article.js';
import { waitUntil } from './wait.js';

export const MAIN = '2015-06-chongqing-manufacturing';
export const version = 'https://jsonfeed.org/version/1.1';

export const $ = (element: NewsArticle, selector: string): HTMLElement | null =>
  element.shadowRoot!.querySelector(selector);
// Elements are not for assertions: a failure would print all that hangs on them.
export const has = (element: NewsArticle, selector: string): boolean => !!$(element, selector);
export const textOf = (element: NewsArticle, part: string): string =>
  $(element, `[part~="${part}"]`)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
export const titleOf = (element: NewsArticle): string => textOf(element, 'title');

/** Waits until a story is there with all its text. */
export const whole = (element: NewsArticle): Promise<void> =>
  waitUntil(
    () => $(element, 'article') && !$(element, '[aria-busy="true"]') && $(element, '[part=body]')?.firstChild,
    'a story with its text',
  );

export async function shown(template: unknown): Promise<NewsArticle> {
  const root = await fixture<HTMLElement>(template as ReturnType<typeof html>);
  const element = root.matches('news-article') ? root : root.querySelector('news-article')!;
  await whole(element);
  return element;
}

export const ofFeed = (feed: object, attributes: Record<string, string> = {}): Promise<NewsArticle> => {
  const element = document.createElement('news-article');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.feed = { version, title: 'A feed', language: 'en', ...feed };
  return shown(html`<div style="background: #fff; color: #222">${element}</div>`);
};

/** Sets the fragment of the page's address, and waits until everybody was told. */
export const setHash = async (hash: string): Promise<void> => {
  if (location.hash === hash) return;
  const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
  location.hash = hash;
  await changed;
};
export const clearHash = (): Promise<void> => setHash('');
