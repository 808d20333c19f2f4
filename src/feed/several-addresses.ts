import { MergedSource } from './merged-source.js';
import { feedUrl } from './safe-url.js';
import type { FeedSource } from './source.js';

/**
 * The source of addresses written into a page, separated by white space. Those that come twice or cannot be fetched do
 * not count; undefined where none is left.
 *
 * @param base what relative ones count from
 * @param sourceOf gives the source of an address, which is absolute and has no fragment
 */
export function sourceOfSeveral(
  src: string,
  base: string | undefined,
  sourceOf: (url: string) => FeedSource,
): FeedSource | undefined {
  const words = src.trim().split(/\s+/);
  const urls = words.flatMap((word) => feedUrl(word, base) ?? []);
  const [first, ...others] = new Set(urls);
  if (first === undefined || !others.length) return first === undefined ? undefined : sourceOf(first);
  return new MergedSource([first, ...others], sourceOf);
}
