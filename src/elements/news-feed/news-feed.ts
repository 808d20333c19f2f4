import { css, html, type TemplateResult } from 'lit';
import type { FeedScope } from '../../context/feed-context.js';
import { FeedProvider } from '../../context/feed-provider.js';
import type { Selection } from '../../context/selection.js';
import { FeedHost } from '../base/feed-host.js';

/**
 * Fetches a feed once for the elements in it, and lets them work together: a story that is chosen in a
 * `<news-list>` opens in the `<news-article>` beside it, and the page's address keeps it (`#story=ID`).
 *
 * Shows nothing of its own.
 *
 * @slot - The page's own content, and anywhere in it `<news-list>`, `<news-article>`, `<partner-footer>` or `<event-links>`.
 * @fires {FairwireLoadEvent} fairwire-load - There is a feed, or a newer one.
 * @fires {FairwireErrorEvent} fairwire-error - A request failed.
 */
export class NewsFeed extends FeedHost {
  static override styles = css`
    :host {
      display: contents;
    }

    :host([hidden]) {
      display: none;
    }
  `;

  private selection: Selection | undefined;
  private readonly offer = (selection: Selection): void => {
    this.selection ??= selection;
    this.provider.share(this.scope);
  };

  private readonly provider = new FeedProvider(this, this.scope);

  private get scope(): FeedScope {
    return { source: this.feeds.source, selection: this.selection, offer: this.offer };
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override updated(): void {
    if (this.provider.scope.source !== this.feeds.source) this.provider.share(this.scope);
    super.updated();
  }
}
