/** A filter may leave nothing of the pages that are loaded: then those behind them are read. */
import { isFiltering } from '../../feed/filter.js';
import type { FeedSource } from '../../feed/source.js';
import type { ListView } from './list-view.js';
import type { Emptiness } from './list-view.templates.js';

/** Most pages that are read for one wish of the reader. */
const mostPages = 50;

interface Search {
  readonly source: FeedSource;
  readonly wish: string;
  state: 'running' | 'settled' | 'in vain';
}

export class ReadingOn {
  private search: Search | undefined;

  constructor(private readonly view: ListView) {}

  private get source(): FeedSource | undefined {
    return this.view.host.feeds.source;
  }

  private get count(): number {
    const feed = this.source?.state.feed;
    return feed ? this.view.storiesOf(feed).length : 0;
  }

  /** The same, once all of them are looked through. */
  private async counted(): Promise<number> {
    const { count } = this;
    if (!this.view.preparing) return count;
    await this.view.preparing;
    return this.counted();
  }

  /** The search for what is wished now, if there was one. */
  private get current(): Search | undefined {
    const { search } = this;
    return search?.source === this.source && search?.wish === this.view.wish ? search : undefined;
  }

  /**
   * Reads the next page, and those after it until there are more stories to show than `known`.
   *
   * @returns whether it ended because it has read enough in vain
   */
  async readOn(known: number): Promise<boolean> {
    const { source, view } = this;
    const { host, wish } = view;
    for (let pages = 0; pages < mostPages; pages++) {
      await source?.loadMore(host.loadOptions);
      const count = await this.counted();
      if (!host.isConnected || this.source !== source || view.wish !== wish) return false;
      if (count > known || source?.state.more !== 'available') return false;
    }
    return true;
  }

  /**
   * Begins to read on where a filter leaves nothing of what is loaded. Never rejects.
   *
   * @param again whether a page that could not be had is asked for once more
   */
  async seek(again = false): Promise<void> {
    const { source, view } = this;
    const { wish } = view;
    const known = this.current?.state;
    if (known === 'running' || known === 'in vain' || view.searchBox.isWriting) return;
    const more = source?.state.more;
    const isThere = more === 'available' || (again && more === 'failed');
    if (!source || !isThere || !isFiltering(view.filter) || this.count) return;
    const search: Search = { source, wish, state: 'running' };
    this.search = search;
    const inVain = await this.readOn(0);
    search.state = inVain ? 'in vain' : 'settled';
    view.host.requestUpdate();
  }

  /** Why nothing is shown: the search goes on, failed, or ended. */
  get emptiness(): Emptiness {
    if (this.view.preparing) return 'loading';
    void this.seek();
    const more = this.source?.state.more;
    const state = this.current?.state;
    if (!isFiltering(this.view.filter) || more === 'none' || state === 'in vain') return 'empty';
    return more === 'failed' && state !== 'running' ? 'error' : 'loading';
  }
}
