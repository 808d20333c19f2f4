import type { Feed } from '../../feed/format.js';
import { prepare } from '../../feed/search.js';

/** Stories that are looked through for the first time within one task. */
const atOnce = 500;

/** Makes the stories of a large feed ready to be looked through, in steps: meanwhile the reader can write on. */
export class SearchIndex {
  private readonly ready = new WeakSet<Feed>();
  private feed: Feed | undefined;

  constructor(private readonly changed: () => void) {}

  /** Whether a feed can be looked through at once. Where it cannot, it soon can. */
  has(feed: Feed): boolean {
    if (feed.items.length <= atOnce || this.ready.has(feed)) return true;
    if (feed !== this.feed) void this.add(feed);
    return false;
  }

  private async add(feed: Feed): Promise<void> {
    this.feed = feed;
    for (let start = 0; start < feed.items.length; start += atOnce) {
      prepare(feed.items.slice(start, start + atOnce));
      await new Promise((resolve) => setTimeout(resolve));
      // Another feed came meanwhile.
      if (this.feed !== feed) return;
    }
    this.ready.add(feed);
    this.changed();
  }
}
