import { nothing, type TemplateResult } from 'lit';
import { Selection } from '../../context/selection.js';
import { StoryController } from '../../controllers/story-controller.js';
import type { Feed, Item } from '../../feed/format.js';
import { findStory } from '../../feed/selectors.js';
import type { Locale } from '../../locales/locale.js';
import type { Messages } from '../../locales/messages.js';
import { choice, optional, words } from '../base/attributes.js';
import { chooseStory } from '../base/choose-story.js';
import { FeedElement, type View } from '../base/feed-element.js';
import type { HeadingLevel } from '../base/heading.js';
import { LazyRenderer } from '../base/lazy-renderer.js';
import { property } from '../base/property.js';
import { type ArticlePart, articleParts } from './article-parts.js';
import { loadRenderer } from './load-renderer.js';
import { renderSkeleton } from './news-article.skeleton.js';
import { skeletonStyles } from './news-article.styles.js';
import { StoryBody } from './story-body.js';
import { StorySearch } from './story-search.js';

/**
 * One story of a feed, in full: the one that `item` names, or the one that was chosen (`#story=ID` in the page's
 * address, where a `<news-list>` in the same `<news-feed>` puts it), or else the first.
 *
 * @slot - The fallback: seen until there is a story.
 * @csspart article - The story.
 * @csspart back - The link back to the list.
 * @csspart breadcrumb - The trail above the story.
 * @csspart title - The story's title.
 * @csspart lead - The opening paragraph.
 * @csspart meta - The line of dates, source and people.
 * @csspart date - A date.
 * @csspart source - The source.
 * @csspart editor - The editor.
 * @csspart author - An author.
 * @csspart category - A category.
 * @csspart figure - The main picture with its caption.
 * @csspart image - The main picture.
 * @csspart caption - Its caption.
 * @csspart body - The text.
 * @csspart table - The box of a table in the text.
 * @csspart status - Says that the full text is on its way, or could not be had.
 * @csspart original - The links to the story's own page and to the page it is about.
 * @csspart attachments - The list of files.
 * @csspart navigation - The links to the stories before and after.
 * @csspart previous - The link to the story before.
 * @csspart next - The link to the story after.
 * @csspart list - A list.
 * @csspart item - An entry of a list.
 * @csspart link - A link.
 * @fires {FairwireSelectEvent} fairwire-select - The reader chose the story before or after. Cancelable.
 */
export class NewsArticle extends FeedElement {
  static override styles = [...FeedElement.styles, skeletonStyles];

  /** The id of the story to show. Without it, the story that was chosen. */
  @property() item = '';

  /** `hash` shows a story only once one was chosen; without it the feed's first story is shown until then. */
  @property(optional(choice('item-from', ['hash'] as const)))
  itemFrom: 'hash' | undefined = undefined;

  /** What is shown besides title and text: any of `breadcrumb lead meta image source navigation`. */
  @property(words('show', articleParts)) show: readonly ArticlePart[] = articleParts;

  protected override readonly renderer = new LazyRenderer(this, loadRenderer);

  private readonly ownSelection = new Selection();
  private followed: Selection | undefined;
  private detach: (() => void) | undefined;
  /** Whether the reader chose a story that has not been shown yet. */
  private moved = false;
  private retryingText = false;
  private readonly search = new StorySearch();
  private readonly body = new StoryBody();
  private readonly fullText = new StoryController(this);

  /** @internal */
  get articleUrl(): string | undefined {
    return this.story?._fairwire?.articleUrl;
  }

  /** Asks for the feed and the full text again, keeping what is shown until the answers are there. Never rejects. */
  override async refresh(): Promise<void> {
    await Promise.all([super.refresh(), this.fullText.reload()]);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.follow(undefined);
  }

  protected override get defaultHeadingLevel(): HeadingLevel {
    return 2;
  }

  /** What chooses the story; undefined where `item` does. */
  private get selection(): Selection | undefined {
    if (this.item) return undefined;
    return (this.feeds.isShared && this.feeds.scope?.selection) || this.ownSelection;
  }

  private get chosenId(): string | undefined {
    return this.item || this.selection?.id;
  }

  /** The story to show, as the feed has it. */
  private get story(): Item | undefined {
    const id = this.chosenId;
    const nothingChosen = id === undefined && this.itemFrom === 'hash';
    return nothingChosen ? undefined : this.search.find(this.feeds.state?.feed, id);
  }

  private follow(selection: Selection | undefined): void {
    if (selection === this.followed) return;
    this.detach?.();
    this.followed = selection;
    this.detach = selection?.attachViewer(() => {
      this.moved = selection.id !== undefined;
      this.requestUpdate();
    });
  }

  protected override viewOf(feed: Feed): View {
    if (this.story) return 'ready';
    if (this.chosenId === undefined) return this.itemFrom ? 'idle' : 'empty';
    return this.search.mayContinue(this.feeds.source) ? 'loading' : super.viewOf(feed);
  }

  protected override isEmpty(): boolean {
    return !this.story;
  }

  protected override emptyMessage(messages: Messages): string {
    if (this.chosenId === undefined) return messages.noNews;
    return this.feeds.state?.more === 'failed' ? messages.moreFailed : messages.noStory;
  }

  protected override renderSkeleton(): TemplateResult {
    return renderSkeleton();
  }

  protected override renderFeed(feed: Feed, locale: Locale): unknown {
    const { story, fullText, feeds, selection, headingLevel, show } = this;
    const renderer = this.renderer.current;
    if (!story || !renderer) return nothing;
    const { feed: document, status } = fullText.state ?? {};
    const item = withFullText(story, document && (findStory(document, story.id) ?? document.items[0]));
    const failed = status === 'error' || this.retryingText;
    const pending = !!fullText.state && !document && status !== 'error';
    const baseUrl = document ? fullText.url : feeds.source?.url || feed.feed_url;
    const { target, rel } = this.linkAttributes;
    const options = { baseUrl, headingLevel, linkTarget: target, linkRel: rel };
    const words = renderer.storyMessages(locale.tag);
    const body = this.body.of(item, { ...options, tableLabel: words.table }, renderer.contentFragment);
    const isChosen = feeds.isShared && selection?.id !== undefined;
    return renderer.renderStory({
      ...{ feed, item, body, locale, words, headingLevel, show, target, rel, pending, failed },
      retry: () => void this.retryText(),
      back: isChosen ? () => selection?.clear() : undefined,
      hrefOf: (other) => (selection ? selection.addressOf(other.id) : other.url),
      choose: (event, other) => chooseStory(this, event, other, selection),
    });
  }

  protected override updated(): void {
    super.updated();
    if (this.isConnected) this.follow(this.selection);
    const { source } = this.feeds;
    if (source?.state.feed && !this.story && this.viewOf(source.state.feed) === 'loading')
      void this.search.continue(source, this.loadOptions, () => this.requestUpdate());
    if (!this.moved || !this.story || !this.renderer.current) return;
    this.moved = false;
    this.focusStory();
  }

  private readonly retryText = async (): Promise<void> => {
    if (this.retryingText) return;
    const focused = this.shadowRoot?.activeElement;
    this.retryingText = true;
    await this.fullText.reload();
    this.retryingText = false;
    this.requestUpdate();
    await this.updateComplete;
    // The button is gone where the retry helped: its focus stays in the story.
    if (focused?.isConnected === false) this.focusStory();
  };

  /** Takes the reader who chose a story to it, wherever on the page that was. */
  private focusStory(): void {
    const story = this.renderRoot.querySelector('article');
    const title = story?.querySelector<HTMLElement>('.title') ?? story;
    if (!title) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
    const { top } = title.getBoundingClientRect();
    if (top < 0 || top > innerHeight / 2) title.scrollIntoView({ block: 'start' });
  }
}

/** A story with the members of its own document, where that has them. */
const withFullText = (item: Item, full: Item | undefined): Item =>
  full ? { ...item, ...full, id: item.id, _fairwire: { ...item._fairwire, ...full._fairwire } } : item;
