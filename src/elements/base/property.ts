import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Declares a reactive property: Lit's own decorator of this name, without its half for standard decorators, which
 * this kit does not use and a webmaster would pay for. An attribute that is taken away leaves the value of the
 * property's initializer; one whose initializer is undefined needs `useDefault: false` for that.
 */
export const property =
  (options?: PropertyDeclaration) =>
  (target: ReactiveElement, name: PropertyKey): void =>
    (target.constructor as typeof ReactiveElement).createProperty(name, { useDefault: true, ...options });
