/**
 * - `lost`: something that readers would have seen, or a program would have used, is not in the feed
 * - `mended`: the source had a mistake; nothing of it is missing
 * - `left`: something that a feed of this kit has no place for, and that readers do not miss, such as the name of the
 *   program that made the source
 */
export type NoteKind = 'lost' | 'mended' | 'left';

/** Something that whoever asked for the conversion should know. */
export interface Note {
  readonly kind: NoteKind;
  /** What it is about, for people. */
  readonly text: string;
  /** How often it was found. */
  readonly count: number;
  /** Where it was found first, for example `line 12`; empty where that says nothing. */
  readonly where: string;
}

/** What is said about a conversion: each thing once, with the number of its occurrences. */
export class Notes {
  private readonly known = new Map<string, Note>();

  add(kind: NoteKind, text: string, where = '', times = 1): void {
    const key = `${kind} ${text}`;
    const { count = 0, where: first = where } = this.known.get(key) ?? {};
    this.known.set(key, { kind, text, count: count + times, where: first });
  }

  /** What is lost comes first. */
  get list(): readonly Note[] {
    const order: readonly NoteKind[] = ['lost', 'mended', 'left'];
    return [...this.known.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  }
}

/** A note in one line, such as `lost: a date that is none: "soon" (3 times, first in line 12)`. */
export function describeNote({ kind, text, count, where }: Note): string {
  const times = count > 1 ? `${count} times` : '';
  const place = where && times ? `first in ${where}` : where && `in ${where}`;
  const rest = [times, place].filter(Boolean).join(', ');
  const heading = { lost: 'lost', mended: 'mended', left: 'left out' }[kind];
  return `${heading}: ${text}${rest && ` (${rest})`}`;
}
