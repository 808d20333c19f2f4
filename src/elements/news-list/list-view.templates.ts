import { html, nothing, type TemplateResult } from 'lit';
import { listMessages } from '../../locales/list/index.js';
import type { Locale } from '../../locales/locale.js';
import { retryButton } from '../base/retry-button.js';
import type { ListView } from './list-view.js';

/** Why a list shows no story. */
export type Emptiness = 'loading' | 'error' | 'empty';

/** What stands in a list that can do more than show stories. */
export interface ListPieces {
  readonly locale: Locale;
  /** The element that holds the stories. */
  readonly list: unknown;
  /** The button for more of them. */
  readonly more: unknown;
  /** How many stories there are to show, on all pages. */
  readonly count: number;
  /** Undefined where there are stories. */
  readonly emptiness: Emptiness | undefined;
}

export function renderListView(view: ListView, pieces: ListPieces): unknown {
  const { ticker, openStory } = view;
  const { locale, list } = pieces;
  const body = ticker.isShown ? ticker.render(list, locale) : renderStories(view, pieces);
  return openStory.render(body, locale);
}

function renderStories(view: ListView, pieces: ListPieces): TemplateResult {
  const { locale, list, more, count, emptiness } = pieces;
  const { host, tabs, arrivals, pages, hasTools } = view;
  const paging = host.paging === 'pages' ? pages.render(count, locale) : more;
  return html`${arrivals.render(locale)} ${hasTools ? renderTools(view, pieces) : nothing}
    <div
      role=${tabs.isShown ? 'tabpanel' : 'presentation'}
      aria-label=${tabs.isShown ? tabs.nameIn(locale) : nothing}
    >
      ${list} ${emptiness ? nothing : paging}
    </div>`;
}

/** What the reader can change, and the line that says what came of it: rendered before it has to say something. */
function renderTools(
  { host, searchBox, tabs, isNarrowed, preparing, isRetrying, onRetry }: ListView,
  pieces: ListPieces,
): TemplateResult {
  const { locale, count, emptiness } = pieces;
  const { tag, messages } = locale;
  const found = {
    loading: messages.loading,
    error: messages.moreFailed,
    empty: listMessages(tag).noMatch,
    none: isNarrowed ? listMessages(tag).found(count, host.feeds.state?.more === 'none') : '',
  };
  const said = preparing ? 'loading' : (emptiness ?? 'none');
  return html`<div class="narrowing">
      ${host.search ? searchBox.render(locale) : nothing} ${tabs.render(locale)}
    </div>
    <p part="status" class=${said === 'none' ? 'visually-hidden' : 'found'} role="status" lang=${tag}>
      ${found[said]}
    </p>
    ${emptiness === 'error' || isRetrying ? retryButton(locale, isRetrying, onRetry) : nothing}`;
}
