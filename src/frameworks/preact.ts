/**
 * The elements in JSX of Preact, which sets what an element has as a member as a property, and all else as an
 * attribute. `refresh` is a method: its seconds are `refreshInterval`.
 */
import type { HTMLAttributes } from 'preact';
import type { ElementOf, Listeners, OtherAttributes, Properties, Tag } from './shared.js';

type Own<T extends Tag> = Properties<T> & OtherAttributes<T> & Listeners<T, 'on'>;

/** The props of an element: `PreactProps<'news-list'>`. */
export type PreactProps<T extends Tag> = Omit<HTMLAttributes<ElementOf<T>>, keyof Own<T>> & Own<T>;

type PreactElements = { [T in Tag]: PreactProps<T> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
}
