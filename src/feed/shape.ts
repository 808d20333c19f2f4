/**
 * The vocabulary in which the feed format is written down once. A shape is plain data: the reader walks it in
 * the browser, TypeScript infers the model from it, and the JSON Schema and the docs are generated from it.
 */

/** Shapes of a single value; what each accepts is decided by the reader of the same name in `values.ts`. */
export type ValueKind =
  | 'line'
  | 'prose'
  | 'markup'
  | 'id'
  | 'integer'
  | 'number'
  | 'flag'
  | 'date'
  | 'language'
  | 'link'
  | 'resource';

declare const type: unique symbol;

/** A shape of values of type `T`. The type is a compile-time mark only. */
export interface Shape<out T> {
  readonly kind: ValueKind | 'oneOf' | 'list' | 'record';
  readonly [type]?: T;
}

export interface OneOf<T extends string> extends Shape<T> {
  readonly kind: 'oneOf';
  readonly options: readonly T[];
}

export interface List<T> extends Shape<readonly T[]> {
  readonly kind: 'list';
  readonly of: Shape<T>;
}

/** The members of a record. A member marked with `required` is always there after reading. */
export type Members = Readonly<Record<string, Shape<unknown>>>;

export interface RecordShape<M extends Members> extends Shape<RecordOf<M>> {
  readonly kind: 'record';
  readonly members: M;
}

/** A shape whose absence drops the record around it. */
export interface Required<T> extends Shape<T> {
  readonly required: true;
}

/** The TypeScript type of what a shape reads. */
export type Infer<S> = S extends Shape<infer T> ? T : never;

type RequiredKeys<M> = { [K in keyof M]: M[K] extends { required: true } ? K : never }[keyof M];

export type RecordOf<M> = Flat<
  { readonly [K in keyof M as K extends RequiredKeys<M> ? K : never]: Infer<M[K]> } & {
    readonly [K in keyof M as K extends RequiredKeys<M> ? never : K]?: Infer<M[K]>;
  }
>;
type Flat<T> = { [K in keyof T]: T[K] };

const value = <T>(kind: ValueKind): Shape<T> => ({ kind });

/** Text of one line: white space collapsed, control and bidi override characters removed. */
export const line = /* @__PURE__ */ value<string>('line');
/** Text whose line breaks mean something. */
export const prose = /* @__PURE__ */ value<string>('prose');
/** HTML source. Never trusted: it is cleaned when it is rendered. */
export const markup = /* @__PURE__ */ value<string>('markup');
/** An identifier: a string, or a number that becomes one. */
export const id = /* @__PURE__ */ value<string>('id');
/** A whole number from 0. */
export const integer = /* @__PURE__ */ value<number>('integer');
/** Any finite number. */
export const number = /* @__PURE__ */ value<number>('number');
/** True or false. */
export const flag = /* @__PURE__ */ value<boolean>('flag');
/** An instant (RFC 3339 with an offset) or a whole day (`YYYY-MM-DD`). */
export const date = /* @__PURE__ */ value<string>('date');
/** A language tag (RFC 5646), in canonical form. */
export const language = /* @__PURE__ */ value<string>('language');
/** An absolute http, https or mailto URL, resolved against the feed's own. */
export const link = /* @__PURE__ */ value<string>('link');
/** An absolute http or https URL of something to fetch, resolved against the feed's own. */
export const resource = /* @__PURE__ */ value<string>('resource');

/** One of a few words; schema.org's own URL of the word is understood too. */
export const oneOf = <const T extends string>(...options: readonly T[]): OneOf<T> => ({
  kind: 'oneOf',
  options,
});

/** An array. A single value stands for an array of one. */
export const list = <T>(of: Shape<T>): List<T> => ({ kind: 'list', of });

/** An object with the members named. */
export const record = <const M extends Members>(members: M): RecordShape<M> => ({ kind: 'record', members });

/** Marks a member without which its record means nothing. */
export const required = <S extends Shape<unknown>>(shape: S): S & { readonly required: true } => ({
  ...shape,
  required: true,
});
