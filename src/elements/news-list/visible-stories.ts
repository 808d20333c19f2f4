import type { Feed, Item } from '../../feed/format.js';
import { storiesOf } from '../../feed/selectors.js';

export interface StoryOptions {
  /** How many stories are shown at most. */
  readonly count: number;
}

export interface VisibleStories {
  readonly shown: readonly Item[];
  /** How many more there are. */
  readonly hidden: number;
}

/** The stories of a feed that a list shows, in their order. */
export function visibleStories(feed: Feed, { count }: StoryOptions): VisibleStories {
  const stories = storiesOf(feed);
  const shown = stories.slice(0, count);
  return { shown, hidden: stories.length - shown.length };
}
