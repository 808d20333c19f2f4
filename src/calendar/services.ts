/** Links that open the form for a new event on a calendar's own site, filled in. */
import { basicDay, basicInstant, type CalendarEntry } from './entry.js';

/** Characters. Sites refuse addresses that are much longer. */
const longestDetails = 1000;

/** Cuts between characters, and drops halves of them, which no address can hold. */
const wellFormed = (text: string): string =>
  [...text.slice(0, longestDetails)].filter((character) => !/^[\ud800-\udfff]$/.test(character)).join('');

/** Not URLSearchParams: Outlook shows the plus signs it writes for spaces. */
const address = (base: string, parameters: Readonly<Record<string, string>>): string =>
  base +
  Object.entries(parameters)
    .filter(([, value]) => value)
    .map(([name, value]) => `&${name}=${encodeURIComponent(wellFormed(value))}`)
    .join('');

/** The form of Google Calendar. It wants an end, which is the start where there is none. */
export function googleUrl({ when, title, description, location }: CalendarEntry): string {
  const dates = when.wholeDays
    ? `${basicDay(when.start)}/${basicDay(when.end)}`
    : `${basicInstant(when.start)}/${basicInstant(when.end ?? when.start)}`;
  return address('https://calendar.google.com/calendar/render?action=TEMPLATE', {
    text: title,
    dates,
    details: description,
    location,
  });
}

const isoInstant = (time: number): string => new Date(time).toISOString().replace(/\.\d+/, '');

/** Outlook reads the body as HTML. */
const asHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\r?\n/g, '<br>');

/** The form of Outlook.com. */
export function outlookUrl({ when, title, description, location }: CalendarEntry): string {
  const { start, end } = when.wholeDays
    ? when
    : { start: isoInstant(when.start), end: isoInstant(when.end ?? when.start) };
  return address(
    'https://outlook.live.com/calendar/0/deeplink/compose?path=/calendar/action/compose&rru=addevent',
    {
      startdt: start,
      enddt: end,
      allday: when.wholeDays ? 'true' : '',
      subject: title,
      body: asHtml(description),
      location,
    },
  );
}
