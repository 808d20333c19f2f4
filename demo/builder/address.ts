/** Settings as the query of an address, and back: short, for people to read and send. */
import { expectation } from '../../src/snippet/index.js';
import { attributeOf, contained, elements, isTokenValue, tokensOf, written } from './kit.js';
import { themes } from './place.js';
import { defaults, forms, hostPages, type Settings, views } from './settings.js';
import { type Language, languages } from './words/messages.js';

const TOKEN = '--fairwire-';

/** Settings whose names in the address are their own. No attribute of the kit has one of these names. */
const texts = ['feed', 'text', 'link', 'host', 'frame'] as const;
export const ownNames = ['ui', 'element', 'inside', 'look', 'page', 'view', 'form', ...texts] as const;

/** The query for settings, without what is as it would be anyway. */
export function addressOf(settings: Settings, ownLanguage: Language): string {
  const query = new URLSearchParams();
  const { language, element, inside, theme, page, view, form } = settings;
  const set = (name: string, value: string, initial: string | undefined): void => {
    if (value !== initial) query.set(name, value);
  };
  set('ui', language, ownLanguage);
  set('feed', settings.feed, defaults.feed);
  set('element', element, defaults.element);
  if (element === 'news-feed') set('inside', inside.join(' '), defaults.inside.join(' '));
  for (const [name, value] of Object.entries(settings.attributes))
    query.set(name, value === true ? '' : value);
  set('look', theme, defaults.theme);
  for (const [name, value] of Object.entries(settings.tokens)) query.set(name.replace(TOKEN, '--'), value);
  for (const name of ['text', 'link'] as const) {
    const value = settings[name];
    if (value !== undefined) query.set(name, value);
  }
  set('page', page, defaults.page);
  set('view', view, defaults.view);
  set('form', form, defaults.form);
  set('host', settings.host, defaults.host);
  set('frame', settings.frame, defaults.frame);
  return readable(query);
}

/** What a query may hold as it is (URL, 1.3) stays readable. */
const readable = (query: URLSearchParams): string =>
  String(query)
    .replace(/%3A/g, ':')
    .replace(/%2F/g, '/')
    .replace(/%40/g, '@')
    .replace(/%2C/g, ',')
    .replace(/=(?=&|$)/g, '');

/** Settings out of a query, and what in it means nothing. */
export interface ReadAddress {
  readonly settings: Settings;
  /** As `name=value`. */
  readonly ignored: readonly string[];
}

export function readAddress(query: URLSearchParams, ownLanguage: Language): ReadAddress {
  const ignored: string[] = [];
  const one = <T extends string>(name: string, options: readonly T[], initial: T): T => {
    const value = query.get(name);
    if (value === null) return initial;
    const known = options.find((option) => option === value);
    if (known === undefined) ignored.push(`${name}=${value}`);
    return known ?? initial;
  };
  const element = one('element', elements, defaults.element);
  const settings: Settings = {
    language: one('ui', languages, ownLanguage),
    feed: query.get('feed')?.trim() ?? defaults.feed,
    element,
    inside: insideOf(query, ignored),
    ...partsOf(query, element, ignored),
    theme: one('look', themes, defaults.theme),
    text: query.get('text') ?? undefined,
    link: query.get('link') ?? undefined,
    page: one('page', hostPages, defaults.page),
    view: one('view', views, defaults.view),
    form: one('form', forms, defaults.form),
    host: query.get('host')?.trim() ?? defaults.host,
    frame: query.get('frame')?.trim() ?? defaults.frame,
  };
  return { settings, ignored };
}

function insideOf(query: URLSearchParams, ignored: string[]): readonly string[] {
  const named = query.get('inside')?.split(/\s+/).filter(Boolean);
  const wrong = named?.filter((tag) => !contained.includes(tag)) ?? [];
  ignored.push(...wrong.map((tag) => `inside=${tag}`));
  const inside = contained.filter((tag) => named?.includes(tag));
  return inside.length ? inside : defaults.inside;
}

/** Attributes and tokens: all that is none of the names of our own. */
function partsOf(
  query: URLSearchParams,
  element: string,
  ignored: string[],
): Pick<Settings, 'attributes' | 'tokens'> {
  const attributes: Record<string, string | true> = {};
  const tokens: Record<string, string> = {};
  for (const [name, value] of query) {
    if ((ownNames as readonly string[]).includes(name)) continue;
    const attribute = attributeOf(element, name);
    const token = tokensOf(element).find((candidate) => candidate.name === name.replace('--', TOKEN));
    const text = attribute && written(attribute, value);
    if (text !== undefined) attributes[name] = text;
    else if (token && isTokenValue(token.name, value)) tokens[token.name] = value;
    else if (!attribute || expectation(attribute, value)) ignored.push(`${name}=${value}`);
  }
  return { attributes, tokens };
}
