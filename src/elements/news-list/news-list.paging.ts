import { html, nothing, type TemplateResult } from 'lit';
import type { MoreStatus } from '../../feed/source.js';
import type { Locale } from '../../locales/locale.js';

export interface Paging {
  readonly more: MoreStatus;
  /** How many stories are shown, once some were added; 0 before. */
  readonly count: number;
  readonly onMore: () => Promise<void>;
}

/** The button for more stories, and the line that says what became of it: rendered before it has to say something. */
export function paging({ messages, tag }: Locale, { more, count, onMore }: Paging): TemplateResult {
  const loading = more === 'loading';
  const failed = more === 'failed';
  const text = count ? messages.shown(count) : '';
  return html`<div class="paging" lang=${tag}>
    <p part="status" class=${failed ? 'failed' : 'visually-hidden'} role="status">
      ${failed ? messages.moreFailed : loading ? messages.loading : text}
    </p>
    ${
      more === 'none'
        ? nothing
        : html`<button
            part="button more"
            class="button more"
            type="button"
            aria-disabled=${loading ? 'true' : 'false'}
            @click=${onMore}
          >
            ${failed ? messages.retry : loading ? messages.loading : messages.more}
          </button>`
    }
  </div>`;
}
