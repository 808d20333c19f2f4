/** What the feed has for attributes that name things in it. */
import type { Feed } from '../../src/feed/index.js';

type Suggestion = readonly [value: string, label: string];

/** Values for an attribute, each with its name for people. */
export function suggestions(feed: Feed | undefined, attribute: string): readonly Suggestion[] {
  const { categories = [], partnerGroups = [] } = feed?._fairwire ?? {};
  switch (attribute) {
    case 'category':
      return categories.map(({ id, name }) => [id, name]);
    case 'groups':
      return partnerGroups.map(({ id, name }) => [id, name ?? id]);
    case 'item':
      return (feed?.items ?? []).map(({ id, title }) => [id, title ?? id]);
    case 'tag':
      return [...new Set((feed?.items ?? []).flatMap(({ tags = [] }) => tags))].map((tag) => [tag, tag]);
    default:
      return [];
  }
}
