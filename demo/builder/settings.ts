/** What a webmaster has chosen. */
import { version } from '../../src/elements/base/version.js';
import type { Feed } from '../../src/feed/index.js';
import { type SnippetForm, snippetForms, type SnippetOptions } from '../../src/snippet/index.js';
import { attributeOf, container, known, tokensOf, written } from './kit.js';
import { embedHost, hashes } from './place.js';
import type { Language } from './words/messages.js';

/** The pages that the preview has, as their files are named in demo/pages/preview/. */
export const hostPages = ['white', 'dark', 'bootstrap3', 'table', 'gbk'] as const;
export type HostPage = (typeof hostPages)[number];

/** How the preview shows a page: as wide as there is room, as a computer, a phone, or somebody who enlarges it does. */
export const views = ['fit', 'desktop', 'phone', 'zoom'] as const;
export type View = (typeof views)[number];

/** The page of a frame comes with the frame. */
export const forms = snippetForms.filter((form) => form !== 'page');

export interface Settings {
  readonly language: Language;
  /** The addresses of feeds, with spaces between; empty where none is named yet. */
  readonly feed: string;
  readonly element: string;
  /** As they are written; what is not there is the default. */
  readonly attributes: Readonly<Record<string, string | true>>;
  /** The elements in a `<news-feed>`. */
  readonly inside: readonly string[];
  /** A ready theme, or none. */
  readonly theme: string;
  readonly tokens: Readonly<Record<string, string>>;
  /** The fallback; undefined where it is made from the feed. */
  readonly text: string | undefined;
  readonly link: string | undefined;
  readonly page: HostPage;
  readonly view: View;
  readonly form: SnippetForm;
  /** The folder of the embed files; empty for where they are now. */
  readonly host: string;
  /** Where the page for a frame will be; empty for beside the page around it. */
  readonly frame: string;
}

export const defaults: Omit<Settings, 'language'> = {
  feed: '',
  element: 'news-list',
  attributes: {},
  inside: ['news-list', 'news-article'],
  theme: '',
  tokens: {},
  text: undefined,
  link: undefined,
  page: 'white',
  view: 'fit',
  form: 'module',
  host: '',
  frame: '',
};

export const feedsOf = ({ feed }: Pick<Settings, 'feed'>): string[] => feed.split(/\s+/).filter(Boolean);

/** A record without one of its members. */
export const without = <T>(record: Readonly<Record<string, T>>, name: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([other]) => other !== name));

/** With one attribute as it was typed: what is wrong or the default is left out. */
export function withAttribute(settings: Settings, name: string, value: string | true | undefined): Settings {
  const attribute = attributeOf(settings.element, name);
  const attributes = without(settings.attributes, name);
  const text = attribute && value !== undefined ? written(attribute, value) : undefined;
  return { ...settings, attributes: text === undefined ? attributes : { ...attributes, [name]: text } };
}

/** With another element, which keeps what it knows of the settings. */
export function withElement(settings: Settings, element: string): Settings {
  const attributes = Object.entries(settings.attributes).filter(([name, value]) => {
    const attribute = attributeOf(element, name);
    return attribute && written(attribute, value) !== undefined;
  });
  const names = tokensOf(element).map(({ name }) => name);
  const tokens = Object.entries(settings.tokens).filter(([name]) => names.includes(name));
  return {
    ...settings,
    element,
    attributes: Object.fromEntries(attributes),
    tokens: Object.fromEntries(tokens),
  };
}

/** Where the page of a frame is. */
export const framePage = ({ frame, element }: Settings): string => frame || `${element}.html`;

/** What readers see until the feed is there: what was written, or else the feed's name and page. */
export function fallbackOf({ text, link }: Settings, feed: Feed | undefined): SnippetOptions['fallback'] {
  const words = text ?? feed?.title ?? '';
  const url = link ?? feed?.home_page_url ?? '';
  return words || url ? { text: words || url, url: url || undefined } : undefined;
}

/** What the lines to paste are made of. */
export const snippetOptions = (settings: Settings, feed: Feed | undefined): SnippetOptions => ({
  form: settings.form,
  element: settings.element,
  feeds: feedsOf(settings),
  attributes: settings.attributes,
  inside: settings.element === container ? settings.inside : [],
  theme: settings.theme || undefined,
  tokens: settings.tokens,
  known,
  host: settings.host || embedHost,
  version,
  integrity: hashes,
  fallback: fallbackOf(settings, feed),
  language: feed?.language,
  page: framePage(settings),
});
