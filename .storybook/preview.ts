import type { Preview } from '@storybook/web-components-vite';
import { annotations } from '../stories/support/annotations.js';
import { argTypesOf } from '../stories/support/arg-types.js';
import { DocsPage } from '../stories/support/docs-page.js';
import { describedAs } from '../stories/support/manifest.js';
import { sourceOf } from '../stories/support/snippet.js';

/** The sizes of screens, for what asks the screen and not the column: `collapse` of `<partner-footer>`. */
const screens = Object.fromEntries(
  [320, 768, 1280].map((width) => [
    `w${width}`,
    { name: `${width} px`, styles: { width: `${width}px`, height: '100%' } },
  ]),
);

const preview: Preview = {
  ...annotations,
  parameters: {
    layout: 'fullscreen',
    // The toolbar's theme has the grounds.
    backgrounds: { disable: true },
    viewport: { options: screens },
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'none' },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Tokens',
          'news-list',
          'news-article',
          'partner-footer',
          'event-links',
          'news-feed',
          'Faults',
          'Host pages',
        ],
      },
    },
    docs: {
      page: DocsPage,
      toc: true,
      codePanel: true,
      extractArgTypes: argTypesOf,
      extractComponentDescription: (tag: string) => describedAs(tag).description,
      source: { type: 'dynamic', excludeDecorators: true, language: 'html', transform: sourceOf },
    },
  },
};

export default preview;
