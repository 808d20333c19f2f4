import { html, nothing, type TemplateResult } from 'lit';
import type { FeedEvent } from '../../feed/format.js';
import type { Locale } from '../../locales/locale.js';
import { heading, type HeadingLevel } from '../base/heading.js';
import { badgeOf, dateOf, isVoid, leafOf, placeOf } from './event.templates.js';

/** What a list of events is rendered from. */
export interface EventsParts {
  readonly events: readonly FeedEvent[];
  /** The name of the list, for those who hear the page. */
  readonly label: string | undefined;
  /** The zone of events that name none. */
  readonly zone: string | undefined;
  readonly locale: Locale;
  readonly headingLevel: HeadingLevel;
  readonly target: string | undefined;
  readonly rel: string | undefined;
}

export const renderEvents = (list: EventsParts): TemplateResult =>
  html`<ul part="list" role="list" aria-label=${list.label ?? nothing}>
    ${list.events.map((event) => renderEvent(event, list))}
  </ul>`;

function renderEvent(event: FeedEvent, list: EventsParts): TemplateResult {
  const { locale, headingLevel } = list;
  const { alternateName, description, timeZone: zone = list.zone } = event;
  return html`<li part="item" class="item ${isVoid(event) ? 'void' : ''}">
    ${leafOf(event, zone, locale)}
    <div class="text">
      <div class="head">
        ${heading(headingLevel, 'title', renderName(event, list))} ${badgeOf(event, locale)}
      </div>
      ${alternateName ? html`<p part="subtitle" class="meta">${alternateName}</p>` : nothing}
      <p part="meta" class="meta facts">${dateOf(event, zone, locale)} ${placeOf(event, locale)}</p>
      ${description ? html`<p part="summary" class="summary">${description}</p>` : nothing}
    </div>
  </li>`;
}

function renderName({ name, url, eventStatus }: FeedEvent, { target, rel }: EventsParts): unknown {
  const text = eventStatus === 'EventCancelled' ? html`<s>${name}</s>` : name;
  if (!url) return text;
  return html`<a part="link" href=${url} target=${target ?? nothing} rel=${rel ?? nothing}>${text}</a>`;
}
