import { expect } from '@open-wc/testing';
import { formatDay, formatLeaf, formatRange, formatTime, knownZone } from '../../src/locales/dates.js';
import { localeOf } from '../../src/locales/locale.js';
import { plain } from '../helpers/elements.js';

const range = (start: string, end: string | undefined, locale: string, zone?: string): string =>
  plain(formatRange(start, end, locale, zone));

const morning = '2015-10-15T09:30:00+08:00';
const noon = '2015-10-15T12:00:00+08:00';
const nextNoon = '2015-10-16T12:00:00+08:00';

describe('formatDay', () => {
  it('writes a whole day as it is, wherever the reader and the event are', () => {
    for (const zone of [undefined, 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
      expect(formatDay('2015-06-23', 'en', 'long', zone)).to.equal('June 23, 2015');
      expect(formatDay('2015-06-23', 'zh-Hans', 'long', zone)).to.equal('2015年6月23日');
      expect(formatDay('2015-06-23', 'zh-Hant', 'long', zone)).to.equal('2015年6月23日');
    }
  });

  it('writes short dates', () => {
    expect(formatDay('2015-06-23', 'zh-Hans', 'short')).to.equal('2015/06/23');
    expect(formatDay('2015-06-23', 'en', 'short')).to.equal('06/23/2015');
  });

  it('takes an instant to the zone, or leaves it to the clock of its author', () => {
    const late = '2015-06-23T23:30:00-05:00';
    expect(formatDay(late, 'en')).to.equal('June 23, 2015');
    expect(formatDay(late, 'en', 'long', 'Asia/Shanghai')).to.equal('June 24, 2015');
    expect(formatDay(late, 'en', 'long', 'UTC')).to.equal('June 24, 2015');
  });

  it('goes without a zone that no engine knows', () => {
    expect(knownZone('Mars/Olympus')).to.equal(undefined);
    expect(knownZone('Asia/Shanghai')).to.equal('Asia/Shanghai');
    expect(formatDay('2015-06-23T23:30:00-05:00', 'en', 'long', 'Mars/Olympus')).to.equal('June 23, 2015');
  });
});

describe('formatRange', () => {
  const cases: [title: string, start: string, end: string | undefined, en: string, zh: string][] = [
    ['one day', '2015-10-14', undefined, 'October 14, 2015', '2015年10月14日'],
    ['the same day twice', '2015-10-14', '2015-10-14', 'October 14, 2015', '2015年10月14日'],
    ['days of a month', '2015-10-14', '2015-10-16', 'October 14 – 16, 2015', '2015年10月14日至16日'],
    ['days that share a figure', '2015-10-01', '2015-10-10', 'October 1 – 10, 2015', '2015年10月1日至10日'],
    ['two months', '2015-10-30', '2015-11-02', 'October 30 – November 2, 2015', '2015年10月30日至11月2日'],
    [
      'two years',
      '2015-12-30',
      '2016-01-02',
      'December 30, 2015 – January 2, 2016',
      '2015年12月30日至2016年1月2日',
    ],
    ['the end before the start', '2015-10-16', '2015-10-14', 'October 16, 2015', '2015年10月16日'],
    ['hours', morning, noon, 'October 15, 2015, 09:30 – 12:00', '2015年10月15日 09:30–12:00'],
    ['hours, the end before the start', noon, morning, 'October 15, 2015 at 12:00', '2015年10月15日 12:00'],
    ['one hour alone', morning, undefined, 'October 15, 2015 at 09:30', '2015年10月15日 09:30'],
    ['a whole day and an hour', '2015-10-15', nextNoon, 'October 15 – 16, 2015', '2015年10月15日至16日'],
  ];
  for (const [title, start, end, en, zh] of cases)
    it(title, () => {
      // Engines differ in the word between day and hour, and in the spaces around the dash.
      const loose = (text: string): string => text.replace(/,? at |, (?=\d\d:)/, ' ').replace(/ ?– ?/, '–');
      for (const zone of [undefined, 'Asia/Shanghai']) {
        expect(loose(range(start, end, 'en', zone))).to.equal(loose(en));
        expect(range(start, end, 'zh-Hans', zone)).to.equal(zh);
        expect(range(start, end, 'zh-Hant', zone)).to.equal(zh);
        expect(range(start, end, 'zh-CN', zone)).to.equal(zh);
      }
    });

  it('over days, with hours', () => {
    expect(range(morning, nextNoon, 'zh-Hans')).to.equal('2015年10月15日 09:30至16日 12:00');
    expect(range(morning, nextNoon, 'en')).to.match(
      /^October 15, 2015\b.* 09:30 – October 16, 2015\b.* 12:00$/,
    );
  });

  it('in the zone, or by the clock of its author', () => {
    expect(range(morning, noon, 'zh-Hans', 'Europe/Berlin')).to.equal('2015年10月15日 03:30–06:00');
    expect(range('2015-10-15T09:30:00-05:00', '2015-10-15T12:00:00-05:00', 'zh-Hans')).to.equal(
      '2015年10月15日 09:30–12:00',
    );
    expect(range(morning, noon, 'zh-Hans', 'Mars/Olympus')).to.equal('2015年10月15日 09:30–12:00');
  });

  it('across the hour a clock is set back', () => {
    expect(range('2015-10-25T00:30:00Z', '2015-10-25T01:45:00Z', 'zh-Hans', 'Europe/Berlin')).to.equal(
      '2015年10月25日 02:30–02:45',
    );
  });

  it('where the engine writes no ranges', () => {
    const prototype = Intl.DateTimeFormat.prototype;
    const own = Object.getOwnPropertyDescriptor(prototype, 'formatRange')!;
    delete (prototype as Partial<Intl.DateTimeFormat>).formatRange;
    try {
      expect(range('2015-10-14', '2015-10-16', 'en')).to.equal('October 14, 2015 – October 16, 2015');
      expect(range('2015-10-14', '2015-10-16', 'zh-Hans')).to.equal('2015年10月14日至16日');
      expect(range('2015-10-14', undefined, 'en')).to.equal('October 14, 2015');
    } finally {
      Object.defineProperty(prototype, 'formatRange', own);
    }
  });

  it('in languages there are no words for, and under tags that are none', () => {
    expect(range('2015-10-14', '2015-10-14', localeOf('de').tag)).to.equal('14. Oktober 2015');
    for (const tag of ['xx-invalid!', '', 'zz', '-'])
      expect(range('2015-10-14', '2015-10-16', localeOf(tag).tag)).to.contain('2015');
    expect(range('2015-10-14', '2015-10-14', localeOf('xx-invalid!').tag)).to.equal('October 14, 2015');
  });
});

describe('formatLeaf', () => {
  const leaf = (start: string, end: string | undefined, locale: string, zone?: string): [string, string] => {
    const { days, months } = formatLeaf(start, end, locale, zone);
    return [plain(days), plain(months)];
  };

  it('names the days and their month', () => {
    expect(leaf('2015-10-14', undefined, 'en')).to.deep.equal(['14', 'Oct 2015']);
    expect(leaf('2015-10-14', '2015-10-16', 'en')).to.deep.equal(['14–16', 'Oct 2015']);
    expect(leaf('2015-10-14', '2015-10-16', 'zh-Hans')).to.deep.equal(['14–16', '2015年10月']);
    expect(leaf('2015-10-16', '2015-10-14', 'en')).to.deep.equal(['16', 'Oct 2015']);
    expect(leaf(morning, noon, 'zh-Hant', 'Asia/Shanghai')).to.deep.equal(['15', '2015年10月']);
  });

  it('names two months, and two years', () => {
    const [days, months] = leaf('2015-10-30', '2015-11-02', 'en');
    expect(days).to.equal('30–2');
    expect(months).to.match(/^Oct ?– ?Nov 2015$/);
    expect(leaf('2015-10-30', '2015-11-02', 'zh-Hans')).to.deep.equal(['30–2', '2015年10月至11月']);
    expect(leaf('2015-12-30', '2016-01-02', 'zh-Hans')).to.deep.equal(['30–2', '2015年12月至2016年1月']);
  });

  it('tells the same day of two months apart', () => {
    expect(leaf('2015-10-14', '2015-11-14', 'en')[0]).to.equal('14–14');
  });

  it('is of the zone', () => {
    expect(leaf('2015-10-15T01:30:00Z', undefined, 'en', 'America/New_York')).to.deep.equal([
      '14',
      'Oct 2015',
    ]);
  });
});

describe('formatTime', () => {
  it('writes a moment by the clock of the reader', () => {
    const time = new Date(2015, 9, 15, 9, 30).getTime();
    expect(plain(formatTime(time, 'zh-Hans'))).to.equal('2015年10月15日 09:30');
    expect(plain(formatTime(time, 'en'))).to.match(/^October 15, 2015\b.* 09:30$/);
  });
});
