import { expect, fixture, html } from '@open-wc/testing';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import { pagesAround } from '../../src/elements/news-list/pages-around.js';
import { countOf, faultUrl, feedOf, release } from '../helpers/faults.js';
import {
  all,
  buttonOf,
  first,
  focusedName,
  listOf,
  liveTexts,
  nameOf,
  pagesOf,
  press,
  rows,
  textsOf,
  titles,
  untilTitles,
} from '../helpers/news-list.js';
import { waitUntil } from '../helpers/wait.js';

const ids = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
const names = (from: number, to: number): string =>
  ids(from, to)
    .map((id) => `Story ${id}`)
    .join();
const storiesOf = (from: number, to: number): object[] => feedOf(...ids(from, to)).items;

const nav = (list: NewsList): HTMLElement[] => all(list, 'nav');
/** What stands between the buttons for the page before and after. */
const numbers = (list: NewsList): string =>
  textsOf(list, 'nav > *')
    .filter((text) => /^(\d+|…)$/.test(text))
    .join(' ');
const current = (list: NewsList): string => textsOf(list, '[aria-current=page]').join();
const isPossible = (list: NewsList, name: string): boolean =>
  buttonOf(list, name)?.getAttribute('aria-disabled') === 'false';

async function pagedList(feed: object, attributes: Record<string, string> = {}): Promise<NewsList> {
  const list = await listOf(feed, { lang: 'en', paging: 'pages', limit: '2', ...attributes });
  await waitUntil(() => rows(list).length, 'the list is there');
  return list;
}

function push(list: NewsList, name: string): void {
  const button = buttonOf(list, name);
  button?.focus();
  button?.click();
}

describe('the numbers of pages that are offered', () => {
  const cases: [number, number, string][] = [
    [0, 0, '0'],
    [0, 1, '0 1'],
    [0, 2, '0 1 2'],
    [0, 9, '0 1 … 9'],
    [2, 9, '0 1 2 3 … 9'],
    [3, 9, '0 1 2 3 4 … 9'],
    [4, 9, '0 … 3 4 5 … 9'],
    [6, 9, '0 … 5 6 7 8 9'],
    [9, 9, '0 … 8 9'],
    [50, 99, '0 … 49 50 51 … 99'],
  ];
  for (const [page, last, expected] of cases)
    it(`are ${expected} on ${page} of ${last}`, () => {
      expect(
        pagesAround(page, last)
          .map((number) => number ?? '…')
          .join(' '),
      ).to.equal(expected);
    });
});

describe('<news-list> pages', () => {
  it('are offered by number, each with a name, the current one marked', async () => {
    const list = await pagedList(feedOf(...ids(1, 9)));
    expect(titles(list).join()).to.equal(names(1, 2));
    expect(nameOf(first(nav(list)))).to.equal('Pages');
    expect([numbers(list), current(list)]).to.deep.equal(['1 2 … 5', '1']);
    expect(!!buttonOf(list, 'Page 5')).to.equal(true);
    expect([isPossible(list, 'Previous'), isPossible(list, 'Next')]).to.deep.equal([false, true]);
    for (const { offsetHeight, offsetWidth } of all(list, 'nav button'))
      expect(Math.min(offsetHeight, offsetWidth)).to.be.at.least(24);
  });

  it('are turned by number and one by one, up to the last', async () => {
    const list = await pagedList(feedOf(...ids(1, 9)));
    push(list, 'Next');
    await untilTitles(list, names(3, 4));
    expect([current(list), isPossible(list, 'Previous')]).to.deep.equal(['2', true]);
    push(list, 'Page 5');
    await untilTitles(list, names(9, 9));
    expect([numbers(list), current(list), isPossible(list, 'Next')]).to.deep.equal(['1 … 4 5', '5', false]);
    push(list, 'Next');
    push(list, 'Previous');
    await untilTitles(list, names(7, 8));
    push(list, 'Page 1');
    await untilTitles(list, names(1, 2));
    push(list, 'Previous');
    await list.updateComplete;
    expect(titles(list).join()).to.equal(names(1, 2));
  });

  it('begin at the list, which takes the focus, and are told', async () => {
    const list = await pagedList(feedOf(...ids(1, 9)));
    const line = first(all(list, 'nav [role=status]'));
    push(list, 'Page 2');
    await untilTitles(list, names(3, 4));
    await waitUntil(() => focusedName(list) === 'News', 'the focus is on the list');
    expect([line.isConnected, line.textContent.trim()]).to.deep.equal([true, 'Page 2']);
    expect(all(list, '[part=list]').some((element) => element.matches('[tabindex="0"]'))).to.equal(false);
  });

  it('begin in view', async () => {
    const list = await pagedList(feedOf(...ids(1, 60)), { limit: '30' });
    buttonOf(list, 'Next')?.scrollIntoView();
    push(list, 'Next');
    await untilTitles(list, names(31, 60));
    const top = (): number => first(all(list, '[part=list]')).getBoundingClientRect().top;
    await waitUntil(() => top() >= 0 && top() < innerHeight, 'the top of the page is seen');
    scrollTo(0, 0);
  });

  it('read the pages of the feed when a reader asks for them, and no earlier', async () => {
    const key = crypto.randomUUID();
    const list = await pagedList(pagesOf([storiesOf(1, 4), storiesOf(5, 8), storiesOf(9, 9)], key));
    expect([numbers(list), isPossible(list, 'Next')]).to.deep.equal(['1 2', true]);
    push(list, 'Page 2');
    await untilTitles(list, names(3, 4));
    expect(await countOf(key)).to.equal(0);
    push(list, 'Next');
    await untilTitles(list, names(5, 6));
    expect([await countOf(key), numbers(list)]).to.deep.equal([1, '1 2 3 4']);
    push(list, 'Page 4');
    await untilTitles(list, names(7, 8));
    push(list, 'Next');
    await untilTitles(list, names(9, 9));
    expect([await countOf(key), isPossible(list, 'Next')]).to.deep.equal([2, false]);
  });

  it('pass over no story, however long the pages of the feed are', async () => {
    const key = crypto.randomUUID();
    const pages = [storiesOf(1, 5), storiesOf(6, 10), storiesOf(11, 13)];
    const list = await pagedList(pagesOf(pages, key), { limit: '4' });
    push(list, 'Page 2');
    await untilTitles(list, names(5, 8));
    expect(await countOf(key)).to.equal(1);
    push(list, 'Next');
    await untilTitles(list, names(9, 12));
    push(list, 'Next');
    await untilTitles(list, names(13, 13));
    expect(isPossible(list, 'Next')).to.equal(false);
  });

  it('fill the first before there is a second', async () => {
    const key = crypto.randomUUID();
    const list = await pagedList(pagesOf([storiesOf(1, 1), storiesOf(2, 5)], key), { limit: '3' });
    expect([numbers(list), await countOf(key)]).to.deep.equal(['1', 0]);
    push(list, 'Next');
    await untilTitles(list, names(1, 3));
    await waitUntil(() => focusedName(list) === 'Story 2', 'the focus is on the first new story');
    push(list, 'Next');
    await untilTitles(list, names(4, 5));
  });

  it('show what is at hand while the rest is on its way', async () => {
    const key = crypto.randomUUID();
    const pages = [storiesOf(1, 3), storiesOf(4, 4)];
    const list = await pagedList(pagesOf(pages, key, {}, { hold: '1' }));
    push(list, 'Page 2');
    await untilTitles(list, names(3, 3));
    expect(liveTexts(list)).to.equal('Loading…');
    await release(key);
    await untilTitles(list, names(3, 4));
    expect(liveTexts(list)).to.equal('Page 2');
  });

  it('let the reader turn to others while one is on its way, which then does not come in between', async () => {
    const key = crypto.randomUUID();
    const pages = [storiesOf(1, 4), storiesOf(5, 8)];
    const list = await pagedList(pagesOf(pages, key, {}, { hold: '1' }));
    push(list, 'Page 2');
    await untilTitles(list, names(3, 4));
    push(list, 'Next');
    await waitUntil(() => liveTexts(list) === 'Loading…');
    push(list, 'Previous');
    await untilTitles(list, names(1, 2));
    await release(key);
    await waitUntil(() => numbers(list) === '1 2 3 4', 'the page has come');
    await list.updateComplete;
    expect([titles(list).join(), current(list)]).to.deep.equal([names(1, 2), '1']);
    expect(await countOf(key)).to.equal(1);
  });

  it('come when they were asked for twice', async () => {
    const key = crypto.randomUUID();
    const pages = [storiesOf(1, 2), storiesOf(3, 4)];
    const list = await pagedList(pagesOf(pages, key, {}, { hold: '1' }));
    push(list, 'Next');
    push(list, 'Next');
    await release(key);
    await untilTitles(list, names(3, 4));
  });

  it('leave the focus of a reader who went on elsewhere', async () => {
    const key = crypto.randomUUID();
    const pages = [storiesOf(1, 2), storiesOf(3, 4)];
    const list = await pagedList(pagesOf(pages, key, {}, { hold: '1' }), { search: '' });
    push(list, 'Next');
    list.shadowRoot?.querySelector('input')?.focus();
    await release(key);
    await untilTitles(list, names(3, 4));
    await list.updateComplete;
    expect(focusedName(list)).to.equal('Search the news');
  });

  it('begin at the first where the page asks for other stories', async () => {
    const tagged = (from: number, to: number): object[] =>
      storiesOf(from, to).map((item) => ({ ...item, tags: ['a'] }));
    const items = [...tagged(1, 8), ...storiesOf(9, 9)];
    const list = await pagedList({ ...feedOf(), items });
    const turns: [change: () => unknown, first: string][] = [
      [() => (list.tag = 'a'), names(1, 2)],
      [() => (list.sort = 'oldest'), names(1, 2)],
      [() => (list.query = 'story'), names(1, 2)],
      [
        () => (list.src = faultUrl({ body: JSON.stringify({ ...feedOf(), items: tagged(11, 19) }) })),
        names(11, 12),
      ],
    ];
    for (const [change, expected] of turns) {
      push(list, 'Page 2');
      await waitUntil(() => current(list) === '2');
      change();
      Reflect.set(list, 'feed', list.src ? undefined : list.feed);
      await untilTitles(list, expected);
    }
  });

  it('say that one could not be had, and try again', async () => {
    const sequence = `${crypto.randomUUID()}:404,200`;
    const list = await pagedList(pagesOf([storiesOf(1, 2), storiesOf(3, 4)], '', {}, { sequence }));
    push(list, 'Next');
    await waitUntil(() => liveTexts(list) === 'More stories could not be loaded.');
    expect(titles(list).join()).to.equal(names(1, 2));
    expect(focusedName(list)).to.equal('Try again');
    await expect(list).to.be.accessible();
    push(list, 'Try again');
    await untilTitles(list, names(3, 4));
    expect([current(list), liveTexts(list)]).to.deep.equal(['2', 'Page 2']);
  });

  it('begin at the first where the reader chooses other stories', async () => {
    const categories = ['a', 'b'].map((id) => ({ id, name: `Category ${id}` }));
    const items = storiesOf(1, 8).map((item, index) => ({
      ...item,
      _fairwire: { categoryIds: [index % 2 ? 'b' : 'a'] },
    }));
    const feed = pagesOf([items], '', { _fairwire: { categories } });
    const list = await pagedList(feed, { tabs: '', search: '' });
    push(list, 'Page 3');
    await untilTitles(list, names(5, 6));
    buttonOf(list, 'All')?.focus();
    press(list, 'ArrowRight');
    await untilTitles(list, 'Story 1,Story 3');
    expect([numbers(list), current(list)]).to.deep.equal(['1 2', '1']);
    push(list, 'Next');
    await untilTitles(list, 'Story 5,Story 7');
    const input = list.shadowRoot?.querySelector('input');
    if (!input) throw new Error('There is no field.');
    input.value = 'story 7';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await untilTitles(list, 'Story 7');
    expect(nav(list)).to.be.empty;
  });

  it('show the last where the feed has become shorter', async () => {
    const list = await pagedList(feedOf(...ids(1, 9)));
    push(list, 'Page 5');
    await untilTitles(list, names(9, 9));
    list.feed = feedOf(...ids(1, 3));
    await untilTitles(list, names(3, 3));
    expect([numbers(list), current(list)]).to.deep.equal(['1 2', '2']);
  });

  it('are none for one page, and follow the feed for limit="0"', async () => {
    expect(nav(await pagedList(feedOf('1', '2')))).to.be.empty;
    const list = await pagedList(pagesOf([storiesOf(1, 5), storiesOf(6, 7)], ''), { limit: '0' });
    expect([titles(list).join(), numbers(list)]).to.deep.equal([names(1, 5), '1']);
    push(list, 'Next');
    await untilTitles(list, names(1, 7));
    await waitUntil(() => focusedName(list) === 'Story 6', 'the focus is on the first new story');
  });

  for (const [lang, label] of [
    ['en', 'Page 2'],
    ['zh-Hans', '第 2 页'],
  ] as const)
    for (const theme of ['light', 'dark'])
      it(`are accessible (${lang}, ${theme})`, async () => {
        const list = await fixture<NewsList>(
          html`<news-list
            src="/feed/${lang}.json"
            lang=${lang}
            theme=${theme}
            paging="pages"
            limit="4"
          ></news-list>`,
        );
        await waitUntil(() => buttonOf(list, label), 'there is a second page');
        await expect(list).to.be.accessible();
        push(list, label);
        await waitUntil(() => current(list) === '2');
        await expect(list).to.be.accessible();
      });
});
