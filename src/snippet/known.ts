/** What the elements and their attributes are, out of `custom-elements.json` (Custom Elements Manifest 1 and 2). */

/** What an attribute takes. `text` is anything. */
export type AttributeKind =
  'text' | 'flag' | 'number' | 'level' | 'choice' | 'words' | 'language' | 'time-zone';

export interface KnownAttribute {
  readonly name: string;
  /** The property of the same meaning. */
  readonly property: string;
  readonly kind: AttributeKind;
  /** The words of a `choice`, or of `words`. One that ends in `:` is followed by a name. */
  readonly options: readonly string[];
  /** The least of a `number`. */
  readonly least: number;
  /** What it is without it, as it would be written; empty where that depends. */
  readonly initial: string;
  /** What it does, as Markdown. */
  readonly description: string;
}

/** A token of an element's look: a CSS custom property that a page sets. */
export interface KnownToken {
  readonly name: string;
  /** What it is without it; empty where that depends on the page. */
  readonly initial: string;
  readonly description: string;
}

/** The attributes of each element, by its tag name. */
export type KnownElements = ReadonlyMap<string, readonly KnownAttribute[]>;

interface ManifestAttribute {
  readonly name: string;
  readonly fieldName?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly description?: string;
}

interface ManifestElement {
  readonly tagName?: string;
  readonly attributes?: readonly ManifestAttribute[];
  readonly cssProperties?: readonly { name: string; default?: string; description?: string }[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly ManifestElement[] }[];
}

/** @param manifest the parsed `custom-elements.json` of this kit */
export function knownElements(manifest: Manifest): KnownElements {
  return byTag(manifest, ({ attributes = [] }) => attributes.map(known));
}

/** The tokens of each element, by its tag name. */
export const knownTokens = (manifest: Manifest): ReadonlyMap<string, readonly KnownToken[]> =>
  byTag(manifest, ({ cssProperties = [] }) =>
    cssProperties.map(({ name, default: initial = '', description = '' }) => ({
      name,
      initial,
      description,
    })),
  );

function byTag<T>(manifest: Manifest, read: (element: ManifestElement) => T): ReadonlyMap<string, T> {
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  return new Map(
    declarations.flatMap((element) => (element.tagName ? [[element.tagName, read(element)] as const] : [])),
  );
}

/** The least of the numbers that cannot be 0. The manifest has no place for it. */
const leastOf: Readonly<Record<string, number>> = { timeout: 1 };

function known(attribute: ManifestAttribute): KnownAttribute {
  const { name, fieldName = name, default: initial = '', description = '' } = attribute;
  const kind = kindOf(attribute);
  return {
    ...{ name, property: fieldName, kind, options: optionsOf(kind, attribute), description },
    least: leastOf[name] ?? 0,
    initial: initial.replace(/^'(.*)'$/, '$1'),
  };
}

function kindOf({ name, type, default: initial = '' }: ManifestAttribute): AttributeKind {
  const text = type?.text ?? '';
  if (name === 'lang') return 'language';
  if (name === 'time-zone') return name;
  if (text === 'HeadingLevel') return 'level';
  if (text === 'boolean') return 'flag';
  if (/^number\b/.test(text) || (!text && /^\d+$/.test(initial))) return 'number';
  if (/^readonly .*\[\]$/.test(text)) return 'words';
  return /^['`]/.test(text) ? 'choice' : 'text';
}

function optionsOf(
  kind: AttributeKind,
  { type, default: initial = '', description = '' }: ManifestAttribute,
): string[] {
  // The words of a list stand in its default, and those that are not among them in its description.
  if (kind === 'words') {
    const quoted = [...description.matchAll(/`([\w\s-]+)`/g)].flatMap(([, words = '']) => words.split(/\s+/));
    return [...new Set([...initial.split(/\s+/), ...quoted])].filter(Boolean);
  }
  if (kind !== 'choice') return [];
  const literals = [...(type?.text ?? '').matchAll(/'([^']*)'|`([^`$]*)\$\{string\}`/g)];
  return literals.map(([, word, start]) => word ?? start ?? '').filter(Boolean);
}
