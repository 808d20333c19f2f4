import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { type CalendarEntry, spanOf } from '../../src/calendar/entry.js';
import { escapeText, fold, icsOf } from '../../src/calendar/ics.js';
import { eventIn } from '../helpers/calendar.js';

const plain: CalendarEntry = {
  uid: 'forum@www.example.org',
  title: 'Forum',
  when: spanOf('2015-10-14', '2015-10-15'),
  status: 'CONFIRMED',
  description: '',
  location: '',
  position: undefined,
  url: undefined,
};
const now = Date.parse('2015-06-01T08:00:00Z');
const fileOf = (changes: Partial<CalendarEntry> = {}): string =>
  icsOf({ ...plain, ...changes }, 'Fairwire 1.0.0', now);

/** The one event of a file, and its properties as they stand. */
function parsed(file: string): { event: ICAL.Event; component: ICAL.Component } {
  const event = eventIn(file);
  return { event, component: event.component };
}
const valueOf = (component: ICAL.Component, name: string): string =>
  String(component.getFirstPropertyValue(name));
const octets = (line: string): number => new TextEncoder().encode(line).length;

describe('a calendar file', () => {
  it('is a calendar of one event with an id and a time stamp', () => {
    const file = fileOf();
    const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
    expect(valueOf(calendar, 'version')).to.equal('2.0');
    expect(valueOf(calendar, 'prodid')).to.equal('-//Fairwire 1.0.0//EN');
    const { event, component } = parsed(file);
    expect(event.uid).to.equal('forum@www.example.org');
    expect(valueOf(component, 'dtstamp')).to.equal('2015-06-01T08:00:00Z');
    expect(component.getAllProperties('sequence')).to.have.length(0);
  });

  it('ends each line with CR LF, and holds no other line ends', () => {
    const file = fileOf({ description: 'One\ntwo\r\nthree\rfour' });
    expect(file.endsWith('END:VCALENDAR\r\n')).to.equal(true);
    expect(file.replace(/\r\n/g, '')).to.not.match(/[\r\n]/);
    expect(parsed(file).event.description).to.equal('One\ntwo\nthree\nfour');
  });

  it('holds none of the line ends that Unicode has besides', () => {
    const file = fileOf({
      description: 'One\u2028two\u2029three\u0085',
      title: 'a\u2028b',
      location: 'c\vd\x1ce',
    });
    for (const end of '\u2028\u2029\v\x1c') expect(file).to.not.include(end);
    expect(parsed(file).event.description).to.match(/^One\ntwo\nthree/);
  });

  it('has the day after the last as the end of whole days, which keep nobody busy', () => {
    const { event, component } = parsed(fileOf());
    expect(event.startDate.isDate && event.endDate.isDate).to.equal(true);
    expect([String(event.startDate), String(event.endDate)]).to.deep.equal(['2015-10-14', '2015-10-16']);
    expect(valueOf(component, 'transp')).to.equal('TRANSPARENT');
  });

  const spans: [title: string, start: string, end: string | undefined, expected: [string, string]][] = [
    ['one whole day', '2015-10-14', undefined, ['2015-10-14', '2015-10-15']],
    ['over the end of a year', '2015-12-31', '2015-12-31', ['2015-12-31', '2016-01-01']],
    ['over a leap day', '2016-02-28', '2016-02-29', ['2016-02-28', '2016-03-01']],
    ['an end before the start', '2015-10-14', '2015-10-01', ['2015-10-14', '2015-10-15']],
    ['a day and an hour', '2015-10-14', '2015-10-15T18:00:00+08:00', ['2015-10-14', '2015-10-16']],
    [
      'two instants',
      '2015-10-15T09:30:00+08:00',
      '2015-10-15T12:00:00+08:00',
      ['2015-10-15T01:30:00Z', '2015-10-15T04:00:00Z'],
    ],
    [
      'instants over midnight in UTC',
      '2015-10-15T20:00:00-05:00',
      '2015-10-15T23:30:00.500-05:00',
      ['2015-10-16T01:00:00Z', '2015-10-16T04:30:00Z'],
    ],
    [
      'an instant without an end',
      '2015-10-15T09:30:00Z',
      undefined,
      ['2015-10-15T09:30:00Z', '2015-10-15T09:30:00Z'],
    ],
    [
      'an instant with an end before it',
      '2015-10-15T09:30:00Z',
      '2015-10-15T08:30:00Z',
      ['2015-10-15T09:30:00Z', '2015-10-15T09:30:00Z'],
    ],
  ];
  for (const [title, start, end, expected] of spans)
    it(`writes dates: ${title}`, () => {
      const { event } = parsed(fileOf({ when: spanOf(start, end) }));
      expect([String(event.startDate), String(event.endDate)]).to.deep.equal(expected);
    });

  const texts: [title: string, text: string][] = [
    ['what has to be escaped', 'a, b; c \\ d \\n e: "f"'],
    ['Chinese', '2015\u91cd\u5e86\u8868\u9762\u5904\u7406\u5c55\uff0c'.repeat(20)],
    ['characters beyond the first plane', '\u{20bb7}\u{1f600}e\u0301'.repeat(30)],
    ['long words', 'x'.repeat(1000)],
    ['spaces where a line breaks', `${'y'.repeat(66)}   z`],
  ];
  for (const [title, text] of texts)
    it(`comes back from a calendar program unchanged: ${title}`, () => {
      const file = fileOf({ title: text, description: text, location: text });
      const { event } = parsed(file);
      expect([event.summary, event.description, event.location]).to.deep.equal([text, text, text]);
      for (const line of file.split('\r\n')) {
        expect(octets(line), line).to.be.at.most(75);
        expect(line).to.not.match(/[\ud800-\udbff]$|^ ?[\udc00-\udfff]/);
      }
    });

  it('says what has become of the event', () => {
    for (const status of ['CONFIRMED', 'TENTATIVE', 'CANCELLED'] as const)
      expect(valueOf(parsed(fileOf({ status })).component, 'status')).to.equal(status);
  });

  it('says where: the place, the position, the page', () => {
    const url = 'https://www.example.org/events/?a=1,2;b=%E5%B1%95';
    const { event, component } = parsed(
      fileOf({ url, location: 'Hall 4, Chongqing', position: { latitude: 29.7, longitude: -1e-7 } }),
    );
    expect(event.location).to.equal('Hall 4, Chongqing');
    expect(component.getFirstPropertyValue('geo')).to.deep.equal([29.7, -0]);
    expect(valueOf(component, 'url')).to.equal(url);
  });

  it('has no position that is none, and no line without a value', () => {
    for (const position of [
      { latitude: 91, longitude: 0 },
      { latitude: 0, longitude: -181 },
    ])
      expect(fileOf({ position })).to.not.contain('GEO');
    expect(fileOf()).to.not.match(/LOCATION|DESCRIPTION|URL/);
  });

  it('holds no control characters', () => {
    expect(escapeText('a\u0000b\u001bc\u007fd\te')).to.equal('abcd\te');
  });
});

describe('fold', () => {
  it('leaves a line of 75 octets, and breaks one of 76', () => {
    expect(fold('a'.repeat(75))).to.equal('a'.repeat(75));
    expect(fold('a'.repeat(76))).to.equal(`${'a'.repeat(75)}\r\n a`);
    expect(fold('a'.repeat(150))).to.equal(`${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a`);
  });

  it('breaks before a character that does not fit', () => {
    expect(fold(`${'a'.repeat(73)}\u5c55b`)).to.equal(`${'a'.repeat(73)}\r\n \u5c55b`);
    expect(fold(`${'a'.repeat(72)}\u{20bb7}`)).to.equal(`${'a'.repeat(72)}\r\n \u{20bb7}`);
  });
});
