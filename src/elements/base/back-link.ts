import { html, type TemplateResult } from 'lit';
import { isPlain } from './choose-story.js';

/**
 * The link from a story back to the list. It leads to the page without a story; a plain click goes `back` in place.
 *
 * @param tag the language of the text
 */
export function backLink(text: string, tag: string, back: () => void): TemplateResult {
  const follow = (event: MouseEvent): void => {
    if (!isPlain(event)) return;
    event.preventDefault();
    back();
  };
  return html`<p class="back meta">
    <a part="link back" href=${location.href.replace(/#.*/, '')} lang=${tag} @click=${follow}>${text}</a>
  </p>`;
}
