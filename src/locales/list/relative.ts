import { knownZone } from '../dates.js';

const day = 86_400_000;

/** From which age on which unit is used, in milliseconds. */
const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * day],
  ['month', 30 * day],
  ['week', 7 * day],
  ['day', day],
  ['hour', day / 24],
  ['minute', day / 1440],
];

/** The beginning of the day in UTC that is written as an instant's day is in a zone, or in the reader's own. */
function dayIn(zone: string | undefined, time: number): number {
  const timeZone = knownZone(zone);
  const parts = new Intl.DateTimeFormat('en-US', {
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', calendar: 'gregory' },
    ...(timeZone && { timeZone }),
  }).formatToParts(time);
  const [year = 0, month = 0, date = 0] = (['year', 'month', 'day'] as const).map((part) =>
    Number(parts.find(({ type }) => type === part)?.value),
  );
  return Date.UTC(year, month - 1, date);
}

/**
 * How long ago a date is: from minutes to years, and whole days for one without an hour.
 *
 * @param zone an IANA name: where the day of `now` is looked up for those
 */
export function formatRelative(date: string, locale: string, now: number, zone?: string): string {
  const isWholeDay = date.length === 10;
  const elapsed = Date.parse(date) - (isWholeDay ? dayIn(zone, now) : now);
  const fitting = units.find(([, length]) => Math.abs(elapsed) >= length);
  const [unit, length] =
    fitting ?? (isWholeDay ? (['day', day] as const) : (['minute', day / 1440] as const));
  // Toward zero: what is a day and a half ago was yesterday, and nothing is said to be older than it is.
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.trunc(elapsed / length), unit);
}
