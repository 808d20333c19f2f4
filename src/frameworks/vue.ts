/**
 * The elements in templates of Vue 3, which sets what an element has as a member as a property, and all else as an
 * attribute. `refresh` is a method: its seconds are `refreshInterval`. For Vue's checker `page-size`, which is an
 * attribute, and `pageSize`, which is a property, are one name.
 */
import type { HTMLAttributes, ReservedProps } from 'vue';
import type { AttributeValue, ElementOf, EventsOf, PascalCase, Properties, Tag } from './shared.js';

/** A name of one word is always the property, one of several may be an attribute. */
type Value<Name extends string, V> =
  Name extends Lowercase<Name> ? V : V | AttributeValue<Exclude<V, undefined>, boolean | ''>;

type Own<T extends Tag> = {
  [Name in keyof Properties<T> & string]?: Value<Name, Properties<T>[Name]>;
} & {
  [Name in keyof EventsOf<T> & string as `on${PascalCase<Name>}`]?:
    ((event: EventsOf<T>[Name]) => void) | undefined;
};

/** The props of an element: `VueProps<'news-list'>`. */
export type VueProps<T extends Tag> = Omit<HTMLAttributes, keyof Own<T>> & Own<T> & ReservedProps;

/** What a template makes of a tag, and what a reference to it holds. */
type VueElements = {
  [T in Tag]: new () => ElementOf<T> & { $props: VueProps<T>; $slots: { default?: () => unknown } };
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
