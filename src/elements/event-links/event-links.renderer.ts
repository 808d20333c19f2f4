import { html, nothing, type TemplateResult } from 'lit';
import type { Feed, FeedEvent } from '../../feed/format.js';
import { eventMessages } from '../../locales/events/index.js';
import type { EventMessages } from '../../locales/events/messages.js';
import { failedImages, onImageError } from '../base/failed-images.js';
import { heading, type HeadingLevel } from '../base/heading.js';
import { chosenEvents } from './event.choice.js';
import { renderCalendar } from './event.calendar.js';
import type { EventLinks } from './event-links.js';
import { phaseOf } from './event-phase.js';
import { badgesOf, dateOf, isVoid, leafOf, placeOf, type Speech } from './event.templates.js';
import { eventStyles } from './event.styles.js';

export const styles = [eventStyles];

/** The element that shows the events. */
interface Host {
  readonly scope: string;
  readonly layout: 'list' | 'cards' | 'bar';
  readonly calendar: 'ics' | 'none';
  readonly headingLevel: HeadingLevel;
  requestUpdate(): void;
}

/** What a list of events is rendered from. */
export interface EventsParts {
  readonly feed: Feed;
  readonly events: readonly FeedEvent[];
  /** The language of the words. */
  readonly tag: string;
  readonly target: string | undefined;
  readonly rel: string | undefined;
}

export const isEmpty = (host: EventLinks, feed: Feed): boolean => !chosenEvents(host, feed).length;

export const emptyMessage = (tag: string): string => eventMessages(tag).none;

export const render = (host: EventLinks, feed: Feed, tag: string): TemplateResult =>
  renderEvents(host, { ...host.linkAttributes, ...{ feed, tag }, events: chosenEvents(host, feed) });

function renderEvents(host: Host, list: EventsParts): TemplateResult {
  const messages = eventMessages(list.tag);
  return html`<ul
    part="list"
    class="list"
    role="list"
    aria-label=${host.scope === 'events' ? messages.events : nothing}
    @error=${onImageError(host)}
  >
    ${list.events.map((event) => renderEvent(event, host, list, messages))}
  </ul>`;
}

function renderEvent(event: FeedEvent, host: Host, list: EventsParts, messages: EventMessages): unknown {
  const { alternateName, description, timeZone: zone = list.feed._fairwire?.exhibition?.timeZone } = event;
  const { layout, headingLevel } = host;
  const isBar = layout === 'bar';
  const speech: Speech = { tag: list.tag, zone, messages };
  const phase = isVoid(event) ? undefined : phaseOf(event, zone, Date.now());
  const forCalendar = host.calendar === 'ics' && !isBar && phase && phase !== 'ended';
  return html`<li part="item" class="item ${isVoid(event) ? 'void' : ''}">
    ${isBar ? nothing : renderPicture(event, layout, speech)}
    <div class="text">
      <div class="head">
        ${heading(headingLevel, 'title', renderName(event, list))} ${badgesOf(event, phase, speech)}
      </div>
      ${
        alternateName && !isBar
          ? html`<p part="subtitle" class="meta" lang=${languageOf(alternateName, list.tag)}>
              ${alternateName}
            </p>`
          : nothing
      }
      <p part="meta" class="meta facts">
        ${dateOf(event, speech)} ${isBar ? nothing : placeOf(event, messages)}
      </p>
      ${description && !isBar ? html`<p part="summary" class="summary">${description}</p>` : nothing}
      ${forCalendar ? renderCalendar(event, list, speech) : nothing}
    </div>
  </li>`;
}

/** The feed does not say it, and a voice that knows no Chinese is silent at it. */
const languageOf = (name: string, tag: string): string =>
  /[\u4e00-\u9fff]/.test(name) && !/^(zh|ja|ko)/.test(tag) ? 'zh' : tag;

/** The picture of a card; the days, where there is none. */
const renderPicture = (event: FeedEvent, layout: string, speech: Speech): unknown =>
  layout === 'cards' && event.image && !failedImages.has(event.image)
    ? html`<img
        part="image"
        class="image"
        src=${event.image}
        alt=""
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
      />`
    : leafOf(event, speech);

function renderName({ name, url, eventStatus }: FeedEvent, { target, rel }: EventsParts): unknown {
  const text = eventStatus === 'EventCancelled' ? html`<s>${name}</s>` : name;
  if (!url) return text;
  return html`<a part="link" href=${url} target=${target ?? nothing} rel=${rel ?? nothing}>${text}</a>`;
}
