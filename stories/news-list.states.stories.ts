import type { Meta } from '@storybook/web-components-vite';

const meta: Meta = { title: 'news-list/States', component: 'news-list' };
export default meta;

import type { StoryObj } from '@storybook/web-components-vite';
import { count, elementIn, part } from './support/reader.js';

export {
  Loading,
  Slow,
  Offline,
  Broken,
  TooSlow,
  Missing,
  NoFeed,
  Empty,
  Retry,
  Stale,
} from './support/faults.js';

/** Of two feeds one cannot be had: the other is shown, and a sentence says so. */
export const OneOfTwo: StoryObj = {
  args: { src: ['sample feed', 'not there, status 404'], limit: 3, show: ['date'] },
  play: async ({ canvasElement }) => {
    const list = elementIn(canvasElement, 'news-list');
    await count(list, 'item', 3);
    await part(list, 'retry');
  },
};

/** A wrong value counts as the default, and is named once in the console. */
export const WrongValues: StoryObj = {
  args: { layout: 'carousel', 'date-format': 'often', limit: 3 },
  play: async ({ canvasElement }) => {
    await count(elementIn(canvasElement, 'news-list'), 'item', 3);
  },
};

/** Without an address, and without a `<news-feed>` around it. */
export const NoAddress: StoryObj = {
  args: { src: '' },
  play: async ({ canvasElement }) => {
    await part(elementIn(canvasElement, 'news-list'), 'error');
  },
};
