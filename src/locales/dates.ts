/** Dates of the feed, written for a reader. */

export type DateFormat = 'long' | 'short';

const day = { year: 'numeric', month: 'long', day: 'numeric' } as const;
const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const styles = {
  long: day,
  short: { year: 'numeric', month: '2-digit', day: '2-digit' },
  hours: { ...day, ...clock },
  month: { year: 'numeric', month: 'short' },
} as const;

/** Formatters are costly to make and cheap to keep; a page needs a handful. */
const longestCache = 50;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** @throws RangeError for a zone that the engine does not know */
function formatter(locale: string, style: keyof typeof styles, timeZone?: string): Intl.DateTimeFormat {
  const key = `${locale} ${style} ${timeZone}`;
  let known = formatters.get(key);
  if (!known) {
    if (formatters.size >= longestCache) formatters.clear();
    known = new Intl.DateTimeFormat(locale, { ...styles[style], timeZone });
    formatters.set(key, known);
  }
  return known;
}

/** The first formatter of a page takes an engine as long as a dozen stories: it can be made before they are there. */
export const prepareDates = (locale: string): void => void formatter(locale, 'long', 'UTC');

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

/** A zone's name, or undefined where the engine does not know it: feeds name zones that do not exist. */
export function knownZone(timeZone: string | undefined, locale = 'en'): string | undefined {
  try {
    return timeZone && formatter(locale, 'long', timeZone) && timeZone;
  } catch {
    return undefined;
  }
}

/** The day that an instant falls on in a zone, or on the reader's clock, as `YYYY-MM-DD`. */
export function dayOf(time: number, timeZone: string | undefined): string {
  const parts = formatter('en-US', 'short', knownZone(timeZone)).formatToParts(time);
  const part = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
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
  const { time, timeZone: zone } = moment(date, knownZone(timeZone, locale));
  return formatter(locale, format, zone).format(time);
}

/** The moments of a range. */
interface Bounds {
  readonly from: number;
  readonly until: number;
  readonly timeZone: string;
  readonly wholeDays: boolean;
}

/** Its end is its start where it has none, or one before the start. */
function boundsOf(start: string, end: string | undefined, zone: string | undefined): Bounds {
  // One of them without an hour leaves no use for the other's.
  const wholeDays = isWholeDay(start) || (!!end && isWholeDay(end));
  const read = (date: string): ReturnType<typeof moment> =>
    moment(wholeDays ? date.slice(0, 10) : date, knownZone(zone));
  const { time: from, timeZone } = read(start);
  return { from, until: end ? Math.max(from, read(end).time) : from, timeZone, wholeDays };
}

/**
 * Chinese goes from the year down, so the end needs only what follows the units both share. The engines' own
 * ranges switch to slashes (2015/10/14 – 2015/10/15).
 */
const chineseRange = (start: string, end: string): string =>
  `${start}\n${end}`.replace(
    /^(.*[年月日]\s?|)(.*)\n\1(.*)$/,
    (_match, shared: string, first: string, last: string) =>
      shared + first + (/[年月日]/.test(last) ? '至' : '–') + last,
  );

function between({ from, until, timeZone }: Bounds, locale: string, style: keyof typeof styles): string {
  const format = formatter(locale, style, timeZone);
  const [start, end] = [format.format(from), format.format(until)];
  if (start === end) return start;
  if (/^zh\b/i.test(locale)) return chineseRange(start, end);
  return 'formatRange' in format ? format.formatRange(from, until) : `${start} – ${end}`;
}

/** From one date to another: with the hours where the dates have them, and no more than needed said twice. */
export function formatRange(
  start: string,
  end: string | undefined,
  locale: string,
  timeZone?: string,
): string {
  const bounds = boundsOf(start, end, timeZone);
  return between(bounds, locale, bounds.wholeDays ? 'long' : 'hours');
}

/** The same as on a leaf of a calendar: the days ("14–15") and the months they are in ("Oct 2015"). */
export function formatLeaf(
  start: string,
  end: string | undefined,
  locale: string,
  timeZone?: string,
): { days: string; months: string } {
  const bounds = boundsOf(start, end, timeZone);
  const { from, until } = bounds;
  const format = formatter(locale, 'long', bounds.timeZone);
  const [first, last] = [from, until].map(
    (time) => format.formatToParts(time).find(({ type }) => type === 'day')?.value ?? '',
  );
  const sameDay = format.format(from) === format.format(until);
  return {
    days: sameDay ? `${first}` : `${first}–${last}`,
    months: between(bounds, locale, 'month'),
  };
}

/** A moment of the reader's own clock. */
export const formatTime = (time: number, locale: string): string => formatter(locale, 'hours').format(time);
