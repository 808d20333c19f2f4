import { type CSSResultOrNative, LitElement, type PropertyValues } from 'lit';
import { property } from './property.js';
import { FeedController, type FeedControllerHost } from '../../controllers/feed-controller.js';
import { Polling } from '../../controllers/polling.js';
import { defaultMaxAge } from '../../feed/feed-store.js';
import type { FeedState, LoadOptions } from '../../feed/source.js';
import { readingAttributesOf, warnOnce, wholeNumber } from './attributes.js';
import { FairwireErrorEvent, FairwireLoadEvent } from './events.js';
// By this the declarations lead there too: whoever has an element has its events typed in addEventListener().
import './events.js';
import { adoptSheets } from './sheets.js';
import { version } from './version.js';

/** An element that has a feed. */
export abstract class FeedHost extends LitElement implements FeedControllerHost {
  /** The version of this copy of the kit. */
  static readonly version = version;

  /**
   * The address of the feed, absolute or relative to the page. Without it the closest `<news-feed>` is used. Of several,
   * separated by spaces, the feeds are shown as one: each story once, and what is not a story as the first has it.
   */
  @property() src = '';

  /** The feed as data: a parsed JSON Feed document. It wins over `src`. Set null while it is still to come. */
  @property({ attribute: false, type: Object }) feed: unknown;

  /** For how many seconds a feed that was loaded needs no new request; 0 asks anew each time. */
  @property(wholeNumber(0)) cache = defaultMaxAge;

  /** Seconds within which the feed must have arrived, retries included. */
  @property(wholeNumber(1, 300)) timeout = 15;

  /**
   * Asks for the feed again every so many seconds, while the page is looked at; 0 asks once. Less than 10 counts as
   * 10, more than 86400 as a day. A list offers the stories that came, and leaves those that are being read where
   * they are.
   */
  @property(wholeNumber(0, 86_400), 'refresh') refreshInterval = 0;

  /** @internal */
  readonly feeds = new FeedController(this);

  protected readonly polling = new Polling(this);
  private announced: FeedState | undefined;

  /** What is in the root until there is something else to show. */
  private placeholders: readonly ChildNode[] = [];
  /** Whether its content was rendered on the server: in its shadow root, or between its tags. */
  protected isPrerendered = false;

  /**
   * @internal What the first rendering of each element waits for: the embed files, which are read and registered in one
   * task, leave it to the next one. Together they would be too long for one on a telephone.
   */
  static start: Promise<void> | undefined;

  /** @internal What the element looks like. */
  get sheets(): CSSResultOrNative[] {
    return (this.constructor as typeof FeedHost).elementStyles;
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.isPrerendered = !!(root.firstChild ?? this.querySelector(':scope > [data-prerendered]'));
    if (!root.firstChild) root.append(document.createElement('slot'));
    // Where sheets cannot be adopted, as where a library has replaced `Document`, Lit puts them into the root.
    this.placeholders = [...root.childNodes];
    if (!this.isPrerendered) adoptSheets(root, this.sheets);
    return root;
  }

  protected override scheduleUpdate(): Promise<void> | void {
    const update = (): void => this.performUpdate();
    return FeedHost.start ? FeedHost.start.then(update) : update();
  }

  /** Into another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptSheets(this.shadowRoot, this.sheets);
  }

  /** @internal */
  get loadOptions(): LoadOptions {
    return { maxAge: this.cache, timeout: this.timeout * 1000 };
  }

  /** @internal */
  get mayLoad(): boolean {
    return true;
  }

  /** @internal */
  missPart(): void {
    this.dispatchEvent(new FairwireErrorEvent({ code: 'network', status: 0, src: '' }));
  }

  /** Asks for the feed again, keeping what is shown until the answer is there. Never rejects. */
  async refresh(): Promise<void> {
    await this.feeds.source?.load({ ...this.loadOptions, maxAge: 0 });
  }

  /** Loads the next page of the feed, where it has one. Never rejects. */
  async loadMore(): Promise<void> {
    await this.feeds.source?.loadMore(this.loadOptions);
  }

  /** A reader sees what stands in an element that cannot be rendered, whatever the page has done to its globals. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      warnOnce(`<${this.localName}> could not be rendered: ${String(error)}`);
      const { placeholders } = this;
      const kept = placeholders[0] ? placeholders : [this.ownerDocument.createElement('slot')];
      this.shadowRoot?.replaceChildren(...kept);
    }
  }

  /** Whether the placeholders stay for now, and what is rendered is not seen yet. */
  protected get isHeld(): boolean {
    return false;
  }

  private dropPlaceholders(): void {
    // Not earlier: sheets win over the style that was rendered on the server, though that one may be of more parts.
    if (this.isPrerendered && this.placeholders[0]) adoptSheets(this.renderRoot as ShadowRoot, this.sheets);
    for (const node of this.placeholders) node.remove();
    this.placeholders = [];
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (!this.isHeld) this.dropPlaceholders();
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    readingAttributesOf(this, () => super.attributeChangedCallback(name, before, value));
  }

  protected override updated(): void {
    const { state, source } = this.feeds;
    if (this.src?.trim() && this.isConnected && !source)
      warnOnce(
        `<${this.localName}> has src="${this.src.slice(0, 80)}", which is not an http or https address.`,
      );
    const before = this.announced;
    if (state === before) return;
    this.announced = state;
    if (state?.feed && state.feed !== before?.feed) {
      const { feed, fromCache } = state;
      this.dispatchEvent(new FairwireLoadEvent({ feed, fromCache }));
    }
    if (state?.error && state.error !== before?.error) {
      const { code, status, src } = state.error;
      this.dispatchEvent(new FairwireErrorEvent({ code, status, src }));
    }
  }
}
