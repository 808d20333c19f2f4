/** Elements around one feed, and addresses of it. */
import { fixture } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import { faultUrl, feedOf } from './faults.js';
import { textsOf } from './elements.js';
import '../../src/define/index.js';
import { waitUntil } from './wait.js';

/** The address of a feed with a story for each id. */
export const feedAt = (ids: readonly string[], parameters: Record<string, string> = {}): string =>
  faultUrl({ body: JSON.stringify(feedOf(...ids)), ...parameters });

/** The titles of an element, white space collapsed, as one line. */
export const titlesIn = (element: Element | null | undefined): string =>
  element ? textsOf(element, 'title').join(' ') : '';

export const untilTitles = (element: Element | null | undefined, titles: string): Promise<void> =>
  waitUntil(() => titlesIn(element) === titles, `“${titles}” is shown`, { interval: 10 });

/** The one element of a selector, which has to be there. */
export function one(selector: string, root: ParentNode = document): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** Puts markup on the page and gives the element of a selector in it. */
export async function within(template: TemplateResult, selector: string): Promise<HTMLElement> {
  return one(selector, await fixture<HTMLElement>(template));
}

/** Sets the fragment of the page's address, and waits until everybody was told. */
export async function setHash(hash: string): Promise<void> {
  if (location.hash === hash) return;
  const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
  location.hash = hash;
  await changed;
}

/** Goes back in the page's history, and waits until it has. */
export async function goBack(): Promise<void> {
  const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
  history.back();
  await changed;
}

/** Waits until an article can show what is chosen: until then links lead where they lead. */
export async function untilReady(article: HTMLElement): Promise<void> {
  const element = article as unknown as LitElement & { readonly renderer: { readonly current?: object } };
  await waitUntil(() => element.renderer.current, 'the article has what shows it');
  await element.updateComplete;
}
