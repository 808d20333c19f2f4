/** What the toolbar sets: each setting with its values, and what they are called there. */
import type { InputType } from 'storybook/internal/types';
import { LANGUAGE_NAMES } from '../../demo/feed/facts.js';
import { snippetForms, type SnippetForm } from '../../src/snippet/index.js';

export type Language = keyof typeof LANGUAGE_NAMES;

/** What the page and the element look like: grounds of two colours, the element's own colours, the ready themes. */
export const themes = {
  auto: 'Light page, its own colours',
  'auto on dark': 'Dark page, its own colours',
  light: 'theme="light"',
  dark: 'theme="dark"',
  association: 'Theme “association”',
  journal: 'Theme “journal”',
  night: 'Theme “night”',
  contrast: 'Theme “contrast”',
} as const;
export type Theme = keyof typeof themes;

/** How wide the column is that the element stands in. */
export const widths = {
  fill: 'As wide as there is room',
  320: '320 px',
  768: '768 px',
  1280: '1,280 px',
} as const;
export type Width = keyof typeof widths | '320' | '768' | '1280';

export const directions = { ltr: 'Left to right', rtl: 'Right to left' } as const;
export type Direction = keyof typeof directions;

/** The page around the element. */
export const hosts = {
  plain: 'A plain page',
  bootstrap: 'A page with Bootstrap 5',
  hostile: 'A page with hostile CSS',
} as const;
export type Host = keyof typeof hosts;

export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  readonly direction: Direction;
  readonly width: Width;
  readonly host: Host;
  readonly snippet: SnippetForm;
}

export const initialSettings: Settings = {
  language: 'en',
  theme: 'auto',
  direction: 'ltr',
  width: 'fill',
  host: 'plain',
  snippet: 'module',
};

const snippets: Record<SnippetForm, string> = {
  module: 'Module script',
  classic: 'Classic script',
  div: 'Classic script and <div>',
  script: 'One script',
  wordpress: 'WordPress block',
  iframe: 'Frame',
  page: 'The page in the frame',
  prerender: 'Prerendered',
  react: 'React',
  vue: 'Vue',
};

/** A menu of the toolbar. */
const menu = (title: string, icon: string, titles: Readonly<Record<string, string>>): InputType => ({
  description: title,
  toolbar: {
    icon,
    title,
    dynamicTitle: true,
    items: Object.entries(titles).map(([value, text]) => ({ value, title: text })),
  },
});

export const toolbar = {
  language: menu('Language', 'globe', LANGUAGE_NAMES),
  theme: menu('Theme', 'paintbrush', themes),
  direction: menu('Direction', 'transfer', directions),
  width: menu('Width of the column', 'ruler', widths),
  host: menu('Host page', 'browser', hosts),
  snippet: menu(
    'Snippet to copy',
    'markup',
    Object.fromEntries(snippetForms.map((form) => [form, snippets[form]])),
  ),
} satisfies Record<keyof Settings, InputType>;
