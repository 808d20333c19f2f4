import { expect } from '@open-wc/testing';
import { type CalendarEntry, spanOf } from '../../src/calendar/entry.js';
import { fileName, refusesDownloads } from '../../src/calendar/save.js';
import { googleUrl, outlookUrl } from '../../src/calendar/services.js';

const entry = (changes: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'a@example.org',
  title: 'Plating & more + \u5c55',
  when: spanOf('2015-10-14', '2015-10-15'),
  status: 'CONFIRMED',
  description: 'One <two>\nthree',
  location: 'Hall 4, Chongqing',
  position: undefined,
  url: undefined,
  ...changes,
});
const hours = spanOf('2015-10-15T09:30:00+08:00', '2015-10-15T12:00:00+08:00');
const openEnd = spanOf('2015-10-15T09:30:00+08:00', undefined);
const parametersOf = (url: string): Record<string, string> => Object.fromEntries(new URL(url).searchParams);

describe('the link to Google Calendar', () => {
  it('fills in the form', () => {
    const url = googleUrl(entry());
    expect(new URL(url).origin).to.equal('https://calendar.google.com');
    expect(parametersOf(url)).to.deep.equal({
      action: 'TEMPLATE',
      text: 'Plating & more + \u5c55',
      dates: '20151014/20151016',
      details: 'One <two>\nthree',
      location: 'Hall 4, Chongqing',
    });
  });

  it('names hours in UTC, and an end always', () => {
    expect(parametersOf(googleUrl(entry({ when: hours })))['dates']).to.equal(
      '20151015T013000Z/20151015T040000Z',
    );
    expect(parametersOf(googleUrl(entry({ when: openEnd })))['dates']).to.equal(
      '20151015T013000Z/20151015T013000Z',
    );
  });
});

describe('the link to Outlook.com', () => {
  it('fills in the form, whose body is HTML', () => {
    const url = outlookUrl(entry());
    expect(new URL(url).origin).to.equal('https://outlook.live.com');
    expect(parametersOf(url)).to.deep.equal({
      path: '/calendar/action/compose',
      rru: 'addevent',
      startdt: '2015-10-14',
      enddt: '2015-10-16',
      allday: 'true',
      subject: 'Plating & more + \u5c55',
      body: 'One &lt;two><br>three',
      location: 'Hall 4, Chongqing',
    });
  });

  it('names hours in UTC', () => {
    const { startdt, enddt, allday } = parametersOf(outlookUrl(entry({ when: hours })));
    expect([startdt, enddt, allday]).to.deep.equal([
      '2015-10-15T01:30:00Z',
      '2015-10-15T04:00:00Z',
      undefined,
    ]);
  });

  it('has no plus signs for spaces, which Outlook would show', () => {
    expect(outlookUrl(entry())).to.not.contain('+');
  });
});

describe('links to calendars', () => {
  it('stay short, and hold no half characters', () => {
    const description = `\ud800${'\u{20bb7}'.repeat(5000)}`;
    for (const url of [googleUrl(entry({ description })), outlookUrl(entry({ description }))]) {
      expect(url.length).to.be.lessThan(8000);
      expect(() => decodeURIComponent(url)).to.not.throw();
    }
  });

  it('leave out what is not known', () => {
    const bare = entry({ description: '', location: '' });
    expect(googleUrl(bare)).to.not.match(/details|location/);
    expect(outlookUrl(bare)).to.not.match(/body|location/);
  });
});

describe('the name of a calendar file', () => {
  for (const [title, expected] of [
    ['Sample Forum: Clean/Plating?', 'Sample-Forum-Clean-Plating.ics'],
    ['\u91cd\u5e86\u8868\u9762\u5904\u7406\u5c55', '\u91cd\u5e86\u8868\u9762\u5904\u7406\u5c55.ics'],
    ['\u2026', 'event.ics'],
    ['', 'event.ics'],
    ['\u{20bb7}'.repeat(80), `${'\u{20bb7}'.repeat(60)}.ics`],
  ] as const)
    it(`of \u201c${title.slice(0, 30)}\u201d`, () => expect(fileName(title)).to.equal(expected));
});

describe('browsers that refuse downloads', () => {
  const agents: [name: string, agent: string, refuses: boolean][] = [
    ['WeChat', 'Mozilla/5.0 (iPhone) AppleWebKit/605 Mobile/15E148 MicroMessenger/8.0.40', true],
    ['QQ', 'Mozilla/5.0 (Linux; Android 12) Chrome/98 Mobile Safari/537.36 V1_AND_SQ QQ/8.9', true],
    ['DingTalk', 'Mozilla/5.0 (iPhone) AppleWebKit DingTalk/7.0', true],
    ['Facebook', 'Mozilla/5.0 (iPhone) AppleWebKit [FBAN/FBIOS;FBAV/400]', true],
    ['LINE', 'Mozilla/5.0 (Linux; Android 12) Chrome/98 Line/13.0', true],
    ['QQ Browser, which is a browser', 'Mozilla/5.0 (Linux; Android 12) Chrome/98 MQQBrowser/13.0', false],
    ['Chrome', 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/120 Safari/537.36', false],
    ['Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0', false],
  ];
  for (const [name, agent, refuses] of agents)
    it(name, () => expect(refusesDownloads(agent)).to.equal(refuses));
});
