import { html, nothing, type TemplateResult } from 'lit';
import { headlineOf } from '../../feed/excerpts.js';
import type { Feed, Item } from '../../feed/format.js';
import { categoriesOf, neighboursOf, storiesOf } from '../../feed/selectors.js';
import { formatDay } from '../../locales/dates.js';
import { directionOf, type Locale } from '../../locales/locale.js';
import type { FontSize, StoryMessages } from '../../locales/story/messages.js';
import { minutesFor, minutesForCount } from '../../share/reading-time.js';
import { backLink } from '../base/back-link.js';
import { heading, type HeadingLevel } from '../base/heading.js';
import { retryButton } from '../base/retry-button.js';
import type { ArticlePart } from './article-parts.js';
import { skeletonLines } from './news-article.skeleton.js';
import type { Sharing } from './sharing.js';
import { renderCaption, renderGallery, renderLanguages, renderRelated } from './story.more.js';
import { renderTools } from './story.tools.js';

/** What a story is rendered from. */
export interface StoryParts {
  readonly feed: Feed;
  readonly item: Item;
  readonly body: HTMLElement | undefined;
  readonly locale: Locale;
  readonly words: StoryMessages;
  readonly headingLevel: HeadingLevel;
  readonly show: readonly ArticlePart[];
  readonly target: string | undefined;
  readonly rel: string | undefined;
  /** Whether the full text is on its way. */
  readonly pending: boolean;
  /** Whether the full text could not be had. */
  readonly failed: boolean;
  readonly retry: () => void;
  /** Leads back to the list, where the story was chosen from one. */
  readonly back: (() => void) | undefined;
  readonly hrefOf: (item: Item) => string | undefined;
  readonly choose: (event: MouseEvent, item: Item) => void;
  /** What is passed on when the story is shared. */
  readonly url: string;
  readonly sharing: Sharing;
  readonly size: FontSize;
  readonly resize: (size: FontSize) => void;
}

export function renderStory(view: StoryParts): TemplateResult {
  const { item, feed, locale, headingLevel, show, body, back } = view;
  const language = item.language ?? feed.language ?? locale.tag;
  const when = (part: ArticlePart, render: (view: StoryParts) => unknown): unknown =>
    show.includes(part) ? render(view) : nothing;
  return html`<article
    part="article"
    class="article ${view.size}"
    lang=${language}
    dir=${directionOf(language)}
  >
    ${back ? backLink(view.words.backToList, locale.tag, back) : nothing}
    <div class="top">${when('breadcrumb', renderBreadcrumb)} ${when('languages', renderLanguages)}</div>
    ${item.title ? heading(headingLevel, 'title', item.title) : nothing} ${when('lead', renderLead)}
    ${renderBar(when('meta', renderMeta), renderTools(view))} ${when('image', renderImage)} ${body}
    ${renderStatus(view)} ${when('gallery', renderGallery)} ${renderAttachments(view)}
    ${when('source', renderOriginal)} ${when('related', renderRelated)}
    ${when('navigation', renderNavigation)}
  </article>`;
}

/** The line between two rules. */
const renderBar = (meta: unknown, tools: unknown): unknown =>
  meta === nothing && tools === nothing ? nothing : html`<div class="bar">${meta} ${tools}</div>`;

/** A link, or its text where it leads nowhere. */
function link({ target, rel }: StoryParts, url: string | undefined, text: string, part = ''): unknown {
  if (!url) return part ? html`<span part=${part}>${text}</span>` : text;
  return html`<a part="link ${part}" href=${url} target=${target ?? nothing} rel=${rel ?? nothing}
    >${text}</a
  >`;
}

function renderBreadcrumb(view: StoryParts): unknown {
  const crumbs = view.feed._fairwire?.breadcrumb;
  if (!crumbs?.length) return nothing;
  return html`<nav part="breadcrumb" class="breadcrumb meta" aria-label=${view.words.breadcrumb}>
    <ol part="list" class="line" role="list">
      ${crumbs.map(({ name, url }) => html`<li part="item">${link(view, url, name)}</li>`)}
    </ol>
  </nav>`;
}

const renderLead = ({ item: { _fairwire: extension } }: StoryParts): unknown =>
  extension?.lead ? html`<p part="lead" class="lead">${extension.lead}</p>` : nothing;

function renderMeta(view: StoryParts): unknown {
  const { feed, item, words } = view;
  const { tag } = view.locale;
  const minutes = readingTime(view);
  const { source, editor } = item._fairwire ?? {};
  const labelled = (label: string, content: unknown): TemplateResult =>
    html`<span><span lang=${tag}>${label}</span> ${content}</span>`;
  const authors = (item.authors ?? []).filter(({ name }) => name && name !== source?.name);
  const entries = [
    ...renderDates(view),
    ...(source ? [labelled(words.source, link(view, source.url, source.name, 'source'))] : []),
    ...authors.map(({ name = '', url }) => labelled(words.author, link(view, url, name, 'author'))),
    ...(editor ? [labelled(words.editor, link(view, '', editor, 'editor'))] : []),
    ...categoriesOf(feed, item).map(
      ({ name, url }) => html`<span>${link(view, url, name, 'category')}</span>`,
    ),
    ...(minutes ? [html`<span part="reading-time" lang=${tag}>${words.minutes(minutes)}</span>`] : []),
  ];
  return entries.length
    ? html`<div part="meta" class="meta line">${entries.map((entry) => [entry, ' '])}</div>`
    : nothing;
}

/** By the number of words the feed gives, or by the text where all of it is here. */
function readingTime({ feed, item, body, pending, failed, locale }: StoryParts): number {
  const { content_html: html, content_text: text, _fairwire: extension } = item;
  const { wordCount } = extension ?? {};
  if (wordCount) return minutesForCount(wordCount, item.language ?? feed.language ?? locale.tag);
  return pending || failed || !(html || text) ? 0 : minutesFor(body?.textContent ?? '');
}

function renderDates({ feed, item, words, locale: { tag } }: StoryParts): TemplateResult[] {
  const { date_published: published, date_modified: modified } = item;
  const time = (date: string, text: string): TemplateResult =>
    html`<time part="date" datetime=${date} lang=${tag}>${text}</time>`;
  const zone = feed._fairwire?.exhibition?.timeZone;
  const day = published && formatDay(published, tag, 'long', zone);
  const changed = modified && formatDay(modified, tag, 'long', zone);
  return [
    ...(published && day ? [time(published, day)] : []),
    ...(modified && changed && changed !== day ? [time(modified, words.updated(changed))] : []),
  ];
}

/** An attribute's value, or none. The analyzer of templates knows no `nothing` for numbers. */
export const optional = (value: number | undefined): number => (value ?? nothing) as number;

function renderImage({ item, body, pending }: StoryParts): unknown {
  const { image: url, _fairwire: extension } = item;
  // While the full text is on its way, nobody knows whether it holds the picture itself.
  if (!url || pending || [...(body?.querySelectorAll('img') ?? [])].some(({ src }) => src === url))
    return nothing;
  const { alt = '', caption, creditText, width, height } = extension?.imageInfo ?? {};
  return html`<figure part="figure" class="figure">
    <img
      part="image"
      src=${url}
      alt=${alt}
      width=${optional(width)}
      height=${optional(height)}
      decoding="async"
      referrerpolicy="no-referrer"
    />
    ${renderCaption(caption, creditText)}
  </figure>`;
}

function renderStatus({ pending, failed, retry, words, locale }: StoryParts): TemplateResult {
  const { tag } = locale;
  return html`<div
    class="notice ${failed ? 'filled' : ''}"
    lang=${tag}
    aria-busy=${pending ? 'true' : 'false'}
  >
    <span part="status" class="meta" role="status"
      >${pending ? words.loading : failed ? words.storyFailed : ''}</span
    >
    ${failed ? retryButton(locale, pending, retry) : nothing}
    ${pending && !failed ? html`<div class="skeleton lines" aria-hidden="true">${skeletonLines}</div>` : nothing}
  </div>`;
}

function renderAttachments(view: StoryParts): unknown {
  const { attachments } = view.item;
  if (!attachments?.length) return nothing;
  return html`<ul part="list attachments" class="attachments" role="list">
    ${attachments.map(
      ({ url, title, size_in_bytes: size }) =>
        html`<li part="item">
          ${link(view, url, title ?? url.replace(/.*\/(?=.)/, ''))}
          ${size ? html`<span class="meta">${sizeOf(size)}</span>` : nothing}
        </li>`,
    )}
  </ul>`;
}

const sizeOf = (bytes: number): string =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

function renderOriginal(view: StoryParts): unknown {
  const { url, external_url: external } = view.item;
  const {
    words,
    locale: { tag },
  } = view;
  if (!url && !external) return nothing;
  return html`<p part="original" class="original line" lang=${tag}>
    ${url ? link(view, url, words.originalPage) : nothing}
    ${external ? link(view, external, external.replace(/^\w+:\/*|\/.*/g, '')) : nothing}
  </p>`;
}

function renderNavigation(view: StoryParts): unknown {
  const {
    words,
    locale: { tag },
  } = view;
  const { previous, next } = neighboursOf({ ...view.feed, items: storiesOf(view.feed) }, view.item);
  const neighbour = (part: string, label: string, item: Item | undefined): unknown => {
    const href = item && view.hrefOf(item);
    if (!item || !href) return nothing;
    const choose = (event: MouseEvent): void => view.choose(event, item);
    return html`<a part="link ${part}" class=${part} href=${href} @click=${choose}>
      <span class="meta" lang=${tag}>${label}</span> <span>${headlineOf(item).title}</span>
    </a>`;
  };
  const links = [neighbour('previous', words.previous, previous), neighbour('next', words.next, next)];
  if (links.every((entry) => entry === nothing)) return nothing;
  return html`<nav part="navigation" class="navigation" aria-label=${words.navigation}>${links}</nav>`;
}
