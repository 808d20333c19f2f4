import { type Feed, feedShape, type Item, itemShape } from './format.js';
import { inSteps } from './in-steps.js';
import type { Problem, ProblemCode } from './problem.js';
import { resourceProtocols, safeUrl } from './safe-url.js';
import type { Infer, List, Members, OneOf, RecordShape, Shape, ValueKind } from './shape.js';
import { Complaint, valueReaders } from './values.js';

/** What came of reading a document: a feed, or what the document was instead. */
export type Reading =
  | { readonly feed: Feed; readonly problems: readonly Problem[] }
  | { readonly found: string; readonly problems: readonly Problem[] };

/**
 * Reads a parsed JSON document as a feed. Never throws: a bad member or item is left out and named in
 * `problems`; a document that is no feed at all is described in `found`.
 *
 * @param document the parsed JSON
 * @param url the document's own URL, absolute; relative URLs in it are resolved against this one, or dropped
 */
export function readFeed(document: unknown, url = ''): Reading {
  const steps = reading(document, url);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As {@link readFeed}, in several tasks where there are thousands of items: none of them is long. */
export const readFeedInSteps = (document: unknown, url?: string): Promise<Reading> =>
  inSteps(reading(document, url));

function* reading(document: unknown, url = ''): Generator<void, Reading> {
  const problems: Problem[] = [];
  const found = whatItIs(document);
  if (found) return { found, problems };
  const source = document as Record<string, unknown>;
  const reader = new Reader(safeUrl(url, undefined, resourceProtocols), problems);
  const head = reader.record(feedShape, source, '') ?? {};
  const items = yield* reader.items(source['items'] as readonly unknown[]);
  return { feed: Object.freeze({ ...head, items: Object.freeze(items) }), problems };
}

/** What a document is that is no feed, or undefined for a feed. */
function whatItIs(document: unknown): string | undefined {
  if (Array.isArray(document)) return 'a JSON array';
  if (!isObject(document)) return `a JSON ${document === null ? 'null' : typeof document}`;
  const items = own(document, 'items');
  if (Array.isArray(items)) return undefined;
  return items == null ? 'JSON, but no items' : 'JSON, but its items are no array';
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member of the object itself: what its prototype has, `__proto__` included, is not the document's. */
const own = (object: Record<string, unknown>, key: string): unknown =>
  Object.prototype.hasOwnProperty.call(object, key) ? object[key] : undefined;

/** JSON Feed 1 had one `author` where 1.1 has `authors`. */
const nameIn = (source: Record<string, unknown>, key: string): string =>
  key === 'authors' && own(source, key) == null ? 'author' : key;

/** Most entries of a list within a feed or a story that are kept: elements look up the entries of one in another. */
const longestList = 1000;

class Reader {
  constructor(
    private readonly base: string | undefined,
    private readonly problems: Problem[],
  ) {}

  *items(source: readonly unknown[]): Generator<void, Item[]> {
    const seen = new Set<string>();
    const items: Item[] = [];
    for (let i = 0; i < source.length; i++) {
      yield;
      const item = this.item(source[i], `/items/${i}`);
      if (!item) continue;
      if (seen.has(item.id)) this.complain(`/items/${i}/id`, 'duplicate');
      else items.push(item);
      seen.add(item.id);
    }
    return items;
  }

  private item(source: unknown, pointer: string): Item | undefined {
    if (!isObject(source)) {
      this.complain(pointer, 'type');
      return undefined;
    }
    const item = this.record(itemShape, this.withId(source, pointer), pointer);
    if (item && !(item.content_html ?? item.content_text ?? item.title ?? item.summary ?? item.image)) {
      this.complain(pointer, 'no-content');
      return undefined;
    }
    return item;
  }

  /** Feeds in the wild leave the id out, or empty, and have a URL, which identifies the story as well. */
  private withId(source: Record<string, unknown>, pointer: string): Record<string, unknown> {
    const id = own(source, 'id');
    const isThere = typeof id === 'string' ? id.trim() : id != null;
    if (isThere || typeof own(source, 'url') !== 'string') return source;
    this.complain(`${pointer}/id`, id == null ? 'missing' : 'blank', 'mended');
    return { ...source, id: source['url'] };
  }

  record<M extends Members>(
    shape: RecordShape<M>,
    source: unknown,
    pointer: string,
  ): Infer<RecordShape<M>> | undefined {
    if (!isObject(source)) {
      this.complain(pointer, 'type');
      return undefined;
    }
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(shape.members)) {
      const member = shape.members[key] as Shape<unknown> & { readonly required?: true };
      const name = nameIn(source, key);
      const value = own(source, name);
      // Most members of most items are not there.
      if (value == null && !member.required) continue;
      const at = `${pointer}/${name}`;
      const known = this.problems.length;
      const read = value == null ? undefined : this.value(member, value, at);
      if (read !== undefined) result[key] = read;
      else if (member.required) {
        if (this.problems.length === known) this.complain(at, value == null ? 'missing' : 'blank');
        return undefined;
      }
    }
    return Object.freeze(result) as Infer<RecordShape<M>>;
  }

  private value(shape: Shape<unknown>, value: unknown, pointer: string): unknown {
    // An empty string stands for absence in many feeds; it is nothing to complain about.
    if (typeof value === 'string' && !value.trim()) return undefined;
    switch (shape.kind) {
      case 'record':
        return this.record(shape as RecordShape<Members>, value, pointer);
      case 'list':
        return this.list(shape as List<unknown>, value, pointer);
      case 'oneOf':
        return this.option(shape as OneOf<string>, value, pointer);
      default:
        return this.scalar(shape.kind, value, pointer);
    }
  }

  private list(shape: List<unknown>, value: unknown, pointer: string): readonly unknown[] {
    const source: readonly unknown[] = Array.isArray(value) ? value : [value];
    const result: unknown[] = [];
    if (source.length > longestList) this.complain(pointer, 'too-long', 'mended');
    for (let i = 0; i < source.length && i < longestList; i++) {
      const read = this.value(shape.of, source[i], Array.isArray(value) ? `${pointer}/${i}` : pointer);
      if (read !== undefined) result.push(read);
    }
    return Object.freeze(result);
  }

  private option(shape: OneOf<string>, value: unknown, pointer: string): string | undefined {
    const word = typeof value === 'string' ? value.trim().replace(/^https?:\/\/schema\.org\//, '') : value;
    const option = shape.options.find((candidate) => candidate === word);
    if (option === undefined) this.complain(pointer, 'option');
    return option;
  }

  private scalar(kind: ValueKind, value: unknown, pointer: string): unknown {
    const read = valueReaders[kind](value, this.base);
    if (!(read instanceof Complaint)) return read;
    const { code, mended } = read;
    this.complain(pointer, code, mended ? 'mended' : 'dropped');
    return mended;
  }

  private complain(pointer: string, code: ProblemCode, outcome: Problem['outcome'] = 'dropped'): void {
    this.problems.push({ pointer, code, outcome });
  }
}
