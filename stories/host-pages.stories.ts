import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { AWholePage } from './news-feed.stories.js';
import { withoutChoice } from './support/address.js';
import type { Settings } from './support/settings.js';

/** All elements on pages of many kinds; the toolbar makes the others. */
const meta: Meta = {
  title: 'Host pages',
  ...AWholePage,
  parameters: { byHand: true, controls: { disable: true } },
  beforeEach: withoutChoice,
};
export default meta;

const on = (globals: Partial<Settings>): StoryObj => ({ globals });

export const Bootstrap: StoryObj = on({ host: 'bootstrap' });
export const BootstrapDark: StoryObj = on({ host: 'bootstrap', theme: 'auto on dark', language: 'zh-Hans' });
/** Old resets and loud rules, all with `!important`. */
export const HostileCss: StoryObj = on({ host: 'hostile' });
export const HostileCssDark: StoryObj = on({ host: 'hostile', theme: 'dark', width: '320' });
export const DarkPage: StoryObj = on({ theme: 'auto on dark' });
export const Light: StoryObj = on({ theme: 'light', width: '768' });
export const Dark: StoryObj = on({ theme: 'dark', width: '1280' });
export const Association: StoryObj = on({ theme: 'association', language: 'zh-Hans' });
export const Journal: StoryObj = on({ theme: 'journal', direction: 'rtl' });
export const Night: StoryObj = on({ theme: 'night', language: 'zh-Hant', width: '320' });
export const Contrast: StoryObj = on({ theme: 'contrast', width: '768' });
export const Narrow: StoryObj = on({ width: '320' });
export const RightToLeft: StoryObj = on({ direction: 'rtl', width: '768' });
export const SimplifiedChinese: StoryObj = on({ language: 'zh-Hans' });
export const TraditionalChinese: StoryObj = on({ language: 'zh-Hant', theme: 'light', direction: 'rtl' });
