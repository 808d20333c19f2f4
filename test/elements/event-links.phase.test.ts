import { expect, html } from '@open-wc/testing';
import '../../src/define/event-links.js';
import { phaseOf } from '../../src/elements/event-links/event-phase.js';
import type { EventLinks } from '../../src/elements/event-links/event-links.js';
import { zoneNameOf } from '../../src/locales/zone-name.js';
import { feedWith, partsOf, shown, textsOf } from '../helpers/elements.js';

const hour = (offset: number): string => new Date(Date.now() + offset * 3_600_000).toISOString();
const day = (offset: number): string => hour(24 * offset).slice(0, 10);

const withEvent = (event: object, lang = 'en'): Promise<EventLinks> =>
  shown(
    html`<event-links
      .feed=${feedWith({ events: [{ id: 'a', name: 'A', timeZone: 'UTC', ...event }] }, lang)}
    ></event-links>`,
  );

describe('phaseOf', () => {
  const shanghai = 'Asia/Shanghai';
  const cases: [title: string, event: object, now: string, expected: string | undefined][] = [
    ['no date', {}, '2015-10-14T12:00:00Z', undefined],
    ['a day to come', { startDate: '2015-10-15' }, '2015-10-14T12:00:00Z', 'upcoming'],
    ['the day itself', { startDate: '2015-10-14' }, '2015-10-14T12:00:00Z', 'today'],
    ['a day behind', { startDate: '2015-10-13' }, '2015-10-14T12:00:00Z', 'ended'],
    // 20:00 in UTC is 04:00 of the next day in Shanghai.
    ['the zone’s day has come', { startDate: '2015-10-15' }, '2015-10-14T20:00:00Z', 'today'],
    ['the zone’s day is over', { startDate: '2015-10-14' }, '2015-10-14T20:00:00Z', 'ended'],
    ['the first of days', { startDate: '2015-10-14', endDate: '2015-10-16' }, '2015-10-14T01:00:00Z', 'now'],
    ['the last of days', { startDate: '2015-10-14', endDate: '2015-10-16' }, '2015-10-16T15:00:00Z', 'now'],
    ['after the last', { startDate: '2015-10-14', endDate: '2015-10-16' }, '2015-10-16T17:00:00Z', 'ended'],
    [
      'an end before the start',
      { startDate: '2015-10-14', endDate: '2015-10-01' },
      '2015-10-14T01:00:00Z',
      'today',
    ],
    ['hours, another day', { startDate: '2015-10-15T09:30:00+08:00' }, '2015-10-14T12:00:00Z', 'upcoming'],
    ['hours, the same day', { startDate: '2015-10-15T09:30:00+08:00' }, '2015-10-14T17:00:00Z', 'today'],
    [
      'between the hours',
      { startDate: '2015-10-15T09:30:00+08:00', endDate: '2015-10-15T12:00:00+08:00' },
      '2015-10-15T02:00:00Z',
      'now',
    ],
    [
      'after the hours',
      { startDate: '2015-10-15T09:30:00+08:00', endDate: '2015-10-15T12:00:00+08:00' },
      '2015-10-15T04:00:00Z',
      'ended',
    ],
    [
      'over midnight',
      { startDate: '2015-10-15T22:00:00+08:00', endDate: '2015-10-16T02:00:00+08:00' },
      '2015-10-15T17:00:00Z',
      'now',
    ],
    ['begun, with no end', { startDate: '2015-10-15T09:30:00+08:00' }, '2015-10-15T05:00:00Z', 'today'],
    [
      'begun yesterday, with no end',
      { startDate: '2015-10-15T09:30:00+08:00' },
      '2015-10-15T17:00:00Z',
      'ended',
    ],
    [
      'an hour and a day, as days',
      { startDate: '2015-10-14T09:30:00+08:00', endDate: '2015-10-15' },
      '2015-10-15T12:00:00Z',
      'now',
    ],
  ];
  for (const [title, event, now, expected] of cases)
    it(title, () =>
      expect(phaseOf({ id: 'a', name: 'A', ...event }, shanghai, Date.parse(now))).to.equal(expected),
    );

  it('goes by the event’s own zone, and by the reader’s where the zone is none', () => {
    const event = { id: 'a', name: 'A', startDate: '2015-10-15', timeZone: 'America/New_York' };
    expect(phaseOf(event, shanghai, Date.parse('2015-10-15T02:00:00Z'))).to.equal('upcoming');
    const nowhere = { ...event, timeZone: 'Nowhere/None' };
    expect(phaseOf(nowhere, undefined, new Date(2015, 9, 15, 12).getTime())).to.equal('today');
  });
});

describe('<event-links>, at the present moment', () => {
  const cases: [event: object, en: string[], zh: string[]][] = [
    [{ startDate: day(3) }, ['Upcoming'], ['\u5373\u5c06\u4e3e\u884c']],
    [{ startDate: day(0) }, ['Today'], ['\u4eca\u65e5']],
    [{ startDate: day(-1), endDate: day(1) }, ['On now'], ['\u6b63\u5728\u8fdb\u884c']],
    [{ startDate: day(-9) }, ['Ended'], ['\u5df2\u7ed3\u675f']],
    [{ startDate: day(3), eventStatus: 'EventCancelled' }, ['Cancelled'], ['\u53d6\u6d88']],
    [{ startDate: day(3), eventStatus: 'EventPostponed' }, ['Postponed'], ['\u5ef6\u671f']],
    [
      { startDate: day(3), previousStartDate: day(-3), eventStatus: 'EventPostponed' },
      ['Postponed', 'Upcoming'],
      ['\u5ef6\u671f', '\u5373\u5c06\u4e3e\u884c'],
    ],
    [
      { startDate: day(-1), endDate: day(1), eventStatus: 'EventMovedOnline' },
      ['Moved online', 'On now'],
      ['\u6539\u4e3a\u7ebf\u4e0a', '\u6b63\u5728\u8fdb\u884c'],
    ],
    [{}, [], []],
  ];
  for (const [event, en, zh] of cases)
    it(`says ${en.join(', ') || 'nothing'}`, async () => {
      expect(textsOf(await withEvent(event), 'badge')).to.deep.equal(en);
      expect(textsOf(await withEvent(event, 'zh-Hans'), 'badge')).to.deep.equal(zh);
    });

  it('names the phase as a part, so that a host can leave a badge out', async () => {
    const element = await withEvent({ startDate: day(3) });
    expect(partsOf(element, 'upcoming')).to.have.length(1);
  });
});

describe('zoneNameOf', () => {
  const reader = -new Date('2015-10-15T01:30:00Z').getTimezoneOffset();
  const nameOf = (date: string, zone?: string, locale = 'en'): string => zoneNameOf(date, locale, zone);

  it('names a zone whose clock shows another hour than the reader’s', () => {
    expect(nameOf('2015-10-15T01:30:00Z', 'Asia/Shanghai')).to.equal(reader === 480 ? '' : 'GMT+8');
    expect(nameOf('2015-10-15T01:30:00Z', 'Asia/Kathmandu')).to.equal(reader === 345 ? '' : 'GMT+5:45');
    expect(nameOf('2015-10-15T01:30:00Z', 'Asia/Shanghai', 'zh-Hans')).to.equal(
      reader === 480 ? '' : 'GMT+8',
    );
  });

  it('names the offset of a date where there is no zone, or one that is none', () => {
    expect(nameOf('2015-10-15T01:30:00+05:45')).to.equal(reader === 345 ? '' : 'GMT+5:45');
    expect(nameOf('2015-10-15T01:30:00-03:00', 'Nowhere/None')).to.equal(reader === -180 ? '' : 'GMT-3');
    expect(nameOf('2015-10-15T01:30:00Z')).to.equal(reader === 0 ? '' : 'UTC');
  });

  it('names nothing where the reader’s clock shows the same', () => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    expect(nameOf('2015-10-15T01:30:00Z', timeZone)).to.equal('');
  });

  it('names no zone of a whole day, nor of what is no date', () => {
    expect(nameOf('2015-10-15', 'Asia/Shanghai')).to.equal('');
    expect(nameOf('soon', 'Asia/Shanghai')).to.equal('');
  });
});
