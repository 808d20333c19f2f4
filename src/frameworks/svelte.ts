/**
 * The elements in templates of Svelte 5, which sets what an element has a setter for as a property, and all else as an
 * attribute.
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { Attributes, ElementOf, Listeners, Properties, Tag } from './shared.js';

type Own<T extends Tag> = Properties<T> &
  Omit<Attributes<T>, keyof Properties<T>> &
  Listeners<T, 'on'> &
  Listeners<T, 'on:'>;

/** The attributes of an element: `SvelteProps<'news-list'>`. */
export type SvelteProps<T extends Tag> = Omit<HTMLAttributes<ElementOf<T>>, keyof Own<T>> & Own<T>;

type SvelteElements = { [T in Tag]: SvelteProps<T> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
