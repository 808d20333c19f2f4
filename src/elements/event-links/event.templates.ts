import { html, nothing } from 'lit';
import type { FeedEvent } from '../../feed/format.js';
import { formatLeaf, formatRange } from '../../locales/dates.js';
import type { Locale } from '../../locales/locale.js';

/** Postponed without a new date: the start is still the one that was announced (schema.org EventPostponed). */
const lacksDate = ({ eventStatus, previousStartDate, startDate }: FeedEvent): boolean =>
  eventStatus === 'EventPostponed' && (!previousStartDate || previousStartDate === startDate);

/** Whether nothing will happen on the event's date. */
export const isVoid = (event: FeedEvent): boolean =>
  event.eventStatus === 'EventCancelled' || lacksDate(event);

/** The days, large. Those who hear the page get the whole date instead. */
export function leafOf(
  { startDate, endDate }: FeedEvent,
  zone: string | undefined,
  { tag }: Locale,
): unknown {
  const { days, months } = startDate ? formatLeaf(startDate, endDate, tag, zone) : { days: '', months: '' };
  return html`<div part="leaf" class="leaf" aria-hidden="true" lang=${tag}>
    <span class="days">${days}</span> <span class="meta">${months}</span>
  </div>`;
}

/** What has become of the event, unless it takes place as planned. */
export const badgeOf = ({ eventStatus }: FeedEvent, { tag, messages }: Locale): unknown =>
  eventStatus && eventStatus !== 'EventScheduled'
    ? html`<span part="badge" class="badge" lang=${tag}>${messages.eventStatus[eventStatus]}</span>`
    : nothing;

/** The date, and the one that was announced at first where it was moved. */
export function dateOf(event: FeedEvent, zone: string | undefined, { tag, messages }: Locale): unknown {
  const { startDate, endDate, previousStartDate, eventStatus } = event;
  const moved = eventStatus === 'EventRescheduled' || eventStatus === 'EventPostponed';
  const range = (start: string, end?: string): string => formatRange(start, end, tag, zone);
  const time = (date: string, text: string): unknown =>
    html`<time part="date" datetime=${date} lang=${tag}>${text}</time>`;
  if (startDate && lacksDate(event)) return time(startDate, messages.formerly(range(startDate, endDate)));
  return html`${startDate ? time(startDate, range(startDate, endDate)) : nothing}
  ${
    moved && previousStartDate && previousStartDate !== startDate
      ? time(previousStartDate, messages.formerly(range(previousStartDate)))
      : nothing
  }`;
}

/** The venue and its town, and whether one can take part online. No part that another one holds is repeated. */
export function placeOf({ location, eventAttendanceMode }: FeedEvent, { messages }: Locale): unknown {
  const { name, address: { addressLocality, addressRegion } = {} } = location ?? {};
  const parts: string[] = [];
  for (const part of [name, addressLocality, addressRegion])
    if (part && !parts.some((other) => other.includes(part))) parts.push(part);
  const place = messages.joinPlace(parts);
  const mode = {
    OfflineEventAttendanceMode: '',
    OnlineEventAttendanceMode: messages.online,
    MixedEventAttendanceMode: messages.onlineAndOnSite,
  }[eventAttendanceMode ?? 'OfflineEventAttendanceMode'];
  return [place, mode === place ? '' : mode]
    .filter(Boolean)
    .map((text) => html`<span part="place">${text}</span>`);
}
