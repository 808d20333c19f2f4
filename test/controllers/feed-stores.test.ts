import { expect, fixture, html } from '@open-wc/testing';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import { Archive } from '../../src/feed/archive.js';
import { FeedStores } from '../../src/feed/feed-stores.js';
import { feedStores } from '../../src/controllers/feed-stores.js';
import { countOf, faultUrl, feedOf } from '../helpers/faults.js';
import { feedAt, untilTitles } from '../helpers/news-feed.js';

/** Another visit to the page: nothing is kept but the storage. */
const nextVisit = (): FeedStores => new FeedStores(new Archive(() => localStorage));

/** Replaces the page's storage while `act` runs. */
async function withStorage(get: () => unknown, act: () => Promise<void>): Promise<void> {
  Object.defineProperty(globalThis, 'localStorage', { get, configurable: true });
  const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  expect(own?.get === get).to.equal(true);
  try {
    await act();
  } finally {
    Object.defineProperty(globalThis, 'localStorage', original);
  }
}

const original = Object.getOwnPropertyDescriptor(globalThis, 'localStorage') as PropertyDescriptor;

const deny = (): never => {
  throw new DOMException('denied', 'SecurityError');
};
const full = {
  getItem: () => null,
  removeItem: () => undefined,
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
};

describe('the feeds of a page', () => {
  afterEach(() => {
    for (const name of Object.keys(localStorage))
      if (name.startsWith('fairwire:')) localStorage.removeItem(name);
  });

  const storages: readonly [name: string, get: () => unknown][] = [
    ['is forbidden', deny],
    ['is full', () => full],
    ['is missing', () => null],
    ['is not there at all', () => undefined],
  ];
  for (const [name, get] of storages)
    it(`are shown where the storage ${name}`, () =>
      withStorage(get, async () => {
        const list = await fixture<NewsList>(html`<news-list src=${feedAt(['a'])}></news-list>`);
        await untilTitles(list, 'Story a');
        await list.refresh();
      }));

  it('are kept for the next visit', async () => {
    const key = crypto.randomUUID();
    const src = faultUrl({ sequence: `${key}:200,503`, body: JSON.stringify(feedOf('a')) });
    const list = await fixture<NewsList>(html`<news-list src=${src}></news-list>`);
    await untilTitles(list, 'Story a');
    const store = nextVisit().get(src);
    await store.load();
    const { status, fromCache, feed } = store.state;
    expect([status, fromCache, feed?.items[0]?.title]).to.deep.equal(['ready', true, 'Story a']);
    expect(await countOf(key)).to.equal(1);
  });

  it('tell the element that they were kept', async () => {
    const src = feedAt(['a']);
    await nextVisit().get(src).load();
    const list = document.createElement('news-list');
    const told = new Promise<boolean>((done) =>
      list.addEventListener('fairwire-load', ({ detail }) => done(detail.fromCache)),
    );
    list.src = src;
    await fixture(html`<div>${list}</div>`);
    expect(await told).to.equal(true);
  });

  it('are asked for anew with cache="0", and stand in when that fails', async () => {
    const key = crypto.randomUUID();
    const src = faultUrl({ sequence: `${key}:200,404`, body: JSON.stringify(feedOf('a')) });
    await nextVisit().get(src).load();
    const list = await fixture<NewsList>(html`<news-list lang="en" cache="0" src=${src}></news-list>`);
    await untilTitles(list, 'Story a');
    expect(list.shadowRoot!.querySelector('[part=notice]')!.textContent).to.match(
      /As of .* could not be refreshed/,
    );
    expect(await countOf(key)).to.equal(2);
  });

  it('are one store for the page, which another script’s feeds do not touch', () => {
    const url = 'https://www.example.org/feed.json';
    expect(feedStores.get(url) === feedStores.get(url)).to.equal(true);
    expect(nextVisit().get(url) === feedStores.get(url)).to.equal(false);
  });
});
