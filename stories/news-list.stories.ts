import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { PAGE_WORDS } from '../demo/gallery/page.js';
import { newsListMore } from '../demo/gallery/news-list.more.js';
import { withoutChoice } from './support/address.js';
import { partsStory } from './support/parts.js';
import { askAgain, count, elementIn, expect, partsOf, press } from './support/reader.js';
import { startAfresh } from './support/sample-feeds.js';
import { show } from './support/show.js';
import type { Settings } from './support/settings.js';

const meta: Meta = { title: 'news-list/Overview', component: 'news-list', tags: ['autodocs'] };
export default meta;

/** Nothing but an address and a number: pinned stories first, then the newest. */
export const List: StoryObj = {
  args: { limit: 4 },
  play: async ({ canvasElement, args }) => {
    await count(elementIn(canvasElement, 'news-list'), 'item', Number(args['limit']));
  },
};

/** The list asks how wide its column is, not the screen. */
export const InASideColumn: StoryObj = {
  args: { limit: 3 },
  render: (args, { globals }) =>
    html`<div style="max-inline-size: 240px">${show('news-list', args, globals as Settings)}</div>`,
};

/** Any of image, date, summary, source and category; the title is always there. */
export const OnlyDatesAndCategories: StoryObj = {
  args: { limit: 4, show: ['date', 'category'] },
  play: async ({ canvasElement }) => {
    const list = elementIn(canvasElement, 'news-list');
    await count(list, 'date', 4);
    await expect(partsOf(list, 'image')).toHaveLength(0);
    await expect(partsOf(list, 'summary')).toHaveLength(0);
  },
};

/** Dates short, or as “3 days ago” with the whole date under the pointer, or none. */
export const RelativeDates: StoryObj = {
  args: { src: 'as if it were on now', 'date-format': 'relative', limit: 4, show: ['date', 'category'] },
};

export const ShortDates: StoryObj = {
  args: { 'date-format': 'short', limit: 4, show: ['date'] },
};

/** For ten days after they came out. */
export const NewStoriesMarked: StoryObj = {
  args: { src: 'as if it were on now', 'new-days': 10, limit: 4, show: ['date', 'category'] },
};

/** Summaries of one line; three lines are the default, and 0 shows none. */
export const ShortSummaries: StoryObj = {
  args: { 'excerpt-lines': 1, limit: 3 },
};

/** A picture for stories without one, and for those whose picture cannot be had. */
export const FallbackImage: StoryObj = {
  args: {
    category: 'exhibition standards',
    limit: 4,
    show: ['image', 'date'],
    'fallback-image': 'feed/images/lattice.svg',
  },
};

/** The line that names the feed and leads to its page. */
export const Credit: StoryObj = { args: { credit: true, limit: 2 } };

const words = newsListMore.find(({ id }) => id === 'list-slots')?.words ?? {};

/** A page's own words above and below the list, in the slots `heading` and `footer`. */
export const Slots: StoryObj = {
  args: { limit: 2, show: ['date'], paging: 'none' },
  parameters: { byHand: true },
  render: (args, { globals }) => {
    const settings = globals as Settings;
    const say = (name: string): string => words[name]?.[settings.language] ?? '';
    return show(
      'news-list',
      args,
      settings,
      html`
        <h2 slot="heading">${say('HEADING')}</h2>
        <p slot="footer"><a href=${PAGE_WORDS['NEWS_PAGE']![settings.language]}>${say('ALL')}</a></p>
        <p slot="empty">${say('EMPTY')}</p>
        <p slot="error">${say('ERROR')}</p>
      `,
    );
  },
};

/** Every part, in the forms of the list that have it. Choose one to see where it is. */
export const Parts: StoryObj = partsStory(
  'news-list',
  [
    { args: { limit: 3, tabs: true, search: true, 'new-days': 5000, credit: true } },
    { args: { limit: 3, paging: 'pages', show: ['date'] } },
    { args: { layout: 'ticker', limit: 5 } },
    { args: { src: 'one story more each time', refresh: 600, limit: 2, show: ['date'] }, act: askAgain },
    { args: { open: 'inline', limit: 2, show: ['date'] }, act: (list) => press(list, 'link') },
    { args: { src: 'not there, status 404' } },
    { args: { src: 'without stories' } },
    { args: { src: 'no answer', timeout: 600, limit: 2 } },
  ],
  {
    beforeEach: () => {
      startAfresh();
      return withoutChoice();
    },
  },
);
