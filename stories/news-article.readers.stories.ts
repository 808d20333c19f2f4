import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { withoutChoice } from './support/address.js';
import { cannotCopy } from './support/clipboard.js';
import { elementIn, expect, part, partsOf, press, textsOf, waitFor } from './support/reader.js';

const meta: Meta = {
  title: 'news-article/What readers can do',
  component: 'news-article',
  args: { item: '2015-08-wheel-rims' },
};
export default meta;

/** What a reader chooses counts for all stories, and is remembered. */
export const SizeOfTheText: StoryObj = {
  args: { show: ['font-size'] },
  beforeEach: () => () => localStorage.removeItem('fairwire-font-size'),
  play: async ({ canvasElement }) => {
    const article = elementIn(canvasElement, 'news-article');
    const size = async (): Promise<number> =>
      parseFloat(getComputedStyle(await part(article, 'body')).fontSize);
    const [small, , large] = await waitFor(() => {
      const buttons = partsOf(article, 'button');
      expect(buttons).toHaveLength(3);
      return buttons;
    });
    small!.click();
    const least = await size();
    large!.click();
    await waitFor(async () => expect(await size()).toBeGreaterThan(least));
    await expect(large).toHaveAttribute('aria-pressed', 'true');
  },
};

/** Large to begin with, and a button that prints the page. */
export const LargeAndPrint: StoryObj = { args: { 'font-size': 'large', show: ['font-size', 'print'] } };

/** The address as a QR code, for the phone beside the screen. */
export const ShareByQrCode: StoryObj = {
  args: { show: ['share', 'lead'] },
  play: async ({ canvasElement }) => {
    const article = elementIn(canvasElement, 'news-article');
    await press(article, 'share', -1);
    await part(article, 'qr');
  },
};

/** Where a browser forbids copying, the address stands in a field, selected. */
export const ShareWhereCopyingIsForbidden: StoryObj = {
  args: { show: ['share', 'lead'] },
  beforeEach: cannotCopy,
  play: async ({ canvasElement }) => {
    const article = elementIn(canvasElement, 'news-article');
    await press(article, 'share', -2);
    const field = (await part(article, 'address')) as HTMLInputElement;
    await expect(field.value).toMatch(/^https:\/\/www\.example\.org\/.*wheel-rims/);
    await waitFor(() => expect(field.selectionEnd! - field.selectionStart!).toBe(field.value.length));
  },
};

/** Pictures of the gallery lead to their files. */
export const Gallery: StoryObj = {
  args: { show: ['gallery'] },
  play: async ({ canvasElement }) => {
    const article = elementIn(canvasElement, 'news-article');
    const gallery = await part(article, 'gallery');
    const files = [...gallery.querySelectorAll('a')].map(({ pathname }) => pathname);
    await expect(files.every((file) => file.endsWith('.svg'))).toBe(true);
  },
};

/** With `item-from="hash"` the page’s address says which story it is: `#story=ID`. Earlier and later stories follow. */
export const TheStoryBefore: StoryObj = {
  args: { item: '', 'item-from': 'hash', show: ['meta', 'lead', 'navigation'] },
  beforeEach: () => {
    const leave = withoutChoice();
    location.hash = 'story=2015-08-wheel-rims';
    return leave;
  },
  play: async ({ canvasElement }) => {
    const article = elementIn(canvasElement, 'news-article');
    await part(article, 'navigation');
    const before = textsOf(article, 'title');
    await press(article, 'previous');
    await waitFor(() => {
      expect(textsOf(article, 'title')).toHaveLength(1);
      expect(textsOf(article, 'title')).not.toEqual(before);
    });
  },
};

/** With `item-from` and no story chosen, the fallback stands. */
export const NoStoryChosen: StoryObj = { args: { item: '', 'item-from': 'hash' }, beforeEach: withoutChoice };
