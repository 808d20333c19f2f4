import type { ReactiveControllerHost } from 'lit';
import type { ContentOptions } from '../../content/content-fragment.js';
import { type Content, loadContent } from '../../content/load-content.js';
import { textFragment } from '../../content/text-fragment.js';
import type { Item } from '../../feed/format.js';

/** The text of a story as an element, which stays the same one while nothing it is made of changes. */
export class StoryBody {
  /** Whether what makes nodes of HTML could not be loaded. */
  failed = false;
  private content: Content | undefined;
  private key = '';
  private element: HTMLElement | undefined;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Whether HTML cannot be shown yet. */
  get isPending(): boolean {
    return !this.content && !this.failed;
  }

  async load(): Promise<void> {
    if (this.content) return;
    this.failed = false;
    try {
      this.content = await loadContent();
    } catch {
      this.failed = true;
    }
    this.host.requestUpdate();
  }

  of(item: Item, options: ContentOptions): HTMLElement | undefined {
    const { content_html: html, content_text: text, summary } = item;
    const key = JSON.stringify([html, text, summary, options, !!this.content]);
    if (key !== this.key) {
      this.key = key;
      const plain = text ?? summary;
      const fragment =
        html && this.content ? this.content.contentFragment(html, options) : plain && textFragment(plain);
      this.element = fragment ? holderOf(fragment) : undefined;
    }
    return this.element;
  }
}

function holderOf(content: DocumentFragment): HTMLElement {
  const holder = document.createElement('div');
  holder.className = 'content';
  holder.setAttribute('part', 'body');
  holder.append(content);
  return holder;
}
