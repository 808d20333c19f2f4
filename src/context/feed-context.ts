import { type Context, type ContextEvent, createContext } from '@lit/context';
import type { FeedSource } from '../feed/source.js';
import type { Selection } from './selection.js';

/** What `<news-feed>` shares with the elements in it. */
export interface FeedScope {
  /** The feed, or undefined while there is no address for it. */
  readonly source: FeedSource | undefined;
  /** The story that was chosen in one element and is shown in another; undefined where nothing shows one. */
  readonly selection: Selection | undefined;
  /** Shares the selection of an element that shows what is chosen: the first one's counts. */
  offer?(selection: Selection): void;
  /** Whether what shares it leads back from a story by itself. */
  readonly hasBack?: boolean;
}

/** Keyed by a registered symbol, so that elements of two copies of the kit find each other. */
export const feedContext: Context<unknown, FeedScope> = createContext<FeedScope>(
  Symbol.for('fairwire/feed@1'),
);

/** By which an element asks those around it for a feed: the Context Community Protocol. */
export type FeedRequest = ContextEvent<typeof feedContext>;
