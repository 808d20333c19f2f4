/**
 * The elements in JSX of Solid, which sets properties of custom elements, their names written as those of attributes
 * are; `prop:pageSize` names one as it is, `attr:page-size` sets an attribute.
 */
import type { JSX } from 'solid-js';
import type { Attributes, ElementOf, EventsOf, KebabCase, Properties, Tag } from './shared.js';

type PropertiesOf<T extends Tag> = Properties<T>;

type Own<T extends Tag> = {
  [Name in keyof PropertiesOf<T> & string as KebabCase<Name>]?: PropertiesOf<T>[Name];
} & {
  [Name in keyof PropertiesOf<T> & string as `prop:${Name}`]?: PropertiesOf<T>[Name];
} & {
  [Name in keyof Attributes<T> & string as `attr:${Name}`]?: Attributes<T>[Name];
} & {
  [Name in keyof EventsOf<T> & string as `on:${Name}`]?:
    JSX.EventHandlerWithOptionsUnion<ElementOf<T>, Extract<EventsOf<T>[Name], Event>> | undefined;
};

/** The props of an element: `SolidProps<'news-list'>`. */
export type SolidProps<T extends Tag> = Omit<JSX.HTMLAttributes<ElementOf<T>>, keyof Own<T>> & Own<T>;

type SolidElements = { [T in Tag]: SolidProps<T> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidElements {}
  }
}
