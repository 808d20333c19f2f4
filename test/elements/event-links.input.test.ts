import { expect, html } from '@open-wc/testing';
import '../../src/define/event-links.js';
import type { EventLinks } from '../../src/elements/event-links/event-links.js';
import { feedWith, partsOf, shown, textOf, textsOf } from '../helpers/elements.js';

const withEvents = (events: unknown): Promise<EventLinks> =>
  shown(html`<event-links .feed=${feedWith({ events })}></event-links>`);

describe('<event-links>, members of a wrong type', () => {
  const wrong: unknown[] = [null, 7, true, '', 'nonsense', [], {}, [[]], { a: 1 }];
  const members = [
    ...[
      'type',
      'alternateName',
      'description',
      'url',
      'image',
      'startDate',
      'endDate',
      'timeZone',
      'eventStatus',
    ],
    ...['previousStartDate', 'eventAttendanceMode', 'location', 'superEvent', 'order'],
  ];
  for (const member of members)
    it(`${member}: the event is shown all the same`, async () => {
      const events = wrong.map((value, id) => ({ id, name: `Event ${id}`, [member]: value }));
      for (const layout of ['list', 'cards', 'bar'] as const) {
        const element = await withEvents(events);
        element.layout = layout;
        await element.updateComplete;
        expect(textsOf(element, 'title')).to.have.members(wrong.map((_value, id) => `Event ${id}`));
        expect(textOf(element)).to.not.match(/undefined|null|NaN|\[object|Invalid/);
      }
    });

  it('in a place: what can be read is shown', async () => {
    const places: unknown[] = [
      { name: 7, address: 'nowhere', geo: 'here' },
      { name: ['Hall'], address: { addressLocality: {} }, geo: { latitude: 'x', longitude: 1 } },
      { geo: { latitude: 900, longitude: 1 } },
    ];
    const element = await withEvents(
      places.map((location, id) => ({ id, name: `Event ${id}`, startDate: '2999-01-01', location })),
    );
    expect(textsOf(element, 'title')).to.have.length(3);
    expect(textOf(element)).to.not.match(/undefined|null|NaN|\[object/);
    expect(partsOf(element, 'calendar')).to.have.length(3);
  });

  it('an event without a name or an id is none', async () => {
    const element = await withEvents([
      { id: 'a' },
      { name: 'B' },
      { id: {}, name: 'C' },
      { id: 'd', name: 'D' },
    ]);
    expect(textsOf(element, 'title')).to.deep.equal(['D']);
  });

  for (const events of [null, 7, 'x', true, [null, 7, 'x', []]])
    it(`events: ${JSON.stringify(events)} is none`, async () => {
      expect(textOf(await withEvents(events))).to.equal('No events at present.');
    });

  it('dates no calendar has, and far ones', async () => {
    const dates = ['2015-02-30', '2015-13-01', '0000-00-00', '2015-10-14T25:00:00Z', '9999-12-31'];
    const element = await withEvents(dates.map((startDate, id) => ({ id, name: `Event ${id}`, startDate })));
    expect(textsOf(element, 'title')).to.have.length(5);
    expect(textOf(element)).to.not.match(/NaN|Invalid/);
  });
});
