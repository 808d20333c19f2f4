import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/event-links.js';
import type { EventLinks } from '../../src/elements/event-links/event-links.js';
import { expectToFit, feedWith, partsOf, plain, shown, textOf, textsOf } from '../helpers/elements.js';
import { warningsDuring } from '../helpers/warnings.js';
import { waitUntil } from '../helpers/wait.js';

const sample = (language = 'en', attributes = ''): Promise<EventLinks> => {
  const host = document.createElement('template');
  host.innerHTML = `<event-links src="/feed/${language}.json" ${attributes}></event-links>`;
  return shown(html`${host.content.firstElementChild}`);
};

const withEvents = (...events: object[]): Promise<EventLinks> =>
  shown(
    html`<event-links
      .feed=${feedWith({ events: events.map((event, i) => ({ id: i, name: `Event ${i}`, ...event })) })}
    ></event-links>`,
  );

/** The zone of the sample's hours, where the reader's clock shows others. */
const zone = new Date('2015-10-14T12:00:00Z').getTimezoneOffset() === -480 ? '' : ' GMT+8';

const itemOf = (element: Element, name: string): HTMLElement =>
  partsOf(element, 'item').find(({ textContent }) => textContent.includes(name))!;

const inItem = (item: Element, part: string): string[] =>
  [...item.querySelectorAll(`[part~="${part}"]`)].map(({ textContent }) => plain(textContent));

describe('<event-links>', () => {
  it('shows the concurrent events in the order of the feed', async () => {
    const element = await sample();
    expect(textsOf(element, 'title')).to.deep.equal([
      'Sample Forum on Clean Plating',
      'Sample Seminar: Coatings for Auto Parts',
      'Sample Round Table of Regional Associations',
      'Sample Workshop for Line Operators',
      'Sample Webinar: Measuring Thin Layers',
    ]);
    expect(partsOf(element, 'list')[0]).to.have.attribute('aria-label', 'Concurrent events');
    const item = itemOf(element, 'Clean Plating');
    expect(inItem(item, 'subtitle')).to.deep.equal(['清洁电镀示例论坛']);
    expect(inItem(item, 'date')).to.deep.equal(['October 14 – 15, 2015']);
    expect(inItem(item, 'place')).to.deep.equal(['Sample Room A, Chongqing']);
    expect(inItem(item, 'summary')[0]).to.contain('Two days on chromium replacement');
    expect(inItem(item, 'badge')).to.deep.equal(['Ended']);
    expect(item.querySelector('a')).to.have.attribute(
      'href',
      'https://www.example.org/en/events/sample-clean-plating-forum',
    );
    expect(item.querySelector('time')).to.have.attribute('datetime', '2015-10-14');
  });

  it('shows the days large, hidden from those who hear the whole date', async () => {
    const element = await sample();
    expect(textsOf(element, 'leaf')).to.deep.equal([
      '14–15 Oct 2015',
      '15 Oct 2015',
      '16 Oct 2015',
      '16 Oct 2015',
      '14 Oct 2015',
    ]);
    for (const leaf of partsOf(element, 'leaf')) expect(leaf).to.have.attribute('aria-hidden', 'true');
  });

  it('chooses by scope', async () => {
    const both = await sample('en', 'scope="both"');
    expect(textsOf(both, 'title')).to.have.length(6);
    expect(textsOf(both, 'title')[0]).to.contain('Surface Finishing Chongqing 2015');
    const exhibition = await sample('en', 'scope="exhibition"');
    expect(textsOf(exhibition, 'title')).to.deep.equal(['Surface Finishing Chongqing 2015 (sample edition)']);
    expect(textsOf(exhibition, 'place')).to.deep.equal(['Sample Exhibition Hall, Chongqing']);
    exhibition.removeAttribute('scope');
    await exhibition.updateComplete;
    expect(textsOf(exhibition, 'title')).to.have.length(5);
  });

  it('shows an event without a page as text, and one without a date or place without them', async () => {
    const element = await withEvents({ name: 'Alone' });
    expect(partsOf(element, 'link')).to.be.empty;
    expect(textOf(element)).to.equal('Alone');
    expect(partsOf(element, 'date')).to.be.empty;
  });

  it('gives headings the level it is told, and opens links as the host wants', async () => {
    const element = await sample('en', 'heading-level="4" link-target="_blank"');
    const [title] = partsOf(element, 'title');
    expect(title!.localName).to.equal('h4');
    expect(title!.querySelector('a')).to.have.attribute('target', '_blank');
    expect(title!.querySelector('a')).to.have.attribute('rel', 'noopener');
  });

  describe('the status', () => {
    it('cancelled: the name struck through', async () => {
      const item = itemOf(await sample(), 'Line Operators');
      expect(inItem(item, 'badge')).to.deep.equal(['Cancelled']);
      expect(item.querySelector('s')!.textContent).to.equal('Sample Workshop for Line Operators');
      expect(inItem(item, 'date')).to.deep.equal(['October 16, 2015']);
    });

    it('postponed without a new date: the date is a former one', async () => {
      const item = itemOf(await sample(), 'Round Table');
      expect(inItem(item, 'badge')).to.deep.equal(['Postponed']);
      expect(inItem(item, 'date')).to.deep.equal([`formerly October 16, 2015, 14:00 – 16:30${zone}`]);
      expect(item.querySelector('s')).to.equal(null);
      const days = item.querySelector('.days')!;
      expect(getComputedStyle(days).textDecorationLine).to.equal('line-through');
    });

    it('postponed, with no former date named', async () => {
      const element = await withEvents({ startDate: '2015-10-16', eventStatus: 'EventPostponed' });
      expect(textsOf(element, 'date')).to.deep.equal(['formerly October 16, 2015']);
    });

    it('postponed to a new date: both dates', async () => {
      const element = await withEvents({
        startDate: '2015-11-16',
        previousStartDate: '2015-10-16',
        eventStatus: 'EventPostponed',
      });
      expect(textsOf(element, 'date')).to.deep.equal(['November 16, 2015', 'formerly October 16, 2015']);
    });

    it('rescheduled: both dates', async () => {
      const item = itemOf(await sample(), 'Webinar');
      expect(inItem(item, 'badge')).to.deep.equal(['Rescheduled', 'Ended']);
      const [now, before] = inItem(item, 'date');
      expect(now).to.equal(`October 14, 2015, 19:30 – 20:30${zone}`);
      expect(before).to.match(/^formerly October 13, 2015\b.* 19:30$/);
      const times = [...item.querySelectorAll('time')].map(({ dateTime }) => dateTime);
      expect(times).to.deep.equal(['2015-10-14T19:30:00+08:00', '2015-10-13T19:30:00+08:00']);
    });

    it('scheduled or none: no badge for it; moved online: a badge', async () => {
      const element = await withEvents(
        { eventStatus: 'EventScheduled', previousStartDate: '2015-10-13' },
        {},
        { eventStatus: 'EventMovedOnline', startDate: '2015-10-14', previousStartDate: '2015-10-13' },
      );
      expect(textsOf(element, 'badge')).to.deep.equal(['Moved online', 'Ended']);
      expect(textOf(element)).to.not.contain('formerly');
    });
  });

  describe('the place', () => {
    const places: [title: string, event: object, expected: string[]][] = [
      [
        'no part that another holds is repeated',
        {
          location: { name: 'Hall 4', address: { addressLocality: 'Chongqing', addressRegion: 'Chongqing' } },
        },
        ['Hall 4, Chongqing'],
      ],
      [
        'widest last',
        { location: { name: 'Hall 4', address: { addressLocality: 'Foshan', addressRegion: 'Guangdong' } } },
        ['Hall 4, Foshan, Guangdong'],
      ],
      [
        'online, said once',
        { location: { name: 'Online' }, eventAttendanceMode: 'OnlineEventAttendanceMode' },
        ['Online'],
      ],
      ['online, without a place', { eventAttendanceMode: 'OnlineEventAttendanceMode' }, ['Online']],
      [
        'both',
        { location: { name: 'Hall 4' }, eventAttendanceMode: 'MixedEventAttendanceMode' },
        ['Hall 4', 'On site and online'],
      ],
      ['on site, which goes without saying', { eventAttendanceMode: 'OfflineEventAttendanceMode' }, []],
    ];
    for (const [title, event, expected] of places)
      it(title, async () => {
        expect(textsOf(await withEvents(event), 'place')).to.deep.equal(expected);
      });
  });

  it('shows times in the zone of the event, or else of the exhibition', async () => {
    const startDate = '2015-10-15T01:30:00Z';
    const element = await shown<EventLinks>(
      html`<event-links
        .feed=${feedWith({
          exhibition: { id: 'x', name: 'X', timeZone: 'Asia/Shanghai' },
          events: [
            { id: 'a', name: 'A', startDate },
            { id: 'b', name: 'B', startDate, timeZone: 'America/New_York' },
          ],
        })}
      ></event-links>`,
    );
    const [here, there] = textsOf(element, 'date');
    expect(here).to.match(/^October 15, 2015\b.* 09:30( GMT\+8)?$/);
    expect(there).to.match(/^October 14, 2015\b.* 21:30( EDT| GMT-4)?$/);
    expect(textsOf(element, 'leaf')).to.deep.equal(['15 Oct 2015', '14 Oct 2015']);
  });

  describe('events that are over', () => {
    const day = (offset: number): string =>
      new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
    const hour = (offset: number): string => new Date(Date.now() + offset * 3_600_000).toISOString();

    it('are shown', async () => {
      expect(textsOf(await sample(), 'title')).to.have.length(5);
    });

    it('are hidden when told so; whole days count until they have ended everywhere', async () => {
      const element = await withEvents(
        { name: 'long ago', startDate: day(-9), endDate: day(-4) },
        { name: 'an hour ago', startDate: hour(-2), endDate: hour(-1) },
        { name: 'going on', startDate: hour(-2), endDate: hour(1) },
        { name: 'begun, with no end', startDate: hour(-2) },
        { name: 'begun yesterday, with no end', startDate: hour(-25) },
        { name: 'begun', startDate: day(-3), endDate: day(0) },
        { name: 'today', startDate: day(0) },
        { name: 'to come', startDate: day(9) },
        { name: 'without a date' },
      );
      element.past = 'hide';
      await element.updateComplete;
      expect(textsOf(element, 'title')).to.have.members([
        'going on',
        'begun, with no end',
        'begun',
        'today',
        'to come',
        'without a date',
      ]);
    });

    it('leave the element empty where there are no others', async () => {
      expect(textOf(await sample('en', 'past="hide" scope="both"'))).to.equal('No events at present.');
    });
  });

  it('falls back to the default for a wrong value, with one warning', async () => {
    const element = await sample();
    const warnings = warningsDuring(() => {
      for (let i = 0; i < 2; i++) {
        element.setAttribute('scope', 'everything');
        element.setAttribute('past', 'fade');
      }
    });
    await element.updateComplete;
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.contain('<event-links> has scope="everything"');
    expect(textsOf(element, 'title')).to.have.length(5);
  });

  it('says so where a feed has no events, and leaves the fallback', async () => {
    const element = await shown<EventLinks>(
      html`<event-links .feed=${{ ...feedWith({}), _fairwire: undefined }}
        ><a href="https://www.example.org/">Our events</a></event-links
      >`,
    );
    expect(textOf(element)).to.contain('No events at present.');
    expect(element.querySelector('a')!.offsetHeight).to.be.greaterThan(0);
  });

  it('speaks Simplified Chinese', async () => {
    const element = await sample('zh-Hans', 'scope="both"');
    expect(textsOf(element, 'date')).to.deep.equal([
      '2015年10月14日至16日',
      '2015年10月14日至15日',
      `2015年10月15日 09:30–12:00${zone}`,
      `原定 2015年10月16日 14:00–16:30${zone}`,
      '2015年10月16日',
      `2015年10月14日 19:30–20:30${zone}`,
      '原定 2015年10月13日 19:30',
    ]);
    expect(textsOf(element, 'leaf')[1]).to.equal('14–15 2015年10月');
    expect(textsOf(element, 'changed')).to.deep.equal(['延期', '取消', '改期']);
    expect(textsOf(element, 'place').slice(1, 3)).to.deep.equal([
      '重庆市 示例会议室 A',
      '重庆市 示例会议室 B',
    ]);
    expect(textsOf(element, 'place').slice(-1)).to.deep.equal(['线上']);
  });

  it('speaks Traditional Chinese', async () => {
    const element = await sample('zh-Hant');
    expect(textsOf(element, 'title')[0]).to.equal('清潔電鍍範例論壇');
    expect(textsOf(element, 'date')[0]).to.equal('2015年10月14日至15日');
    expect(textsOf(element, 'changed')).to.deep.equal(['延期', '取消', '改期']);
  });

  it('speaks the language it is told, and marks it as such', async () => {
    const element = await sample('en', 'lang="zh-Hans"');
    expect(textsOf(element, 'title')[0]).to.equal('Sample Forum on Clean Plating');
    const [date] = partsOf(element, 'date');
    expect(date!.textContent).to.equal('2015年10月14日至15日');
    expect(date).to.have.attribute('lang', 'zh-Hans');
  });

  for (const language of ['en', 'zh-Hans', 'zh-Hant'])
    for (const theme of ['auto', 'light', 'dark'])
      it(`is accessible: ${language}, ${theme}`, async () => {
        await expect(await sample(language, `scope="both" theme="${theme}"`)).to.be.accessible();
      });

  it('is accessible without content', async () => {
    await expect(await withEvents()).to.be.accessible();
  });

  for (const width of [240, 320, 1200])
    it(`fits into ${width} px, with long words too`, async () => {
      const box = await fixture<HTMLElement>(
        html`<div style="width: ${width}px">
          <event-links scope="both" src="/feed/en.json"></event-links>
        </div>`,
      );
      const element = box.querySelector('event-links')!;
      await waitUntil(() => partsOf(element, 'item').length);
      expectToFit(element, width);
      const name = 'Oberflächenveredelungsfachverbandsgeschäftsstelle';
      const location = { name };
      element.feed = feedWith({
        events: [
          {
            id: 'a',
            name,
            alternateName: name,
            description: name,
            location,
            startDate: '2015-10-30',
            endDate: '2015-11-02',
            eventStatus: 'EventRescheduled',
          },
        ],
      });
      await waitUntil(() => partsOf(element, 'item').length === 1);
      expectToFit(element, width);
    });

  it('keeps a long description short', async () => {
    const element = await withEvents({ description: 'Many words. '.repeat(400) });
    const [summary] = partsOf(element, 'summary');
    expect(summary!.offsetHeight).to.be.lessThan(parseFloat(getComputedStyle(summary!).lineHeight) * 3.5);
  });
});
