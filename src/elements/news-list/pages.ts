import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '../../feed/format.js';
import { listMessages } from '../../locales/list/index.js';
import type { Locale } from '../../locales/locale.js';
import { focusList } from './focus-list.js';
import type { NewsList } from './news-list.js';
import { pagesAround } from './pages-around.js';

/** Pages of as many stories as `limit` says. The last that is known leads to those that are not loaded yet. */
export class Pages {
  /** Counted from 0. */
  private page = 0;
  /** How many times it is being read on. */
  private loading = 0;
  /** Counts what the reader asked for: a page that comes late is shown only where it is what was asked for last. */
  private turns = 0;

  constructor(
    private readonly host: NewsList,
    /** Reads pages of the feed until there are more stories than these. */
    private readonly readOn: (known: number) => Promise<void>,
  ) {}

  /** For other stories. */
  reset(): void {
    this.page = 0;
    this.turns++;
  }

  /** Those of the page that is shown. */
  of(stories: readonly Item[]): readonly Item[] {
    const { limit } = this.host;
    if (!limit) return stories;
    this.page = Math.min(this.page, this.last(stories.length));
    return stories.slice(this.page * limit, (this.page + 1) * limit);
  }

  private last(count: number): number {
    return this.host.limit ? Math.max(0, Math.ceil(count / this.host.limit) - 1) : 0;
  }

  render(count: number, { tag, messages }: Locale): unknown {
    const { loading } = this;
    const more = this.host.feeds.state?.more ?? 'none';
    const last = this.last(count);
    // The feed may have become shorter.
    const page = (this.page = Math.min(this.page, last));
    if (!last && more === 'none') return nothing;
    const words = listMessages(tag);
    const failed = more === 'failed' && page === last;
    return html`<nav part="paging" class="pages" lang=${tag} aria-label=${words.pages}>
      <p part="status" class=${failed ? 'failed' : 'visually-hidden'} role="status">
        ${failed ? messages.moreFailed : loading ? messages.loading : words.page(page + 1)}
      </p>
      ${this.renderStep('previous', words.previous, page - 1, page > 0)}
      ${pagesAround(page, last).map((number) =>
        number === undefined ? html`<span aria-hidden="true">…</span>` : this.renderPage(number, words.page),
      )}
      ${this.renderStep('next', failed ? messages.retry : words.next, page + 1, page < last || more !== 'none')}
    </nav>`;
  }

  private renderPage(number: number, name: (page: number) => string): TemplateResult {
    const isCurrent = number === this.page;
    return html`<button
      part="button page"
      class="page"
      type="button"
      aria-label=${name(number + 1)}
      aria-current=${isCurrent ? 'page' : 'false'}
      @click=${() => this.show(number)}
    >
      ${number + 1}
    </button>`;
  }

  private renderStep(part: string, label: string, page: number, isPossible: boolean): TemplateResult {
    return html`<button
      part="button ${part}"
      class="page ${part}"
      type="button"
      aria-disabled=${isPossible ? 'false' : 'true'}
      @click=${() => isPossible && this.show(page)}
    >
      ${label}
    </button>`;
  }

  private async show(page: number): Promise<void> {
    const { host } = this;
    const known = host.stories;
    if (page === this.page) return;
    const turn = ++this.turns;
    const isThere = page <= this.last(known.length);
    if (isThere) await this.open(page);
    const target = this.targetOf(page, known.length);
    await this.read(target, known.length);
    if (isThere || turn !== this.turns) return;
    const before = this.page;
    await this.open(Math.min(target, this.last(host.stories.length)));
    if (this.page === before) await host.focusAdded(known);
  }

  private async open(page: number): Promise<void> {
    const isOther = page !== this.page;
    this.page = page;
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (isOther) this.begin();
  }

  /** A last page that is not full is filled before another begins: no story is passed over. */
  private targetOf(page: number, count: number): number {
    const last = this.last(count);
    return page > last && count % (this.host.limit || 1) ? last : page;
  }

  /** Pages of the feed are of another size: what a page lacks is read. */
  private async read(page: number, count: number): Promise<void> {
    const { host } = this;
    const isFull = count >= (page + 1) * host.limit && page <= this.last(count);
    if (isFull || host.feeds.state?.more === 'none') return;
    this.loading++;
    host.requestUpdate();
    await this.readOn(Math.max(count, (page + 1) * host.limit - 1));
    this.loading--;
    host.requestUpdate();
  }

  /** A reader begins a page at its top, and who hears it hears its stories next. Who went on elsewhere stays there. */
  private begin(): void {
    if (this.host.isIdle) focusList(this.host);
  }
}
