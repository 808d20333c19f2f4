import type { FeedEvent } from '../../feed/format.js';
import { dayOf } from '../../locales/dates.js';
import type { EventPhase } from '../../locales/events/messages.js';

const isDay = (date: string): boolean => date.length === 10;

/**
 * How an event stands to `now`: whole days by the calendar of its zone, hours by the clock. One that has an hour of
 * beginning alone stands under `today` until midnight, for nobody knows how long it takes.
 *
 * @param zone the zone of events that name none
 */
export function phaseOf(event: FeedEvent, zone: string | undefined, now: number): EventPhase | undefined {
  const { startDate: start, endDate, timeZone = zone } = event;
  if (!start) return undefined;
  const day = (date: string): string => (isDay(date) ? date : dayOf(Date.parse(date), timeZone));
  const [first, today] = [day(start), dayOf(now, timeZone)];
  const end = endDate && day(endDate) >= first ? endDate : undefined;
  const last = day(end ?? start);
  if (first > today) return 'upcoming';
  if (last < today) return 'ended';
  if (isDay(start) || (end && isDay(end))) return first === last ? 'today' : 'now';
  if (Date.parse(start) > now || !end) return 'today';
  return Date.parse(end) > now ? 'now' : 'ended';
}
