import type { ReactiveController } from 'lit';
import type { FeedControllerHost } from './feed-controller.js';
import type { FeedSource } from '../feed/source.js';

interface PollingHost extends FeedControllerHost {
  readonly feeds: { readonly source: FeedSource | undefined };
  /** Seconds; 0 for never. */
  readonly refreshInterval: number;
}

/** Seconds: a server is asked no more often than that by one reader. */
const shortest = 10;

/** Asks for the feed again from time to time. A page that nobody looks at waits until somebody does. */
export class Polling implements ReactiveController {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;
  /** The document it listens to: see the controller of the feed. */
  private page: Document | undefined;

  constructor(private readonly host: PollingHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.page = this.host.ownerDocument;
    this.page.addEventListener('visibilitychange', this.plan);
  }

  hostDisconnected(): void {
    this.page?.removeEventListener('visibilitychange', this.plan);
    clearTimeout(this.timer);
  }

  hostUpdated(): void {
    this.plan();
  }

  private get interval(): number {
    return Math.max(this.host.refreshInterval, shortest);
  }

  private readonly plan = (): void => {
    const { refreshInterval, isConnected, feeds } = this.host;
    clearTimeout(this.timer);
    const { source } = feeds;
    if (refreshInterval && isConnected) source?.goLive();
    const { url, state } = source ?? {};
    if (state?.status === 'loading') this.asked = Date.now();
    // What was handed over has no address, and what nobody has come near is idle.
    const isAsked = url && state && state.status !== 'idle' && state.status !== 'loading';
    if (!refreshInterval || !isAsked || !isConnected || this.page?.hidden) return;
    const { fetchedAt } = state;
    // A failure is no reason to ask more often.
    const due = Math.max(fetchedAt, this.asked) + this.interval * 1000;
    this.timer = setTimeout(this.poll, Math.max(0, due - Date.now()));
  };

  private readonly poll = (): void => {
    this.asked = Date.now();
    // Engines' timers end up to a few milliseconds early.
    const maxAge = this.interval - 1;
    void this.host.feeds.source?.load({ ...this.host.loadOptions, maxAge }).then(this.plan);
  };
}
