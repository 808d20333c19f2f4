import type { Feed, Item } from './format.js';
import { mergeFeeds } from './merge-feeds.js';
import type { FeedSource, FeedState, FeedStatus, LoadOptions, MoreStatus, Origin } from './source.js';

const equal = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one, index) => one === others[index]);

/** The feeds of several addresses as one: docs/adr/0013. */
export class MergedSource implements FeedSource {
  /** The addresses, separated by spaces. */
  readonly url: string;
  private sources: readonly FeedSource[];
  private states: readonly FeedState[] = [];
  private last: FeedState | undefined;
  private feeds: readonly Feed[] = [];
  private merged: Feed | undefined;
  private readonly origins = new WeakMap<Item, Feed>();

  /**
   * @param urls the addresses of the feeds
   * @param sourceOf gives the source of an address
   */
  constructor(
    private readonly urls: readonly string[],
    private readonly sourceOf: (url: string) => FeedSource,
  ) {
    this.url = urls.join(' ');
    this.sources = urls.map(sourceOf);
  }

  get state(): FeedState {
    const states = this.sources.map(({ state }) => state);
    if (!this.last || !equal(states, this.states)) {
      this.last = this.stateOf(states);
      this.states = states;
    }
    return this.last;
  }

  subscribe(listener: () => void): () => void {
    // One that nobody has listened to for long may have made room for another.
    this.sources = this.urls.map(this.sourceOf);
    const leave = this.sources.map((source) => source.subscribe(listener));
    return () => {
      for (const end of leave) end();
    };
  }

  async load(options?: LoadOptions): Promise<void> {
    await Promise.all(this.sources.map((source) => source.load(options)));
  }

  goLive(): void {
    for (const source of this.sources) source.goLive();
  }

  /** Each of the feeds goes on, for what is next by date may be in any. */
  async loadMore(options?: LoadOptions): Promise<void> {
    await Promise.all(this.sources.map((source) => source.loadMore(options)));
  }

  originOf(item: Item): Origin | undefined {
    const feed = this.origins.get(item);
    const source = feed && this.sources.find(({ state }) => state.feed === feed);
    return source && { url: source.url, feed };
  }

  private stateOf(states: readonly FeedState[]): FeedState {
    const shown = states.filter(({ feed }) => feed);
    return {
      status: statusOf(states),
      feed: this.merge(shown.flatMap(({ feed }) => feed ?? [])),
      problems: states.flatMap(({ problems }) => problems),
      error: this.errorOf(states),
      fetchedAt: shown.length ? Math.min(...shown.map(({ fetchedAt }) => fetchedAt)) : 0,
      fromCache: shown.some(({ fromCache }) => fromCache),
      more: moreOf(states),
      live: states.some(({ live }) => live),
    };
  }

  /** The same feeds give the same one: elements compare by identity. */
  private merge(feeds: readonly Feed[]): Feed | undefined {
    const [first, ...others] = feeds;
    if (!equal(feeds, this.feeds)) this.merged = first && mergeFeeds([first, ...others], this.origins);
    this.feeds = feeds;
    return this.merged;
  }

  /** The error that came last: each of them is announced once. */
  private errorOf(states: readonly FeedState[]): FeedState['error'] {
    const fresh = states.find(({ error }, index) => error && error !== this.states[index]?.error);
    const known = states.find(({ error }) => error && error === this.last?.error);
    return (fresh ?? known ?? states.find(({ error }) => error))?.error;
  }
}

/** Whether the first answer of a feed is still to come. */
const isPending = ({ status }: FeedState): boolean => status === 'idle' || status === 'loading';

function statusOf(states: readonly FeedState[]): FeedStatus {
  const has = (wanted: FeedStatus): boolean => states.some(({ status }) => status === wanted);
  const all = (wanted: FeedStatus): boolean => states.every(({ status }) => status === wanted);
  if (all('idle')) return 'idle';
  if (states.some(isPending)) return 'loading';
  if (has('error')) return all('error') ? 'error' : 'partial';
  return has('stale') ? 'stale' : 'ready';
}

function moreOf(states: readonly FeedState[]): MoreStatus {
  const found = states.map((state) => (isPending(state) ? 'loading' : state.more));
  // Until every feed is there nobody knows what comes after.
  const order = ['loading', 'available', 'failed'] as const;
  return order.find((more) => found.includes(more)) ?? 'none';
}
