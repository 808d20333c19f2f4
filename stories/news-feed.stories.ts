import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { withoutChoice } from './support/address.js';
import { elementIn, expect, part, press, textsOf, waitFor } from './support/reader.js';
import type { Settings } from './support/settings.js';
import { type Args, show } from './support/show.js';

const meta: Meta = {
  title: 'news-feed/Overview',
  component: 'news-feed',
  tags: ['autodocs'],
  parameters: { byHand: true },
  beforeEach: withoutChoice,
};
export default meta;

const pair = (args: Args, settings: Settings, list: Args, article: Args): TemplateResult =>
  show(
    'news-feed',
    args,
    settings,
    html`<div class="pair">
      ${show('news-list', list, settings)} ${show('news-article', article, settings)}
    </div>`,
  );

/** The feed is named once, for all that is in it. A story that is chosen in the list opens beside it. */
export const ListAndStory: StoryObj = {
  render: (args, { globals }) =>
    pair(args, globals as Settings, { limit: 5, show: ['date'] }, { show: ['meta', 'lead', 'image'] }),
  play: async ({ canvasElement }) => {
    const [list, article] = ['news-list', 'news-article'].map((tag) => elementIn(canvasElement, tag));
    await part(article!, 'title');
    const chosen = (await part(list!, 'title', 2)).innerText;
    await press(list!, 'link', 2);
    await waitFor(() => expect(textsOf(article!, 'title')).toEqual([chosen]));
  },
};

/** With `item-from="hash"` the article is empty until a story was chosen. */
export const NothingChosenYet: StoryObj = {
  render: (args, { globals }) =>
    pair(
      args,
      globals as Settings,
      { limit: 5, show: ['date'] },
      { 'item-from': 'hash', show: ['meta', 'lead'] },
    ),
};

/** Headlines above, the story below, for a narrow page. */
export const HeadlinesAndStory: StoryObj = {
  render: (args, { globals }) => {
    const settings = globals as Settings;
    return show(
      'news-feed',
      args,
      settings,
      html`
        ${show('news-list', { layout: 'headlines', limit: 4, paging: 'none' }, settings)}
        <hr />
        ${show('news-article', { show: ['meta', 'lead', 'navigation'] }, settings)}
      `,
    );
  },
};

/** One request, four elements. */
export const AWholePage: StoryObj = {
  args: { src: 'as if it were on now' },
  render: (args, { globals }) => {
    const settings = globals as Settings;
    return show(
      'news-feed',
      args,
      settings,
      html`
        <div class="whole">
          ${show('event-links', { layout: 'bar' }, settings)}
          <div class="pair">
            ${show('news-list', { limit: 4, show: ['date', 'category'] }, settings)}
            ${show('news-article', { show: ['meta', 'lead', 'image', 'share'] }, settings)}
          </div>
          ${show('partner-footer', {}, settings)}
        </div>
      `,
    );
  },
  play: async ({ canvasElement }) => {
    for (const [tag, name] of Object.entries({
      'event-links': 'item',
      'news-list': 'item',
      'news-article': 'body',
      'partner-footer': 'copyright',
    }))
      await part(elementIn(canvasElement, tag), name);
  },
};
