import type { Archive, Kept } from './archive.js';
import { FeedStore } from './feed-store.js';

/** Stores that nobody listens to and that are kept all the same, for elements that come back. */
const mostAbandoned = 20;

/** One store for each address. */
export class FeedStores {
  private readonly stores = new Map<string, FeedStore>();

  /**
   * @param archive where good documents are kept across visits
   * @param written what the page itself holds of a feed: it is shown at once, however old it is
   */
  constructor(
    private readonly archive?: Archive,
    private readonly written?: (url: string) => Kept | undefined,
  ) {}

  /** @param url an absolute http or https address, without a fragment */
  get(url: string): FeedStore {
    const known = this.stores.get(url);
    if (known) return known;
    const store = new FeedStore(url, this.archive, (abandoned) => this.retire(abandoned));
    this.stores.set(url, store);
    store.adoptDocument(this.written?.(url));
    return store;
  }

  /** Puts the store last in line, and drops the first ones nobody listens to. */
  private retire(store: FeedStore): void {
    if (this.stores.delete(store.url)) this.stores.set(store.url, store);
    const abandoned = [...this.stores.values()].filter((candidate) => candidate.abandoned);
    for (const { url } of abandoned.slice(0, -mostAbandoned)) this.stores.delete(url);
  }
}
