import { html, nothing, type ReactiveController } from 'lit';
import { type FeedRequest, type FeedScope, feedContext } from '../../context/feed-context.js';
import type { Selection } from '../../context/selection.js';
import { findStory } from '../../feed/selectors.js';
import { listMessages } from '../../locales/list/index.js';
import type { Locale } from '../../locales/locale.js';
import type { NewsList } from './news-list.js';

/** So that the host's styles reach into the story as they do into one of its own. */
const articleParts =
  'article breadcrumb title languages lead meta date source editor author category reading-time tools font-size button share print address qr figure image caption body table status gallery original attachments related heading navigation previous next link list item';

/** The story that a reader chose, in the place of the list: `open="inline"`. A `<news-article>` shows it. */
export class OpenStory implements ReactiveController {
  private article: HTMLElement | undefined;
  /** Whether a reader has come near: the article and its part are asked for then. */
  private isWanted = false;
  private leave: (() => void) | undefined;
  private tell: (() => void) | undefined;

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

  hostDisconnected(): void {
    this.close();
  }

  private close(): void {
    this.leave?.();
    this.leave = undefined;
  }

  /** What chooses the story; undefined where stories are not opened here. */
  get selection(): Selection | undefined {
    if (this.host.open !== 'inline') return undefined;
    this.article ??= this.makeArticle();
    return this.article && this.host.ownSelection;
  }

  /** A `<news-article>`, under the prefix that the list has; undefined where none is registered. */
  private makeArticle(): HTMLElement | undefined {
    const { localName, ownerDocument } = this.host;
    const article = ownerDocument.createElement(localName.replace('news-list', 'news-article'));
    if (!article.matches(':defined')) return undefined;
    article.setAttribute('item-from', 'hash');
    article.setAttribute('exportparts', articleParts.replace(/ /g, ','));
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
        ${isOpen ? this.renderBack(selection, locale) : nothing} ${isNeeded ? this.storyElement : nothing}
      </div>`;
  }

  private renderBack(selection: Selection, { tag }: Locale): unknown {
    const back = (event: Event): void => {
      event.preventDefault();
      selection.clear();
    };
    return html`<p class="back meta">
      <a part="link back" href=${selection.addressOf('')} lang=${tag} @click=${back}
        >${listMessages(tag).back}</a
      >
    </p>`;
  }

  private get storyElement(): unknown {
    const { lang, headingLevel, linkTarget, linkRel } = this.host;
    return Object.assign(this.article ?? {}, { lang, headingLevel, linkTarget, linkRel });
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
    const stop = (): void => (this.tell = undefined);
    let given: FeedScope['source'];
    this.tell = () => {
      const { source } = this.host.feeds;
      if (given !== source || !source) callback({ source: (given = source), selection, hasBack: true }, stop);
    };
    this.tell();
  };
}
