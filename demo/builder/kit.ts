/** What the kit can do, out of its manifest. */
import manifestText from '../../custom-elements.json?raw';
import {
  expectation,
  type KnownAttribute,
  type KnownToken,
  knownElements,
  knownTokens,
} from '../../src/snippet/index.js';

const manifest = JSON.parse(manifestText) as Parameters<typeof knownElements>[0];

export const known = knownElements(manifest);
const tokens = knownTokens(manifest);

/** Those that show something, in the order in which they are offered; the one that holds others comes last. */
export const elements: readonly string[] = [
  ...['news-list', 'news-article', 'event-links', 'partner-footer'],
  'news-feed',
];
export const container = 'news-feed';
export const contained = elements.filter((tag) => tag !== container);

/** What a form can set; the feed's address stands above the form. */
export const attributesOf = (element: string): readonly KnownAttribute[] =>
  (known.get(element) ?? []).filter(({ name }) => name !== 'src');

export const attributeOf = (element: string, name: string): KnownAttribute | undefined =>
  attributesOf(element).find((attribute) => attribute.name === name);

/** The tokens of an element; those of `<news-feed>` are what the elements in it take from it. */
export const tokensOf = (element: string): readonly KnownToken[] =>
  tokens.get(element === container ? 'news-list' : element) ?? [];

/** A value as it is written, or undefined where it says nothing but the default, or is wrong. */
export function written(attribute: KnownAttribute, value: string | true): string | true | undefined {
  if (attribute.kind === 'flag') return value === true || value === '' ? true : undefined;
  const text = value === true ? '' : value.trim();
  // No words at all are some, too: then nothing of what they name is shown.
  const isDefault =
    attribute.kind === 'words' ? sameWords(text, attribute.initial) : !text || text === attribute.initial;
  return isDefault || expectation(attribute, text) ? undefined : text;
}

const sameWords = (one: string, other: string): boolean =>
  one.split(/\s+/).sort().join(' ') === other.split(/\s+/).sort().join(' ');

/** Whether a token can have this value: whether the browser takes it where the token is used. */
export function isTokenValue(name: string, value: string): boolean {
  const property = propertyOf(name);
  return (
    CSS.supports(property, value) &&
    !/[<>{};\\]/.test(value) &&
    // They are taken by every property, but for the token, not for what is made of it.
    !/^(?:inherit|initial|unset|revert|revert-layer)$/i.test(value) &&
    (!numbers.includes(property) || Number(value) > 0) &&
    isClosed(value)
  );
}

/** Whether nothing is left open in it, a bracket or a quotation mark, that would swallow what follows in a style sheet. */
function isClosed(value: string): boolean {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`a { --x: ${value}; --y: 1 }`);
  const [rule, ...more] = sheet.cssRules;
  return !more.length && (rule as CSSStyleRule).style.getPropertyValue('--y').trim() === '1';
}

const propertyOf = (token: string): string => tokenProperties[token.replace('--fairwire-', '')] ?? 'color';

/** Where tokens are used that are no colours. */
const tokenProperties: Readonly<Record<string, string>> = {
  padding: 'padding',
  radius: 'border-radius',
  gap: 'padding-left', // One length: columns of cards are reckoned with it.
  'thumb-ratio': 'aspect-ratio',
  'heading-font': 'font-family',
  'font-scale': 'line-height',
  columns: 'column-count',
};

/** Those that are a number and nothing else there, for it is multiplied. */
const numbers = ['line-height', 'column-count'];

export const isColour = (token: string): boolean => propertyOf(token) === 'color';
