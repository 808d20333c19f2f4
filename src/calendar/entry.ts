/** An event as calendars know it: whole days without a zone, or two instants. */
export interface CalendarEntry {
  /** The same for the same event in each language and at each download, so that calendars keep one copy. */
  readonly uid: string;
  readonly title: string;
  readonly when: Days | Instants;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  readonly description: string;
  readonly location: string;
  readonly position: { readonly latitude: number; readonly longitude: number } | undefined;
  readonly url: string | undefined;
}

/** Whole days, as `YYYY-MM-DD`. The second is the day after the last. */
export interface Days {
  readonly wholeDays: true;
  readonly start: string;
  readonly end: string;
}

/** Milliseconds of the epoch. Without an end, the event's length is not known. */
export interface Instants {
  readonly wholeDays: false;
  readonly start: number;
  readonly end: number | undefined;
}

const dayLength = 10;

const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, dayLength);

/**
 * What a calendar is told of an event's dates, which are instants or whole days (`YYYY-MM-DD`).
 *
 * @param end the last day itself, where it is a day; one before the start counts as none
 */
export function spanOf(start: string, end: string | undefined): Days | Instants {
  // One of them without an hour leaves no use for the other's.
  if (start.length === dayLength || end?.length === dayLength) {
    const [first, last] = [start.slice(0, dayLength), (end ?? start).slice(0, dayLength)];
    return { wholeDays: true, start: first, end: dayAfter(last < first ? first : last) };
  }
  const [from, until] = [Date.parse(start), end ? Date.parse(end) : NaN];
  return { wholeDays: false, start: from, end: until > from ? until : undefined };
}

/** An instant as iCalendar and its kin write it: `20151015T013000Z`. */
export const basicInstant = (time: number): string => new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');

/** A day as they write it: `20151015`. */
export const basicDay = (day: string): string => day.replace(/-/g, '');
