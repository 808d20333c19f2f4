/** What the elements say by themselves, and where. */
import type { FeedElement } from '../../src/elements/base/feed-element.js';
import type { Clock } from '../helpers/clock.js';
import { plain } from '../helpers/elements.js';
import { faultUrl } from '../helpers/faults.js';
import type { Served } from '../helpers/served.js';
import { waitUntil } from '../helpers/wait.js';
import { MAIN } from './full-feed.js';
import { seenIn } from './forms.js';

export interface Scene {
  readonly element: FeedElement;
  readonly served: Served;
  readonly clock: Clock;
}

export interface Row {
  readonly tag: string;
  readonly attributes?: Record<string, string>;
  /** Of a part that is there once the element is complete. */
  readonly part: string;
  /** Members of the feed that differ. */
  readonly feed?: object;
  /** Where it is said. */
  readonly place: string;
  /** What stands there before. */
  readonly before?: string;
  readonly act: (scene: Scene) => unknown;
  /** What is said then. */
  readonly said: string;
}

/** Presses the button of a name. */
export const click =
  (name: string) =>
  ({ element }: Scene): void =>
    seenIn(element, 'button')
      .find((button) => plain(button.getAttribute('aria-label') ?? button.textContent) === name)!
      .click();

const look =
  (text: string) =>
  ({ element }: Scene): void => {
    const field = element.shadowRoot!.querySelector('input')!;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };

const fail = ({ element, served }: Scene): Promise<void> => {
  served.document = undefined;
  return element.refresh();
};

const story = (id: string, members: object = {}): object => ({
  id,
  title: `Story ${id}`,
  content_text: 'Text',
  url: `https://www.example.org/${id}`,
  ...members,
});

const notice = '.notice > [role=status]';
const search = {
  tag: 'news-list',
  attributes: { search: '', limit: '2' },
  part: 'more',
  place: '.narrowing + [role=status]',
};

/** All that is said, by what it is. */
export const rows: Record<string, Row> = {
  'more stories': {
    ...{ tag: 'news-list', attributes: { limit: '2' }, part: 'more', place: '.paging > [role=status]' },
    ...{ act: click('Show more'), said: '4 stories shown' },
  },
  'more stories that could not be had': {
    ...{ tag: 'news-list', part: 'more', place: '.paging > [role=status]' },
    feed: { next_url: faultUrl({ status: '404' }) },
    ...{ act: click('Show more'), said: 'More stories could not be loaded.' },
  },
  'another page': {
    ...{ tag: 'news-list', attributes: { limit: '2', paging: 'pages' }, part: 'page' },
    ...{ place: '.pages > [role=status]', before: 'Page 1', act: click('Page 2'), said: 'Page 2' },
  },
  'a page that could not be had': {
    ...{ tag: 'news-list', attributes: { limit: '5', paging: 'pages' }, part: 'next' },
    feed: { next_url: faultUrl({ status: '404' }) },
    ...{ place: '.pages > [role=status]', before: 'Page 1' },
    ...{ act: click('Next'), said: 'More stories could not be loaded.' },
  },
  'what a search finds': { ...search, act: look('third'), said: '1 story found' },
  'a search that finds nothing': { ...search, act: look('no such word'), said: 'No stories match.' },
  'how many stories a category has': {
    ...{ tag: 'news-list', attributes: { tabs: '' }, part: 'tab', place: '.narrowing + [role=status]' },
    ...{ act: click('The fair'), said: '3 stories found' },
  },
  'the offer of new stories': {
    ...{ tag: 'news-list', attributes: { refresh: '60' }, part: 'title', place: '.arrivals[role=status]' },
    act: async ({ served, clock }) => {
      await waitUntil(() => clock.pending.length, 'it will ask again');
      const feed = served.document as { items: object[] };
      served.document = { ...feed, items: [story('9'), story('8'), story('7'), ...feed.items] };
      clock.advance(60_000);
    },
    said: '3 new stories',
  },
  'that a link was copied': {
    ...{
      tag: 'news-article',
      attributes: { item: MAIN },
      part: 'navigation',
      place: '.tools > [role=status]',
    },
    ...{ act: click('Copy link'), said: 'Link copied' },
  },
  'a full text that could not be had': {
    ...{
      tag: 'news-article',
      attributes: { item: '1' },
      part: 'navigation',
      place: 'article .notice [role=status]',
    },
    feed: { items: [story('1'), story('2', { _fairwire: { articleUrl: faultUrl({ status: '404' }) } })] },
    act: ({ element }) => element.setAttribute('item', '2'),
    said: 'The full story could not be loaded.',
  },
  ...Object.fromEntries(
    [
      ['news-list', 'title'],
      ['news-article', 'navigation'],
      ['partner-footer', 'copyright'],
      ['event-links', 'title'],
    ].map(([tag = '', part = '']) => [
      `a feed that could not be had anew, in <${tag}>`,
      { tag, part, attributes: { item: MAIN }, place: notice, act: fail, said: 'could not be refreshed.' },
    ]),
  ),
};
