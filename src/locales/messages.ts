import type { FeedErrorCode } from '../feed/feed-error.js';

/**
 * The texts that elements show, but for those that come with what renders a story, events or partners (`story/`,
 * `events/`, `partners/`). A table that lacks one does not compile.
 */
export interface Messages {
  readonly loading: string;
  readonly retry: string;
  readonly noSource: string;
  /** Why there is nothing to show. */
  readonly errors: Readonly<Record<FeedErrorCode, (details: { status: number; found: string }) => string>>;
  /** What is shown is of an earlier time. */
  readonly staleSince: (time: string) => string;
  /** The name of the list, for those who hear the page. */
  readonly news: string;
  readonly noNews: string;
  readonly pinned: string;
  readonly more: string;
  readonly moreFailed: string;
  /** How many stories there are, after more were added. */
  readonly shown: (count: number) => string;
  /** What shows the content could not be loaded. */
  readonly failed: string;
}
