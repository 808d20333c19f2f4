import type { Archive, Kept } from './archive.js';
import { FeedError } from './feed-error.js';
import { fetchFeed, type FetchFeedOptions, type FeedResponse, type ReadFeed } from './fetch-feed.js';
import type { Feed } from './format.js';
import { joinPages, nextAddress, type Pages } from './pages.js';
import { readFeed } from './reader.js';
import type { FeedSource, FeedState, LoadOptions } from './source.js';

/** Seconds for which a feed needs no new request, unless an element says otherwise. */
export const defaultMaxAge = 300;

const initialState: FeedState = {
  status: 'idle',
  feed: undefined,
  problems: [],
  error: undefined,
  fetchedAt: 0,
  fromCache: false,
  more: 'none',
  live: false,
};

/** The one place that holds a feed: all elements of the same address share it. */
export class FeedStore implements FeedSource {
  state = initialState;
  private pages: Pages = [];
  /** Those that `state.feed` is made of. */
  private shown: Pages | undefined;
  private text = '';
  private readonly listeners = new Set<() => void>();
  private aborter: AbortController | undefined;
  private loading: Promise<void> | undefined;
  private loadingMore: Promise<void> | undefined;

  /**
   * @param url the address of the feed
   * @param archive where the last good document is kept across visits
   * @param onAbandoned called when the last listener has left
   */
  constructor(
    readonly url: string,
    private readonly archive?: Archive,
    private readonly onAbandoned?: (store: FeedStore) => void,
  ) {}

  /**
   * A store of a feed that is handed over as data: it is never fetched, though the pages behind it are.
   *
   * @param document a JSON Feed document, parsed; its relative addresses count from its `feed_url`
   */
  static of(document: unknown): FeedStore {
    const store = new FeedStore('');
    const reading = readFeed(document, (document as { feed_url?: string } | null)?.feed_url);
    if ('feed' in reading) store.adopt(reading.feed, { problems: reading.problems });
    else store.set({ status: 'error', error: new FeedError('format', '', { found: reading.found }) });
    return store;
  }

  get abandoned(): boolean {
    return !this.listeners.size;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      // An element that is moved leaves and comes back within the same task, and listens again when it is rendered:
      // a microtask after that.
      queueMicrotask(() => queueMicrotask(() => this.abandoned && this.abandon()));
    };
  }

  goLive(): void {
    // Elements say it while they are rendered.
    if (!this.state.live) queueMicrotask(() => this.set({ live: true }));
  }

  load(options: LoadOptions = {}): Promise<void> {
    if (this.loading) return this.loading;
    return this.isFresh(options) ? Promise.resolve() : this.run('loading', () => this.request(options));
  }

  loadMore(options: LoadOptions = {}): Promise<void> {
    const next = nextAddress(this.pages, this.url);
    if (!next || this.loadingMore) return this.loadingMore ?? Promise.resolve();
    return this.run('loadingMore', () => this.requestPage(next, options));
  }

  private run(slot: 'loading' | 'loadingMore', work: () => Promise<void>): Promise<void> {
    // The slot is filled before the work starts: what it tells its listeners cannot start it a second time.
    let end!: () => void;
    const running = (this[slot] = new Promise((resolve) => (end = resolve)));
    void work().then(() => {
      if (this[slot] === running) this[slot] = undefined;
      end();
    });
    return running;
  }

  private isFresh({ maxAge = defaultMaxAge }: LoadOptions): boolean {
    const youngest = Date.now() - maxAge * 1000;
    if (!this.url) return true;
    if (!this.state.feed) this.adoptKept(youngest);
    const { status, fetchedAt } = this.state;
    // A document from the future was kept by a clock that has been set right since.
    return status === 'ready' && fetchedAt > youngest && fetchedAt <= Date.now();
  }

  private async request({ timeout }: LoadOptions): Promise<void> {
    const { signal } = (this.aborter ??= new AbortController());
    const { status, feed: shown, error: failed } = this.state;
    // Browsers cache failures too (410), and their cache must not answer for the server when it is asked anew.
    const cache = failed ? 'reload' : shown ? 'no-cache' : 'default';
    // What says that there is no feed stays until there is one.
    if (!shown && status !== 'error') this.set({ status: 'loading', error: undefined });
    try {
      const answer = await fetchFeed(this.url, { timeout, signal, cache });
      const pages =
        answer.text === this.text ? this.pages : await this.follow(answer.feed, { timeout, signal });
      // What was cut off may have fewer pages than readers saw.
      if (signal.aborted) return;
      this.pages = pages;
      this.keep(answer);
    } catch (error) {
      this.fail(error, signal);
    }
  }

  /** After a change of the first page the pages behind it are read again, as many as there were. */
  private async follow(first: Feed, options: FetchFeedOptions): Promise<Pages> {
    const pages = [first];
    while (pages.length < this.pages.length) {
      const next = nextAddress(pages, this.url);
      if (!next) break;
      const page = await fetchFeed(next, options).catch(() => undefined);
      if (!page) break;
      pages.push(page.feed);
    }
    return pages;
  }

  private keep({ text, url, problems }: FeedResponse & ReadFeed): void {
    this.text = text;
    const fetchedAt = Date.now();
    this.archive?.write(this.url, { text, url, fetchedAt });
    this.publish({ status: 'ready', problems, fetchedAt, fromCache: false, error: undefined });
  }

  private fail(error: unknown, signal: AbortSignal): void {
    if (signal.aborted) return;
    if (!this.state.feed) this.adoptKept(0);
    this.set({ status: this.state.feed ? 'stale' : 'error', error: asFeedError(error, this.url) });
  }

  /** Takes the document of an earlier visit, where it is younger than `youngest` (milliseconds of the epoch). */
  private adoptKept(youngest: number): void {
    const kept = this.archive?.read(this.url);
    if (kept && kept.fetchedAt > youngest) this.adoptDocument(kept);
  }

  /** Shows a document that came earlier, until there is a newer one. One that is no feed is left alone. */
  adoptDocument(kept: Kept | undefined): void {
    if (!kept) return;
    const { text, url, fetchedAt } = kept;
    try {
      const reading = readFeed(JSON.parse(text), url);
      if ('found' in reading) return;
      this.text = text;
      this.adopt(reading.feed, { problems: reading.problems, fetchedAt, fromCache: true });
    } catch {
      // Somebody else has written there; the network has the feed.
    }
  }

  private adopt(feed: Feed, change: Partial<FeedState>): void {
    this.pages = [feed];
    this.publish({ ...change, status: 'ready', error: undefined });
  }

  private async requestPage(next: string, { timeout }: LoadOptions): Promise<void> {
    const { signal } = (this.aborter ??= new AbortController());
    this.set({ more: 'loading' });
    const { pages } = this;
    try {
      const { feed } = await fetchFeed(next, { timeout, signal });
      // A refresh meanwhile has replaced the page this one was to follow.
      if (pages === this.pages) this.pages = [...pages, feed];
      if (!signal.aborted) this.publish({});
    } catch {
      if (!signal.aborted) this.set({ more: 'failed' });
    }
  }

  private publish(change: Partial<FeedState>): void {
    const { pages } = this;
    const more = nextAddress(pages, this.url) ? 'available' : 'none';
    // The same pages give the same feed: elements compare by identity.
    const feed = pages === this.shown ? this.state.feed : joinPages(pages);
    this.shown = pages;
    this.set({ ...change, feed, more });
  }

  private set(change: Partial<FeedState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of [...this.listeners]) listener();
  }

  private abandon(): void {
    this.aborter?.abort();
    this.aborter = this.loading = this.loadingMore = undefined;
    const { status, more } = this.state;
    if (status === 'loading') this.state = initialState;
    if (status === 'error') this.state = { ...this.state, status: 'idle' };
    if (more === 'loading') this.state = { ...this.state, more: 'available' };
    this.onAbandoned?.(this);
  }
}

const asFeedError = (error: unknown, url: string): FeedError =>
  error instanceof FeedError ? error : new FeedError('network', url);
