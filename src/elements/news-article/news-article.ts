import { html, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/format.js';
import type { Messages } from '../../locales/messages.js';
import { FeedElement } from '../base/feed-element.js';

/** Story of a feed. */
export class NewsArticle extends FeedElement {
  protected override isEmpty(feed: Feed): boolean {
    return !feed.items.length;
  }

  protected override emptyMessage(messages: Messages): string {
    return messages.noStory;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<span></span>`;
  }

  protected override renderFeed(feed: Feed): TemplateResult {
    return html`<p part="title">${feed.title}</p>`;
  }
}
