/** Every member of the feed format, read from its definition: a member that is added to it is attacked as well. */
import { feedShape, itemShape } from '../../../src/feed/format.js';
import type { List, Members, RecordShape, Shape, ValueKind } from '../../../src/feed/shape.js';

export type Path = readonly (string | number)[];
export type Kind = ValueKind | 'oneOf' | 'list' | 'record';
export interface Field {
  readonly path: Path;
  readonly kind: Kind;
  /** Without it the record that it is in means nothing. */
  readonly isRequired: boolean;
}

/** The member, and those in it. In a list the second entry is the hostile one: it has neighbours on both sides. */
function* walk(shape: Shape<unknown>, path: Path): Generator<Field> {
  if (path.length) yield { path, kind: shape.kind, isRequired: 'required' in shape };
  if (shape.kind === 'list') yield* walk((shape as List<unknown>).of, [...path, 1]);
  if (shape.kind === 'record')
    for (const [key, member] of Object.entries((shape as RecordShape<Members>).members))
      yield* walk(member, [...path, key]);
}

export const fields: readonly Field[] = [...walk(feedShape, []), ...walk(itemShape, ['items', 1])];

export const fieldsOf = (...kinds: Kind[]): Field[] => fields.filter(({ kind }) => kinds.includes(kind));

/** A word that stands for a member wherever that is shown. */
export const tokenOf = (path: Path): string => `x${path.filter((key) => key !== '_fairwire').join('-')}x`;
