import { html, nothing, type TemplateResult } from 'lit';
import type { Feed, Item } from '../../feed/format.js';
import { headlineOf } from '../../feed/excerpts.js';
import { categoriesOf, dateOf, isPinned } from '../../feed/selectors.js';
import { formatDay } from '../../locales/dates.js';
import type { Locale } from '../../locales/locale.js';
import { heading, type HeadingLevel } from '../base/heading.js';

/** What a story can be shown with, besides its title. */
export const details = ['image', 'date', 'summary', 'source', 'category'] as const;
export type Detail = (typeof details)[number];

/** What is the same for every story of a list. */
export interface StoryContext {
  readonly feed: Feed;
  readonly locale: Locale;
  readonly show: readonly Detail[];
  readonly level: HeadingLevel;
  /** The story's link around its title, or the title as it is. */
  readonly link: (item: Item, title: string, url?: string) => unknown;
  /** A mark besides that of pinned stories. */
  readonly badge?: unknown;
  /** The date, in place of the long one. */
  readonly time?: unknown;
}

/** Hides a picture that cannot be had, and shows it again once it can. Its place stays as it is. */
const onPicture = ({ type, target }: Event): void => {
  (target as Element).classList.toggle('broken', type === 'error');
};

const picture = ({ image, banner_image: banner }: Item): unknown => {
  const url = image ?? banner;
  if (!url) return nothing;
  return html`<div part="image" class="image">
    <img
      alt=""
      src=${url}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      @error=${onPicture}
      @load=${onPicture}
    />
  </div>`;
};

function labels(item: Item, { feed, locale, show, badge }: StoryContext): unknown {
  const pinned = isPinned(item, Date.now());
  const categories = show.includes('category') ? categoriesOf(feed, item) : [];
  if (!pinned && !badge && !categories.length) return nothing;
  return html`<p class="labels">
    ${pinned ? html`<span part="badge" class="badge" lang=${locale.tag}>${locale.messages.pinned}</span>` : nothing}
    ${badge} ${categories.map(({ name }) => html`<span part="category" class="category">${name}</span>`)}
  </p>`;
}

function meta(item: Item, context: StoryContext): unknown {
  const { feed, locale, show } = context;
  const source = show.includes('source') && item._fairwire?.source?.name;
  const day = show.includes('date') && dateOf(item);
  if (!source && !day) return nothing;
  const zone = feed._fairwire?.exhibition?.timeZone;
  return html`<p part="meta" class="meta">
    ${
      day
        ? (context.time ??
          html`<time part="date" class="date" lang=${locale.tag} datetime=${day}
            >${formatDay(day, locale.tag, 'long', zone)}</time
          >`)
        : nothing
    }
    ${source ? html`<span part="source" class="source">${source}</span>` : nothing}
  </p>`;
}

export type StoryRow = (item: Item, row: HTMLElement, context: StoryContext) => unknown;

/** A story of the list. */
export function storyRow(item: Item, row: HTMLElement, context: StoryContext): TemplateResult {
  const { feed, locale, show, level, link } = context;
  const { title, summary } = headlineOf(item);
  row.className = 'item';
  row.setAttribute('part', 'item');
  row.lang = item.language ?? feed.language ?? locale.tag;
  // White space between the pieces would be a node each, in each of thousands of rows.
  return html`${show.includes('image') ? picture(item) : nothing}${labels(item, context)}${heading(level, 'title', link(item, title))}${
    summary && show.includes('summary') ? html`<p part="summary" class="summary">${summary}</p>` : nothing
  }${meta(item, context)}`;
}

/** The place of a story that is still to come. */
export function skeletonRow(show: readonly Detail[]): TemplateResult {
  const lacks = (detail: Detail): boolean => !show.includes(detail);
  return html`<div class="item">
    <span class="image" ?hidden=${lacks('image')}>&nbsp;</span>
    <span class="labels" ?hidden=${lacks('category')}>&nbsp;</span>
    <span class="title">&nbsp;</span>
    <span class="summary" ?hidden=${lacks('summary')}>&nbsp;</span>
    <span class="summary" ?hidden=${lacks('summary')}>&nbsp;</span>
    <span class="meta">&nbsp;</span>
  </div>`;
}
