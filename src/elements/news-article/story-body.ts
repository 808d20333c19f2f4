import { contentFragment, type ContentOptions, textFragment } from '../../content/content-fragment.js';
import type { Item } from '../../feed/format.js';

/** The text of a story as an element, which stays the same one while nothing it is made of changes. */
export class StoryBody {
  private key = '';
  private element: HTMLElement | undefined;

  of(item: Item, options: ContentOptions): HTMLElement | undefined {
    const { content_html: html, content_text: text, summary } = item;
    const key = JSON.stringify([html, text, summary, options]);
    if (key !== this.key) {
      this.key = key;
      const plain = text ?? summary;
      const fragment = html ? contentFragment(html, options) : plain && textFragment(plain);
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
