import { nothing, type ReactiveController } from 'lit';
import { contentFragment } from '../../content/content-fragment.js';
import { StoryController } from '../../controllers/story-controller.js';
import type { Feed, Item } from '../../feed/format.js';
import { findStory } from '../../feed/selectors.js';
import type { Locale } from '../../locales/locale.js';
import { storyMessages } from '../../locales/story/index.js';
import { chooseStory } from '../base/choose-story.js';
import type { View } from '../base/frame.js';
import { ChosenStory } from './chosen-story.js';
import type { NewsArticle } from './news-article.js';
import { chooseSize, onSizeChosen, readerSize } from './reader-size.js';
import { Sharing } from './sharing.js';
import { StoryBody } from './story-body.js';
import { renderStory } from './story.templates.js';
import { newsArticleOf } from '../../structured-data/news-article.js';
import { StructuredData } from './structured-data.js';

/** The view of a story, with what the reader did to it. */
export class StoryView implements ReactiveController {
  private readonly chosen: ChosenStory;
  private readonly fullText: StoryController;
  private readonly body = new StoryBody();
  private readonly sharing: Sharing;
  private readonly structuredData = new StructuredData();
  private leave: (() => void) | undefined;
  private wasRendered = false;
  private retrying = false;
  private id: string | undefined;
  private data: object | undefined;

  constructor(private readonly host: NewsArticle) {
    this.chosen = new ChosenStory(host);
    this.fullText = new StoryController(host, () => this.chosen.story?._fairwire?.articleUrl);
    this.sharing = new Sharing(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.leave ??= onSizeChosen(() => this.host.requestUpdate());
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.leave?.();
    this.leave = undefined;
    this.structuredData.show(undefined);
  }

  hostUpdated(): void {
    const { host } = this;
    const isRendered = host.isConnected && host.renderRoot.querySelector('article');
    this.structuredData.show(isRendered && host.jsonLd ? this.data : undefined);
    if (!isRendered) return;
    if (this.chosen.isNew) this.focus();
    else if (!this.wasRendered && this.chosen.isLinked) this.arrive();
    this.chosen.isNew = false;
    this.wasRendered = true;
  }

  /** Who followed a link to this story is taken to it, as by any other fragment; who has read on already stays. */
  private arrive(): void {
    const title = this.host.renderRoot.querySelector('.title');
    if (title && !scrollY && title.getBoundingClientRect().top > innerHeight / 2) title.scrollIntoView();
  }

  viewOf(): View {
    return this.chosen.viewOf();
  }

  emptyMessage(locale: Locale): string {
    return this.chosen.emptyMessage(locale);
  }

  /** Asks for the full text again. Never rejects. */
  async reload(): Promise<void> {
    await this.fullText.reload();
  }

  render(whole: Feed, locale: Locale): unknown {
    const { host, chosen, fullText } = this;
    const { story, selection } = chosen;
    if (!story) return nothing;
    const { headingLevel, show, feeds, fontSize } = host;
    const { target, rel } = host.linkAttributes;
    const origin = feeds.source?.originOf?.(story);
    // A story beside those of other feeds keeps the head of its own: its trail, its time zone.
    const feed = origin ? { ...origin.feed, items: whole.items } : whole;
    if (story.id !== this.id) this.sharing.reset();
    this.id = story.id;
    const { feed: document, status } = fullText.state ?? {};
    const item = withFullText(story, document && fullStoryIn(document, story.id));
    const words = storyMessages(locale.tag);
    const { url } = origin ?? feeds.source ?? {};
    const baseUrl = document ? fullText.url : url || feed.feed_url;
    const content = { baseUrl, headingLevel, linkTarget: target, linkRel: rel, tableLabel: words.table };
    this.data = newsArticleOf(feed, item, item.url);
    return renderStory({
      ...{ feed, item, locale, words, headingLevel, show, target, rel },
      choose: (event, other) => chooseStory(host, event, other, selection),
      body: this.body.of(item, content, contentFragment),
      pending: !!fullText.state && !document && status !== 'error',
      failed: status === 'error' || this.retrying,
      retry: () => void this.retry(),
      back:
        feeds.isShared && !feeds.scope?.hasBack && selection?.id !== undefined
          ? () => selection.clear()
          : undefined,
      hrefOf: (other) => addressOf(other, chosen),
      url: item.url ?? addressOf(item, chosen) ?? location.href,
      size: readerSize() ?? fontSize,
      resize: chooseSize,
      sharing: this.sharing,
    });
  }

  /** Takes the reader who chose a story to it, wherever on the page that was. */
  focus(): void {
    const story = this.host.renderRoot.querySelector('article');
    const title = story?.querySelector<HTMLElement>('.title') ?? story;
    if (!title) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
    const { top } = title.getBoundingClientRect();
    if (top < 0 || top > innerHeight / 2) title.scrollIntoView({ block: 'start' });
  }

  private async retry(): Promise<void> {
    if (this.retrying) return;
    const focused = this.host.shadowRoot?.activeElement;
    this.retrying = true;
    await this.reload();
    this.retrying = false;
    this.host.requestUpdate();
    await this.host.updateComplete;
    // The button is gone where the retry helped: its focus stays in the story.
    if (focused?.isConnected === false) this.focus();
  }
}

/** The story in its own document. There it may go by another id, but not beside other stories. */
const fullStoryIn = (document: Feed, id: string): Item | undefined =>
  findStory(document, id) ?? (document.items.length === 1 ? document.items[0] : undefined);

/** A story with the members of its own document, where that has them. */
const withFullText = (item: Item, full: Item | undefined): Item =>
  full ? { ...item, ...full, id: item.id, _fairwire: { ...item._fairwire, ...full._fairwire } } : item;

/** Where a story is shown: on this page where that can be, or else on its own. */
function addressOf({ id, url }: Item, { selection, queryName }: ChosenStory): string | undefined {
  if (!queryName) return selection ? selection.addressOf(id) : url;
  const address = new URL(location.href);
  address.searchParams.set(queryName, id);
  address.hash = '';
  return address.href;
}
