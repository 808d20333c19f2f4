import { expect } from '@open-wc/testing';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import { textsOf } from '../helpers/elements.js';
import { faultUrl } from '../helpers/faults.js';
import { all, feedWith, isSeen, untilTitles } from '../helpers/news-list.js';
import { waitUntil } from '../helpers/wait.js';
import { fullFeed } from './full-feed.js';
import { expectStops, goTo, press, put, stop } from './keys.js';

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
