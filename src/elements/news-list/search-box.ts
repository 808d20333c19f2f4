import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../locales/locale.js';
import { listMessages } from '../../locales/list/index.js';

/** Milliseconds of quiet after which a reader is taken to have finished a word. */
const quiet = 400;

/** The field in which a reader looks for words. */
export class SearchBox {
  /** What is looked for. */
  text = '';
  /** Whether the reader is writing: pages that are not loaded are not asked for half a word. */
  isWriting = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly changed: () => void) {}

  render({ tag }: Locale): TemplateResult {
    const { search } = listMessages(tag);
    return html`<form part="search" class="search" role="search" lang=${tag} @submit=${this.onSubmit}>
      <input
        part="search-field"
        class="search-field"
        type="search"
        name="query"
        autocomplete="off"
        aria-label=${search}
        placeholder=${search}
        .value=${this.text}
        @input=${this.onInput}
        @compositionend=${this.onInput}
      />
    </form>`;
  }

  /** Ends the wait for more letters: the list is taken from the page. */
  leave(): void {
    this.isWriting = false;
    clearTimeout(this.timer);
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    this.settle();
  };

  private readonly onInput = (event: Event): void => {
    // Half of a Chinese word is Latin letters, which are not meant.
    if ((event as InputEvent).isComposing) return;
    this.text = (event.target as HTMLInputElement).value;
    this.isWriting = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(this.settle, quiet);
    this.changed();
  };

  private readonly settle = (): void => {
    clearTimeout(this.timer);
    this.isWriting = false;
    this.changed();
  };
}
