/** iCalendar files (RFC 5545). */
import { basicDay, basicInstant, type CalendarEntry } from './entry.js';

/** The most octets of a line, its end not counted (RFC 5545, 3.1). */
const longestLine = 75;

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** Breaks a line where it has too many octets, never within a character. What follows starts with a space. */
export function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > longestLine) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return folded;
}

/**
 * A value of type TEXT (RFC 5545, 3.3.11), which holds no control characters but tabs. Unicode's own line ends are
 * plain characters there, but programs that split lines the Unicode way would read what follows as another property.
 */
export const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|[\n\u2028\u2029]/g, '\\n')
    // eslint-disable-next-line no-control-regex -- these are what a value may not hold
    .replace(/[\x00-\x08\x0a-\x1f\x7f]/g, '');

const text = (name: string, value: string): string[] => (value ? [`${name}:${escapeText(value)}`] : []);

function datesOf({ when }: CalendarEntry): string[] {
  if (!when.wholeDays)
    return [
      `DTSTART:${basicInstant(when.start)}`,
      ...(when.end === undefined ? [] : [`DTEND:${basicInstant(when.end)}`]),
    ];
  return [
    `DTSTART;VALUE=DATE:${basicDay(when.start)}`,
    `DTEND;VALUE=DATE:${basicDay(when.end)}`,
    // Three days of an exhibition keep nobody busy for three days.
    'TRANSP:TRANSPARENT',
  ];
}

/** Degrees; calendars refuse a file for positions that are not on the globe. */
function positionOf({ position }: CalendarEntry): string[] {
  if (!position || Math.abs(position.latitude) > 90 || Math.abs(position.longitude) > 180) return [];
  return [`GEO:${position.latitude.toFixed(6)};${position.longitude.toFixed(6)}`];
}

/**
 * The text of a file with one event. Encode it as UTF-8.
 *
 * @param program the name of what writes it
 * @param now when it is written, in milliseconds of the epoch
 */
export function icsOf(entry: CalendarEntry, program: string, now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...text('PRODID', `-//${program}//EN`),
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    ...text('UID', entry.uid),
    `DTSTAMP:${basicInstant(now)}`,
    ...datesOf(entry),
    ...text('SUMMARY', entry.title),
    `STATUS:${entry.status}`,
    ...text('LOCATION', entry.location),
    ...positionOf(entry),
    ...text('DESCRIPTION', entry.description),
    // A URL holds no character that would have to be escaped.
    ...(entry.url ? [`URL:${entry.url}`] : []),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return lines.map(fold).join('\r\n');
}
