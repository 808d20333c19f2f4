/**
 * What Storybook's controls and tables are made from: a row for each attribute, token, slot, part, event and state of the
 * manifest. Storybook's own reading of it has one row for all that share a name, and there is a slot, a part and a state
 * `empty`.
 */
import type { ArgTypes, InputType } from 'storybook/internal/types';
import { describedAs, elements, knownAttribute, type ManifestAttribute, sentence } from './manifest.js';
import { sampleFeeds } from './sample-feeds.js';

/** The control that shows where a part is. */
export const MARK = 'mark';

const COLOURS = ['accent', 'text', 'muted', 'line', 'surface', 'tint'];

type Control = Pick<InputType, 'control' | 'options'>;

function attributeControl(tag: string, { name }: ManifestAttribute): Control {
  if (name === 'src') return { control: { type: 'select' }, options: sampleFeeds };
  const { kind = 'text', options = [], least = 0 } = knownAttribute(tag, name) ?? {};
  switch (kind) {
    case 'flag':
      return { control: { type: 'boolean' } };
    case 'number':
      return { control: { type: 'number', min: least } };
    case 'level':
      return { control: { type: 'number', min: 1, max: 6 } };
    case 'words':
      return { control: { type: 'inline-check' }, options };
    case 'choice':
      // Words that go on with a name, such as `query:NAME`, are typed.
      return options.some((option) => option.endsWith(':'))
        ? { control: { type: 'text' } }
        : { control: { type: 'select' }, options };
    case 'language':
    case 'time-zone':
    case 'text':
      return { control: { type: 'text' } };
  }
}

/** What an attribute takes, as it is written in HTML. */
function typeOf(tag: string, { name, type }: ManifestAttribute): string {
  const { kind, options = [] } = knownAttribute(tag, name) ?? {};
  if (kind === 'choice')
    return options.map((option) => (option.endsWith(':') ? `${option}NAME` : option)).join(' | ');
  if (kind === 'words') return 'words, with spaces between';
  const texts = {
    flag: 'on by being there',
    number: 'whole number',
    level: '1 to 6',
    language: 'language tag',
  };
  return texts[kind as keyof typeof texts] ?? type?.text ?? 'text';
}

/** Whether it is that of a class that other elements are made from too. */
const isShared = ({ inheritedFrom }: ManifestAttribute): boolean =>
  !!inheritedFrom &&
  [...elements.values()].filter(({ attributes }) =>
    attributes.some((other) => other.inheritedFrom?.name === inheritedFrom.name),
  ).length > 1;

const attributeRow = (tag: string, attribute: ManifestAttribute): InputType => ({
  name: attribute.name,
  description: sentence(attribute.description),
  ...attributeControl(tag, attribute),
  table: {
    category: isShared(attribute) ? 'Attributes that all elements take' : 'Attributes',
    type: { summary: typeOf(tag, attribute) },
    ...(attribute.default && {
      defaultValue: { summary: attribute.default.replace(/^'(.*)'$/, '$1') || 'none' },
    }),
  },
});

const isColour = (token: string): boolean => COLOURS.some((colour) => token.endsWith(`-${colour}`));

const tokenRow = ({
  name,
  description,
  default: initial,
}: {
  name: string;
  description?: string;
  default?: string;
}): InputType => ({
  name,
  description: sentence(description),
  control: { type: isColour(name) ? 'color' : 'text' },
  table: {
    category: 'Tokens',
    type: { summary: isColour(name) ? 'colour' : 'CSS value' },
    ...(initial && { defaultValue: { summary: initial } }),
  },
});

const markRow = (parts: readonly { readonly name: string }[]): InputType => ({
  name: 'mark a part',
  description:
    'Draws a frame around a part, wherever it is in this story. Nothing of the element, and not in the snippet.',
  control: { type: 'select' },
  options: parts.map(({ name }) => name),
  table: { category: 'Parts', type: { summary: 'name of a part' } },
});

/** The controls of an element. The keys are the names of attributes and tokens. */
export function argTypesOf(tag: string): ArgTypes {
  const { attributes, cssProperties, cssParts } = describedAs(tag);
  const [own, shared] = [attributes.filter((one) => !isShared(one)), attributes.filter(isShared)];
  return Object.fromEntries([
    ...[...own, ...shared].map((attribute) => [attribute.name, attributeRow(tag, attribute)] as const),
    ...cssProperties.map((token) => [token.name, tokenRow(token)] as const),
    ...(cssParts.length ? [[MARK, markRow(cssParts)] as const] : []),
  ]);
}
