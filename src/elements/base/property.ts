import type { ComplexAttributeConverter, PropertyDeclaration, ReactiveElement } from 'lit';
import { readingAttributesOf } from './attributes.js';

/** What a property is declared with, for an attribute of a name: see `attributes.ts`. */
export type Declare = (attribute: string) => PropertyDeclaration;

const kebabCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * Declares a reactive property: Lit's own decorator of this name, without its half for standard decorators, which
 * this kit does not use and a webmaster would pay for. An attribute that is taken away leaves the value of the
 * property's initializer; one whose initializer is undefined needs `useDefault: false` for that.
 *
 * So does a value of another type than the initializer's: frameworks set null or undefined where a page sets nothing.
 * Where a `type` is declared, as for booleans and what has no initializer, any value is right. A text is read as that of
 * the attribute is: frameworks write `limit="5"` into the property.
 *
 * @param attribute its name, where that is not the property's own (`pageSize`: `page-size`)
 */
export const property =
  (options?: PropertyDeclaration | Declare, attribute?: string) =>
  (target: ReactiveElement, name: string): void => {
    const named = attribute ?? kebabCase(name);
    const declaration = typeof options === 'function' ? options(named) : options;
    (target.constructor as typeof ReactiveElement).createProperty(name, {
      useDefault: true,
      attribute: named,
      ...declaration,
    });
    const { type, converter } = declaration ?? {};
    if (type && !converter) return;
    const read = converter as Required<ComplexAttributeConverter<object | undefined>> | undefined;
    const accessors = Object.getOwnPropertyDescriptor(target, name) as Required<PropertyDescriptor>;
    const key = Symbol();
    Object.defineProperty(target, name, {
      ...accessors,
      set(this: ReactiveElement & { [key]?: readonly [object | undefined] }, given: object | undefined) {
        const [initial] = type ? [] : (this[key] ??= [given]);
        const value =
          read && typeof given === 'string' && given !== initial
            ? readingAttributesOf(this, () => read.fromAttribute(given))
            : given;
        const isRight = type || initial === undefined || value?.constructor === initial.constructor;
        accessors.set.call(this, isRight ? value : initial);
      },
    });
  };
