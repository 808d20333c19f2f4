import { feedShape, itemShape } from '../feed/format.js';
import type { List, Members, RecordShape, Shape } from '../feed/shape.js';
import { isObject, type JsonObject, pointerPart } from './json.js';

/** A value of a document, where the format has a member for it. */
export interface Visit {
  readonly pointer: string;
  readonly value: unknown;
  readonly shape: Shape<unknown>;
}

/** An object of a document, and the members that the format has for it. */
export interface ObjectVisit {
  readonly pointer: string;
  readonly value: JsonObject;
  readonly members: Members;
}

const isRecord = (shape: Shape<unknown>): shape is RecordShape<Members> => shape.kind === 'record';
const isList = (shape: Shape<unknown>): shape is List<unknown> => shape.kind === 'list';

/** The shape of a member; JSON Feed 1 had one `author` where 1.1 has `authors`. */
const memberOf = (members: Members, name: string): Shape<unknown> | undefined => {
  const known = name === 'author' && members['authors'] ? 'authors' : name;
  return Object.prototype.hasOwnProperty.call(members, known) ? members[known] : undefined;
};

/** Every value that the format knows, outer ones before those within. `items` is an array of objects, or not at all. */
export function* walk(document: JsonObject): Generator<Visit> {
  yield* values(feedShape, document, '');
  const { items } = document;
  if (!Array.isArray(items)) return;
  for (let i = 0; i < items.length; i++) yield* values(itemShape, items[i], `/items/${i}`);
}

function* values(shape: Shape<unknown>, value: unknown, pointer: string): Generator<Visit> {
  yield { pointer, value, shape };
  if (isList(shape)) {
    if (Array.isArray(value))
      for (let i = 0; i < value.length; i++) yield* values(shape.of, value[i], `${pointer}/${i}`);
    else yield* within(shape.of, value, pointer);
  } else yield* within(shape, value, pointer);
}

function* within(shape: Shape<unknown>, value: unknown, pointer: string): Generator<Visit> {
  if (!isRecord(shape) || !isObject(value)) return;
  for (const [name, member] of Object.entries(value)) {
    const known = memberOf(shape.members, name);
    if (known) yield* values(known, member, `${pointer}/${pointerPart(name)}`);
  }
}

/** Every object that the format knows. */
export function* walkObjects(document: JsonObject): Generator<ObjectVisit> {
  for (const { pointer, value, shape } of walk(document)) {
    const record = isList(shape) && !Array.isArray(value) ? shape.of : shape;
    if (isRecord(record) && isObject(value)) yield { pointer, value, members: record.members };
  }
}
