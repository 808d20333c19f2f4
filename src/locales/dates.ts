/** Dates of the feed, written for a reader. */

export type DateFormat = 'long' | 'short';

/** Formatters are costly to make and cheap to keep; a page needs a handful. */
const longestCache = 50;
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let known = formatters.get(key);
  if (!known) {
    if (formatters.size >= longestCache) formatters.clear();
    known = new Intl.DateTimeFormat(locale, options);
    formatters.set(key, known);
  }
  return known;
}

const dayStyles: Record<DateFormat, Intl.DateTimeFormatOptions> = {
  long: { year: 'numeric', month: 'long', day: 'numeric' },
  short: { year: 'numeric', month: '2-digit', day: '2-digit' },
};
const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

const isWholeDay = (date: string): boolean => date.length === 10;

/**
 * An instant and the zone to show it in. Without a zone, the clock of the one who wrote the date: its hours and
 * minutes are read as they stand, whatever the offset behind them. Whole days belong to no zone.
 */
function moment(date: string, timeZone: string | undefined): { time: number; timeZone: string } {
  if (timeZone && !isWholeDay(date)) return { time: Date.parse(date), timeZone };
  const asWritten = isWholeDay(date) ? date : `${date.slice(0, 19)}Z`;
  return { time: Date.parse(asWritten), timeZone: 'UTC' };
}

/** A zone's name as the engine knows it, or undefined: feeds name zones that do not exist. */
export function knownZone(timeZone: string | undefined): string | undefined {
  try {
    return timeZone && formatter('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/**
 * The day of a date of the feed.
 *
 * @param timeZone an IANA name; without it, the day as it was written
 */
export function formatDay(
  date: string,
  locale: string,
  format: DateFormat = 'long',
  timeZone?: string,
): string {
  const { time, timeZone: zone } = moment(date, knownZone(timeZone));
  return formatter(locale, { ...dayStyles[format], timeZone: zone }).format(time);
}

/** From one date to another: with the hours where the dates have them, and no more than needed said twice. */
export function formatRange(
  start: string,
  end: string | undefined,
  locale: string,
  timeZone?: string,
): string {
  const wholeDays = isWholeDay(start) || (!!end && isWholeDay(end));
  const from = moment(wholeDays ? start.slice(0, 10) : start, knownZone(timeZone));
  const until = end ? moment(wholeDays ? end.slice(0, 10) : end, knownZone(timeZone)) : from;
  const options = { ...dayStyles.long, ...(wholeDays ? {} : clock), timeZone: from.timeZone };
  const range = formatter(locale, options);
  // Old engines have no formatRange, and all of them throw where the end is before the start.
  if (until.time <= from.time || !('formatRange' in range)) return range.format(from.time);
  return range.formatRange(from.time, until.time);
}

/** A moment of the reader's own clock. */
export const formatTime = (time: number, locale: string): string =>
  formatter(locale, { ...dayStyles.long, ...clock }).format(time);
