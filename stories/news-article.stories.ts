import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { withoutChoice } from './support/address.js';
import { cannotCopy } from './support/clipboard.js';
import { partsStory } from './support/parts.js';
import { elementIn, expect, part, partsOf, press } from './support/reader.js';
import type { Settings } from './support/settings.js';
import { show } from './support/show.js';

const meta: Meta = { title: 'news-article/Overview', component: 'news-article', tags: ['autodocs'] };
export default meta;

/** All of a story: trail, languages, lead, size of the text, sharing, gallery, where it comes from, related stories. */
export const Story: StoryObj = {
  args: { item: '2015-08-wheel-rims' },
  play: async ({ canvasElement }) => {
    const article = elementIn(canvasElement, 'news-article');
    await part(article, 'gallery');
    await expect(partsOf(article, 'body')).toHaveLength(1);
  },
};

/** The exhibition’s main story, with a picture, a lead and an update. */
export const MainStory: StoryObj = { args: { item: '2015-06-chongqing-manufacturing' } };

/** The title and the text are always there; what stands around them is chosen. */
export const OnlyTheText: StoryObj = {
  args: { item: '2015-08-loading-lifts', show: ['meta'] },
  play: async ({ canvasElement }) => {
    const article = elementIn(canvasElement, 'news-article');
    await part(article, 'body');
    await expect(partsOf(article, 'tools')).toHaveLength(0);
  },
};

/** Wide tables scroll in their own box. */
export const WithATable: StoryObj = { args: { item: '2015-05-thickness-gauges' } };

/** Where stories are the page’s main content, the title is its first heading. */
export const FirstHeading: StoryObj = {
  args: { item: '2015-09-programme', 'heading-level': 1 },
  play: async ({ canvasElement }) => {
    const title = await part(elementIn(canvasElement, 'news-article'), 'title');
    await expect(title.localName).toBe('h1');
  },
};

/** As JSON-LD in the page’s head, for search engines. */
export const DescribedToSearchEngines: StoryObj = {
  args: { item: '2015-08-loading-lifts', show: ['source'], 'json-ld': true },
  play: async ({ canvasElement }) => {
    await part(elementIn(canvasElement, 'news-article'), 'body');
    await expect(document.querySelectorAll('script[type="application/ld+json"]')).toHaveLength(1);
  },
};

const besideAList = (article: unknown, settings: Settings): TemplateResult =>
  show(
    'news-feed',
    { src: 'sample feed' },
    settings,
    html`<div class="pair">${show('news-list', { limit: 3, show: ['date'] }, settings)} ${article}</div>`,
  );

const chooseInTheList = async (article: HTMLElement): Promise<void> => {
  await part(article, 'title');
  await press(elementIn(article.parentElement!, 'news-list'), 'link', 1);
};

/** Every part, in the forms of the article that have it. Choose one to see where it is. */
export const Parts: StoryObj = partsStory(
  'news-article',
  [
    {
      args: {
        item: '2015-08-wheel-rims',
        show: 'breadcrumb languages lead meta font-size share image gallery source related navigation print'.split(
          ' ',
        ),
        credit: true,
      },
      act: async (article) => {
        await press(article, 'share', -1);
        await press(article, 'share', -2);
      },
    },
    { args: { item: '2015-05-thickness-gauges', show: ['lead', 'image'] } },
    { args: { src: 'a story with author and file', show: ['meta', 'source'] } },
    { args: { src: '', show: ['meta'] }, around: besideAList, act: chooseInTheList },
    { args: { src: 'not there, status 404' } },
    { args: { src: 'without stories' } },
    { args: { src: 'no answer', timeout: 600 } },
  ],
  {
    beforeEach: () => {
      const leave = [cannotCopy(), withoutChoice()];
      return () => leave.forEach((one) => one());
    },
  },
);
