/**
 * The elements in JSX of React 19, which sets what an element has as a member as a property, and all else as an
 * attribute. `refresh` is a method: its seconds are `refreshInterval`.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementOf, Listeners, OtherAttributes, Properties, Tag } from './shared.js';

/** The props of an element: `ReactProps<'news-list'>`. */
export type ReactProps<T extends Tag> = DetailedHTMLProps<HTMLAttributes<ElementOf<T>>, ElementOf<T>> &
  Properties<T> &
  OtherAttributes<T, boolean> &
  Listeners<T, 'on'>;

type ReactElements = { [T in Tag]: ReactProps<T> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
