/** Several feeds as one. Pure functions. */
import type { Feed, FeedEvent, Item, Organization, PartnerGroup } from './format.js';

/**
 * The entries of all lists, one after the other, without those that name a key of an earlier list. What one list has
 * twice stays as it is.
 */
function once<T>(
  lists: readonly (readonly T[] | undefined)[],
  keysOf: (entry: T) => readonly (string | undefined)[],
): readonly T[] {
  const seen = keysOf({} as T).map(() => new Set<string>());
  const isKnown = (entry: T): boolean =>
    keysOf(entry).some((key, index) => key !== undefined && seen[index]?.has(key));
  return lists.flatMap((list = []) => {
    const fresh = list.filter((entry) => !isKnown(entry));
    for (const entry of list)
      keysOf(entry).forEach((key, index) => key !== undefined && seen[index]?.add(key));
    return fresh;
  });
}

const byId = ({ id }: { readonly id: string }): readonly string[] => [id];

const copies = /* @__PURE__ */ new WeakMap<Item, Item>();

/** A story beside those of other feeds: it keeps the language of its own. The same story gives the same object. */
function storyOf(item: Item, { language }: Feed): Item {
  if (item.language || !language) return item;
  const copy = copies.get(item) ?? Object.freeze({ ...item, language });
  copies.set(item, copy);
  return copy;
}

/** An event in the time zone of its own exhibition. */
function eventOf(event: FeedEvent, { _fairwire: extension }: Feed): FeedEvent {
  const timeZone = event.timeZone ?? extension?.exhibition?.timeZone;
  return timeZone ? Object.freeze({ ...event, timeZone }) : event;
}

/** The groups of all feeds; those of one id have the members of each. */
function groupsOf(feeds: readonly Feed[]): readonly PartnerGroup[] {
  const lists = feeds.map((feed) => feed._fairwire?.partnerGroups);
  const keysOf = ({ id, name }: Partial<Organization>): readonly (string | undefined)[] => [id, name];
  return once(lists, byId).map((group) => {
    const same = lists.map((list) => list?.find(({ id }) => id === group.id)?.members);
    return Object.freeze({ ...group, members: Object.freeze(once(same, keysOf)) });
  });
}

function extensionOf(feeds: readonly Feed[]): Feed['_fairwire'] {
  const lists = {
    categories: once(
      feeds.map((feed) => feed._fairwire?.categories),
      byId,
    ),
    events: once(
      feeds.map((feed) => feed._fairwire?.events?.map((event) => eventOf(event, feed))),
      byId,
    ),
    partnerGroups: groupsOf(feeds),
  };
  const filled = Object.entries(lists).filter(([, list]) => list.length);
  for (const [, list] of filled) Object.freeze(list);
  const head = feeds[0]?._fairwire;
  return head || filled.length ? Object.freeze({ ...head, ...Object.fromEntries(filled) }) : undefined;
}

/**
 * The head of the first feed, with the stories of all, each once: one that has the id or the address of a story of an
 * earlier feed is left out. Categories, events and partners are joined as well.
 *
 * @param origins is told of which feed each story is
 */
export function mergeFeeds(feeds: readonly [Feed, ...Feed[]], origins: WeakMap<Item, Feed>): Feed {
  const lists = feeds.map((feed) =>
    feed.items.map((item) => {
      const story = storyOf(item, feed);
      origins.set(story, feed);
      return story;
    }),
  );
  const items = Object.freeze(once(lists, ({ id, url }) => [id, url]));
  const extension = extensionOf(feeds);
  return Object.freeze({ ...feeds[0], items, ...(extension && { _fairwire: extension }) });
}
