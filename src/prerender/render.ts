import { defineAll } from '../define-all.js';
import type { FeedElement } from '../elements/base/feed-element.js';
import type { Attribute } from '../markup/html.js';
import { PrerenderError, UnknownElementError } from './errors.js';
import { document } from './window.js';

/** The elements that can be rendered without a browser; `<news-feed>` shows nothing itself. */
export const elementNames = ['news-list', 'news-article', 'partner-footer', 'event-links'] as const;
export type ElementName = (typeof elementNames)[number];

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Shows a feed in an element, and hands over what it renders. The element is gone afterwards. */
export async function rendered<T>(
  name: ElementName,
  attributes: Attributes,
  feed: unknown,
  use: (element: FeedElement) => T,
): Promise<T> {
  if (!elementNames.includes(name)) throw new UnknownElementError(name, elementNames);
  defineAll();
  const element = document.createElement(name) as unknown as FeedElement;
  for (const [attribute, value] of entriesOf(attributes))
    // The feed is there as data. Its address stays in what is written out.
    if (attribute !== 'src') element.setAttribute(attribute, value === true ? '' : value);
  element.feed = feed;
  document.body.append(element as never);
  try {
    await settled(element);
    if (!element.shadowRoot?.querySelector('.container'))
      throw new PrerenderError(`<${name}> cannot be rendered with these attributes.`);
    return use(element);
  } finally {
    element.remove();
  }
}

/** Attributes as they are written: true is one without a value, false and undefined are none. */
export const entriesOf = (attributes: Attributes): Attribute[] =>
  Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined || value === false ? [] : [[name, value === true || String(value) || true]],
  );

/** Renderers come a few tasks later, and what they draw after them. */
async function settled(element: FeedElement): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet++) {
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    if (element.shadowRoot?.querySelector('[aria-busy="true"]')) quiet = 0;
  }
}
