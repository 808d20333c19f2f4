import type { Feed } from '../../feed/format.js';
import type { Locale } from '../../locales/locale.js';
import { FeedElement } from './feed-element.js';
import type { LazyRenderer, Renderer } from './lazy-renderer.js';

/** What shows the content of the elements of a kind: `host` is one of them. */
export interface ContentRenderer extends Renderer {
  /** Whether the feed has nothing for the element. */
  isEmpty(host: FeedElement, feed: Feed): boolean;
  /** The sentence for that, in the language of a tag. */
  emptyMessage(tag: string): string;
  render(host: FeedElement, feed: Feed, tag: string): unknown;
}

/** An element of which only the frame and the grey shapes are there at once. */
export abstract class ContentElement extends FeedElement {
  protected abstract override readonly renderer: LazyRenderer<ContentRenderer>;

  protected override isEmpty(feed: Feed): boolean {
    return !!this.renderer.current?.isEmpty(this, feed);
  }

  protected override emptyMessage({ tag }: Locale): string {
    return this.renderer.current?.emptyMessage(tag) ?? '';
  }

  protected override renderFeed(feed: Feed, { tag }: Locale): unknown {
    return this.renderer.current?.render(this, feed, tag);
  }
}
