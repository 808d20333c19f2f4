import { expect, fixture, html } from '@open-wc/testing';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import type { ListView } from '../../src/elements/news-list/list-view.js';
import { ReadingOn } from '../../src/elements/news-list/reading-on.js';
import type { Feed } from '../../src/feed/format.js';
import type { FeedSource, FeedState } from '../../src/feed/source.js';
import { countOf, faultUrl, feedOf } from '../helpers/faults.js';
import {
  all,
  feedWith,
  links,
  listOf,
  moreButton,
  rows,
  status,
  textsOf,
  titles,
  untilRows,
} from '../helpers/news-list.js';
import { waitUntil } from '../helpers/wait.js';
import { warningsDuring } from '../helpers/warnings.js';

/** A feed whose pages hold one story each, the last of them as told. */
const chain = (ids: readonly string[], key: string, last: Record<string, string> = {}): object => {
  const [id = '', ...others] = ids;
  const isLast = others.length === 1;
  const next_url =
    others.length &&
    faultUrl({ key, ...(isLast ? last : {}), body: JSON.stringify(chain(others, key, last)) });
  return { ...feedOf(id), ...(next_url && { next_url }) };
};

const emptySeen = (list: NewsList): string =>
  all(list, '[part=empty]')
    .filter(({ offsetHeight }) => offsetHeight)
    .map(({ textContent }) => textContent.trim())
    .join();

const untilTitles = (list: NewsList, expected: string): Promise<void> =>
  waitUntil(() => titles(list).join() === expected, `“${expected}” is shown`);

describe('<news-list> filters', () => {
  it('shows the stories of the sample feed that hold the words', async () => {
    const list = await fixture<NewsList>(
      html`<news-list src="/feed/zh-Hans.json" query="电镀" limit="3"></news-list>`,
    );
    await waitUntil(() => rows(list).length > 0, 'there are some');
    expect(list.shadowRoot?.textContent).to.contain('电镀');
    await expect(list).to.be.accessible();
  });

  it('follows its attributes', async () => {
    const items = [
      { title: 'One', tags: ['red'], date_published: '2015-01-03', _fairwire: { categoryIds: ['a'] } },
      { title: 'Two', tags: ['blue'], date_published: '2015-01-02', _fairwire: { pinned: true } },
      { title: 'Three', tags: ['red', 'blue'], date_published: '2015-01-01' },
    ];
    const list = await listOf(feedWith(items));
    await untilTitles(list, 'Two,One,Three');
    const steps: [Record<string, string>, string][] = [
      [{ tag: 'red' }, 'One,Three'],
      [{ tag: 'red', exclude: 'a' }, 'Three'],
      [{ category: 'a' }, 'One'],
      [{ query: 'TWO' }, 'Two'],
      [{ sort: 'oldest' }, 'Two,Three,One'],
      [{ sort: 'title', pinned: 'inline' }, 'One,Three,Two'],
      [{ pinned: 'hide' }, 'One,Three'],
      [{}, 'Two,One,Three'],
    ];
    for (const [attributes, expected] of steps) {
      for (const name of ['category', 'tag', 'exclude', 'query', 'sort', 'pinned'])
        list.removeAttribute(name);
      for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
      await untilTitles(list, expected);
    }
  });

  it('marks no story as pinned that stands among the others', async () => {
    const list = await listOf(feedWith([{ _fairwire: { pinned: true } }]), { pinned: 'inline' });
    await untilRows(list, 1);
    expect(textsOf(list, '[part=badge]')).to.deep.equal([]);
  });

  const wrong: [string, string, string][] = [
    ['sort', 'random', 'newest'],
    ['sort', '', 'newest'],
    ['sort', 'TITLE', 'newest'],
    ['pinned', 'last', 'first'],
    ['pinned', 'true', 'first'],
    ['pinned', '<b>', 'first'],
  ];
  for (const [name, value, fallback] of wrong)
    it(`takes ${name}="${value}" for ${fallback}, with a warning`, async () => {
      const list = await listOf(feedOf('1', '2'));
      const warnings = warningsDuring(() => list.setAttribute(name, value));
      expect(warnings.join()).to.contain(`<news-list> has ${name}="${value}"`);
      await list.updateComplete;
      expect(list[name as 'sort' | 'pinned']).to.equal(fallback);
      expect(titles(list)).to.have.length(2);
    });

  it('reads on until it has something to show, and no further', async () => {
    const key = crypto.randomUUID();
    const list = await listOf(chain(['1', '2', '3', '4', '5'], key), { query: 'story 3' });
    await untilTitles(list, 'Story 3');
    expect(await countOf(key)).to.equal(2);
    expect(moreButton(list)?.textContent.trim()).to.equal('Show more');
  });

  it('reads no page where it has something to show', async () => {
    const key = crypto.randomUUID();
    const list = await listOf(chain(['1', '2'], key), { query: 'story', sort: 'title' });
    await untilTitles(list, 'Story 1');
    expect(await countOf(key)).to.equal(0);
  });

  it('reads on for more until there is some', async () => {
    const key = crypto.randomUUID();
    const list = await listOf(chain(['1', '2', '3', '4', '5'], key), { exclude: '2 3' });
    await untilTitles(list, 'Story 1');
    moreButton(list)?.focus();
    moreButton(list)?.click();
    await untilTitles(list, 'Story 1,Story 4');
    await waitUntil(() => list.shadowRoot?.activeElement === links(list)[1]);
    expect(status(list)).to.equal('2 stories shown');
    expect(await countOf(key)).to.equal(3);
  });

  it('says in the end that no stories match', async () => {
    const key = crypto.randomUUID();
    const list = await listOf(chain(['1', '2', '3'], key), { query: 'nothing' });
    await waitUntil(() => emptySeen(list) === 'No stories match.');
    expect(await countOf(key)).to.equal(2);
    list.lang = 'zh-Hans';
    await waitUntil(() => emptySeen(list) === '没有符合条件的新闻。');
    await expect(list).to.be.accessible();
  });

  it('gives up after fifty pages', async () => {
    const feed = { version: '', title: '', items: [] } as unknown as Feed;
    let asked = 0;
    const state = { status: 'ready', feed, more: 'available' } as FeedState;
    const loadMore = (): Promise<void> => Promise.resolve(void asked++);
    const source = { url: '', state, loadMore } as Partial<FeedSource> as FeedSource;
    const host = { feeds: { source }, loadOptions: {}, isConnected: true, requestUpdate: () => undefined };
    const filter = { category: '', tag: '', exclude: '', query: 'x', sort: 'newest', pinned: 'first' };
    const view = { host, filter, storiesOf: () => [], searchBox: { isWriting: false } };
    const readingOn = new ReadingOn(view as unknown as ListView);
    expect(readingOn.emptiness).to.equal('loading');
    await waitUntil(() => readingOn.emptiness === 'empty');
    expect(asked).to.equal(50);
    await readingOn.seek();
    expect(asked).to.equal(50);
  });

  for (const from of ['data', 'an address'])
    it(`says that a page could not be had, and tries again (feed from ${from})`, async () => {
      const key = crypto.randomUUID();
      const feed = chain(['1', '2'], key, { sequence: `${crypto.randomUUID()}:404,200` });
      const list = await listOf(from === 'data' ? feed : {}, { query: 'story 2' });
      if (from !== 'data') {
        list.feed = undefined;
        list.src = faultUrl({ body: JSON.stringify(feed) });
      }
      const said = (): string => textsOf(list, '[part=error]').join();
      await waitUntil(() => said() === 'This could not be loaded.', 'it says so');
      expect(await countOf(key)).to.equal(1);
      await expect(list).to.be.accessible();
      all(list, '[part~=retry]')[0]?.click();
      await untilTitles(list, 'Story 2');
      expect(said()).to.equal('');
    });
});
