import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { count, elementIn, expect, press, textsOf, waitFor } from './support/reader.js';

const meta: Meta = { title: 'news-list/Layouts', component: 'news-list' };
export default meta;

/** Rows with a picture at their end. */
export const Rows: StoryObj = { args: { limit: 5 } };

/** At most three side by side, fewer where the room is less. */
export const Cards: StoryObj = { args: { layout: 'cards', limit: 6 } };

export const TwoColumnsOfCards: StoryObj = { args: { layout: 'cards', columns: 2, limit: 4 } };

/** Wide pictures: the token `--fairwire-thumb-ratio`. */
export const CardsWithWidePictures: StoryObj = {
  args: { layout: 'cards', limit: 3, show: ['image', 'date'], '--fairwire-thumb-ratio': '16 / 9' },
};

export const CardsWithoutPictures: StoryObj = {
  args: { layout: 'cards', limit: 3, show: ['date', 'summary', 'category'] },
};

/** One line for each story. */
export const Headlines: StoryObj = {
  args: { layout: 'headlines', limit: 8, 'date-format': 'short', paging: 'none' },
};

/**
 * One headline at a time. It waits under the pointer and the focus, has a button that stops it, and stands still for
 * readers who ask for less motion.
 */
export const Ticker: StoryObj = {
  args: { layout: 'ticker', limit: 5 },
  play: async ({ canvasElement, step }) => {
    const list = elementIn(canvasElement, 'news-list');
    await count(list, 'title', 1);
    const [first] = textsOf(list, 'title');
    await step('The next headline', async () => {
      await press(list, 'next');
      await waitFor(() => expect(textsOf(list, 'title')).not.toEqual([first]));
    });
    await step('And back', async () => {
      await press(list, 'previous');
      await waitFor(() => expect(textsOf(list, 'title')).toEqual([first]));
    });
    await step('Stopped', () => press(list, 'pause'));
  },
};
