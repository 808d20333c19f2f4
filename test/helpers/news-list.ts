/** A `<news-list>` as its reader sees it. */
import { fixture, html } from '@open-wc/testing';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import '../../src/define/index.js';
import { faultUrl } from './faults.js';
import { waitUntil } from './wait.js';

export const all = (list: NewsList, selector: string): HTMLElement[] => [
  ...(list.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** What is said somewhere in the list, white space collapsed. */
export const textsOf = (list: NewsList, selector: string): string[] =>
  all(list, selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

export const rows = (list: NewsList): HTMLElement[] => all(list, 'li');
export const titles = (list: NewsList): string[] => textsOf(list, '[part=title]');
export const links = (list: NewsList): HTMLAnchorElement[] =>
  all(list, 'a[part=link]').filter((link): link is HTMLAnchorElement => link instanceof HTMLAnchorElement);
export const moreButton = (list: NewsList): HTMLElement | undefined => all(list, '[part~=more]')[0];
export const status = (list: NewsList): string | undefined => textsOf(list, 'p[part=status]')[0];

export const untilRows = (list: NewsList, count: number): Promise<void> =>
  waitUntil(() => rows(list).length === count, `There are ${rows(list).length} rows, not ${count}`, {
    interval: 10,
  });

/** The first of something, which has to be there. */
export function first<T>(things: readonly T[]): T {
  const [thing] = things;
  if (thing === undefined) throw new Error('There is none.');
  return thing;
}

/** A list of a feed that is handed over as data. */
export async function listOf(feed: object, attributes: Record<string, string> = {}): Promise<NewsList> {
  const list = await fixture<NewsList>(html`<news-list .feed=${feed}></news-list>`);
  for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
  await list.updateComplete;
  return list;
}

/** A feed of these stories. */
export const feedWith = (items: readonly object[], members: object = {}): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'A feed',
  ...members,
  items: items.map((item, index) => ({ id: String(index + 1), content_text: 'Text', ...item })),
});

/** Clicks, and says whether something on the page took the click; the page itself stays. */
export function click(target: HTMLElement, options: MouseEventInit = {}): boolean {
  let taken = false;
  const stay = (event: Event): void => {
    taken = event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', stay, { once: true });
  target.dispatchEvent(
    new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...options }),
  );
  removeEventListener('click', stay);
  return taken;
}

/** Waits until the stories are these, in this order. */
export const untilTitles = (list: NewsList, expected: string): Promise<void> =>
  waitUntil(() => titles(list).join() === expected, `“${expected}” is shown`);

/** A feed whose pages hold these stories; the pages behind the first are counted under a key, and answer as told. */
export function pagesOf(
  pages: readonly (readonly object[])[],
  key: string,
  members: object = {},
  parameters: Record<string, string> = {},
): object {
  const [items = [], ...others] = pages;
  const body = (): string => JSON.stringify(pagesOf(others, key, members, parameters));
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'A feed',
    language: 'en',
    ...members,
    items,
    ...(others.length && { next_url: faultUrl({ ...parameters, ...(key && { key }), body: body() }) }),
  };
}

/** A button, by what it is called. */
export const buttonOf = (list: NewsList, name: string): HTMLElement | undefined =>
  all(list, 'button').find((button) => nameOf(button) === name);

/** What a button is called, or another element whose name is its content. */
export const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();

/** What has the focus in the list, by its name. */
export const focusedName = (list: NewsList): string | undefined => {
  const focused = list.shadowRoot?.activeElement;
  return focused ? nameOf(focused) : undefined;
};

/** The lines that are read out when they change. */
export const liveTexts = (list: NewsList): string =>
  textsOf(list, '[role=status]').filter(Boolean).join(' | ');

/** Whether a reader sees something. */
export const isSeen = (element: HTMLElement | null | undefined): boolean =>
  !!element?.getClientRects().length && getComputedStyle(element).visibility === 'visible';

/** Presses a key on what has the focus in the list. */
export function press(list: NewsList, key: string): void {
  const target = list.shadowRoot?.activeElement;
  const options = { key, bubbles: true, composed: true, cancelable: true };
  target?.dispatchEvent(new KeyboardEvent('keydown', options));
}
