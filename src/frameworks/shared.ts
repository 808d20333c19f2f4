import type { FairwireElements } from './elements.js';

/** The name of an element. */
export type Tag = keyof FairwireElements;

export type ElementOf<T extends Tag> = FairwireElements[T]['element'];

/** What an element takes as its properties: the names and types of its class. */
export type Properties<T extends Tag> = Settable<FairwireElements[T]['properties']>;

/** An attribute that is there or not: what may be false is the property. */
export type Present = true | '';

/**
 * What an element takes as attributes, by their names in HTML.
 *
 * @template B the values of one that is there or not: some frameworks write `"false"` for false, and it is there
 */
export type Attributes<T extends Tag, B = Present> = AttributesOf<FairwireElements[T]['attributes'], B>;

/** The attributes that a framework does not take for properties, as all do that find a member of that name. */
export type OtherAttributes<T extends Tag, B = Present> = Omit<Attributes<T, B>, keyof ElementOf<T>>;

export type EventsOf<T extends Tag> = FairwireElements[T]['events'];

/** Listeners for the events of an element, by their names after a prefix: `onfairwire-load`. */
export type Listeners<T extends Tag, Prefix extends string> = {
  [Name in keyof EventsOf<T> & string as `${Prefix}${Name}`]?:
    ((event: EventsOf<T>[Name]) => void) | undefined;
};

type Settable<P> = { [Name in keyof P]: P[Name] | undefined };

type AttributesOf<A, B> = { [Name in keyof A]: AttributeValue<Exclude<A[Name], undefined>, B> | undefined };

/** Numbers as they are written too; the words of a list with spaces between. */
export type AttributeValue<V, B> = V extends boolean
  ? B
  : V extends number
    ? V | `${V}`
    : V extends readonly string[]
      ? string
      : V;

/** `pageSize` → `page-size` */
export type KebabCase<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${KebabCase<Rest>}`
  : '';

/** `fairwire-load` → `FairwireLoad` */
export type PascalCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${PascalCase<Rest>}`
  : Capitalize<Name>;
