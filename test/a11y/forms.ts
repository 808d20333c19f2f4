/** Each element in its forms, as all tests of accessibility look at them. */
import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import { unsafeStatic, html as staticHtml } from 'lit/static-html.js';
import type { FeedElement } from '../../src/elements/base/feed-element.js';
import '../../src/define/index.js';
import { settled } from '../helpers/elements.js';
import { waitUntil } from '../helpers/wait.js';

/** The address of a feed that cannot be had. */
const failing = '/__fault/forms.json?status=500';

/** The tag and the attributes of each form, and a part that is there once it is complete. */
export const forms: readonly (readonly [tag: string, attributes: string, part: string])[] = [
  ['news-list', 'limit="3"', 'title'],
  ['news-list', 'limit="3" layout="cards"', 'title'],
  ['news-list', 'limit="3" layout="headlines" paging="pages"', 'page'],
  ['news-list', 'limit="3" layout="ticker"', 'pause'],
  ['news-list', 'limit="3" tabs search', 'tab'],
  ['news-list', 'limit="3" open="inline"', 'title'],
  ['news-article', 'item="2015-05-thickness-gauges"', 'table'],
  ['news-article', 'item="2015-06-chongqing-manufacturing" show="breadcrumb lead meta share print"', 'body'],
  ['partner-footer', '', 'copyright'],
  ['partner-footer', 'collapse', 'copyright'],
  ['event-links', 'scope="both"', 'title'],
  ['event-links', 'layout="cards"', 'title'],
  ['event-links', 'layout="bar"', 'title'],
  ...['news-list', 'news-article', 'partner-footer', 'event-links'].map(
    (tag) => [tag, `src="${failing}"`, 'retry'] as const,
  ),
];

export const nameOf = ([tag, attributes]: (typeof forms)[number], language: string): string =>
  `<${tag}${attributes && ` ${attributes}`}> (${language})`;

interface Place {
  readonly width: number;
  /** Declarations of what is around the element. */
  readonly style?: string;
  readonly language: string;
}

/** Puts a form on the page, in a column of a width. */
export async function show(
  [tag, attributes, part]: (typeof forms)[number],
  { width, style = '', language }: Place,
): Promise<FeedElement> {
  const column = await fixture<HTMLElement>(
    html`<div lang=${language} style="width: ${width}px; background: #fff; color: #222; ${style}">
      ${staticHtml`${unsafeStatic(`<${tag} ${attributes} src="/feed/${language}.json"></${tag}>`)}`}
    </div>`,
  );
  const element = column.firstElementChild as FeedElement;
  await settled(element);
  await waitUntil(() => element.shadowRoot?.querySelector(`[part~="${part}"]`), `${part} is there`);
  return element;
}

/** What is seen of an element, in its shadow root. */
export const seenIn = (element: Element, selector: string): HTMLElement[] =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].filter(
    (inner) => inner.getClientRects().length && getComputedStyle(inner).visibility === 'visible',
  );
