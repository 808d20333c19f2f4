import { knownZone } from './dates.js';

/** The parts of an hour in a zone, or in the reader's own; formatters are too rare here to be kept. */
const partsOf = (time: number, locale: string, timeZone?: string): Intl.DateTimeFormatPart[] =>
  new Intl.DateTimeFormat(locale, {
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' },
    timeZoneName: 'short',
    ...(timeZone && { timeZone }),
  }).formatToParts(time);

const clockOf = (parts: readonly Intl.DateTimeFormatPart[]): string =>
  parts.map(({ type, value }) => (type === 'timeZoneName' ? '' : value)).join('');

/** `+08:00` as `GMT+8`. */
const offsetName = (sign: string, hours: string, minutes: string): string =>
  Number(hours) + Number(minutes)
    ? `GMT${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`
    : 'UTC';

/**
 * The short name of the zone an instant is written in (`GMT+8`), where the reader's clock shows another hour; else
 * nothing.
 *
 * @param date an instant; whole days belong to no zone
 * @param timeZone an IANA name; without it, the offset that the date was written with
 */
export function zoneNameOf(date: string, locale: string, timeZone: string | undefined): string {
  const time = Date.parse(date);
  const zone = knownZone(timeZone);
  if (isNaN(time) || date.length === 10) return '';
  if (zone) {
    const parts = partsOf(time, locale, zone);
    if (clockOf(parts) === clockOf(partsOf(time, locale))) return '';
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  }
  const [, sign = '+', hours = '00', minutes = '00'] = /([+-])(\d\d):(\d\d)$/.exec(date) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return offset === -new Date(time).getTimezoneOffset() ? '' : offsetName(sign, hours, minutes);
}
