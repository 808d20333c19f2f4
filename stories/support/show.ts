/** Puts elements into stories, with the attributes and tokens of the controls and the settings of the toolbar. */
import { nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { PAGE_WORDS } from '../../demo/gallery/page.js';
import { MARK } from './arg-types.js';
import { defaultOf, knownAttribute } from './manifest.js';
import { addressOf, type SampleFeed, sampleFeeds } from './sample-feeds.js';
import type { Language, Settings } from './settings.js';

/** Attributes and tokens by their names; what is empty or false, or the default, is not set. */
export type Args = Readonly<Record<string, unknown>>;

const isToken = (name: string): boolean => name.startsWith('--');
const isSet = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && value !== false;

const textOf = (value: unknown): string => (Array.isArray(value) ? value.join(' ') : String(value));

/** The names of feeds become their addresses; any other text is one. */
function sourceOf(src: unknown, language: Language): string {
  const names = (Array.isArray(src) ? src : [src]) as readonly string[];
  return names
    .map((name) =>
      sampleFeeds.includes(name as SampleFeed) ? addressOf(language, name as SampleFeed) : name,
    )
    .join(' ');
}

/** The attributes that args set. */
export function attributesOf(tag: string, args: Args): Record<string, string | true> {
  const isOwn = (name: string): boolean => name !== MARK && !isToken(name);
  const isDefault = (name: string, value: unknown): boolean => textOf(value) === textOf(defaultOf(tag, name));
  return Object.fromEntries(
    Object.entries(args)
      .filter(([name, value]) => isOwn(name) && isSet(value) && !isDefault(name, value))
      .map(([name, value]) => [name, value === true ? true : textOf(value)]),
  );
}

/** The tokens that args set. */
export const tokensOf = (args: Args): Record<string, string> =>
  Object.fromEntries(
    Object.entries(args)
      .filter(([name, value]) => isToken(name) && isSet(value))
      .map(([name, value]) => [name, textOf(value)]),
  );

/** The ready theme that the toolbar asks for, by the name of its file. */
export const readyTheme = (theme: Settings['theme']): string | undefined =>
  /^(auto|light|dark)/.test(theme) ? undefined : theme;

/** What the toolbar's theme is for an element besides the class of a ready one. What shows nothing itself has no colours. */
export function themeAttributes(tag: string, theme: Settings['theme']): Record<string, string> {
  if (!knownAttribute(tag, 'theme')) return {};
  if (theme === 'light' || theme === 'dark') return { theme };
  // So that its scroll bars and fields are dark as well.
  return theme === 'night' ? { theme: 'dark' } : {};
}

const classOf = (theme: Settings['theme']): Record<string, string> => {
  const name = readyTheme(theme);
  return name ? { class: `fairwire-${name}` } : {};
};

/** Sets what is asked for, and takes away what no longer is. */
function apply(
  element: HTMLElement,
  attributes: Record<string, string>,
  tokens: Record<string, string>,
): void {
  for (const name of element.getAttributeNames())
    if (!(name in attributes) && name !== 'style') element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  element.removeAttribute('style');
  for (const [name, value] of Object.entries(tokens)) element.style.setProperty(name, value);
}

/** What stands between the tags if nothing else does. */
export const fallbackOf = (tag: string, language: Language): { text: string; url: string } => {
  const kind = tag === 'event-links' ? 'EVENTS' : 'NEWS';
  return { text: PAGE_WORDS[kind]![language], url: PAGE_WORDS[`${kind}_PAGE`]![language] };
};

const fallback = (tag: string, language: Language): TemplateResult => {
  const { text, url } = fallbackOf(tag, language);
  return html`<a href=${url}>${text}</a>`;
};

/**
 * An element with the attributes and tokens of `args`, in the toolbar's theme.
 *
 * @param content what stands between the tags: the fallback by default
 */
export function show(
  tag: string,
  args: Args,
  { language, theme }: Settings,
  content: unknown = fallback(tag, language),
): TemplateResult {
  const src = args['src'] ? { src: sourceOf(args['src'], language) } : {};
  const flags = Object.entries(attributesOf(tag, args)).map(([name, value]) => [
    name,
    value === true ? '' : value,
  ]);
  const attributes = {
    ...classOf(theme),
    ...themeAttributes(tag, theme),
    ...(Object.fromEntries(flags) as Record<string, string>),
    ...src,
  };
  const name = unsafeStatic(tag);
  return html`<${name} ${ref((element) => element && apply(element as HTMLElement, attributes, tokensOf(args)))}
    >${content ?? nothing}</${name}
  >`;
}
