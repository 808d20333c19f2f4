/** Which stories of a feed are shown, and in which order. Pure functions. */
import { headlineOf } from './excerpts.js';
import type { Category, Feed, Item } from './format.js';
import { fold, hasTerms, termsOf } from './search.js';
import { dateOf, isPinned, newestFirst, pinnedFirst, storiesInOrder } from './selectors.js';

export type SortOrder = 'newest' | 'oldest' | 'title';
export type PinnedPlace = 'first' | 'inline' | 'hide';

export interface StoryFilter {
  /** Ids of categories, separated by spaces: stories of any of them, and of those below them. */
  readonly category: string;
  /** Tags, separated by commas: stories with any of them. */
  readonly tag: string;
  /** Ids of stories or categories, or tags: without these. Separated by spaces, or by commas where there is one. */
  readonly exclude: string;
  /** Words that stand in a story, all of them. */
  readonly query: string;
  readonly sort: SortOrder;
  /** Where pinned stories stand. */
  readonly pinned: PinnedPlace;
}

const spaces = /\s+/;
const commas = /[,\uff0c\u3001]/;

const split = (text: string, separator: RegExp): readonly string[] =>
  text
    .split(separator)
    .map((word) => word.trim())
    .filter(Boolean);

/** The ids with those of the categories below them, at any depth. */
function withSubcategories(
  ids: readonly string[],
  categories: readonly Category[] = [],
): ReadonlySet<string> {
  // A set that grows is gone through to its end; a circle adds nothing to it.
  const all = new Set(ids);
  for (const id of all) for (const { id: below, parent } of categories) if (parent === id) all.add(below);
  return all;
}

/**
 * The categories among which a reader can choose: those below the one that is named, or several that are, or the
 * outermost of the feed.
 *
 * @param category ids, separated by spaces
 */
export function offeredCategories(feed: Feed, category: string): readonly Category[] {
  const categories = feed._fairwire?.categories ?? [];
  const known = new Set(categories.map(({ id }) => id));
  const named = split(category, spaces);
  return categories.filter(({ id, parent }) => {
    if (named.length > 1) return named.includes(id);
    return named.length ? parent === named[0] : parent === undefined || !known.has(parent);
  });
}

/** Whether a category, or one below it, has a story that passes a filter. */
export function usedCategories(feed: Feed, filter: StoryFilter, now = Date.now()): (id: string) => boolean {
  const stories = storiesInOrder(feed).filter(matcherOf(feed, filter, now));
  const used = new Set(stories.flatMap((item) => item._fairwire?.categoryIds ?? []));
  return (id) => [...withSubcategories([id], feed._fairwire?.categories)].some((below) => used.has(below));
}

/** Whether a filter leaves stories out. */
export const isFiltering = ({ category, tag, exclude, query, pinned }: StoryFilter): boolean =>
  !!(category.trim() || tag.trim() || exclude.trim() || query.trim()) || pinned === 'hide';

/** Whether a story passes a filter. */
export function matcherOf(feed: Feed, filter: StoryFilter, now: number): (item: Item) => boolean {
  const { categories } = feed._fairwire ?? {};
  const wanted = withSubcategories(split(filter.category, spaces), categories);
  const tags = new Set(split(filter.tag, commas).map(fold));
  const unwanted = split(filter.exclude, commas.test(filter.exclude) ? commas : spaces);
  const without = withSubcategories(unwanted, categories);
  const withoutTags = new Set(unwanted.map(fold));
  const needsNames = tags.size + withoutTags.size > 0;
  const terms = termsOf(filter.query);
  return (item) => {
    const ids = item._fairwire?.categoryIds ?? [];
    const names = needsNames ? (item.tags ?? []).map(fold) : [];
    if (wanted.size && !ids.some((id) => wanted.has(id))) return false;
    if (tags.size && !names.some((name) => tags.has(name))) return false;
    if (without.has(item.id) || ids.some((id) => without.has(id))) return false;
    if (names.some((name) => withoutTags.has(name))) return false;
    if (filter.pinned === 'hide' && isPinned(item, now)) return false;
    return hasTerms(item, terms);
  };
}

/** By `sort`, of stories whose newest are first; what has no date comes last, and equals keep their order. */
function ordered(stories: readonly Item[], sort: SortOrder, language: string | undefined): readonly Item[] {
  if (sort === 'title') {
    const collator = new Intl.Collator(language, { numeric: true });
    const titles = new Map(stories.map((item) => [item, headlineOf(item).title]));
    return [...stories].sort((a, b) => collator.compare(titles.get(a) ?? '', titles.get(b) ?? ''));
  }
  if (sort === 'newest') return stories;
  // Backwards but for those without a date, which stay last.
  return [...stories].sort((a, b) => (dateOf(a) && dateOf(b) ? newestFirst(b, a) : newestFirst(a, b)));
}

/** The stories of a feed that pass a filter, in its order. */
export function filterStories(feed: Feed, filter: StoryFilter, now = Date.now()): readonly Item[] {
  const passing = storiesInOrder(feed).filter(matcherOf(feed, filter, now));
  const stories = ordered(passing, filter.sort, collationOf(feed.language));
  return filter.pinned === 'first' ? pinnedFirst(stories, now) : stories;
}

/** A language the engine can sort by; feeds name languages that do not exist. */
function collationOf(language: string | undefined): string | undefined {
  try {
    return language && Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}
