/** What holds for all stories, in Storybook and in the tests. */
import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define/index.js';
import { keepOnPage } from './address.js';
import { MARK } from './arg-types.js';
import hostSheet from './host-page.css?inline';
import { hostPage } from './host-page.js';
import { defaultOf, describedAs } from './manifest.js';
import { markSheet } from './mark.js';
import { answerSampleFeeds } from './sample-feeds.js';
import { initialSettings, type Settings, toolbar } from './settings.js';
import { addSheets } from './sheets.js';
import { type Args, show } from './show.js';

const themes = import.meta.glob<string>('../../src/themes/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

answerSampleFeeds();
keepOnPage();
addSheets(hostSheet, ...Object.values(themes));

/** Controls show the value that counts, where a story sets none. */
const withDefaults = ({ component, initialArgs }: { component?: string; initialArgs: Args }): Args => {
  if (!component) return initialArgs;
  const defaults = describedAs(component).attributes.map(({ name }) => [name, defaultOf(component, name)]);
  return { ...(Object.fromEntries(defaults) as Args), src: 'sample feed', ...initialArgs };
};

const onHostPage: Decorator = (story, { globals, viewMode, component, args, parameters }) => {
  const content = html`${markSheet(component, args[MARK])}${story()}`;
  return parameters['page'] === 'none'
    ? content
    : hostPage(globals as Settings, content, viewMode !== 'docs');
};

export const annotations: Preview = {
  render: (args, { component, globals }) => show(component ?? '', args, globals as Settings),
  argsEnhancers: [withDefaults],
  decorators: [onHostPage],
  initialGlobals: initialSettings,
  globalTypes: toolbar,
};
