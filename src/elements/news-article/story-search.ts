import type { Feed, Item } from '../../feed/format.js';
import { findStory, storiesOf } from '../../feed/selectors.js';
import type { FeedSource, LoadOptions } from '../../feed/source.js';

/** Most pages that are read to find one story. */
const mostPages = 50;

/** Which story of a feed is meant by an id; without one, the first. Remembers its answer. */
export class StorySearch {
  private feed: Feed | undefined;
  private id: string | undefined;
  private found: Item | undefined;
  private pages = 0;
  private isRunning = false;

  find(feed: Feed | undefined, id: string | undefined): Item | undefined {
    if (id !== this.id) this.pages = 0;
    if (feed !== this.feed || id !== this.id) this.found = feed && this.look(feed, id);
    this.feed = feed;
    this.id = id;
    return this.found;
  }

  private look(feed: Feed, id: string | undefined): Item | undefined {
    if (id === undefined) return storiesOf(feed)[0];
    const item = findStory(feed, id);
    return item?._fairwire?.noSyndication ? undefined : item;
  }

  /** Whether the story may stand on a page that is not loaded yet. */
  mayContinue(source: FeedSource | undefined): boolean {
    const more = source?.state.more;
    return more === 'loading' || (more === 'available' && this.pages < mostPages);
  }

  /** Loads the next page. Once it is there, or could not be had, `then` is called to look again. */
  async continue(source: FeedSource, options: LoadOptions, then: () => void): Promise<void> {
    if (this.isRunning || source.state.more !== 'available') return;
    this.isRunning = true;
    this.pages++;
    await source.loadMore(options);
    this.isRunning = false;
    then();
  }
}
