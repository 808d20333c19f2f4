/** The Tab key, really pressed, in an element between two buttons of a page. */
import { assert, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { FeedElement } from '../../src/elements/base/feed-element.js';
import '../../src/define/index.js';
import { plain } from '../helpers/elements.js';
import { faultUrl } from '../helpers/faults.js';
import { waitUntil } from '../helpers/wait.js';
import { fullFeed } from './full-feed.js';

/** More stops than any element here has: the focus is trapped. */
const TOO_MANY = 60;

/** What has the focus, also within shadow roots and frames. */
function focused(): Element {
  let element: Element | null | undefined;
  let inner: Element | null | undefined = document.activeElement;
  while (inner) {
    element = inner;
    inner =
      element.shadowRoot?.activeElement ??
      (element as Partial<HTMLIFrameElement>).contentDocument?.activeElement;
  }
  return element ?? document.body;
}

/** What a screen reader calls something that can have the focus. */
const nameOf = (element: Element): string =>
  plain(element.getAttribute('aria-label') ?? element.textContent) ||
  (element.querySelector('img')?.alt ?? element.localName);

/** The name of what has the focus; asserts that the focus is seen. */
export function stop(): string {
  const element = focused();
  const { outlineStyle, outlineWidth, visibility } = getComputedStyle(element);
  const name = nameOf(element);
  if (!element.id.startsWith('page-')) {
    assert.notEqual(outlineStyle, 'none', `outline of ${name}`);
    assert.isAbove(parseFloat(outlineWidth), 0, `width of the outline of ${name}`);
    assert.equal(visibility, 'visible', name);
    assert.isAbove(element.getClientRects().length, 0, `boxes of ${name}`);
  }
  return name;
}

/** Presses a key; the space bar has one name in all engines, and it is not `Space`. */
export const press = (key: string): Promise<void> => sendKeys({ press: key === 'Space' ? ' ' : key });

/** Presses Shift and Tab. */
async function pressBack(): Promise<void> {
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

async function walk(from: string, to: string, step: () => Promise<void>): Promise<string[]> {
  document.getElementById(from)!.focus();
  const stops: string[] = [];
  for (;;) {
    await step();
    if (focused().id === to) return stops;
    stops.push(stop());
    if (stops.length > TOO_MANY) throw new Error(`The focus is trapped: ${stops.join(', ')}`);
  }
}

/** All that the Tab key stops at, from the button before the element to the one behind it. */
export const forwards = (): Promise<string[]> => walk('page-before', 'page-behind', () => press('Tab'));

/** The same the other way round, in the order in which it is stopped at. */
export const backwards = (): Promise<string[]> => walk('page-behind', 'page-before', pressBack);

/** Asserts what the Tab key stops at, and that Shift and Tab go the same way back. */
export async function expectStops(expected: readonly string[]): Promise<void> {
  assert.deepEqual(await forwards(), expected);
  assert.deepEqual(await backwards(), [...expected].reverse());
}

/** Presses Tab from the button before the element until something of a name has the focus. */
export async function goTo(name: string): Promise<void> {
  document.getElementById('page-before')!.focus();
  const stops: string[] = [];
  do {
    await press('Tab');
    stops.push(stop());
    if (stops.length > TOO_MANY) throw new Error(`There is no “${name}” among ${stops.join(', ')}`);
  } while (stops.at(-1) !== name);
}

const buttons = (content: unknown): TemplateResult =>
  html`<button id="page-before">Before</button> ${content} <button id="page-behind">Behind</button>`;

/** Puts a page of its own between the buttons: what is narrow there goes by its width. */
export async function frameBetween(width: number, body: string): Promise<HTMLIFrameElement> {
  const src = faultUrl({ type: 'text/html', body });
  const page = await fixture(
    html`<div>${buttons(html`<iframe title="Page" width=${width} height="600" src=${src}></iframe>`)}</div>`,
  );
  return page.querySelector('iframe')!;
}

/** Puts an element between two buttons, and waits until a part of it is there. */
export async function put<T extends FeedElement>(
  tag: string,
  attributes: Record<string, string>,
  part: string,
  feed = fullFeed(),
): Promise<T> {
  const element = document.createElement(tag) as T;
  for (const [name, value] of Object.entries({ lang: 'en', ...attributes }))
    element.setAttribute(name, value);
  element.feed = feed;
  await fixture(html`<div style="max-width: 700px">${buttons(element)}</div>`);
  const found = (): Element | null | undefined => element.shadowRoot?.querySelector(`[part~="${part}"]`);
  await waitUntil(
    () => found() && !element.shadowRoot?.querySelector('[aria-busy="true"]'),
    `${part} is there`,
  );
  await element.updateComplete;
  return element;
}
