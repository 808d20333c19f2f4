/** Values of parsed JSON, as nobody has checked them. */

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member of the object itself: what every object has is not the document's. */
export const own = (value: unknown, name: string): unknown =>
  isObject(value) && Object.prototype.hasOwnProperty.call(value, name) ? value[name] : undefined;

/** A member within members. */
export const at = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>((parent, name) => own(parent, name), value);

/** The entries of a list with their pointers; a value that is no list stands for a list of one, as for the reader. */
export const entriesOf = (value: unknown, pointer: string): readonly (readonly [unknown, string])[] => {
  if (value == null) return [];
  return Array.isArray(value)
    ? value.map((entry: unknown, index) => [entry, `${pointer}/${index}`] as const)
    : [[value, pointer]];
};

/** The text of an id, or undefined where there is none. */
export function idOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() ? text.replace(/\s+/g, ' ').trim() : undefined;
}

/** A name as a part of a JSON pointer (RFC 6901, 3). */
export const pointerPart = (name: string): string => name.replace(/~/g, '~0').replace(/\//g, '~1');

/** The names in a JSON pointer. */
export const namesIn = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));

/** What a document has at a pointer, or undefined. */
export const valueAt = (document: unknown, pointer: string): unknown =>
  namesIn(pointer).reduce<unknown>(
    (parent, name) => (Array.isArray(parent) ? (parent as unknown[])[Number(name)] : own(parent, name)),
    document,
  );

/** What a sentence calls the place of a pointer: the last name in it that is no number. */
export const subjectOf = (pointer: string): string =>
  [...namesIn(pointer)].reverse().find((name) => !/^\d+$/.test(name)) ?? 'The document';
