/** A feed in which every member of the format has a value, made from the format's own shapes. */
import { feedShape, itemShape } from '../../src/feed/format.js';
import type { List, Members, OneOf, RecordShape, Shape, ValueKind } from '../../src/feed/shape.js';

/** Names of members and indices of entries, from the document down. */
export type Path = readonly (string | number)[];

/** One member of the format, at its first place in the sample. */
export interface Member {
  readonly path: Path;
  readonly shape: Shape<unknown>;
}

const entriesOfEachList = 2;

export const pointerOf = (path: Path): string => path.map((step) => `/${step}`).join('');

/** The text that a member of a kind that holds text has at a place. */
export const textAt = (path: Path): string => `Text of ${path.join('.')}`;

const picture = (): string =>
  `${location.origin}/__fault/picture.svg?${new URLSearchParams({
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>',
  }).toString()}`;

const values: Record<ValueKind, (path: Path) => unknown> = {
  line: textAt,
  prose: textAt,
  markup: (path) => `<p>${textAt(path)}</p>`,
  id: (path) => path.join('-'),
  integer: () => 7,
  number: () => 1.5,
  flag: () => false,
  date: () => '2015-06-23T09:00:00+08:00',
  language: () => 'en',
  link: (path) => `https://www.example.org${pointerOf(path)}`,
  resource: picture,
};

const isList = (shape: Shape<unknown>): shape is List<unknown> => shape.kind === 'list';
const isRecord = (shape: Shape<unknown>): shape is RecordShape<Members> => shape.kind === 'record';
const isOneOf = (shape: Shape<unknown>): shape is OneOf<string> => shape.kind === 'oneOf';

export const membersOf = (shape: Shape<unknown>): [string, Shape<unknown>][] =>
  isRecord(shape) ? Object.entries(shape.members) : [];
export const isRequired = (shape: Shape<unknown>): boolean => 'required' in shape;

function valueOf(shape: Shape<unknown>, path: Path): unknown {
  if (isOneOf(shape)) return shape.options[0];
  if (isList(shape))
    return Array.from({ length: entriesOfEachList }, (_entry, index) => valueOf(shape.of, [...path, index]));
  if (isRecord(shape))
    return Object.fromEntries(membersOf(shape).map(([name, of]) => [name, valueOf(of, [...path, name])]));
  return values[shape.kind as ValueKind](path);
}

type Document = Record<string, unknown> & { items: Record<string, unknown>[] };

/** The sample: a new one at each call. */
export const sampleFeed = (): Document => ({
  ...(valueOf(feedShape, []) as object),
  items: [0, 1].map((index) => valueOf(itemShape, ['items', index]) as Record<string, unknown>),
});

function below(shape: Shape<unknown>, path: Path): Member[] {
  if (isList(shape)) return below(shape.of, [...path, 0]);
  return membersOf(shape).flatMap(([name, member]) => [
    { path: [...path, name], shape: member },
    ...below(member, [...path, name]),
  ]);
}

/** Every member of the format. */
export const members: readonly Member[] = [...below(feedShape, []), ...below(itemShape, ['items', 0])];

type Holder = Record<string | number, unknown>;
const at = (document: unknown, path: Path): Holder =>
  path.reduce<Holder>((value, step) => value[step] as Holder, document as Holder);

/** A copy of a document with another value at a place; without one, what stands there is taken out. */
export function withValue(document: object, path: Path, value?: unknown): Document {
  const copy = structuredClone(document);
  const holder = at(copy, path.slice(0, -1));
  const last = path[path.length - 1]!;
  if (value !== undefined) holder[last] = value;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return copy as Document;
}

/** The closest of the members around a member. */
export const memberAround = ({ path }: Member): Member | undefined =>
  members.find((other) => pointerOf(other.path) === pointerOf(path.slice(0, -1)));
