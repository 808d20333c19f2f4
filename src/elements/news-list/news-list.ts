import { html, nothing, type TemplateResult } from 'lit';
import type { Selection } from '../../context/selection.js';
import type { Feed, Item } from '../../feed/format.js';
import { nextTask } from '../../feed/in-steps.js';
import type { FeedSource } from '../../feed/source.js';
import { storiesOf } from '../../feed/selectors.js';
import { prepareDates } from '../../locales/dates.js';
import type { Locale } from '../../locales/locale.js';
import { choice, optional, wholeNumber, words } from '../base/attributes.js';
import { chooseStory } from '../base/choose-story.js';
import { FeedElement } from '../base/feed-element.js';
import type { View } from '../base/frame.js';
import { KeyedRows } from '../base/keyed-rows.js';
import { LazyRenderer } from '../base/lazy-renderer.js';
import { property } from '../base/property.js';
import type { ListView } from './list-view.js';
import { type ListRenderer, loadRenderer } from './load-renderer.js';
import { isOption, NewsListOptions } from './news-list.options.js';
import { type Detail, details, skeletonRow, storyRow } from './news-list.templates.js';
import { styles } from './news-list.styles.js';
import { layoutStyles } from './layouts.styles.js';
import { paging } from './news-list.paging.js';

/**
 * The stories of a feed, pinned ones on top, then the newest first. Under a `<news-feed>` with a
 * `<news-article>` a story opens there, otherwise on its own page.
 *
 * @csspart list - The stories.
 * @csspart item - A story.
 * @csspart title - The title of a story.
 * @csspart link - The link of a title to its story, and that of the credit line.
 * @csspart summary - What a story says in short.
 * @csspart meta - The line with the date and the source of a story.
 * @csspart date - When a story was published.
 * @csspart source - Where a story comes from.
 * @csspart category - A category of a story.
 * @csspart badge - The mark of a pinned story, or of a new one.
 * @csspart new - The mark of a new story, which is a `badge` too.
 * @csspart image - The frame of a story's picture.
 * @csspart status - The line that says how many stories there are after more were added, or that none could be.
 * @csspart search - The form to look for words in.
 * @csspart search-field - The field to write these words in.
 * @csspart tabs - The row of categories.
 * @csspart tab - The button of a category.
 * @csspart paging - The row of pages.
 * @csspart page - The button of a page.
 * @csspart previous - The button to the page or the headline before.
 * @csspart next - The button to the page or the headline after.
 * @csspart ticker - The box of the one headline that is shown, with its buttons.
 * @csspart pause - The button that stops the ticker, and lets it go on.
 * @csspart arrivals - The button that shows stories that came meanwhile.
 * @csspart back - The link from a story in this list's place back to the list. The parts of the story are those of `<news-article>`.
 * @csspart button - Every button; each has a part of its own as well.
 * @csspart more - The button that shows more stories.
 * @cssprop [--fairwire-thumb-ratio=3 / 2] - The shape of the pictures.
 * @cssprop [--fairwire-columns=3] - How many cards stand side by side at most.
 * @fires {FairwireSelectEvent} fairwire-select - A story was chosen. Cancel it to open the story another way.
 */
export class NewsList extends NewsListOptions {
  static override styles = [...FeedElement.styles, styles, layoutStyles];

  /** How many stories are shown at first; 0 shows all that are loaded. */
  @property(wholeNumber(0)) limit = 10;

  /** How many stories are added at a time; 0 adds all that are loaded. As many as `limit` by default. */
  @property(optional(wholeNumber(0))) pageSize: number | undefined;

  /** Whether a button offers more stories, or pages of `limit` stories do, or nothing. */
  @property(choice(['more', 'pages', 'none'])) paging: 'more' | 'pages' | 'none' = 'more';

  /** What is shown of a story besides its title. */
  @property(words(details)) show: readonly Detail[] = details;

  protected override renderer?: LazyRenderer<ListRenderer>;

  /** How many stories were added to the first ones, and of which feed. */
  private added = 0;
  private addedTo: FeedSource | undefined;

  private readonly rows = new KeyedRows<Item>();
  /** When all rows of the last rendering are there. */
  private filled: Promise<void> | undefined;
  /** Whether more than a plain list was asked for before there was one. */
  protected override needsRenderer = false;
  /** What some of the attributes need, once it is there. */
  private listView: ListView | undefined;
  private selection: Selection | undefined;
  private leaveSelection: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.follow(undefined);
  }

  /** Loads the next page of the feed, where it has one, and shows its stories too. Never rejects. */
  override async loadMore(): Promise<void> {
    await super.loadMore();
    const { shown, hidden } = this.visible;
    this.addUpTo(shown.length + hidden);
  }

  /** Asks for the feed again, and shows what it holds then. Never rejects. */
  override async refresh(): Promise<void> {
    await Promise.all([super.refresh(), this.listView?.retry()]);
    this.listView?.arrivals.acceptAll();
  }

  protected override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    const { feed, live } = this.feeds.state ?? {};
    if (!this.hasUpdated && !feed) this.prepare();
    this.needsRenderer ||= [...changed.keys()].some(isOption) || this.paging === 'pages' || (!!live && !feed);
    if (this.needsRenderer || live) this.renderer ??= new LazyRenderer(this, loadRenderer);
    const renderer = this.renderer?.current;
    // Where the stories were there before it was asked for, it comes when nobody is in them.
    if (renderer && (this.needsRenderer || !this.shadowRoot?.activeElement))
      this.listView ??= new renderer.ListView(this);
  }

  /** While the feed is on its way. Where the page has no timers or no `Intl`, the rendering says what is wrong. */
  private prepare(): void {
    nextTask()
      .then(() => prepareDates(this.locale.tag))
      .catch(() => undefined);
  }

  protected override isEmpty(): boolean {
    return !this.stories.length;
  }

  protected override viewOf(feed: Feed): View {
    const view = super.viewOf(feed);
    return (view === 'empty' && this.listView?.viewWithoutStories(feed)) || view;
  }

  protected override emptyMessage({ tag, messages }: Locale): string {
    return this.listView?.emptyMessage(tag) ?? messages.noNews;
  }

  protected override renderSkeleton(): unknown {
    return Array<unknown>(Math.min(this.limit || 10, 10)).fill(
      skeletonRow(/^[ht]/.test(this.layout) ? [] : this.show),
    );
  }

  /** Filled by `fillList`. */
  protected override renderFeed(feed: Feed, locale: Locale): unknown {
    this.follow(
      this.listView?.openStory.selection ?? (this.feeds.isShared ? this.feeds.scope?.selection : undefined),
    );
    const list = html`<ul part="list" class="list" role="list" aria-label=${locale.messages.news}></ul>`;
    const more = this.paging === 'more' ? this.renderMore(locale) : nothing;
    return this.listView ? this.listView.render(feed, locale, list, more) : [list, more];
  }

  private renderMore(locale: Locale): TemplateResult {
    const { shown, hidden } = this.visible;
    const more = hidden ? 'available' : (this.feeds.state?.more ?? 'none');
    return paging(locale, { more, count: this.added > 0 ? shown.length : 0, onMore: this.onMore });
  }

  protected override updated(): void {
    this.fillList();
    super.updated();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const { filled } = this;
    await filled;
    // A rendering meanwhile began to fill the list anew.
    return filled === this.filled ? done : this.getUpdateComplete();
  }

  private fillList(): void {
    const list = this.renderRoot.querySelector<HTMLElement>('.list');
    const feed = this.feeds.state?.feed;
    if (!list || !feed) return;
    const { locale, show, headingLevel: level, link } = this;
    const context = { feed, locale, show, level, link };
    const fill = this.listView?.fillFor(list, context, storyRow);
    this.filled = this.rows.update(
      list,
      this.visible.shown,
      fill ?? ((item, row) => storyRow(item, row, context)),
      // The place of what was rendered on the server is taken in one frame.
      this.isPrerendered ? Infinity : undefined,
    );
  }

  /** @internal Those that there are to show, on all pages. */
  get stories(): readonly Item[] {
    const feed = this.feeds.state?.feed;
    return feed ? (this.listView?.storiesOf(feed) ?? storiesOf(feed)) : [];
  }

  /** @internal The stories that are shown, and how many that are at hand are not. */
  get visible(): { readonly shown: readonly Item[]; readonly hidden: number } {
    const { source } = this.feeds;
    // Another feed starts afresh.
    if (source !== this.addedTo) this.added = 0;
    this.addedTo = source;
    const { stories, listView } = this;
    if (listView && this.paging === 'pages') return { shown: listView.pages.of(stories), hidden: 0 };
    const shown = stories.slice(0, this.limit ? this.limit + this.added : Infinity);
    return { shown, hidden: stories.length - shown.length };
  }

  private addUpTo(count: number): void {
    this.added = Math.max(this.added, count - this.limit);
    this.requestUpdate();
  }

  private readonly onMore = async (): Promise<void> => {
    const { shown, hidden } = this.visible;
    if (!hidden && this.feeds.state?.more === 'loading') return;
    const step = this.pageSize ?? this.limit;
    this.addUpTo(step ? shown.length + step : Infinity);
    // Where fewer are at hand than were asked for, these come at once and the others when they are there.
    const page = hidden < (step || 1) ? (this.listView?.readOn(shown.length) ?? super.loadMore()) : undefined;
    if (!hidden) await page;
    await this.focusAdded(shown);
  };

  /** @internal Whether the reader's focus is nowhere else than on a button of the list, or on one that is gone. */
  get isIdle(): boolean {
    const { activeElement: outside } = this.ownerDocument;
    const inside = this.shadowRoot?.activeElement;
    return inside ? inside.matches('button, .container') : !outside || outside.contains(this);
  }

  /** @internal The focus of the button that was pressed goes to the first story that is not among these. */
  async focusAdded(known: readonly Item[]): Promise<void> {
    // By their ids: a feed that was read anew has other objects.
    const ids = new Set(known.map(({ id }) => id));
    await this.focusFirst(({ id }) => !ids.has(id));
  }

  /** @internal The button that was pressed may be gone: its focus goes to the first story of those it brought. */
  async focusFirst(isNew: (item: Item) => boolean): Promise<void> {
    await this.updateComplete;
    const row = this.renderRoot.querySelectorAll<HTMLElement>('.item')[this.visible.shown.findIndex(isNew)];
    // Who went on reading elsewhere meanwhile stays there.
    if (!row || !this.isIdle) return;
    const link = row.querySelector<HTMLElement>('.link');
    if (!link) row.tabIndex = -1;
    (link ?? row).focus();
  }

  /** What shows a chosen story on this page, if anything does. */
  private get viewer(): Selection | undefined {
    return this.selection?.hasViewer ? this.selection : undefined;
  }

  private readonly link = (
    item: Item,
    title: string,
    url = item.url ?? item.external_url ?? this.viewer?.addressOf(item.id),
  ): unknown => {
    const { selection } = this;
    if (!url) return title;
    const { target, rel } = this.linkAttributes;
    return html`<a
      part="link"
      class="link"
      href=${url}
      target=${target ?? nothing}
      rel=${rel ?? nothing}
      aria-current=${selection?.id === item.id ? 'true' : 'false'}
      @click=${(event: MouseEvent) =>
        chooseStory(this, event, item, this.viewer, event.currentTarget as HTMLElement)}
      >${title}</a
    >`;
  };

  private follow(selection: Selection | undefined): void {
    if (selection === this.selection) return;
    this.leaveSelection?.();
    this.selection = selection;
    this.leaveSelection = selection?.subscribe(() => this.requestUpdate());
  }
}
