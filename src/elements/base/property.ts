import type { PropertyDeclaration, ReactiveElement } from 'lit';

/** What a property is declared with, for an attribute of a name: see `attributes.ts`. */
export type Declare = (attribute: string) => PropertyDeclaration;

const kebabCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * Declares a reactive property: Lit's own decorator of this name, without its half for standard decorators, which
 * this kit does not use and a webmaster would pay for. An attribute that is taken away leaves the value of the
 * property's initializer; one whose initializer is undefined needs `useDefault: false` for that.
 *
 * So does a value of another type than the initializer's: frameworks set null or undefined where a page sets nothing.
 * Where a `type` is declared, as for booleans and what has no initializer, any value is right.
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
    if (declaration?.type) return;
    const accessors = Object.getOwnPropertyDescriptor(target, name) as Required<PropertyDescriptor>;
    const key = Symbol();
    Object.defineProperty(target, name, {
      ...accessors,
      set(this: { [key]?: readonly [object | undefined] }, value: object | undefined) {
        const [initial] = (this[key] ??= [value]);
        accessors.set.call(
          this,
          initial === undefined || value?.constructor === initial.constructor ? value : initial,
        );
      },
    });
  };
