import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import { type Clock, holdTimers } from '../helpers/clock.js';
import { countOf, feedOf } from '../helpers/faults.js';
import {
  all,
  buttonOf,
  feedWith,
  first,
  listOf,
  liveTexts,
  moreButton,
  nameOf,
  pagesOf,
  rows,
  titles,
  untilTitles,
} from '../helpers/news-list.js';
import { waitUntil } from '../helpers/wait.js';

const box = (list: NewsList): HTMLInputElement => {
  const input = list.shadowRoot?.querySelector<HTMLInputElement>('input');
  if (!input) throw new Error('There is no box.');
  return input;
};

/** Writes as an engine does: with an event for each change. */
async function write(list: NewsList, text: string, composing = false): Promise<void> {
  box(list).value = text;
  box(list).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing: composing }));
  await list.updateComplete;
}

const news = feedWith([
  { title: '电镀车间的电都去哪儿了' },
  { title: '展会开幕', summary: '昨天上午，第十届展会开幕。' },
  { title: 'Café in hall ３', tags: ['ABC'] },
  { title: 'Ordinary news', content_text: 'Nothing but metal' },
]);

async function boxOf(feed: object, attributes: Record<string, string> = {}): Promise<NewsList> {
  const list = await listOf(feed, { lang: 'en', search: '', ...attributes });
  await waitUntil(
    () => all(list, 'input').length && rows(list).length,
    'the field and the stories are there',
  );
  return list;
}

/** A quiet of the writer's: pages that are not there are read after it. */
const isQuiet = (milliseconds: number): boolean => milliseconds === 400;

describe('<news-list> search', () => {
  let clock: Clock | undefined;
  afterEach(() => {
    clock?.putBack();
    clock = undefined;
  });

  it('is a labelled field in a search form', async () => {
    const list = await boxOf(news);
    const input = box(list);
    expect(input.type).to.equal('search');
    expect(input.getAttribute('aria-label')).to.equal('Search the news');
    expect(input.closest('form')?.getAttribute('role')).to.equal('search');
    expect(input.offsetHeight).to.be.at.least(24);
    list.lang = 'zh-Hans';
    await list.updateComplete;
    expect(box(list).getAttribute('aria-label')).to.equal('搜索新闻');
    list.search = false;
    await list.updateComplete;
    expect(all(list, 'input, form')).to.be.empty;
  });

  const finds: [string, string][] = [
    ['电镀', '电镀车间的电都去哪儿了'],
    ['展会', '展会开幕'],
    ['昨天，开幕', '展会开幕'],
    ['CAFE', 'Café in hall ３'],
    ['ｃａｆｅ　３', 'Café in hall ３'],
    ['abc', 'Café in hall ３'],
    ['  metal ', 'Ordinary news'],
    ['ORDINARY but', 'Ordinary news'],
  ];
  for (const [words, title] of finds)
    it(`finds “${title}” by “${words}”`, async () => {
      const list = await boxOf(news);
      await write(list, words);
      expect(titles(list)).to.deep.equal([title]);
    });

  it('keeps what was written when the list is shown anew', async () => {
    const list = await listOf(news, { lang: 'en', search: '' });
    await waitUntil(() => rows(list).length);
    await write(list, 'metal');
    list.feed = null;
    await waitUntil(() => !all(list, 'input').length, 'the list is gone');
    list.feed = news;
    await untilTitles(list, 'Ordinary news');
    expect(box(list).value).to.equal('metal');
  });

  it('says what it found in a line that was there before', async () => {
    const list = await boxOf(news);
    const line = first(all(list, '[role=status]'));
    const before = all(list, '[role=status]').length;
    await write(list, 'news');
    expect(liveTexts(list)).to.equal('1 story found');
    await write(list, '展');
    await write(list, '');
    expect(liveTexts(list)).to.equal('');
    expect(titles(list)).to.have.length(4);
    await write(list, 'hall');
    expect(line.isConnected).to.equal(true);
    expect(all(list, '[role=status]').length).to.equal(before);
    list.lang = 'zh-Hans';
    await list.updateComplete;
    expect(liveTexts(list)).to.equal('找到 1 条新闻');
  });

  it('waits for the words that an input method is still making', async () => {
    const list = await boxOf(news);
    for (const half of ['d', 'di', 'dian', 'diandu']) {
      await write(list, half, true);
      expect(titles(list)).to.have.length(4);
    }
    await write(list, '电镀', true);
    expect(titles(list)).to.have.length(4);
    box(list).dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '电镀' }));
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(['电镀车间的电都去哪儿了']);
  });

  it('follows a reader who types, and stays on the page at Enter', async () => {
    const list = await boxOf(news);
    let left = false;
    const onSubmit = (event: Event): void => void (left = !event.defaultPrevented);
    list.shadowRoot?.addEventListener('submit', onSubmit);
    box(list).focus();
    await sendKeys({ type: 'ordinary' });
    await untilTitles(list, 'Ordinary news');
    await sendKeys({ press: 'Enter' });
    await list.updateComplete;
    expect([left, box(list).value, titles(list).join()]).to.deep.equal([false, 'ordinary', 'Ordinary news']);
    expect(list.shadowRoot?.activeElement === box(list)).to.equal(true);
  });

  it('keeps its field, the text in it and the focus when nothing is found', async () => {
    const list = await boxOf(news);
    const input = box(list);
    input.focus();
    await write(list, 'nothing like that');
    expect(rows(list)).to.be.empty;
    expect(liveTexts(list)).to.equal('No stories match.');
    expect(box(list) === input && list.shadowRoot?.activeElement === input).to.equal(true);
    expect(input.value).to.equal('nothing like that');
    await expect(list).to.be.accessible();
    await write(list, '');
    expect(titles(list)).to.have.length(4);
    expect(list.shadowRoot?.activeElement === input).to.equal(true);
  });

  it('reads on for a word that is not in what is loaded, once the reader has paused', async () => {
    clock = holdTimers(isQuiet);
    const key = crypto.randomUUID();
    const pages = ['1', '2', '3', '4'].map((id) => feedOf(id).items);
    const list = await boxOf(pagesOf(pages, key));
    for (const text of ['s', 'st', 'story']) await write(list, text);
    for (const text of ['story x', 'story 3']) await write(list, text);
    expect(liveTexts(list)).to.equal('Loading…');
    clock.advance(399);
    await list.updateComplete;
    expect([clock.pending.length, await countOf(key)]).to.deep.equal([1, 0]);
    clock.advance(1);
    await untilTitles(list, 'Story 3');
    expect(await countOf(key)).to.equal(2);
    expect(liveTexts(list)).to.equal('1 story found so far');
  });

  it('waits for nothing once the list is taken away', async () => {
    clock = holdTimers(isQuiet);
    const list = await boxOf(feedOf('1'));
    await write(list, 'st');
    expect(clock.pending).to.have.length(1);
    list.remove();
    expect(clock.pending).to.be.empty;
  });

  it('reads no page for a word that is there', async () => {
    clock = holdTimers(isQuiet);
    const key = crypto.randomUUID();
    const list = await boxOf(pagesOf([feedOf('1').items, feedOf('2').items], key));
    await write(list, 'story');
    clock.advance(400);
    await list.updateComplete;
    expect([titles(list).join(), await countOf(key)]).to.deep.equal(['Story 1', 0]);
  });

  it('asks at once at Enter', async () => {
    clock = holdTimers(isQuiet);
    const list = await boxOf(pagesOf([feedOf('1').items, feedOf('2').items], ''));
    await write(list, 'story 2');
    box(list).form?.requestSubmit();
    await untilTitles(list, 'Story 2');
    expect(clock.pending).to.deep.equal([]);
  });

  it('says in the end that nothing matches, or that a page could not be had', async () => {
    const key = crypto.randomUUID();
    const sequence = `${crypto.randomUUID()}:404,200`;
    const pages = [feedOf('1').items, feedOf('2').items];
    const list = await boxOf(pagesOf(pages, key, {}, { sequence }));
    box(list).focus();
    await write(list, 'elsewhere');
    await waitUntil(() => liveTexts(list) === 'More stories could not be loaded.');
    expect(list.shadowRoot?.activeElement === box(list)).to.equal(true);
    await expect(list).to.be.accessible();
    buttonOf(list, 'Try again')?.focus();
    buttonOf(list, 'Try again')?.click();
    await waitUntil(() => liveTexts(list) === 'No stories match.');
    await waitUntil(() => list.shadowRoot?.activeElement === box(list), 'the focus is in the field');
    expect(await countOf(key)).to.equal(2);
  });

  it('keeps what was looked for when the feed changes', async () => {
    const list = await boxOf(news);
    const input = box(list);
    await write(list, 'news');
    list.feed = feedWith([{ title: 'Other news' }, { title: 'More of them' }]);
    await untilTitles(list, 'Other news');
    expect([box(list) === input, input.value]).to.deep.equal([true, 'news']);
  });

  it('looks no further where the field is taken away', async () => {
    const list = await boxOf(news);
    await write(list, 'news');
    list.search = false;
    await list.updateComplete;
    expect(titles(list)).to.have.length(4);
  });

  it('narrows what a tab and the attributes leave', async () => {
    const categories = ['a', 'b'].map((id) => ({ id, name: `Category ${id}` }));
    const story = (title: string, ...categoryIds: string[]): object => ({
      title,
      _fairwire: { categoryIds },
    });
    const stories = [story('red car', 'a'), story('red ship', 'b'), story('blue car', 'a')];
    const list = await boxOf(feedWith(stories, { _fairwire: { categories } }), { tabs: '', exclude: '4' });
    await write(list, 'red');
    expect(titles(list)).to.deep.equal(['red car', 'red ship']);
    buttonOf(list, 'Category a')?.click();
    await untilTitles(list, 'red car');
    await write(list, 'ship');
    expect(rows(list)).to.be.empty;
    expect(all(list, '[role=tab]').map(nameOf)).to.deep.equal(['All', 'Category a', 'Category b']);
    expect(liveTexts(list)).to.equal('No stories match.');
    buttonOf(list, 'Category b')?.click();
    await untilTitles(list, 'red ship');
  });

  it('offers more of what it found, and counts all of it', async () => {
    const list = await boxOf(feedOf('1', '2', '3', '4'), { limit: '1' });
    await write(list, 'story');
    expect(liveTexts(list)).to.equal('4 stories found');
    moreButton(list)?.focus();
    moreButton(list)?.click();
    await untilTitles(list, 'Story 1,Story 2');
    await write(list, 'story 4');
    expect(titles(list)).to.deep.equal(['Story 4']);
    expect(!!moreButton(list)).to.equal(false);
  });

  for (const lang of ['en', 'zh-Hans'])
    for (const theme of ['light', 'dark'])
      it(`is accessible (${lang}, ${theme})`, async () => {
        const list = await fixture<NewsList>(
          html`<news-list lang=${lang} theme=${theme} search .feed=${news}></news-list>`,
        );
        await waitUntil(() => rows(list).length === 4);
        await write(list, '展会');
        await expect(list).to.be.accessible();
      });
});
