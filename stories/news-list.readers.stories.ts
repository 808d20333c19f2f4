import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { withoutChoice } from './support/address.js';
import {
  askAgain,
  count,
  elementIn,
  expect,
  part,
  partsOf,
  press,
  says,
  textsOf,
  userEvent,
  waitFor,
} from './support/reader.js';
import { startAfresh } from './support/sample-feeds.js';

const meta: Meta = { title: 'news-list/What readers can do', component: 'news-list' };
export default meta;

/** Three stories, and two more each time; the next page of the feed is asked for when a reader wants it. */
export const ShowMore: StoryObj = {
  args: { limit: 3, 'page-size': 2, show: ['date'] },
  play: async ({ canvasElement }) => {
    const list = elementIn(canvasElement, 'news-list');
    await count(list, 'item', 3);
    await press(list, 'more');
    await count(list, 'item', 5);
    await expect(list.shadowRoot?.activeElement).toBe(partsOf(list, 'link').at(3));
  },
};

/** Five stories on a page. */
export const Pages: StoryObj = {
  args: { limit: 5, paging: 'pages', show: ['date'] },
  play: async ({ canvasElement, step }) => {
    const list = elementIn(canvasElement, 'news-list');
    await count(list, 'item', 5);
    const first = textsOf(list, 'title');
    await step('The second page', async () => {
      await press(list, 'page', 1);
      await waitFor(() => expect(textsOf(list, 'title')).not.toEqual(first));
      await expect(partsOf(list, 'page').at(1)).toHaveAttribute('aria-current', 'page');
    });
    await step('Back to the first', async () => {
      await press(list, 'previous');
      await waitFor(() => expect(textsOf(list, 'title')).toEqual(first));
    });
  },
};

/** The feed’s categories. Arrow keys move between them. */
export const Tabs: StoryObj = {
  args: { tabs: true, limit: 4, show: ['date', 'category'] },
  play: async ({ canvasElement, step }) => {
    const list = elementIn(canvasElement, 'news-list');
    const name = (await part(list, 'tab', 1)).innerText;
    await step('With the pointer', async () => {
      await press(list, 'tab', 1);
      await waitFor(() => {
        const rows = partsOf(list, 'item');
        expect(rows.length).toBeGreaterThan(0);
        expect(rows.every(({ innerText }) => innerText.includes(name))).toBe(true);
      });
    });
    await step('With the keyboard', async () => {
      await userEvent.keyboard('{End}');
      await waitFor(() => expect(partsOf(list, 'tab').at(-1)).toHaveAttribute('aria-selected', 'true'));
      await userEvent.keyboard('{Home}');
      await waitFor(() => expect(partsOf(list, 'tab').at(0)).toHaveAttribute('aria-selected', 'true'));
    });
  },
};

/** Finds words whatever their case, width or accents. */
export const Search: StoryObj = {
  args: { search: true, limit: 4, show: ['date', 'summary'] },
  play: async ({ canvasElement }) => {
    const list = elementIn(canvasElement, 'news-list');
    await count(list, 'item', 4);
    await userEvent.type(await part(list, 'search-field'), '２０１５{Enter}');
    await says(list, 'status');
  },
};

/** Where nothing is found, the list says so, and the feed’s further pages were looked through as well. */
export const SearchInVain: StoryObj = {
  args: { search: true, limit: 4, show: ['date'] },
  play: async ({ canvasElement }) => {
    const list = elementIn(canvasElement, 'news-list');
    await count(list, 'item', 4);
    await userEvent.type(await part(list, 'search-field'), 'qqqq{Enter}');
    await count(list, 'item', 0);
    await says(list, 'status');
  },
};

export const TabsAndSearch: StoryObj = { args: { tabs: true, search: true, limit: 4 } };

/** The story takes the place of the list, the page’s address keeps it, and “back” returns to where the reader was. */
export const OpenInPlace: StoryObj = {
  args: { open: 'inline', limit: 3, show: ['image', 'date'] },
  beforeEach: withoutChoice,
  play: async ({ canvasElement, step }) => {
    const list = elementIn(canvasElement, 'news-list');
    await count(list, 'item', 3);
    const title = textsOf(list, 'title').at(1);
    await step('Open', async () => {
      await press(list, 'link', 1);
      const article = await waitFor(() => {
        const inner = list.shadowRoot?.querySelector<HTMLElement>('news-article');
        if (!inner) throw new Error('There is no article.');
        return inner;
      });
      await expect((await part(article, 'title')).innerText).toBe(title);
    });
    await step('Back', async () => {
      await press(list, 'back');
      await count(list, 'item', 3);
    });
  },
};

/**
 * A list that asks again (`refresh`) says that stories came, and moves nothing until the reader wants them. In this
 * story each answer of the feed has one more, and the play function asks again.
 */
export const NewsThatComes: StoryObj = {
  args: { src: 'one story more each time', refresh: 600, limit: 4, show: ['date'] },
  beforeEach: startAfresh,
  play: async ({ canvasElement, step }) => {
    const list = elementIn(canvasElement, 'news-list');
    await count(list, 'item', 4);
    const first = textsOf(list, 'title');
    await step('A story comes', async () => {
      await askAgain(list);
      await part(list, 'arrivals');
      await expect(textsOf(list, 'title')).toEqual(first);
    });
    await step('And is shown', async () => {
      await press(list, 'arrivals');
      await waitFor(() => expect(textsOf(list, 'title')).not.toEqual(first));
    });
  },
};
