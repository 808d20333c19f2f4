import { nothing, type TemplateResult } from 'lit';
import { storyParameter } from '../../context/story-parameter.js';
import type { Feed } from '../../feed/format.js';
import type { Locale } from '../../locales/locale.js';
import { choice, matching, words } from '../base/attributes.js';
import { FeedElement } from '../base/feed-element.js';
import type { View } from '../base/frame.js';
import type { HeadingLevel } from '../base/heading.js';
import { LazyRenderer } from '../base/lazy-renderer.js';
import { property } from '../base/property.js';
import { type ArticlePart, articleParts, defaultParts } from './article-parts.js';
import { type ArticleRenderer, loadRenderer } from './load-renderer.js';
import { renderSkeleton } from './news-article.skeleton.js';
import { skeletonStyles } from './news-article.styles.js';

/**
 * One story of a feed, in full: the one that `item` names, or the one that was chosen (`#story=ID` in the page's
 * address, where a `<news-list>` in the same `<news-feed>` puts it), or else the first.
 *
 * @slot - The fallback: readers see it until there is a story.
 * @csspart article - The story.
 * @csspart back - The link back to the list.
 * @csspart breadcrumb - The trail of links above the story: home, section, news.
 * @csspart title - The story's title.
 * @csspart languages - The links to the story in other languages.
 * @csspart lead - The opening paragraph.
 * @csspart meta - The line of dates, source, people, categories and reading time.
 * @csspart date - A date: of the story, of its last change, of a related story.
 * @csspart source - Where the story comes from.
 * @csspart editor - Who edited the story.
 * @csspart author - An author of the story.
 * @csspart category - A category of the story.
 * @csspart reading-time - How long the story takes to read.
 * @csspart tools - The row of buttons: size of the text, sharing, print.
 * @csspart font-size - The buttons for the size of the text, which have the part `button` too.
 * @csspart button - Every button; most have a part of their own as well.
 * @csspart share - The buttons to share the story.
 * @csspart print - The button that prints the page.
 * @csspart address - The field with the story's address, where it could not be copied.
 * @csspart qr - The QR code of the story's address, with its caption.
 * @csspart figure - The main picture with its caption, or one of the gallery.
 * @csspart image - A picture, without its caption.
 * @csspart caption - The caption and credit of a picture, or of the QR code.
 * @csspart body - The text of the story.
 * @csspart table - The box of a table in the text.
 * @csspart status - Says that the full text is on its way or could not be had, and that the link was copied.
 * @csspart gallery - The list of more pictures.
 * @csspart original - The links to the story's own page and to the page it is about.
 * @csspart attachments - The list of files that belong to the story.
 * @csspart related - The box of related stories.
 * @csspart heading - The heading of the related stories.
 * @csspart navigation - The links to the stories before and after.
 * @csspart previous - The link to the story before.
 * @csspart next - The link to the story after.
 * @csspart list - Every list: the trail, the gallery, files, related stories.
 * @csspart item - An entry of a list.
 * @csspart link - Every link outside the text.
 * @fires {FairwireSelectEvent} fairwire-select - The reader chose the story before or after. Cancelable.
 */
export class NewsArticle extends FeedElement {
  static override styles = [...FeedElement.styles, skeletonStyles];

  /** The id of the story to show. Without it, the story that was chosen. */
  @property() item = '';

  /**
   * Where the id stands in the page's address: `hash` for `#story=ID`, `query:NAME` for `?NAME=ID`. A story is then
   * shown only once one was chosen. Without this it is the fragment, and the feed's first story is shown until then.
   * With `query:NAME` the links to other stories load this page with another `NAME`.
   */
  @property(matching('hash or query:NAME', /^(hash|query:[^\s:]+)$/))
  itemFrom: 'hash' | `query:${string}` | '' = '';

  /**
   * What is shown besides title and text: any of `breadcrumb languages lead meta font-size share image gallery source
   * related navigation print`. All but `print` (a button) by default; what a story lacks is left out.
   */
  @property(words(articleParts)) show: readonly ArticlePart[] = defaultParts;

  /**
   * How large the text is, as long as the reader has chosen nothing else: `small`, `medium`, `large`. The reader's
   * choice counts for all articles, and is remembered in the browser (`localStorage`, `fairwire-font-size`).
   */
  @property(choice(['small', 'medium', 'large']))
  fontSize: 'small' | 'medium' | 'large' = 'medium';

  /** Describes the story to search engines, in a script of JSON-LD (schema.org NewsArticle) in the page's head. */
  @property({ type: Boolean }) jsonLd = false;

  protected override readonly renderer = new LazyRenderer(this, loadRenderer);

  private storyView: InstanceType<ArticleRenderer['StoryView']> | undefined;

  /** Asks for the feed and the full text again, keeping what is shown until the answers are there. Never rejects. */
  override async refresh(): Promise<void> {
    await Promise.all([super.refresh(), this.storyView?.reload()]);
  }

  protected override willUpdate(): void {
    const renderer = this.renderer.current;
    if (renderer) this.storyView ??= new renderer.StoryView(this);
  }

  protected override get defaultHeadingLevel(): HeadingLevel {
    return 2;
  }

  /** @internal The parameter of the page's address that `item-from` names, where it does. */
  get queryName(): string | undefined {
    return this.itemFrom.split(':')[1];
  }

  /** Whether nothing chooses a story: then there is none, and no grey shapes announce one. */
  private get isIdle(): boolean {
    const { item, itemFrom, queryName } = this;
    const { hash, search } = location;
    const address = new URLSearchParams(queryName ? search : hash.slice(1));
    return !item && !!itemFrom && !address.has(queryName ?? storyParameter);
  }

  protected override viewOf(): View {
    return this.isIdle ? 'idle' : (this.storyView?.viewOf() ?? 'ready');
  }

  protected override isEmpty(): boolean {
    return this.viewOf() === 'empty';
  }

  protected override emptyMessage(locale: Locale): string {
    return this.storyView?.emptyMessage(locale) ?? '';
  }

  protected override renderSkeleton(): TemplateResult {
    return renderSkeleton();
  }

  protected override renderFeed(feed: Feed, locale: Locale): unknown {
    return this.storyView?.render(feed, locale) ?? nothing;
  }
}
