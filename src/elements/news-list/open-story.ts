import { html, nothing, type ReactiveController } from 'lit';
import { type FeedRequest, type FeedScope, feedContext } from '../../context/feed-context.js';
import { Selection } from '../../context/selection.js';
import { findStory } from '../../feed/selectors.js';
import { listMessages } from '../../locales/list/index.js';
import type { Locale } from '../../locales/locale.js';
import { backLink } from '../base/back-link.js';
import { focusList } from './focus-list.js';
import type { NewsList } from './news-list.js';

/** So that the host's styles reach into the story as they do into one of its own. */
export const exportedParts =
  'address article attachments author back body breadcrumb button caption category container credit date editor empty error figure font-size gallery heading image item languages lead link list meta navigation next notice original previous print qr reading-time related retry share skeleton source status table title tools';

/** The story that a reader chose, in the place of the list: `open="inline"`. A `<news-article>` shows it. */
export class OpenStory implements ReactiveController {
  /** Where a story is chosen that opens in this list. */
  private readonly own = new Selection();
  private article: HTMLElement | undefined;
  /** Whether a reader has come near: the article and its part are asked for then. */
  private isWanted = false;
  private leave: (() => void) | undefined;
  private tell: (() => void) | undefined;
  /** The id of the story that was shown at the last rendering. */
  private shown: string | undefined;

  constructor(private readonly host: NewsList) {
    host.addController(this);
  }

  hostUpdate(): void {
    const { selection, host } = this;
    if (!host.isConnected) return;
    this.leave ??= selection?.attachViewer(() => host.requestUpdate());
    if (!selection) this.close();
    this.tell?.();
  }

  hostUpdated(): void {
    const { selection, isOpen, shown } = this;
    this.shown = isOpen ? selection?.id : undefined;
    // Who went on to another place of the page stays there.
    if (selection && !isOpen && shown !== undefined && !location.hash) void this.comeBack(shown);
  }

  hostDisconnected(): void {
    this.shown = undefined;
    this.close();
  }

  /** A reader who came by the story's address goes on at its row, or at the list where it is not among those shown. */
  private async comeBack(id: string): Promise<void> {
    const { host } = this;
    if (!host.isIdle) return;
    await host.focusFirst((item) => item.id === id);
    if (!host.shadowRoot?.activeElement) focusList(host);
  }

  private close(): void {
    this.leave?.();
    this.leave = undefined;
  }

  /** What chooses the story; undefined where stories are not opened here. */
  get selection(): Selection | undefined {
    if (this.host.open !== 'inline') return undefined;
    this.article ??= this.makeArticle();
    return this.article && this.own;
  }

  /** A `<news-article>`, under the prefix that the list has; undefined where none is registered. */
  private makeArticle(): HTMLElement | undefined {
    const { localName, ownerDocument } = this.host;
    const article = ownerDocument.createElement(localName.replace('news-list', 'news-article'));
    if (!article.matches(':defined')) return undefined;
    article.setAttribute('item-from', 'hash');
    article.setAttribute('exportparts', exportedParts.replace(/ /g, ','));
    return article;
  }

  get isOpen(): boolean {
    const { selection, host } = this;
    if (!selection?.id || selection.isOthers) return false;
    const { feed } = host.feeds.state ?? {};
    return selection.isOwn || !!(feed && findStory(feed, selection.id));
  }

  /** The list, or the story in its place. */
  render(list: unknown, locale: Locale): unknown {
    const { selection, isOpen } = this;
    if (!selection) return list;
    const isNeeded = isOpen || this.isWanted;
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- what is clicked are the links in it
    return html`<div
        class="closed"
        ?hidden=${isOpen}
        @pointerover=${this.prepare}
        @focusin=${this.prepare}
        @click=${{ handleEvent: this.prepare, capture: true }}
      >
        ${list}
      </div>
      <div class="open" ?hidden=${!isOpen} @context-request=${this.share}>
        ${isOpen ? backLink(listMessages(locale.tag).back, locale.tag, () => selection.clear()) : nothing}
        ${isNeeded ? this.storyElement : nothing}
      </div>`;
  }

  private get storyElement(): unknown {
    const { lang, headingLevel, linkTarget, linkRel, cache, timeout } = this.host;
    return Object.assign(this.article ?? {}, { lang, headingLevel, linkTarget, linkRel, cache, timeout });
  }

  private readonly prepare = (): void => {
    if (this.isWanted) return;
    this.isWanted = true;
    this.host.requestUpdate();
  };

  /** Gives the article the feed of this list, and what was chosen in it. */
  private readonly share = (event: FeedRequest): void => {
    const { selection } = this;
    if (event.context !== feedContext || !selection) return;
    event.stopPropagation();
    const { callback } = event;
    let given: FeedScope['source'];
    const tell = (): void => {
      const { source } = this.host.feeds;
      if (given !== source || !source) callback({ source: (given = source), selection, hasBack: true }, stop);
    };
    // An article that asked again since is still there.
    const stop = (): void => void (this.tell === tell && (this.tell = undefined));
    this.tell = tell;
    tell();
  };
}
