import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/format.js';
import { directionOf, type Locale } from '../../locales/locale.js';
import { retryButton } from './retry-button.js';

/** What an element shows: its feed, or why it has none; `idle` leaves the fallback and says nothing. */
export type View = 'loading' | 'error' | 'empty' | 'ready' | 'idle';

/** What stands in the frame of an element. */
export interface Frame {
  readonly view: View;
  /** Whether something else is seen in its place. */
  readonly hidden: boolean;
  readonly locale: Locale;
  /** The language of the content. */
  readonly language: string;
  /** Whether the page has written something between the tags. */
  readonly hasFallback: boolean;
  readonly notice: Notice;
  /** The sentence that there is nothing to show. */
  readonly emptyMessage: string;
  /** The content, or the grey shapes in its place. */
  readonly body: unknown;
  readonly credit: unknown;
}

/** The line above the content, which is empty unless something went wrong. */
export interface Notice {
  /** Why there is nothing to show, or an empty string. */
  readonly error: string;
  /** From when it is what is shown, or that it is asked for again, or an empty string. */
  readonly status: string;
  /** What the button does; undefined where there is none. */
  readonly retry: (() => unknown) | undefined;
  readonly retrying: boolean;
}

/** All that an element shows. No slot and no place of announcements comes or goes with the view. */
export function renderFrame(frame: Frame): TemplateResult {
  const { view, hidden, locale, language, hasFallback, notice, emptyMessage, body, credit } = frame;
  return html`<div
    part="container"
    class="container"
    lang=${language}
    dir=${directionOf(language)}
    aria-busy=${view === 'loading' ? 'true' : 'false'}
    ?hidden=${hidden}
  >
    <slot name="heading"></slot>
    ${renderNotice(notice, locale)}
    <div class="body ${view} ${hasFallback ? 'with-fallback' : ''}">
      <div class="fallback" ?hidden=${view === 'ready'}><slot></slot></div>
      <div ?hidden=${view !== 'empty'}>
        <slot name="empty"><p part="empty" lang=${locale.tag}>${emptyMessage}</p></slot>
      </div>
      ${body}
    </div>
    <slot name="footer"></slot>
    ${credit}
  </div>`;
}

function renderNotice({ error, status, retry, retrying }: Notice, locale: Locale): TemplateResult {
  return html`<div part="notice" class="notice ${error || status ? 'filled' : ''}" lang=${locale.tag}>
    <div role="status">
      <slot name="error" ?hidden=${!error || retrying}><span part="error">${error}</span></slot>
      <span part="status">${status}</span>
    </div>
    ${retry ? retryButton(locale, retrying, retry) : nothing}
  </div>`;
}

export const renderSkeletonOf = (rows: unknown): TemplateResult =>
  html`<div part="skeleton" class="skeleton" aria-hidden="true">${rows}</div>`;

/** The line that names the feed, for a feed that has a name. */
export function renderCredit(
  { title, home_page_url: url }: Partial<Feed>,
  { target, rel }: { readonly target: string | undefined; readonly rel: string | undefined },
): unknown {
  if (!title) return nothing;
  return html`<p part="credit" class="meta credit">
    ${url ? html`<a part="link" href=${url} target=${target ?? nothing} rel=${rel ?? nothing}>${title}</a>` : title}
  </p>`;
}
