import { html, nothing } from 'lit';
import { offeredCategories, type StoryFilter, usedCategories } from '../../feed/filter.js';
import type { Category, Feed } from '../../feed/format.js';
import { listMessages } from '../../locales/list/index.js';
import type { Locale } from '../../locales/locale.js';

/** The categories of a feed as tabs (ARIA Authoring Practices, Tabs): an arrow key goes to the next, and shows it. */
export class CategoryTabs {
  /** The id of the category that is shown; undefined for all. */
  chosen: string | undefined;
  private categories: readonly Category[] = [];

  constructor(private readonly changed: () => void) {}

  get isShown(): boolean {
    return this.categories.length > 1;
  }

  /**
   * Sees what there is to choose from.
   *
   * @param feed undefined where no tabs are wanted
   * @param filter what the list's own attributes leave
   * @param isWhole whether all stories of the feed are there: then empty categories are left out
   */
  update(feed: Feed | undefined, filter: StoryFilter, isWhole: boolean): void {
    const offered = feed ? offeredCategories(feed, filter.category) : [];
    const isUsed = feed && isWhole ? usedCategories(feed, filter) : () => true;
    // The one that was chosen stays when it turns out to be empty: the reader is told, and not sent elsewhere.
    this.categories = offered.filter(({ id }) => id === this.chosen || isUsed(id));
    // The feed may have lost it.
    if (!this.isShown || !this.categories.some(({ id }) => id === this.chosen)) this.chosen = undefined;
  }

  /** The name of the tab that is chosen. */
  nameIn({ tag }: Locale): string {
    return this.categories.find(({ id }) => id === this.chosen)?.name ?? listMessages(tag).all;
  }

  render({ tag }: Locale): unknown {
    if (!this.isShown) return nothing;
    const { all, categories: label } = listMessages(tag);
    return html`<div part="tabs" class="tabs" role="tablist" aria-label=${label} @keydown=${this.onKey}>
      ${this.renderTab(undefined, html`<span lang=${tag}>${all}</span>`)}
      ${this.categories.map(({ id, name }) => this.renderTab(id, name))}
    </div>`;
  }

  private renderTab(id: string | undefined, name: unknown): unknown {
    const isChosen = id === this.chosen;
    return html`<button
      part="button tab"
      class="tab"
      type="button"
      role="tab"
      aria-selected=${isChosen ? 'true' : 'false'}
      tabindex=${isChosen ? 0 : -1}
      @click=${() => this.choose(id)}
    >
      ${name}
    </button>`;
  }

  private choose(id: string | undefined): void {
    if (id === this.chosen) return;
    this.chosen = id;
    this.changed();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const row = event.currentTarget as HTMLElement;
    const tabs = [...row.querySelectorAll<HTMLElement>('.tab')];
    const from = tabs.findIndex((tab) => tab.contains(event.target as Node));
    const step = getComputedStyle(row).direction === 'rtl' ? -1 : 1;
    const places: Record<string, number> = {
      ArrowRight: from + step,
      ArrowLeft: from - step,
      Home: 0,
      End: -1,
    };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    const tab = tabs[(place + tabs.length) % tabs.length];
    tab?.focus();
    tab?.click();
  };
}
