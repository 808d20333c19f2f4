import type { FeedErrorCode } from '../feed/feed-error.js';
import type { FeedEvent } from '../feed/format.js';

/** The texts that elements show, but for those around a story (`story/`). A table that lacks one does not compile. */
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
  readonly storyFailed: string;
  readonly noStory: string;
  readonly noPartners: string;
  readonly siteLinks: string;
  /** The text of the link to the licence of the feed's content. */
  readonly license: string;
  readonly events: string;
  readonly noEvents: string;
  readonly eventStatus: Readonly<Record<Exclude<FeedEvent['eventStatus'], undefined>, string>>;
  /** The date an event was first announced for. */
  readonly formerly: (date: string) => string;
  readonly online: string;
  readonly onlineAndOnSite: string;
  /** Joins the parts of a place, widest last. */
  readonly joinPlace: (parts: readonly string[]) => string;
}
