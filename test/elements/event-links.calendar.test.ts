import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/event-links.js';
import type { EventLinks } from '../../src/elements/event-links/event-links.js';
import { eventIn, savedBy } from '../helpers/calendar.js';
import { feedWith, partsOf, plain, shown, textsOf } from '../helpers/elements.js';
import { waitUntil } from '../helpers/wait.js';

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

const forum = {
  id: 'forum',
  name: 'Forum; one, two',
  url: 'https://www.example.org/forum',
  startDate: day(30),
  endDate: day(31),
  description: 'Two days.',
  location: { name: 'Hall 4', address: { addressLocality: 'Foshan' }, geo: { latitude: 23, longitude: 113 } },
};

const feedOf = (event: object, language = 'en'): object => ({
  ...feedWith({ events: [event] }, language),
  home_page_url: 'https://www.example.org/news/',
});

const withEvent = (event: object, attributes: Record<string, string> = {}): Promise<EventLinks> => {
  const element = document.createElement('event-links');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.feed = feedOf(event, attributes['lang']);
  return shown(html`${element}`);
};

const calendarOf = (element: Element): HTMLDetailsElement | undefined =>
  partsOf(element, 'calendar')[0] as HTMLDetailsElement | undefined;
const waysOf = (element: Element): string[] =>
  [...calendarOf(element)!.querySelectorAll('button, a')].map(({ textContent }) => plain(textContent));

describe('<event-links> and the calendar', () => {
  it('offers events to come: a file first, then Google and Outlook', async () => {
    const element = await withEvent(forum);
    expect(plain(calendarOf(element)!.querySelector('summary')!.textContent)).to.equal(
      'Add to calendar: Forum; one, two',
    );
    expect(waysOf(element)).to.deep.equal(['Calendar file (.ics)', 'Google Calendar', 'Outlook.com']);
    const hrefs = [...calendarOf(element)!.querySelectorAll('a')].map(({ href }) => new URL(href));
    expect(hrefs.map(({ host }) => host)).to.deep.equal(['calendar.google.com', 'outlook.live.com']);
    expect(hrefs[0]!.searchParams.get('text')).to.equal('Forum; one, two');
    expect(hrefs[1]!.searchParams.get('subject')).to.equal('Forum; one, two');
  });

  it('saves a file that a calendar program reads', async () => {
    const element = await withEvent(forum);
    const { name, type, text } = await savedBy(() => calendarOf(element)!.querySelector('button')!.click());
    expect([name, type]).to.deep.equal(['Forum-one-two.ics', 'text/calendar;charset=utf-8']);
    const event = eventIn(text);
    expect(event.uid).to.equal('forum@www.example.org');
    expect(event.summary).to.equal('Forum; one, two');
    expect(event.location).to.equal('Hall 4, Foshan');
    expect(event.description).to.equal('Two days.\n\nhttps://www.example.org/forum');
    expect([String(event.startDate), String(event.endDate)]).to.deep.equal([day(30), day(32)]);
    expect(event.component.getFirstPropertyValue('status')).to.equal('CONFIRMED');
  });

  it('saves the same event under the same id in each language', async () => {
    for (const lang of ['en', 'zh-Hans', 'zh-Hant']) {
      const element = await withEvent({ ...forum, name: '\u6e05\u6d01\u7535\u9540' }, { lang });
      const { text } = await savedBy(() => calendarOf(element)!.querySelector('button')!.click());
      expect(eventIn(text).uid).to.equal('forum@www.example.org');
      expect(eventIn(text).summary).to.equal('\u6e05\u6d01\u7535\u9540');
    }
  });

  for (const [title, event, attributes] of [
    ['is over', { startDate: '2015-10-14', endDate: '2015-10-15' }, {}],
    ['is cancelled', { eventStatus: 'EventCancelled' }, {}],
    ['is postponed without a new date', { eventStatus: 'EventPostponed' }, {}],
    ['has no date', { startDate: undefined, endDate: undefined }, {}],
    ['is in a strip', {}, { layout: 'bar' }],
    ['is told not to', {}, { calendar: 'none' }],
  ] as [string, object, Record<string, string>][])
    it(`offers nothing where the event ${title}`, async () => {
      expect(calendarOf(await withEvent({ ...forum, ...event }, attributes)) === undefined).to.equal(true);
    });

  it('links the file that an exhibition has of its own', async () => {
    const calendarUrl = 'https://www.example.org/exhibition.ics';
    const exhibition = { id: 'x', name: 'X', startDate: day(9), calendarUrl };
    const element = await shown<EventLinks>(
      html`<event-links scope="exhibition" .feed=${feedWith({ exhibition })}></event-links>`,
    );
    expect(calendarOf(element)!.querySelector('a')!.href).to.equal(calendarUrl);
    expect(calendarOf(element)!.querySelector('button') === null).to.equal(true);
  });

  it('opens links as the host wants them opened', async () => {
    const element = await withEvent(forum, { 'link-target': '_blank', 'link-rel': 'nofollow' });
    for (const link of calendarOf(element)!.querySelectorAll('a'))
      expect([link.target, link.rel]).to.deep.equal(['_blank', 'nofollow noopener']);
  });

  it('is worked by keyboard, with targets of 24 px', async () => {
    const element = await withEvent(forum);
    const summary = calendarOf(element)!.querySelector('summary')!;
    expect(waysOf(element)).to.have.length(3);
    summary.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => calendarOf(element)!.open, 'it opens');
    const targets = [...calendarOf(element)!.querySelectorAll<HTMLElement>('summary, button, a')];
    for (const target of targets) {
      expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(24);
      target.focus();
      expect(element.shadowRoot!.activeElement === target).to.equal(true);
    }
    summary.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !calendarOf(element)!.open, 'it closes');
  });

  for (const lang of ['en', 'zh-Hans', 'zh-Hant'])
    for (const theme of ['light', 'dark'])
      it(`is accessible when open: ${lang}, ${theme}`, async () => {
        const element = await withEvent(forum, { lang, theme });
        calendarOf(element)!.open = true;
        await expect(element).to.be.accessible();
      });

  describe('in an app that saves no files', () => {
    const original = Object.getOwnPropertyDescriptor(navigator, 'userAgent');
    before(() =>
      Object.defineProperty(navigator, 'userAgent', {
        configurable: true,
        value: 'Mozilla/5.0 (iPhone) MicroMessenger/8.0.40',
      }),
    );
    after(() => {
      delete (navigator as { userAgent?: string }).userAgent;
      if (original) Object.defineProperty(navigator, 'userAgent', original);
    });

    it('says how to get out of it, and has the links first', async () => {
      const element = await withEvent(forum);
      expect(textsOf(element, 'hint')[0]).to.contain('Open the page in your browser');
      expect(waysOf(element)).to.deep.equal(['Google Calendar', 'Outlook.com', 'Calendar file (.ics)']);
    });
  });
});
