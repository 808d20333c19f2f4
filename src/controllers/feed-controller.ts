import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { feedContext, type FeedScope } from '../context/feed-context.js';
import { FeedStore } from '../feed/feed-store.js';
import { feedUrl } from '../feed/safe-url.js';
import type { FeedSource, FeedState, LoadOptions } from '../feed/source.js';
import { feedStores } from './feed-stores.js';
import { loadMergedFeeds } from './load-merged-feeds.js';

/** What the controller reads from its element. */
export interface FeedControllerHost extends ReactiveControllerHost, HTMLElement {
  /** The address of the feed, absolute or relative to the page; or several, separated by spaces. */
  src: string;
  /** The feed as data: a parsed JSON Feed document; null where it is still to come. */
  feed: unknown;
  readonly loadOptions: LoadOptions;
  /** Whether the feed may be asked for now. */
  readonly mayLoad: boolean;
  /** Says that a part of the kit could not be had. */
  missPart(): void;
}

/** The feeds of several addresses: `source` waits until what merges them is there. */
interface Several {
  readonly src: string;
  source: FeedSource | undefined;
}

/** Joins an element to its feed: its own data, its own `src`, or the closest `<news-feed>`, in this order. */
export class FeedController implements ReactiveController {
  /** What the closest `<news-feed>` shares, where there is one. */
  scope: FeedScope | undefined;
  /** The feed's store, or undefined where nothing names a feed. */
  source: FeedSource | undefined;
  private unsubscribe: (() => void) | undefined;
  private leave: (() => void) | undefined;
  private asked: FeedSource | undefined;
  /** The document it listens to: when an element leaves one for another, it belongs to the other already. */
  private page: Document | undefined;
  private data: { readonly given: unknown; readonly store: FeedStore } | undefined;
  private several: Several | undefined;

  constructor(private readonly host: FeedControllerHost) {
    host.addController(this);
  }

  /** The store of an address, absolute and without a fragment: one on this page. */
  readonly storeAt = (url: string): FeedStore => feedStores.get(url);

  get state(): FeedState | undefined {
    return this.source?.state;
  }

  /** Whether the feed comes from the closest `<news-feed>`. */
  get isShared(): boolean {
    return !!this.source && this.source === this.scope?.source;
  }

  hostConnected(): void {
    this.host.requestUpdate();
    this.ask();
    this.page = this.host.ownerDocument;
    this.page.addEventListener('context-provider', this.ask);
    try {
      // Before the first rendering, which waits until all elements of the kit are registered.
      this.hostUpdate();
    } catch {
      // The page lacks something; the rendering says so.
    }
  }

  hostDisconnected(): void {
    this.page?.removeEventListener('context-provider', this.ask);
    this.unsubscribe?.();
    this.scope = this.unsubscribe = undefined;
    this.join(undefined);
  }

  /** Asks the elements around this one for what they share: at first, and whenever a provider comes later than this. */
  private readonly ask = (): void => {
    // The event of the Context Community Protocol. A custom one: MooTools 1.2 has put something else in the place of `Event`.
    this.host.dispatchEvent(
      Object.assign(new CustomEvent('context-request', { bubbles: true, composed: true }), {
        context: feedContext,
        contextTarget: this.host,
        callback: this.receive,
        subscribe: true,
      }),
    );
  };

  /** Takes what a provider shares, now and at each change. The same function each time, as providers tell by it. */
  private readonly receive = (scope: FeedScope, unsubscribe?: () => void): void => {
    if (!this.host.isConnected) return unsubscribe?.();
    // A closer provider that came later takes over.
    if (unsubscribe !== this.unsubscribe) this.unsubscribe?.();
    this.unsubscribe = unsubscribe;
    this.scope = scope;
    this.host.requestUpdate();
  };

  /** Runs before each render, so that several changes of attributes in one task make one request. */
  hostUpdate(): void {
    if (!this.host.isConnected) return;
    this.join(this.find());
    if (!this.source || this.source === this.asked || !this.host.mayLoad) return;
    // Once for each feed: a failure must not be asked for again by the very render that shows it.
    this.asked = this.source;
    void this.source.load(this.host.loadOptions);
  }

  private find(): FeedSource | undefined {
    const { feed, src } = this.host;
    if (feed !== undefined) return this.storeOfData(feed);
    if (!src?.trim()) return this.scope?.source;
    return /\S\s+\S/.test(src) ? this.sourceOfSeveral(src) : storeOfAddress(src, this.host);
  }

  private storeOfData(data: unknown): FeedStore {
    // One without an address that holds nothing waits.
    if (!this.data || data !== this.data.given)
      this.data = { given: data, store: data === null ? new FeedStore('') : FeedStore.of(data) };
    return this.data.store;
  }

  private sourceOfSeveral(src: string): FeedSource | undefined {
    if (src !== this.several?.src) void this.merge((this.several = { src, source: new FeedStore('') }));
    return this.several?.source;
  }

  /** Where the part cannot be had, the first feed alone is better than none. */
  private async merge(several: Several): Promise<void> {
    const { host } = this;
    const { src } = several;
    several.source = await loadMergedFeeds().then(
      (part) => part.sourceOfSeveral(src, host.ownerDocument.baseURI, this.storeAt),
      () => {
        host.missPart();
        return storeOfAddress(src.trim().replace(/\s.*/s, ''), host);
      },
    );
    host.requestUpdate();
  }

  private join(source: FeedSource | undefined): void {
    if (source === this.source) return;
    this.leave?.();
    this.source = source;
    this.asked = undefined;
    this.leave = source?.subscribe(() => this.host.requestUpdate());
  }
}

/** The store of an address written into a page, or undefined where it is none that can be fetched. */
function storeOfAddress(src: string, { ownerDocument }: Node): FeedStore | undefined {
  const url = feedUrl(src, ownerDocument?.baseURI);
  return url === undefined ? undefined : feedStores.get(url);
}
