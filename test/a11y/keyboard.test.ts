import { expect } from '@open-wc/testing';
import type { FeedElement } from '../../src/elements/base/feed-element.js';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import { all, feedWith, isSeen, untilTitles } from '../helpers/news-list.js';
import { textsOf } from '../helpers/elements.js';
import { faultUrl } from '../helpers/faults.js';
import { waitUntil } from '../helpers/wait.js';
import { fullFeed, MAIN } from './full-feed.js';
import { between, expectStops, frameBetween, goTo, press, stop } from './keys.js';

const put = <T extends FeedElement>(
  tag: string,
  attributes: Record<string, string>,
  part: string,
  feed = fullFeed(),
): Promise<T> => between(document.createElement(tag) as T, { feed, attributes, part });

const listWith = (attributes: Record<string, string>, part = 'title'): Promise<NewsList> =>
  put('news-list', { limit: '2', ...attributes }, part);

/** The titles that a reader sees. */
const seen = (list: NewsList): string =>
  all(list, '[part=title]')
    .filter(isSeen)
    .map(({ textContent }) => textContent.trim())
    .join();

describe('the Tab key in <news-list>', () => {
  it('goes through search, the chosen tab, stories and “more”', async () => {
    await listWith({ search: '', tabs: '' }, 'tab');
    await expectStops(['Search the news', 'All', 'Fifth story', 'Fourth story', 'Show more']);
  });

  it('goes from story to story, and to the feed’s own page', async () => {
    const feed = { ...fullFeed(), home_page_url: 'https://www.example.org/' };
    await put('news-list', { limit: '2', paging: 'none', credit: '' }, 'credit', feed);
    await expectStops(['Fifth story', 'Fourth story', 'A feed']);
  });

  it('stops at one tab, among which arrows, Home and End go', async () => {
    const list = await listWith({ search: '', tabs: '' }, 'tab');
    await goTo('All');
    const steps = [
      ['ArrowRight', 'The fair', 'Fifth story Third story'],
      ['ArrowRight', 'The trade', 'Fourth story Second story'],
      ['ArrowRight', 'All', 'Fifth story Fourth story'],
      ['ArrowLeft', 'The trade', 'Fourth story Second story'],
      ['Home', 'All', 'Fifth story Fourth story'],
      ['End', 'The trade', 'Fourth story Second story'],
    ] as const;
    for (const [key, name, titles] of steps) {
      await press(key);
      expect(stop(), key).to.equal(name);
      await waitUntil(() => textsOf(list, 'title').join(' ') === titles, `${name}: ${titles}`);
    }
    await expectStops(['Search the news', 'The trade', 'Fourth story', 'Second story']);
  });

  it('goes on with the first of the stories that “more” brought', async () => {
    const list = await listWith({});
    await goTo('Show more');
    await press('Enter');
    await untilTitles(list, 'Fifth story,Fourth story,Third story,Second story');
    await waitUntil(() => stop() === 'Third story', 'the first new story has the focus');
    await press('Tab');
    expect(stop()).to.equal('Second story');
  });

  it('goes through the pages, and on from the top of the one that was asked for', async () => {
    const list = await listWith({ paging: 'pages' }, 'page');
    await expectStops(['Fifth story', 'Fourth story', 'Previous', 'Page 1', 'Page 2', 'Page 3', 'Next']);
    await goTo('Page 2');
    await press('Space');
    await untilTitles(list, 'Third story,Second story');
    await waitUntil(() => list.shadowRoot?.activeElement?.matches('.list'), 'reading begins at the list');
    await press('Tab');
    expect(stop()).to.equal('Third story');
  });

  it('goes through “more” that failed, which is asked again by key', async () => {
    const feed = { ...feedWith([{ title: 'One', url: 'https://www.example.org/1' }]), language: 'en' };
    const more = { next_url: faultUrl({ status: '500' }) };
    const list = await put<NewsList>('news-list', { search: '' }, 'more', { ...feed, ...more });
    await goTo('Show more');
    await press('Enter');
    await waitUntil(() => textsOf(list, 'more')[0] === 'Try again', 'it failed');
    expect(stop()).to.equal('Try again');
    await expectStops(['Search the news', 'One', 'Try again']);
  });

  it('stops in a ticker at the headline that is seen, and at what works it', async () => {
    const list = await listWith({ layout: 'ticker', limit: '3' }, 'pause');
    await expectStops(['Fifth story', 'Previous', 'Pause', 'Next']);
    await goTo('Next');
    await press('Enter');
    await waitUntil(() => seen(list) === 'Fourth story', 'the next one alone is seen');
    await goTo('Pause');
    await press('Space');
    await waitUntil(() => stop() === 'Play', 'it is paused');
    await expectStops(['Fourth story', 'Previous', 'Play', 'Next']);
  });
});

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
