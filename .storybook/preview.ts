import type { Preview } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { annotations } from '../stories/support/annotations.js';
import { argTypesOf } from '../stories/support/arg-types.js';
import { DocsPage } from '../stories/support/docs-page.js';
import { describedAs, elements } from '../stories/support/manifest.js';
import { sourceOf } from '../stories/support/snippet.js';

/** The sizes of screens, for what asks the screen and not the column: `collapse` of `<partner-footer>`. */
const screens = Object.fromEntries(
  [320, 768, 1280].map((width) => [
    `w${width}`,
    { name: `${width} px`, styles: { width: `${width}px`, height: '100%' } },
  ]),
);

/** What the elements tell the page, for the panel “Actions”: of a feed, what it is and how many stories it has. */
function log({ type, target, detail }: CustomEvent<Detail>): void {
  const { feed, item, ...rest } = detail;
  const summary = {
    ...rest,
    ...(feed && { feed: feed.title, stories: feed.items.length }),
    ...(item && { item: item.id }),
  };
  action(`<${(target as Element).localName}> ${type}`)(summary);
}

interface Detail {
  readonly feed?: { readonly title?: string; readonly items: readonly unknown[] };
  readonly item?: { readonly id: string };
}

// Most of them reach the element alone.
for (const name of new Set([...elements.values()].flatMap(({ events }) => events.map((event) => event.name))))
  document.addEventListener(name, (event) => log(event as CustomEvent<Detail>), true);

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
          'Faults',
          'Host pages',
          'news-list',
          ['Overview', 'Layouts', 'Which stories', 'What readers can do', 'States'],
          'news-article',
          ['Overview'],
          'partner-footer',
          'event-links',
          'news-feed',
        ],
      },
    },
    docs: {
      page: DocsPage,
      toc: { headingSelector: 'h2, h3', ignoreSelector: '.docs-story *' },
      codePanel: true,
      // Pages about no element have none.
      extractArgTypes: (tag?: string) => (tag ? argTypesOf(tag) : {}),
      extractComponentDescription: (tag?: string) => (tag ? describedAs(tag).description : ''),
      source: { type: 'dynamic', excludeDecorators: true, language: 'html', transform: sourceOf },
    },
  },
};

export default preview;
