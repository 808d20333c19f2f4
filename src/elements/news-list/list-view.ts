import type { ReactiveController } from 'lit';
import { type StoryFilter, filterStories, isFiltering } from '../../feed/filter.js';
import type { Feed, Item } from '../../feed/format.js';
import { prepareSearch } from '../../feed/search.js';
import { listMessages } from '../../locales/list/index.js';
import type { Locale } from '../../locales/locale.js';
import { adapt, type StoryFill } from './adapt.js';
import { Arrivals } from './arrivals.js';
import { CategoryTabs } from './category-tabs.js';
import { type Emptiness, renderListView } from './list-view.templates.js';
import type { NewsList } from './news-list.js';
import type { StoryContext, StoryRow } from './news-list.templates.js';
import { OpenStory } from './open-story.js';
import { Pages } from './pages.js';
import { ReadingOn } from './reading-on.js';
import { SearchBox } from './search-box.js';
import { Ticker } from './ticker.js';

const aMinute = 60_000;

/** What a list does for the attributes that ask for more than the newest stories, each in a class of its own. */
export class ListView implements ReactiveController {
  readonly searchBox: SearchBox;
  readonly tabs: CategoryTabs;
  readonly pages: Pages;
  readonly ticker: Ticker;
  readonly arrivals: Arrivals;
  readonly openStory: OpenStory;
  /** Whether the reader has asked once more for a page that could not be had. */
  isRetrying = false;
  private readonly readingOn: ReadingOn;
  /** The address and the wish of the last rendering. */
  private asked: string | undefined;
  /** While the stories of a large feed are made ready for a search, what was found before stands. */
  preparing: Promise<void> | undefined;
  private found: { readonly key: readonly unknown[]; readonly stories: readonly Item[] } | undefined;

  constructor(readonly host: NewsList) {
    const changed = (): void => host.requestUpdate();
    this.searchBox = new SearchBox(changed);
    this.tabs = new CategoryTabs(changed);
    this.readingOn = new ReadingOn(this);
    this.pages = new Pages(host, this.readOn);
    this.ticker = new Ticker(host);
    this.arrivals = new Arrivals(host, () => this.pages.reset());
    this.openStory = new OpenStory(host);
    host.addController(this);
  }

  hostUpdate(): void {
    const { state, source } = this.host.feeds;
    const { feed, more } = state ?? {};
    this.tabs.update(this.host.tabs && !this.ticker.isShown ? feed : undefined, this.host, more === 'none');
    // Other stories begin at their first page. A feed that is handed over anew is the same, as far as one can tell.
    const asked = `${source?.url} ${this.wish}`;
    if (asked !== this.asked) this.pages.reset();
    this.asked = asked;
  }

  hostDisconnected(): void {
    this.searchBox.leave();
  }

  /** What the attributes and the reader ask for together. */
  get filter(): StoryFilter {
    const { category, tag, exclude, query, sort, pinned } = this.host;
    return {
      ...{ tag, exclude, sort, pinned },
      category: this.tabs.chosen ?? category,
      query: `${query} ${this.searched}`,
    };
  }

  /** The same, to compare. */
  get wish(): string {
    return JSON.stringify(this.filter);
  }

  /** What the reader looks for, where there is a field for it. */
  private get searched(): string {
    return this.host.search && !this.ticker.isShown ? this.searchBox.text : '';
  }

  /** Whether the reader sees fewer stories than the attributes allow. */
  get isNarrowed(): boolean {
    return this.tabs.chosen !== undefined || !!this.searched.trim();
  }

  /** Whether the reader can change what is shown: what lets them do so stays when nothing is found. */
  get hasTools(): boolean {
    return !this.ticker.isShown && (this.host.search || this.tabs.isShown);
  }

  /** The stories of a feed that are shown, in their order. */
  storiesOf(feed: Feed): readonly Item[] {
    // Asked several times for each rendering. A pinned story comes down when its time is over.
    const key = [feed, this.wish, Math.floor(Date.now() / aMinute)];
    const isKnown = !!this.found && key.every((part, index) => part === this.found?.key[index]);
    if (!isKnown && !this.prepare(feed)) this.found = { key, stories: filterStories(feed, this.filter) };
    return this.arrivals.without(this.found?.stories ?? []);
  }

  private prepare({ items }: Feed): Promise<void> | undefined {
    if (!this.filter.query?.trim()) return undefined;
    this.preparing ??= prepareSearch(items)?.then(() => {
      this.preparing = undefined;
      this.host.requestUpdate();
    });
    return this.preparing;
  }

  /** The sentence that there is nothing to show. */
  emptyMessage(tag: string): string | undefined {
    return isFiltering(this.filter) ? listMessages(tag).noMatch : undefined;
  }

  /** What is shown where no story passes. */
  viewWithoutStories(feed: Feed): Emptiness | 'ready' {
    return this.hasTools && feed.items.length ? 'ready' : this.readingOn.emptiness;
  }

  /** Reads pages of the feed until there are more stories than these. */
  readonly readOn = async (known: number): Promise<void> => {
    await this.readingOn.readOn(known);
  };

  /** Asks once more for the page that a search ended with. Never rejects. */
  readonly retry = async (): Promise<void> => {
    await this.readingOn.seek(true);
  };

  /** The same for the reader who pressed the button, whose focus stays in the list. */
  readonly onRetry = async (): Promise<void> => {
    const { host } = this;
    this.isRetrying = true;
    await this.retry();
    this.isRetrying = false;
    host.requestUpdate();
    await host.focusFirst(() => true);
    if (!this.isRetrying && !host.shadowRoot?.activeElement && !host.stories.length)
      host.renderRoot.querySelector<HTMLElement>('.tab[tabindex="0"], .search-field')?.focus();
  };

  render(feed: Feed, locale: Locale, list: unknown, more: unknown): unknown {
    const count = this.storiesOf(feed).length;
    const emptiness = count ? undefined : this.readingOn.emptiness;
    return renderListView(this, { locale, list, more, count, emptiness });
  }

  /** How a story is shown. */
  fillFor(list: HTMLElement, context: StoryContext, storyRow: StoryRow): StoryFill {
    return this.ticker.marking(adapt(this.host, list, context, storyRow));
  }
}
