/** Questions asked of a feed. Pure functions: the feed goes in, the answer comes out. */
import type { Category, Feed, FeedEvent, Item, PartnerGroup } from './format.js';

/** The date a story goes by. Many programs that make feeds write none but that of the last change. */
export const dateOf = ({ date_published: published, date_modified: modified }: Item): string | undefined =>
  published ?? modified;

const timeOf = (date: string | undefined): number => (date ? Date.parse(date) : NaN);

/** The newest first; without a date, last; equal ones keep the feed's order. */
export const newestFirst = (a: Item, b: Item): number => {
  const [left, right] = [timeOf(dateOf(a)), timeOf(dateOf(b))];
  if (isNaN(left) || isNaN(right)) return Number(isNaN(left)) - Number(isNaN(right));
  return right - left;
};

/** The last moment a date names: the end of the day, for a whole day. */
const endOf = (date: string): number => timeOf(date) + (date.length === 10 ? 86_399_999 : 0);

/** Whether a story stands on top at `now` (milliseconds of the epoch). */
export const isPinned = ({ _fairwire: extension }: Item, now: number): boolean =>
  !!extension?.pinned && !(extension.pinnedUntil && endOf(extension.pinnedUntil) < now);

/** Pinned stories, then the others, each in their order. */
export const pinnedFirst = (stories: readonly Item[], now: number): readonly Item[] => [
  ...stories.filter((item) => isPinned(item, now)),
  ...stories.filter((item) => !isPinned(item, now)),
];

/** Feeds are frozen, and asked for their stories several times for each rendering. */
const inOrder = new WeakMap<Feed, readonly Item[]>();

/** The stories that may be shown on other sites, the newest first. */
export function storiesInOrder(feed: Feed): readonly Item[] {
  let stories = inOrder.get(feed);
  if (!stories) {
    stories = feed.items.filter((item) => !item._fairwire?.noSyndication).sort(newestFirst);
    inOrder.set(feed, stories);
  }
  return stories;
}

/** The stories that may be shown on other sites: pinned ones first, then newest first. */
export const storiesOf = (feed: Feed, now = Date.now()): readonly Item[] =>
  pinnedFirst(storiesInOrder(feed), now);

export const findStory = (feed: Feed, id: string): Item | undefined =>
  feed.items.find((item) => item.id === id);

/** The stories before and after one: those it names itself, or else its neighbours by date. */
export function neighboursOf(feed: Feed, item: Item): { previous: Item | undefined; next: Item | undefined } {
  const { previousId, nextId } = item._fairwire ?? {};
  const byDate = storiesInOrder(feed);
  const place = byDate.findIndex(({ id }) => id === item.id);
  const named = (id: string | undefined): Item | undefined =>
    id === undefined ? undefined : findStory(feed, id);
  const beside = (step: number): Item | undefined => (place < 0 ? undefined : byDate[place + step]);
  return { previous: named(previousId) ?? beside(1), next: named(nextId) ?? beside(-1) };
}

/** The categories a story names, as far as the feed knows them. */
export function categoriesOf(feed: Feed, item: Item): readonly Category[] {
  const ids = item._fairwire?.categoryIds ?? [];
  return ids.flatMap((id) => feed._fairwire?.categories?.find((category) => category.id === id) ?? []);
}

/** Smallest `order` first; those without one last, as the feed has them. */
const byOrder = (a: { readonly order?: number }, b: { readonly order?: number }): number =>
  (a.order ?? Infinity) === (b.order ?? Infinity) ? 0 : (a.order ?? Infinity) - (b.order ?? Infinity);

/** The partner groups that have members. */
export const partnerGroupsOf = (feed: Feed): readonly PartnerGroup[] =>
  (feed._fairwire?.partnerGroups ?? []).filter(({ members }) => members?.length).sort(byOrder);

/** The concurrent events: by `order` where the feed gives one, else by date. */
export const eventsOf = (feed: Feed): readonly FeedEvent[] =>
  [...(feed._fairwire?.events ?? [])].sort(
    (a, b) => byOrder(a, b) || (timeOf(a.startDate) || Infinity) - (timeOf(b.startDate) || Infinity) || 0,
  );

/**
 * Whether all of an event's dates are behind `now`. A whole day counts until it has ended everywhere on Earth, 36
 * hours after it began in UTC: an event stands a little too long rather than being gone on its last evening. One
 * that has an hour of beginning alone counts for a day, for nobody knows how long it takes.
 */
export const isOver = ({ startDate, endDate }: FeedEvent, now: number): boolean =>
  !!startDate &&
  [startDate, endDate ?? startDate].every(
    (date) => timeOf(date) + (date.length === 10 ? 36 : endDate ? 0 : 24) * 3_600_000 < now,
  );
