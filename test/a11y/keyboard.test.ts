import { expect } from '@open-wc/testing';
import type { FeedElement } from '../../src/elements/base/feed-element.js';
import { faultUrl } from '../helpers/faults.js';
import { waitUntil } from '../helpers/wait.js';
import { fullFeed, MAIN } from './full-feed.js';
import { expectStops, frameBetween, goTo, press, put, stop } from './keys.js';

describe('the Tab key in <news-article>', () => {
  const sharing = typeof navigator.share === 'function' ? ['Share'] : [];
  const tools = ['A−, smaller text', 'A, normal text', 'A+, larger text', ...sharing, 'Copy link', 'QR code'];
  const inMeta = ['The source'];
  const behind = [
    ...[
      'a link in the text',
      'Table',
      'First picture',
      'Second picture',
      'Hall plan',
      'Read on the original page',
    ],
    ...['First story', 'Fifth story', 'Previous Second story', 'Next Fourth story'],
  ];

  it('goes from the top to the foot, as it is read', async () => {
    await put('news-article', { item: MAIN }, 'navigation');
    await expectStops(['Home', 'News', '简体中文', ...inMeta, ...tools, ...behind]);
  });

  it('has the print button among the tools', async () => {
    await put('news-article', { item: MAIN, show: 'font-size share print' }, 'print');
    await expectStops([...tools, 'Print', 'a link in the text', 'Table', 'Hall plan']);
  });

  it('works the tools by key, and stays at them', async () => {
    const article = await put<FeedElement>('news-article', { item: MAIN }, 'navigation');
    await goTo('A+, larger text');
    await press('Space');
    await waitUntil(() => article.shadowRoot?.querySelector('article.large'), 'the text is large');
    expect(stop()).to.equal('A+, larger text');
    await goTo('QR code');
    await press('Enter');
    await waitUntil(() => article.shadowRoot?.querySelector('[part~="qr"]'), 'the code is there');
    expect(stop()).to.equal('QR code');
  });
});

describe('the Tab key in <partner-footer>', () => {
  const foot = ['About', 'Contact', 'License'];

  it('goes through partners, links of the site and the licence', async () => {
    await put('partner-footer', {}, 'copyright');
    await expectStops(['First host', 'Second host', 'A paper', 'A channel', ...foot]);
  });
});

describe('the Tab key in <event-links>', () => {
  const calendar = (name: string): string => `Add to calendar: ${name}`;
  const ways = ['Calendar file (.ics)', 'Google Calendar', 'Outlook.com'];

  it('goes through events and what puts them into a calendar', async () => {
    await put('event-links', {}, 'calendar');
    await expectStops(['Forum', calendar('Forum'), 'Dinner', calendar('Dinner')]);
  });

  for (const key of ['Enter', 'Space'])
    it(`opens and closes the ways into a calendar by ${key}`, async () => {
      const element = await put<FeedElement>('event-links', {}, 'calendar');
      const details = element.shadowRoot!.querySelector('details')!;
      await goTo(calendar('Forum'));
      await press(key);
      await waitUntil(() => details.open, 'it opens');
      await expectStops(['Forum', calendar('Forum'), ...ways, 'Dinner', calendar('Dinner')]);
      await goTo(calendar('Forum'));
      await press(key);
      await waitUntil(() => !details.open, 'it closes');
      await expectStops(['Forum', calendar('Forum'), 'Dinner', calendar('Dinner')]);
    });

  it('goes through the strip', async () => {
    await put('event-links', { layout: 'bar' }, 'title');
    await expectStops(['Forum', 'Dinner']);
  });
});

describe('the Tab key in <partner-footer collapse> on a narrow screen', () => {
  const page = (
    src: string,
  ): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
    <script type="module" src="${location.origin}/src/define/partner-footer.ts"></script>
    <partner-footer src="${src}" collapse></partner-footer></html>`;

  it('passes over the groups that are closed; a key opens and closes them', async () => {
    const frame = await frameBetween(360, page(faultUrl({ body: JSON.stringify(fullFeed()) })));
    const footer = (): Element | null | undefined => frame.contentDocument?.querySelector('partner-footer');
    await waitUntil(() => footer()?.shadowRoot?.querySelector('[part~="copyright"]'), 'it is shown');
    const closed = ['First host', 'Second host', 'More partners', 'About', 'Contact', 'License'];
    await expectStops(closed);
    for (const key of ['Enter', 'Space']) {
      await goTo('More partners');
      await press(key);
      await expectStops([...closed.slice(0, 3), 'A paper', 'A channel', ...closed.slice(3)]);
      await goTo('More partners');
      await press(key);
      await expectStops(closed);
    }
  });
});
