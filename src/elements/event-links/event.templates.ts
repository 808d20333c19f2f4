import { html, nothing } from 'lit';
import type { FeedEvent } from '../../feed/format.js';
import { formatLeaf, formatRange } from '../../locales/dates.js';
import type { EventMessages, EventPhase } from '../../locales/events/messages.js';
import { zoneNameOf } from '../../locales/zone-name.js';

/** The language of the words, and the zone of the hours. */
export interface Speech {
  readonly tag: string;
  readonly zone: string | undefined;
  readonly messages: EventMessages;
}

/** Postponed without a new date: the start is still the one that was announced (schema.org EventPostponed). */
export const lacksDate = ({ eventStatus, previousStartDate, startDate }: FeedEvent): boolean =>
  eventStatus === 'EventPostponed' && (!previousStartDate || previousStartDate === startDate);

/** Whether nothing will happen on the event's date. */
export const isVoid = (event: FeedEvent): boolean =>
  event.eventStatus === 'EventCancelled' || lacksDate(event);

/** The days, large. Those who hear the page get the whole date instead. */
export function leafOf({ startDate, endDate }: FeedEvent, { tag, zone }: Speech): unknown {
  const { days, months } = startDate ? formatLeaf(startDate, endDate, tag, zone) : { days: '', months: '' };
  return html`<div part="leaf" class="leaf" aria-hidden="true" lang=${tag}>
    <span class="days">${days}</span> <span class="meta">${months}</span>
  </div>`;
}

/** What has become of the event, unless it takes place as planned, and how it stands to the present. */
export function badgesOf(
  { eventStatus }: FeedEvent,
  phase: EventPhase | undefined,
  { tag, messages }: Speech,
): unknown {
  const badge = (name: string, text: string): unknown =>
    html`<span part="badge ${name}" class="badge ${name}" lang=${tag}>${text}</span>`;
  return [
    eventStatus && eventStatus !== 'EventScheduled'
      ? badge('changed', messages.eventStatus[eventStatus])
      : nothing,
    phase ? badge(phase, messages.phase[phase]) : nothing,
  ];
}

/** The dates, and the short name of their zone where the reader's clock shows another hour. */
function rangeOf({ startDate = '', endDate }: FeedEvent, { tag, zone }: Speech): string {
  const range = formatRange(startDate, endDate, tag, zone);
  // Where one end of it is a whole day, no hour is shown.
  const zoneName = endDate?.length === 10 ? '' : zoneNameOf(startDate, tag, zone);
  return zoneName ? `${range} ${zoneName}` : range;
}

/** The date, and the one that was announced at first where it was moved. */
export function dateOf(event: FeedEvent, speech: Speech): unknown {
  const { tag, zone, messages } = speech;
  const { startDate, previousStartDate, eventStatus } = event;
  const moved = eventStatus === 'EventRescheduled' || eventStatus === 'EventPostponed';
  const time = (date: string, text: string): unknown =>
    html`<time part="date" datetime=${date} lang=${tag} dir="auto">${text}</time>`;
  if (startDate && lacksDate(event)) return time(startDate, messages.formerly(rangeOf(event, speech)));
  return html`${startDate ? time(startDate, rangeOf(event, speech)) : nothing}
  ${
    moved && previousStartDate && previousStartDate !== startDate
      ? time(previousStartDate, messages.formerly(formatRange(previousStartDate, undefined, tag, zone)))
      : nothing
  }`;
}

/** The venue and its town, and whether one can take part online. No part that another one holds is repeated. */
export function placesOf({ location, eventAttendanceMode }: FeedEvent, messages: EventMessages): string[] {
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
  return [place, mode === place ? '' : mode].filter(Boolean);
}

export const placeOf = (event: FeedEvent, messages: EventMessages): unknown =>
  placesOf(event, messages).map((text) => html`<span part="place">${text}</span>`);
