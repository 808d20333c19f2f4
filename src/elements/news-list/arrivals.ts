import { html, type TemplateResult } from 'lit';
import type { Feed, Item } from '../../feed/format.js';
import type { FeedSource } from '../../feed/source.js';
import { listMessages } from '../../locales/list/index.js';
import type { Locale } from '../../locales/locale.js';
import type { NewsList } from './news-list.js';

/** Stories that came while others are being read: they are offered, and shown when the reader wants them. */
export class Arrivals {
  /** How many there are. */
  count = 0;
  private source: FeedSource | undefined;
  private feed: Feed | undefined;
  private known = new Set<string>();
  /** Whether one of several feeds was still to come. */
  private isComing = false;

  constructor(
    private readonly host: NewsList,
    /** Called before they are shown. */
    private readonly onShow: () => void,
  ) {}

  /** The stories without those that are offered. */
  without(stories: readonly Item[]): readonly Item[] {
    this.update();
    const shown = stories.filter(({ id }) => this.known.has(id));
    // Where nothing is being read, nothing is disturbed.
    if (!shown.length) return this.accept(stories);
    this.count = stories.length - shown.length;
    return shown;
  }

  private update(): void {
    const { source, state } = this.host.feeds;
    const { isComing, feed: before } = this;
    this.isComing = state?.status === 'loading';
    const feed = state?.feed;
    if (!feed || (feed === before && state.live)) return;
    this.feed = feed;
    // A ticker changes anyway, and shows its headline on.
    const isOpen = !state.live || this.host.layout === 'ticker' || isComing || source !== this.source;
    this.accept(isOpen ? feed.items : furtherStories(feed, before));
    this.source = source;
  }

  private accept(stories: readonly Item[]): readonly Item[] {
    for (const { id } of stories) this.known.add(id);
    this.count = 0;
    return stories;
  }

  /** Takes all that there is, so that it is shown. */
  acceptAll(): void {
    this.accept(this.feed?.items ?? []);
    this.host.requestUpdate();
  }

  /** The offer. It lies over the list, which stays where it is. */
  render({ tag }: Locale): TemplateResult {
    const { count } = this;
    return html`<div class="arrivals" role="status" lang=${tag}>
      <button part="button arrivals" class="offer" type="button" ?hidden=${!count} @click=${this.show}>
        ${count ? listMessages(tag).arrived(count) : ''}
      </button>
    </div>`;
  }

  private readonly show = async (): Promise<void> => {
    const known = new Set(this.known);
    this.onShow();
    this.acceptAll();
    await this.host.focusFirst(({ id }) => !known.has(id));
  };
}

/** Those of a further page, which leaves what was there; a feed that was read anew is made of new objects. */
function furtherStories({ items }: Feed, before: Feed | undefined): readonly Item[] {
  const [now, known] = [new Set(items), new Set(before?.items)];
  return [...known].every((item) => now.has(item)) ? items.filter((item) => !known.has(item)) : [];
}
