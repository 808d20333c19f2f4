import type { ContentOptions } from '../../content/content-fragment.js';
import { textFragment } from '../../content/text-fragment.js';
import type { Item } from '../../feed/format.js';

/** The text of a story as an element, which stays the same one while nothing it is made of changes. */
export class StoryBody {
  private key = '';
  private element: HTMLElement | undefined;

  /** @param fromHtml makes nodes of HTML */
  of(
    { content_html: html, content_text: text, summary }: Item,
    options: ContentOptions,
    fromHtml: (html: string, options: ContentOptions) => DocumentFragment,
  ): HTMLElement | undefined {
    const key = JSON.stringify([html, text, summary, options]);
    if (key !== this.key) {
      this.key = key;
      const plain = text ?? summary;
      const fragment = html ? fromHtml(html, options) : plain && textFragment(plain);
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
