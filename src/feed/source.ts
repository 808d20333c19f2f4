import type { FeedError } from './feed-error.js';
import type { Feed, Item } from './format.js';
import type { Problem } from './problem.js';

/**
 * What an element knows of its feed.
 *
 * - `idle`: nothing was asked for yet
 * - `loading`: asked for, nothing to show yet; of several feeds, not all of them
 * - `ready`: the feed is there
 * - `partial`: the feed is there, but not that of each address: `error` says which and why
 * - `stale`: the feed is there, but a later request failed: `error` says why
 * - `error`: there is nothing to show: `error` says why
 */
export type FeedStatus = 'idle' | 'loading' | 'ready' | 'partial' | 'stale' | 'error';

/** What is known of the pages that follow by `next_url`. */
export type MoreStatus = 'none' | 'available' | 'loading' | 'failed';

export interface FeedState {
  readonly status: FeedStatus;
  readonly feed: Feed | undefined;
  readonly problems: readonly Problem[];
  readonly error: FeedError | undefined;
  /** When the feed came over the network, in milliseconds of the epoch; 0 for a feed handed over as data. */
  readonly fetchedAt: number;
  /** Whether the feed shown was kept from an earlier visit. */
  readonly fromCache: boolean;
  readonly more: MoreStatus;
  /** Whether an element has asked for it again from time to time. */
  readonly live: boolean;
}

export interface LoadOptions {
  /** For how many seconds a feed that came over the network needs no new request. Default 300. */
  readonly maxAge?: number | undefined;
  /** Milliseconds within which the answer must be there, retries included. Default 15,000. */
  readonly timeout?: number | undefined;
}

/** The feed that a story is of, where several are shown as one. */
export interface Origin {
  readonly url: string;
  readonly feed: Feed;
}

/** Where elements get their feed from. */
export interface FeedSource {
  /** The feed's address; empty for a feed handed over as data, several separated by spaces. */
  readonly url: string;
  readonly state: FeedState;
  /**
   * Calls `listener` after each change of `state`, until the function it returns is called. When the last
   * listener has left, requests under way are aborted.
   */
  subscribe(listener: () => void): () => void;
  /** Sees to it that there is a feed no older than `maxAge`. Resolves when it is settled; never rejects. */
  load(options?: LoadOptions): Promise<void>;
  /** Says that an element asks for the feed again from time to time: what shows it leaves what is read in its place. */
  goLive(): void;
  /** Adds the items of the next page, where there is one. Resolves when it is settled; never rejects. */
  loadMore(options?: LoadOptions): Promise<void>;
  /** Where a story of the feed comes from; a source of one feed needs not say. */
  originOf?(item: Item): Origin | undefined;
}
