import { expect, fixture, html } from '@open-wc/testing';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import { countOf, release } from '../helpers/faults.js';
import {
  all,
  buttonOf,
  first,
  focusedName,
  isSeen,
  listOf,
  liveTexts,
  moreButton,
  nameOf,
  pagesOf,
  press,
  textsOf,
  titles,
  untilTitles,
} from '../helpers/news-list.js';
import { waitUntil } from '../helpers/wait.js';

const categories = [
  { id: 'fair', name: 'The fair' },
  { id: 'trade', name: 'The trade' },
  { id: 'cars', name: 'Cars', parent: 'trade' },
  { id: 'ships', name: 'Ships', parent: 'trade' },
  { id: 'people', name: 'People' },
];
const members = { _fairwire: { categories } };

const story = (id: string, ...categoryIds: string[]): object => ({
  id,
  title: id,
  content_text: `Text of ${id}`,
  url: `https://www.example.org/${id}`,
  tags: [`tag of ${id}`],
  _fairwire: { categoryIds },
});

const stories = [
  story('opening', 'fair'),
  story('engine', 'cars'),
  story('ferry', 'ships'),
  story('both', 'fair', 'cars'),
];
/** One page; no story is of “People”. */
const feed = pagesOf([stories], '', members);

const tabs = (list: NewsList): HTMLElement[] => all(list, '[role=tab]');
const names = (list: NewsList): string[] => tabs(list).map(nameOf);
const selected = (list: NewsList): string =>
  tabs(list)
    .filter((tab) => tab.getAttribute('aria-selected') === 'true')
    .map(nameOf)
    .join();
const tabOf = (list: NewsList, name: string): HTMLElement =>
  first(tabs(list).filter((tab) => nameOf(tab) === name));

async function listWith(given: object, attributes: Record<string, string> = {}): Promise<NewsList> {
  const list = await listOf(given, { lang: 'en', tabs: '', ...attributes });
  await waitUntil(() => titles(list).length || isSeen(all(list, '[part=empty]')[0]), 'the list is there');
  return list;
}

describe('<news-list> tabs', () => {
  it('are a list of tabs with a panel, one of them for all', async () => {
    const list = await listWith(feed);
    expect(names(list)).to.deep.equal(['All', 'The fair', 'The trade']);
    expect(nameOf(first(all(list, '[role=tablist]')))).to.equal('Categories');
    const panel = first(all(list, '[role=tabpanel]'));
    expect(panel.getAttribute('aria-label')).to.equal('All');
    expect(panel.querySelectorAll('li').length).to.equal(4);
    expect(selected(list)).to.equal('All');
    expect(tabs(list).map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1]);
  });

  it('show the stories of a category and of those below it, and say how many', async () => {
    const list = await listWith(feed);
    expect(liveTexts(list)).to.equal('');
    const line = all(list, '[role=status]').length;
    tabOf(list, 'The trade').click();
    await untilTitles(list, 'engine,ferry,both');
    expect(selected(list)).to.equal('The trade');
    expect(nameOf(first(all(list, '[role=tabpanel]')))).to.equal('The trade');
    expect(tabs(list).map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, -1, 0]);
    expect(liveTexts(list)).to.equal('3 stories found');
    expect(all(list, '[role=status]').length).to.equal(line);
    tabOf(list, 'All').click();
    await untilTitles(list, 'opening,engine,ferry,both');
    expect(liveTexts(list)).to.equal('');
  });

  it('are walked by the arrow keys, Home and End', async () => {
    const list = await listWith(feed);
    tabOf(list, 'All').focus();
    const steps: [string, string, string][] = [
      ['ArrowRight', 'The fair', 'opening,both'],
      ['ArrowRight', 'The trade', 'engine,ferry,both'],
      ['ArrowRight', 'All', 'opening,engine,ferry,both'],
      ['ArrowLeft', 'The trade', 'engine,ferry,both'],
      ['Home', 'All', 'opening,engine,ferry,both'],
      ['End', 'The trade', 'engine,ferry,both'],
    ];
    for (const [key, name, expected] of steps) {
      press(list, key);
      await untilTitles(list, expected);
      expect([focusedName(list), selected(list)]).to.deep.equal([name, name]);
    }
    press(list, 'ArrowDown');
    await list.updateComplete;
    expect(focusedName(list)).to.equal('The trade');
  });

  it('are walked the other way in a page that is read from the right', async () => {
    const list = await listWith(pagesOf([stories], '', { ...members, language: 'ar' }));
    tabOf(list, 'All').focus();
    press(list, 'ArrowLeft');
    await untilTitles(list, 'opening,both');
    expect(focusedName(list)).to.equal('The fair');
    press(list, 'ArrowRight');
    await untilTitles(list, 'opening,engine,ferry,both');
  });

  it('are offered for empty categories as long as there are pages to read, and read on for one', async () => {
    const key = crypto.randomUUID();
    const pages = [[story('a', 'fair')], [story('b', 'fair')], [story('c', 'people')], [story('d')]];
    const list = await listWith(pagesOf(pages, key, members));
    expect(names(list)).to.deep.equal(['All', 'The fair', 'The trade', 'People']);
    expect(await countOf(key)).to.equal(0);
    tabOf(list, 'People').focus();
    tabOf(list, 'People').click();
    await untilTitles(list, 'c');
    expect(await countOf(key)).to.equal(2);
    expect(liveTexts(list)).to.equal('1 story found so far');
    expect(focusedName(list)).to.equal('People');
    expect(!!moreButton(list)).to.equal(true);
  });

  it('say that they read, and in the end that there is nothing', async () => {
    const key = crypto.randomUUID();
    const pages = [[story('a', 'fair')], [story('b', 'people')]];
    const list = await listWith(pagesOf(pages, key, members, { hold: '1' }));
    tabOf(list, 'The trade').focus();
    tabOf(list, 'The trade').click();
    await waitUntil(() => liveTexts(list) === 'Loading…');
    await release(key);
    await waitUntil(() => liveTexts(list) === 'No stories match.');
    expect(names(list)).to.deep.equal(['All', 'The fair', 'The trade', 'People']);
    expect([selected(list), focusedName(list)]).to.deep.equal(['The trade', 'The trade']);
    expect(await countOf(key)).to.equal(1);
    await expect(list).to.be.accessible();
    press(list, 'Home');
    await untilTitles(list, 'a,b');
    expect(names(list)).to.deep.equal(['All', 'The fair', 'People']);
  });

  it('say that a page could not be had, and try again', async () => {
    const key = crypto.randomUUID();
    const sequence = `${crypto.randomUUID()}:404,200`;
    const pages = [[story('a', 'fair')], [story('b', 'people')]];
    const list = await listWith(pagesOf(pages, key, members, { sequence }));
    tabOf(list, 'People').click();
    await waitUntil(() => liveTexts(list) === 'More stories could not be loaded.');
    expect(names(list)).to.deep.equal(['All', 'The fair', 'The trade', 'People']);
    await expect(list).to.be.accessible();
    const retry = buttonOf(list, 'Try again');
    retry?.focus();
    retry?.click();
    await untilTitles(list, 'b');
    expect(selected(list)).to.equal('People');
    await waitUntil(() => focusedName(list) === 'b', 'the focus is on the first story');
  });

  it('are those below a category, or those of several', async () => {
    const list = await listWith(feed, { category: 'trade' });
    expect(names(list)).to.deep.equal(['All', 'Cars', 'Ships']);
    expect(titles(list)).to.deep.equal(['engine', 'ferry', 'both']);
    tabOf(list, 'Ships').click();
    await untilTitles(list, 'ferry');
    list.category = 'ships fair';
    await untilTitles(list, 'ferry');
    expect(names(list)).to.deep.equal(['All', 'The fair', 'Ships']);
    tabOf(list, 'All').click();
    await untilTitles(list, 'opening,ferry,both');
  });

  it('are left out where there is nothing to choose', async () => {
    const one = pagesOf([[story('a', 'fair'), story('b', 'fair')]], '', members);
    for (const given of [one, pagesOf([stories], '')]) {
      const list = await listWith(given);
      expect(all(list, '[role=tablist], [role=tab], [role=tabpanel]')).to.be.empty;
      expect(titles(list).length).to.be.greaterThan(1);
    }
  });

  it('show all where the feed has lost the category', async () => {
    const list = await listWith(feed);
    tabOf(list, 'The trade').click();
    await untilTitles(list, 'engine,ferry,both');
    const others = { _fairwire: { categories: categories.filter(({ id }) => id !== 'trade') } };
    list.feed = pagesOf([[story('opening', 'fair'), story('award', 'people')]], '', others);
    await untilTitles(list, 'opening,award');
    expect([selected(list), names(list).join()]).to.deep.equal(['All', 'All,The fair,People']);
  });

  it('show what the attributes leave of a category', async () => {
    const list = await listWith(feed, { tag: 'tag of engine, tag of both', query: 'text' });
    expect(names(list)).to.deep.equal(['All', 'The fair', 'The trade']);
    tabOf(list, 'The fair').click();
    await untilTitles(list, 'both');
    list.exclude = 'fair';
    await waitUntil(() => liveTexts(list) === 'No stories match.');
    tabOf(list, 'All').click();
    await untilTitles(list, 'engine');
    // One is left: there is nothing to choose any more.
    expect(names(list)).to.deep.equal([]);
  });

  it('are none where the attribute is taken away, and in a ticker', async () => {
    const list = await listWith(feed);
    tabOf(list, 'The trade').click();
    await untilTitles(list, 'engine,ferry,both');
    list.layout = 'ticker';
    await untilTitles(list, 'opening,engine,ferry,both');
    expect(tabs(list)).to.be.empty;
    list.layout = 'list';
    list.tabs = false;
    await list.updateComplete;
    expect(titles(list)).to.have.length(4);
  });

  for (const [lang, all] of [
    ['en', 'All'],
    ['zh-Hans', '全部'],
    ['zh-Hant', '全部'],
  ] as const)
    for (const theme of ['light', 'dark'])
      it(`are accessible (${lang}, ${theme})`, async () => {
        const list = await fixture<NewsList>(
          html`<news-list
            src="/feed/${lang}.json"
            lang=${lang}
            theme=${theme}
            tabs
            search
            limit="2"
          ></news-list>`,
        );
        await waitUntil(() => tabs(list).length > 1, 'there are tabs');
        expect(names(list)[0]).to.equal(all);
        for (const { offsetHeight, offsetWidth } of tabs(list))
          expect(Math.min(offsetHeight, offsetWidth)).to.be.at.least(24);
        await expect(list).to.be.accessible();
        tabs(list)[1]?.click();
        await waitUntil(() => selected(list) !== all && !!textsOf(list, 'li').length);
        await expect(list).to.be.accessible();
      });
});
