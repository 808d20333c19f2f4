import { type CSSResultOrNative, nothing, type TemplateResult } from 'lit';
import { property } from './property.js';
import { localeFor } from '../../controllers/locale.js';
import { Visibility } from '../../controllers/visibility.js';
import type { Feed } from '../../feed/format.js';
import { formatTime } from '../../locales/dates.js';
import type { Locale } from '../../locales/locale.js';
import type { Messages } from '../../locales/messages.js';
import { base } from '../../styles/base.js';
import { choice } from './attributes.js';
import { FairwireErrorEvent } from './events.js';
import { FeedHost } from './feed-host.js';
import { type Notice, renderCredit, renderFrame, renderSkeletonOf, type View } from './frame.js';
import { type HeadingLevel, headingLevels } from './heading.js';
import type { LazyRenderer, Renderer } from './lazy-renderer.js';
import { showState } from './custom-states.js';

/**
 * The frame around an element's content: loading, empty, error and stale states, the fallback in the light DOM,
 * and the attributes that all elements share.
 *
 * @attr {string} lang - The language of dates and buttons: `en`, `zh-Hans`, `zh-Hant`; another one has its own dates and English words. The feed's by default, then the page's.
 * @slot - The fallback: readers see it until the feed is there, and when it cannot be had. Best a link to the news.
 * @slot heading - Stands above the content: a heading of the page's own.
 * @slot empty - Stands in the place of the sentence that there is nothing to show.
 * @slot error - Stands in the place of the sentence that says why the feed cannot be had.
 * @slot footer - Stands below the content: a link to more, for example.
 * @csspart container - Everything that the element shows, its slots included.
 * @csspart notice - The box around the sentence that something went wrong, and its button.
 * @csspart error - The sentence that says why the feed cannot be had.
 * @csspart status - The sentence that says from when the content is, where it could not be refreshed.
 * @csspart retry - The button that asks for the feed again.
 * @csspart empty - The sentence that there is nothing to show.
 * @csspart skeleton - The grey shapes while the feed is on its way.
 * @csspart credit - The line that names the feed, with `credit`.
 * @cssstate loading - The feed is on its way.
 * @cssstate ready - The feed is shown.
 * @cssstate stale - The feed is shown, and could not be refreshed; or one of several could not be had.
 * @cssstate empty - The feed has nothing for this element.
 * @cssstate error - There is no feed.
 * @cssprop [--fairwire-accent] - The colour of links under the pointer, of marks and of the focus. Mixed from the text colour by default.
 * @cssprop [--fairwire-text] - The colour of the text. The page's own by default.
 * @cssprop [--fairwire-muted] - The colour of dates, sources and other secondary text. Mixed from the text colour by default.
 * @cssprop [--fairwire-line] - The colour of rules and borders. Mixed from the text colour by default.
 * @cssprop [--fairwire-surface] - The background of the element. Transparent by default.
 * @cssprop [--fairwire-tint] - The ground of pictures, quotations and notices. Mixed from the text colour by default.
 * @cssprop [--fairwire-padding=0] - The distance between the edge of the surface and what is on it. As the gap in `theme="light"` and `"dark"`.
 * @cssprop [--fairwire-radius=0.375em] - The rounding of pictures, buttons and the surface.
 * @cssprop [--fairwire-gap=1.25em] - The distance between entries.
 * @cssprop [--fairwire-heading-font] - The typeface of titles and headings, as in `font-family`. The page's own by default.
 * @cssprop [--fairwire-font-scale=1] - A factor on the page's font size: 1.125 makes all text an eighth larger.
 * @fires {FairwireLoadEvent} fairwire-load - There is a feed, or a newer one.
 * @fires {FairwireErrorEvent} fairwire-error - A request failed, or the feed has nothing to show here.
 */
export abstract class FeedElement extends FeedHost {
  static override styles = [...base];

  /** `auto` takes the host's own colours; `light` and `dark` bring their own text and background. */
  @property(choice(['auto', 'light', 'dark'], true))
  theme: 'auto' | 'light' | 'dark' = 'auto';

  /** The level of the element's outermost headings, 1 to 6. */
  @property(choice(headingLevels)) headingLevel: HeadingLevel = this.defaultHeadingLevel;

  /** The `target` of links, for example `_blank`. */
  @property() linkTarget = '';

  /** The `rel` of links. `noopener` is added where they open a new window. */
  @property() linkRel = '';

  /** `lazy` asks for the feed once the element comes near the visible part of the page. */
  @property(choice(['eager', 'lazy'])) loading: 'eager' | 'lazy' = 'eager';

  /** Shows a line that names the feed and leads to its page. */
  @property({ type: Boolean }) credit = false;

  @property({ state: true }) private retrying = false;

  private readonly visibility = new Visibility(this);
  private announcedEmpty: Feed | undefined;

  /** @internal */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (name === 'lang') this.requestUpdate();
  }

  /** @internal */
  override get mayLoad(): boolean {
    return this.loading !== 'lazy' || this.visibility.seen;
  }

  protected get defaultHeadingLevel(): HeadingLevel {
    return 3;
  }

  /** What shows the content, where that is loaded on demand. */
  protected readonly renderer?: LazyRenderer<Renderer>;
  /** Whether nothing is shown without it. */
  protected needsRenderer = true;

  /** The content of the element, for a feed in which there is some. */
  protected abstract renderFeed(feed: Feed, locale: Locale): unknown;
  /** The grey shapes that take the place of the content; each child of the first level is a row. */
  protected abstract renderSkeleton(): unknown;
  /** Whether a feed has nothing for this element. */
  protected abstract isEmpty(feed: Feed): boolean;
  /** The sentence for that. */
  protected abstract emptyMessage(locale: Locale): string;

  /** Why there is nothing to show. */
  protected errorMessage(messages: Messages): string {
    const { error, feed } = this.feeds.state ?? {};
    if (feed) return messages.failed;
    return error
      ? messages.errors[error.code]({ status: error.status, found: error.found ?? '' })
      : messages.noSource;
  }

  /** What is shown of a feed. */
  protected viewOf(feed: Feed): View {
    return this.isEmpty(feed) ? 'empty' : 'ready';
  }

  /** Asks for the feed again, keeping what is shown until the answer is there. Never rejects. */
  override async refresh(): Promise<void> {
    await Promise.all([super.refresh(), this.renderer?.load()]);
  }

  /** @internal The `target` and `rel` of a link, undefined where it needs none. */
  get linkAttributes(): { target: string | undefined; rel: string | undefined } {
    const words = `${this.linkRel} ${this.linkTarget === '_blank' ? 'noopener' : ''}`.split(/\s+/);
    const rel = [...new Set(words)].filter(Boolean).join(' ');
    return { target: this.linkTarget || undefined, rel: rel || undefined };
  }

  protected get locale(): Locale {
    return localeFor(this, this.feeds.state?.feed?.language);
  }

  /** @internal */
  override get sheets(): CSSResultOrNative[] {
    return [...super.sheets, ...(this.renderer?.current?.styles ?? [])];
  }

  protected override render(): TemplateResult {
    const { view, locale, hasFallback } = this;
    const { feed } = this.feeds.state ?? {};
    return renderFrame({
      ...{ view, locale, hasFallback },
      hidden: this.isHeld,
      language: feed?.language ?? locale.tag,
      notice: this.noticeFor(view, locale),
      emptyMessage: this.emptyMessage(locale),
      body: this.renderBody(view, feed, locale),
      credit: this.credit && feed ? renderCredit(feed, this.linkAttributes) : nothing,
    });
  }

  private get view(): View {
    const { state: feedState } = this.feeds;
    if (feedState?.feed) return this.withRenderer(this.viewOf(feedState.feed));
    return feedState?.status === 'error' || (!feedState && !this.awaitsFeed) ? 'error' : 'loading';
  }

  /** What was rendered on the server is content; grey shapes and sentences are not. */
  protected override get isHeld(): boolean {
    return this.isPrerendered && /^(loading|error)$/.test(this.view);
  }

  private withRenderer(view: View): View {
    // What one of several feeds lacks another may still bring.
    if (view === 'empty' && this.feeds.state?.status === 'loading') return 'loading';
    if (view !== 'ready' || !this.renderer || !this.needsRenderer || this.renderer.current) return view;
    return this.renderer.failed ? 'error' : 'loading';
  }

  /** Whether a `<news-feed>` around this one, under any prefix, is still to be registered. Hosts have such tags too. */
  private get awaitsFeed(): boolean {
    let outer = this.parentElement?.closest(':not(:defined)');
    while (outer && !outer.localName.endsWith('-feed'))
      outer = outer.parentElement?.closest(':not(:defined)');
    return !!outer;
  }

  private get hasFallback(): boolean {
    // By type: Prototype 1.6 has put something else in the place of `Element`.
    return [...this.childNodes].some((node) =>
      node.nodeType === 1 ? !(node as Element).slot : node.nodeType === 3 && !!node.textContent?.trim(),
    );
  }

  private renderBody(view: View, feed: Feed | undefined, locale: Locale): unknown {
    if (view === 'ready' && feed) return this.renderFeed(feed, locale);
    return view === 'loading' ? renderSkeletonOf(this.renderSkeleton()) : nothing;
  }

  private noticeFor(view: View, { messages, tag }: Locale): Notice {
    const { state: feedState } = this.feeds;
    const { retrying } = this;
    const error = view === 'error' ? this.errorMessage(messages) : '';
    const lack =
      feedState?.status === 'stale'
        ? messages.staleSince(formatTime(feedState.fetchedAt, tag))
        : feedState?.status === 'partial'
          ? messages.moreFailed
          : '';
    const canRetry = retrying || !!lack || (!!error && !!feedState);
    return {
      ...{ error, retrying },
      status: retrying ? messages.loading : lack,
      retry: canRetry ? this.retry : undefined,
    };
  }

  private readonly retry = async (): Promise<void> => {
    if (this.retrying) return;
    this.retrying = true;
    await this.refresh();
    this.retrying = false;
    const focused = this.shadowRoot?.activeElement;
    await this.updateComplete;
    // The button is gone where the retry helped: its focus stays in the element.
    if (focused?.isConnected === false) this.focusContainer();
  };

  private focusContainer(): void {
    const container = this.shadowRoot?.querySelector<HTMLElement>('.container');
    if (!container) return;
    container.tabIndex = -1;
    container.focus();
  }

  protected override updated(): void {
    super.updated();
    const { state: feedState } = this.feeds;
    const view = this.view;
    showState(this, view === 'ready' && feedState?.error ? 'stale' : view);
    if (view !== 'empty' || !feedState || feedState.feed === this.announcedEmpty) return;
    this.announcedEmpty = feedState.feed;
    this.dispatchEvent(
      new FairwireErrorEvent({ code: 'empty', status: 0, src: this.feeds.source?.url ?? '' }),
    );
  }
}
