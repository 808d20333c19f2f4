import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../locales/locale.js';

/** The button that asks again for what could not be had; while it is asked for, a press does nothing. */
export const retryButton = (
  { messages, tag }: Locale,
  isRetrying: boolean,
  retry: () => unknown,
): TemplateResult =>
  html`<button
    part="button retry"
    class="button retry"
    type="button"
    lang=${tag}
    aria-disabled=${isRetrying ? 'true' : 'false'}
    @click=${retry}
  >
    ${messages.retry}
  </button>`;
