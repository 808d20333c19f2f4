import type { Feed, Item } from './format.js';

/** Most pages that one reader is walked through: a chain longer than this is a fault, not an archive. */
const mostPages = 500;

/** The pages of a feed that were read so far, first page first. */
export type Pages = readonly Feed[];

/** The pages as one feed: the head of the first, and each story once, in the order of the pages. */
export function joinPages(pages: Pages): Feed {
  const [first, ...others] = pages;
  if (!first) throw new RangeError('There is no page to join.');
  if (!others.length) return first;
  const stories = new Map<string, Item>();
  for (const { items } of pages)
    for (const item of items) if (!stories.has(item.id)) stories.set(item.id, item);
  return Object.freeze({ ...first, items: Object.freeze([...stories.values()]) });
}

/**
 * The address of the page after the last, or undefined where the feed ends. An address that was read before
 * ends it too (JSON Feed 1.1: "must not be the same as feed_url, nor the same as a previous next_url").
 */
export function nextAddress(pages: Pages, url: string | undefined): string | undefined {
  const next = pages[pages.length - 1]?.next_url;
  const visited = [url, pages[0]?.feed_url, ...pages.slice(0, -1).map((page) => page.next_url)];
  return next && pages.length < mostPages && !visited.includes(next) ? next : undefined;
}
