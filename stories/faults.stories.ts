import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { describedAs } from './support/manifest.js';
import * as faults from './support/faults.js';
import type { Settings } from './support/settings.js';
import { show } from './support/show.js';

const elements = ['news-list', 'news-article', 'partner-footer', 'event-links'];

const meta: Meta = {
  title: 'Faults',
  parameters: { byHand: true, controls: { disable: true } },
  render: (args, { globals }) =>
    html`<div class="four">
      ${elements.map(
        (tag) =>
          html`<section>
            <h2><code>&lt;${describedAs(tag).tagName}&gt;</code></h2>
            ${show(tag, { ...args, ...(tag === 'news-list' && { limit: 3, show: ['date'] }) }, globals as Settings)}
          </section>`,
      )}
    </div>`,
};
export default meta;

export const Loading: StoryObj = faults.Loading;
/** Four seconds. */
export const Slow: StoryObj = faults.Slow;
export const Offline: StoryObj = faults.Offline;
/** Status 500. */
export const Broken: StoryObj = faults.Broken;
export const TooSlow: StoryObj = faults.TooSlow;
/** Status 404. */
export const Missing: StoryObj = faults.Missing;
/** A page in HTML. */
export const NoFeed: StoryObj = faults.NoFeed;
export const Empty: StoryObj = faults.Empty;
/** Works at the second time. */
export const Retry: StoryObj = faults.Retry;
/** Works at the first time only. */
export const Stale: StoryObj = faults.Stale;
