/** The elements as `custom-elements.json` describes them. */
import manifest from '../../custom-elements.json';
import { type KnownAttribute, knownElements } from '../../src/snippet/index.js';

interface Described {
  readonly name: string;
  readonly description?: string;
}

export interface ManifestAttribute extends Described {
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly inheritedFrom?: Described;
}

export interface ManifestMember extends Described {
  readonly kind: string;
  readonly attribute?: string;
  readonly type?: { readonly text: string };
  readonly return?: { readonly type: { readonly text: string } };
}

/** An element: everything about it that a page can set, style or listen to. */
export interface ElementDescription extends Described {
  readonly tagName: string;
  readonly attributes: readonly ManifestAttribute[];
  readonly members: readonly ManifestMember[];
  readonly events: readonly (Described & { readonly type: { readonly text: string } })[];
  readonly slots: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly (Described & { readonly default?: string })[];
  readonly cssStates: readonly Described[];
}

const none: Omit<ElementDescription, 'name' | 'tagName'> = {
  attributes: [],
  members: [],
  events: [],
  slots: [],
  cssParts: [],
  cssProperties: [],
  cssStates: [],
};

type Declaration = Partial<ElementDescription> & Described;

export const elements: ReadonlyMap<string, ElementDescription> = new Map(
  manifest.modules
    .flatMap(({ declarations }) => declarations as readonly Declaration[])
    .flatMap((declaration) => {
      const { tagName } = declaration;
      return tagName ? [[tagName, { ...none, ...declaration, tagName }] as const] : [];
    }),
);

export const describedAs = (tag: string): ElementDescription => {
  const element = elements.get(tag);
  if (!element) throw new Error(`custom-elements.json has no <${tag}>.`);
  return element;
};

/** A text of the manifest without the line ends of comments. */
export const sentence = (text = ''): string => text.replace(/\s*\n\s*/g, ' ');

/** What each attribute takes. */
export const known = knownElements(manifest as Parameters<typeof knownElements>[0]);

export const knownAttribute = (tag: string, name: string): KnownAttribute | undefined =>
  known.get(tag)?.find((attribute) => attribute.name === name);

/** The value that counts where an attribute is not there, as controls have it; undefined where the manifest has none. */
export function defaultOf(tag: string, name: string): unknown {
  const text = describedAs(tag).attributes.find((attribute) => attribute.name === name)?.default;
  const plain = text?.replace(/^'(.*)'$/, '$1');
  switch (knownAttribute(tag, name)?.kind) {
    case 'flag':
      return plain === 'true';
    case 'number':
      return plain ? Number(plain) : undefined;
    case 'words':
      return plain?.split(' ');
    default:
      return plain || undefined;
  }
}
