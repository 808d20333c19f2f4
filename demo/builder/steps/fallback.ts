/** What readers see until the feed is there. */
import { html, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import { fallbackOf } from '../settings.js';

export function fallbackFields(context: Context): TemplateResult {
  const { words, settings, feed, change } = context;
  const { text = '', url = '' } = fallbackOf(settings, feed) ?? {};
  return html`
    <p class="note" id="fallback-note">${words.fallback.note}</p>
    <div class="field">
      <label for="text">${words.fallback.text}</label>
      <input
        id="text"
        type="text"
        autocomplete="off"
        aria-describedby="fallback-note"
        .value=${settings.text ?? text}
        @input=${(event: Event) => change({ ...settings, text: (event.target as HTMLInputElement).value })}
      />
    </div>
    <div class="field">
      <label for="link">${words.fallback.link}</label>
      <input
        id="link"
        type="url"
        inputmode="url"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="fallback-note"
        .value=${settings.link ?? url}
        @input=${(event: Event) => change({ ...settings, link: (event.target as HTMLInputElement).value })}
      />
    </div>
  `;
}
