import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { elementIn, expect, part, textsOf } from './support/reader.js';

const meta: Meta = {
  title: 'news-list/Which stories',
  component: 'news-list',
  args: { limit: 5, show: ['date', 'category'] },
};
export default meta;

/** Ids of categories, with spaces between. What is below a category belongs to it. */
export const OfSomeCategories: StoryObj = { args: { category: 'environment standards' } };

/** Without a category, a tag, or a story. */
export const WithoutSome: StoryObj = { args: { exclude: 'exhibition association' } };

/** Stories that hold all of the words, whatever their case, width or accents. */
export const WithWords: StoryObj = { args: { query: '２０１５' } };

/** Several filters narrow each other. */
export const NarrowedTwice: StoryObj = { args: { category: 'technology', exclude: 'environment' } };

/** The list reads on where nothing of what is loaded fits, and says so where there is nothing in the end. */
export const NothingFits: StoryObj = {
  args: { query: 'qqqq' },
  play: async ({ canvasElement }) => {
    await part(elementIn(canvasElement, 'news-list'), 'empty');
  },
};

export const OldestFirst: StoryObj = {
  args: { sort: 'oldest', pinned: 'inline', paging: 'none' },
  play: async ({ canvasElement }) => {
    const list = elementIn(canvasElement, 'news-list');
    await part(list, 'date', 4);
    const times = [...(list.shadowRoot?.querySelectorAll('time') ?? [])].map(({ dateTime }) =>
      Date.parse(dateTime),
    );
    await expect(times).toEqual([...times].sort((a, b) => a - b));
  },
};

/** As the language sorts titles: Chinese ones by their sounds or strokes. */
export const ByTitle: StoryObj = { args: { sort: 'title', pinned: 'inline', paging: 'none' } };

/** Pinned stories stand on top by default; here they stand where their date puts them. */
export const PinnedInTheirPlace: StoryObj = {
  args: { pinned: 'inline', category: 'industry' },
  play: async ({ canvasElement }) => {
    const list = elementIn(canvasElement, 'news-list');
    await part(list, 'item');
    await expect(textsOf(list, 'badge')).toEqual([]);
  },
};

export const PinnedHidden: StoryObj = { args: { pinned: 'hide', category: 'industry' } };

/** Two addresses with a space between: merged by date, each story once. */
export const SeveralFeeds: StoryObj = {
  args: { src: ['sample feed', 'as if it were on now'], show: ['date', 'source'] },
};
