/** JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/), with whatever extensions they have. */
import { describeProblem, type Problem } from '../feed/problem.js';
import { readFeed } from '../feed/reader.js';
import { absoluteHtml } from './addresses.js';
import type { ItemDocument } from './build-item.js';
import { type FeedDocument, version } from './build-feed.js';
import type { Notes } from './notes.js';

/**
 * What the kit's reader makes of the document, with all that it does not know kept as it is.
 *
 * @returns the feed, or what the document is instead
 */
export function fromJson(document: unknown, base: string | undefined, notes: Notes): FeedDocument | string {
  const reading = readFeed(document, base);
  if ('found' in reading) return reading.found;
  noteProblems(reading.problems, notes);
  const source = document as Record<string, unknown>;
  const { items, ...head } = reading.feed;
  const dropped = new Set(reading.problems.flatMap(droppedItem));
  const kept = (source['items'] as readonly Record<string, unknown>[]).filter(
    (_item, index) => !dropped.has(index),
  );
  return {
    ...unknownMembers(source, head),
    ...head,
    version,
    title: head.title ?? untitled(notes),
    items: items.map((item, index) => itemOf(kept[index] ?? {}, item, base)),
  };
}

function itemOf(source: Record<string, unknown>, item: object, base: string | undefined): ItemDocument {
  const result: ItemDocument = { ...unknownMembers(source, item), ...item };
  const html = result['content_html'];
  return typeof html === 'string' ? { ...result, content_html: absoluteHtml(html, base) } : result;
}

/** Members of version 1 that have other names now, and those that the reader has dropped. */
const replaced = new Set('author title home_page_url feed_url next_url items version'.split(' '));

/** Extensions, and members such as `hubs`. */
const unknownMembers = (source: Record<string, unknown>, read: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(source).filter(
      ([name]) => (name.startsWith('_') || name === 'hubs') && !(name in read) && !replaced.has(name),
    ),
  );

/** The number of the item that a problem took away. */
function droppedItem({ pointer, outcome }: Problem): number[] {
  const [, index] = /^\/items\/(\d+)(?:\/id)?$/.exec(pointer) ?? [];
  return index !== undefined && outcome === 'dropped' ? [Number(index)] : [];
}

function untitled(notes: Notes): string {
  notes.add('mended', 'the feed has no title; "Feed" stands in');
  return 'Feed';
}

/** Problems of one kind in many items are one note. */
export function noteProblems(problems: readonly Problem[], notes: Notes): void {
  for (const problem of problems) {
    const general = describeProblem(problem)
      .replace(/^\/items\/\d+/, 'stories:')
      .replace(/\/\d+(?=[/ ])/g, '/*');
    notes.add(problem.outcome === 'dropped' ? 'lost' : 'mended', general.replace(/\.$/, ''), problem.pointer);
  }
}
