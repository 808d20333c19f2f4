import { wholeDay } from '../../feed/values.js';
import { error, type Issue, warning } from '../finding.js';
import { at, entriesOf, isObject, own } from '../json.js';
import type { Rule } from '../subject.js';

/** What does not fit together in an event. */
export const events: Rule = function* ({ document }) {
  const extension = own(document, '_fairwire');
  const exhibition = [own(extension, 'exhibition'), '/_fairwire/exhibition'] as const;
  for (const [event, pointer] of [exhibition, ...entriesOf(own(extension, 'events'), '/_fairwire/events')]) {
    if (!isObject(event)) continue;
    yield* timeIssues(event, pointer);
    yield* geoIssues(at(event, 'location', 'geo'), `${pointer}/location/geo`);
  }
};

function* timeIssues(event: unknown, pointer: string): Generator<Issue> {
  if (isBefore(own(event, 'endDate'), own(event, 'startDate')))
    yield error('end-before-start', 'endDate is before startDate.', {
      pointer: `${pointer}/endDate`,
      advice: 'Correct one of them; an event in whole days ends on its last day.',
    });
  const timeZone = own(event, 'timeZone');
  if (typeof timeZone === 'string' && timeZone.trim() && !isTimeZone(timeZone.trim()))
    yield error('time-zone', 'timeZone is no time zone that is known.', {
      pointer: `${pointer}/timeZone`,
      advice: 'Write its IANA name, for example Asia/Shanghai.',
    });
  if (own(event, 'eventStatus') === 'EventRescheduled' && own(event, 'previousStartDate') == null)
    yield warning('previous-date', 'The event was rescheduled, and nothing says from when.', {
      pointer: `${pointer}/previousStartDate`,
      advice: 'Write the date it was first announced for as previousStartDate.',
    });
}

/** Whether a date is before another one; undefined dates and such that are none are not. */
function isBefore(end: unknown, start: unknown): boolean {
  if (typeof end !== 'string' || typeof start !== 'string') return false;
  // A whole day has no instant: the days alone are compared.
  const areDays = wholeDay.test(end.trim()) || wholeDay.test(start.trim());
  const [first, last] = [start, end].map((date) => Date.parse(areDays ? date.trim().slice(0, 10) : date));
  return (last ?? NaN) < (first ?? NaN);
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function* geoIssues(geo: unknown, pointer: string): Generator<Issue> {
  for (const [name, most] of [
    ['latitude', 90],
    ['longitude', 180],
  ] as const)
    if (Math.abs(Number(own(geo, name) ?? 0)) > most)
      yield warning('position', `${name} is beyond ${most} degrees: there is no such place.`, {
        pointer: `${pointer}/${name}`,
        advice: 'Latitude is degrees north, longitude degrees east; were they exchanged?',
      });
}
