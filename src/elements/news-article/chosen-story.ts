import type { ReactiveController } from 'lit';
import { Selection } from '../../context/selection.js';
import type { Item } from '../../feed/format.js';
import { findStory } from '../../feed/selectors.js';
import type { FeedState } from '../../feed/source.js';
import type { Locale } from '../../locales/locale.js';
import { storyMessages } from '../../locales/story/index.js';
import type { View } from '../base/frame.js';
import type { NewsArticle } from './news-article.js';
import { StorySearch } from './story-search.js';

/** Which story an article shows: by its attributes, by the page's address, or by what was chosen beside it. */
export class ChosenStory implements ReactiveController {
  /** Whether the reader chose it, and was not taken to it yet. */
  isNew = false;
  private followed: Selection | undefined;
  private detach: (() => void) | undefined;
  private readonly search = new StorySearch();
  /** Where a story is chosen, for an article in no `<news-feed>`; in one it is everyone's. */
  private readonly own = new Selection();

  constructor(private readonly host: NewsArticle) {
    host.addController(this);
  }

  hostUpdate(): void {
    const { isShared, scope } = this.host.feeds;
    if (isShared && !scope?.selection) scope?.offer?.(this.own);
  }

  hostUpdated(): void {
    const { host, search } = this;
    const { source, state } = host.feeds;
    if (host.isConnected) this.follow(this.selection);
    if (source && state?.feed && !this.story && this.viewOf() === 'loading')
      void search.continue(source, host.loadOptions, () => host.requestUpdate());
  }

  hostDisconnected(): void {
    this.follow(undefined);
  }

  private get state(): FeedState | undefined {
    return this.host.feeds.state;
  }

  /** The parameter of the page's address that names the story, where one does. */
  get queryName(): string | undefined {
    return this.host.item ? undefined : this.host.queryName;
  }

  /** What chooses the story; undefined where `item` or the page's query does. */
  get selection(): Selection | undefined {
    const { item, feeds } = this.host;
    if (item || this.queryName) return undefined;
    return (feeds.isShared && feeds.scope?.selection) || this.own;
  }

  /** Whether the page's fragment names it. */
  get isLinked(): boolean {
    return this.selection?.id !== undefined;
  }

  private get id(): string | undefined {
    const { queryName: name, selection } = this;
    const { item } = this.host;
    if (item || !selection)
      return item || (name && new URLSearchParams(location.search).get(name)) || undefined;
    const { id, isOwn, isOthers } = selection;
    const feed = this.state?.feed;
    // What another feed's article shows is no story that this one lacks.
    const isHere = id === undefined || isOwn || !feed || findStory(feed, id);
    return isHere && !isOthers ? id : undefined;
  }

  /** The story, as the feed has it. */
  get story(): Item | undefined {
    const { id } = this;
    const nothingChosen = id === undefined && this.host.itemFrom;
    return nothingChosen ? undefined : this.search.find(this.state?.feed, id);
  }

  viewOf(): View {
    if (this.story) return 'ready';
    if (this.id === undefined) return this.host.itemFrom ? 'idle' : 'empty';
    return this.search.mayContinue(this.host.feeds.source) ? 'loading' : 'empty';
  }

  /** Why there is no story. */
  emptyMessage({ tag, messages }: Locale): string {
    if (this.id === undefined) return messages.noNews;
    return this.state?.more === 'failed' ? messages.moreFailed : storyMessages(tag).noStory;
  }

  private follow(selection: Selection | undefined): void {
    if (selection === this.followed) return;
    this.detach?.();
    this.followed = selection;
    if (!selection) return;
    const take = (): void => {
      this.isNew = selection.isOwn && selection.id !== undefined;
      selection.isFresh = false;
      this.host.requestUpdate();
    };
    this.detach = selection.attachViewer(take);
    if (selection.isFresh) take();
  }
}
