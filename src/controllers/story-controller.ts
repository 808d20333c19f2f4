import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedStore } from '../feed/feed-store.js';
import type { FeedState, LoadOptions } from '../feed/source.js';

/** What the controller reads from its element. */
export interface StoryControllerHost extends ReactiveControllerHost, Node {
  readonly feeds: { readonly storeAt: (url: string) => FeedStore };
  readonly loadOptions: LoadOptions;
}

/** Gets the full text of the story that an element shows. Add it after the controller of the feed. */
export class StoryController implements ReactiveController {
  private store: FeedStore | undefined;
  private leave: (() => void) | undefined;

  /** @param urlOf where the document is that holds the full text of the story shown, if there is one */
  constructor(
    private readonly host: StoryControllerHost,
    private readonly urlOf: () => string | undefined,
  ) {
    host.addController(this);
  }

  /** Of the document with the full text; undefined where there is none. */
  get state(): FeedState | undefined {
    return this.store?.state;
  }

  /** The address of the document. */
  get url(): string | undefined {
    return this.store?.url;
  }

  hostUpdate(): void {
    const url = this.urlOf();
    if (this.host.isConnected) this.join(url?.startsWith('http') ? url.replace(/#.*/, '') : undefined);
  }

  hostDisconnected(): void {
    this.join(undefined);
  }

  /** Asks for the document again. Never rejects. */
  async reload(): Promise<void> {
    await this.store?.load({ ...this.host.loadOptions, maxAge: 0 });
  }

  private join(url: string | undefined): void {
    if (url === this.url) return;
    this.leave?.();
    this.store = url ? this.host.feeds.storeAt(url) : undefined;
    this.leave = this.store?.subscribe(() => this.host.requestUpdate());
    void this.store?.load(this.host.loadOptions);
  }
}
