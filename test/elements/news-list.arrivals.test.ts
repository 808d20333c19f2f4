import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import { type Clock, holdTimers } from '../helpers/clock.js';
import { faultUrl, feedOf } from '../helpers/faults.js';
import {
  all,
  buttonOf,
  first,
  focusedName,
  isSeen,
  links,
  liveTexts,
  moreButton,
  nameOf,
  rows,
  textsOf,
  titles,
  untilTitles,
} from '../helpers/news-list.js';
import { type Served, serve } from '../helpers/served.js';
import { waitUntil } from '../helpers/wait.js';

const offer = (list: NewsList): string => all(list, '[part~=arrivals]').filter(isSeen).map(nameOf).join();
const names = (...ids: string[]): string => ids.map((id) => `Story ${id}`).join();
const plain = (src = ''): TemplateResult => html`<news-list lang="en" src=${src}></news-list>`;
const places = (list: NewsList): number[] => rows(list).map((row) => row.getBoundingClientRect().top);

describe('<news-list refresh>', () => {
  let clock: Clock;
  let served: Served;
  beforeEach(() => {
    clock = holdTimers((milliseconds) => milliseconds > 15_000);
    served = serve(feedOf('3', '2', '1'));
  });
  afterEach(() => {
    clock.putBack();
    served.putBack();
  });

  async function reading(attributes: Record<string, string> = {}, rowCount = 3): Promise<NewsList> {
    const list = document.createElement('news-list');
    const all = { lang: 'en', src: served.src, refresh: '60', ...attributes };
    for (const [name, value] of Object.entries(all)) list.setAttribute(name, value);
    await fixture(
      html`<div>
        ${list}
        <p>What stands below</p>
      </div>`,
    );
    await waitUntil(() => rows(list).length === rowCount && clock.pending.length, 'the list is there');
    return list;
  }

  /** Lets the feed be this one, and the list ask for it. */
  async function next(list: NewsList, document: object): Promise<void> {
    served.document = document;
    const before = served.requests;
    clock.advance(60_000);
    await waitUntil(() => served.requests > before && clock.pending.length, 'the feed is there');
    await list.updateComplete;
  }

  it('offers stories that came, and moves nothing', async () => {
    const list = await reading();
    const line = first(all(list, '.arrivals[role=status]'));
    first(links(list)).focus();
    const before = { places: places(list), height: list.offsetHeight };
    await next(list, feedOf('5', '4', '3', '2', '1'));
    expect(offer(list)).to.equal('2 new stories');
    expect([line.isConnected, line.textContent.trim()]).to.deep.equal([true, '2 new stories']);
    expect({ places: places(list), height: list.offsetHeight }).to.deep.equal(before);
    expect([titles(list).join(), focusedName(list)]).to.deep.equal([names('3', '2', '1'), 'Story 3']);
    await expect(list).to.be.accessible();
    await next(list, feedOf('6', '5', '4', '3', '2', '1'));
    expect([offer(list), titles(list).length]).to.deep.equal(['3 new stories', 3]);
  });

  for (const [whose, other] of [
    ['the feed around it', () => html`<news-feed src=${served.src} refresh="60">${plain()}</news-feed>`],
    [
      'another element',
      () =>
        html`<div>${plain(served.src)}<partner-footer src=${served.src} refresh="60"></partner-footer></div>`,
    ],
  ] as const)
    it(`offers what ${whose} asked for`, async () => {
      const list = first([...(await fixture(other())).querySelectorAll('news-list')]);
      await waitUntil(() => rows(list).length === 3 && clock.pending.length, 'the list is there');
      await next(list, feedOf('5', '4', '3', '2', '1'));
      await waitUntil(() => offer(list) === '2 new stories');
      expect(titles(list).join()).to.equal(names('3', '2', '1'));
    });

  it('leaves a list in peace that another element begins to ask for, and its focus where it is', async () => {
    const page = await fixture(html`<div>${plain(served.src)}</div>`);
    const list = first([...page.querySelectorAll('news-list')]);
    await waitUntil(() => rows(list).length === 3, 'the list is there');
    const before = first(rows(list));
    first(links(list)).focus();
    const other = document.createElement('partner-footer');
    other.setAttribute('src', served.src);
    other.setAttribute('refresh', '60');
    page.append(other);
    await waitUntil(() => clock.pending.length, 'it will be asked for again');
    await list.updateComplete;
    expect([rows(list)[0] === before, focusedName(list)]).to.deep.equal([true, 'Story 3']);
  });

  it('tells no page of a feed that did not change', async () => {
    served.document = { ...feedOf('2', '1'), next_url: faultUrl({ body: JSON.stringify(feedOf('0')) }) };
    const list = await reading({}, 2);
    moreButton(list)?.click();
    await untilTitles(list, names('2', '1', '0'));
    let loads = 0;
    list.addEventListener('fairwire-load', () => loads++);
    await next(list, served.document);
    await next(list, { ...served.document, title: 'Changed' });
    expect(loads).to.equal(1);
  });

  it('shows them when they are asked for, with the focus on the first', async () => {
    const list = await reading();
    await next(list, feedOf('4', '3', '2', '1'));
    expect(offer(list)).to.equal('1 new story');
    buttonOf(list, '1 new story')?.focus();
    buttonOf(list, '1 new story')?.click();
    await untilTitles(list, names('4', '3', '2', '1'));
    await waitUntil(() => focusedName(list) === 'Story 4', 'the focus is on the new story');
    expect([offer(list), liveTexts(list)]).to.deep.equal(['', '']);
    await next(list, feedOf('5', '4', '3', '2', '1'));
    expect(offer(list)).to.equal('1 new story');
  });

  it('keeps the offer when nothing else came', async () => {
    const list = await reading();
    const document = feedOf('4', '3', '2', '1');
    await next(list, document);
    await next(list, document);
    expect([offer(list), titles(list).join()]).to.deep.equal(['1 new story', names('3', '2', '1')]);
  });

  it('takes away what was retracted, and changes what was changed in its place', async () => {
    const list = await reading();
    const [top] = rows(list);
    const changed = feedOf('4', '3', '1');
    changed.items[1] = { ...changed.items[1], title: 'Corrected' };
    await next(list, changed);
    await untilTitles(list, 'Corrected,Story 1');
    expect([rows(list)[0] === top, offer(list)]).to.deep.equal([true, '1 new story']);
    await next(list, feedOf('3', '1'));
    expect([titles(list).join(), offer(list)]).to.deep.equal([names('3', '1'), '']);
  });

  it('shows them at once where it is told to', async () => {
    const list = await reading();
    served.document = feedOf('4', '3', '2', '1');
    await list.refresh();
    await untilTitles(list, names('4', '3', '2', '1'));
    expect(offer(list)).to.equal('');
  });

  it('shows them at once where there was nothing to read', async () => {
    served.document = feedOf();
    const list = await reading({}, 0);
    await next(list, feedOf('2', '1'));
    await untilTitles(list, names('2', '1'));
    expect(offer(list)).to.equal('');
    // The same where all was taken away.
    await next(list, feedOf('9'));
    await untilTitles(list, names('9'));
  });

  it('does not take further pages for new, and offers on while they are read', async () => {
    const paged = (...ids: string[]): object => ({
      ...feedOf(...ids),
      next_url: faultUrl({ body: JSON.stringify(feedOf('0')) }),
    });
    served.document = paged('2', '1');
    const list = await reading({}, 2);
    moreButton(list)?.click();
    await untilTitles(list, names('2', '1', '0'));
    expect(offer(list)).to.equal('');
    const document = paged('3', '2', '1');
    await next(list, document);
    await waitUntil(() => offer(list) === '1 new story');
    await next(list, document);
    expect([offer(list), titles(list).join()]).to.deep.equal(['1 new story', names('2', '1', '0')]);
  });

  it('offers on while more is read', async () => {
    served.document = {
      ...feedOf('2', '1'),
      next_url: faultUrl({ body: JSON.stringify(feedOf('0')) }),
    };
    const list = await reading({}, 2);
    await next(list, { ...served.document, ...feedOf('3', '2', '1') });
    expect(offer(list)).to.equal('1 new story');
    moreButton(list)?.click();
    await untilTitles(list, names('2', '1', '0'));
    expect(offer(list)).to.equal('1 new story');
  });

  it('shows them on the first page', async () => {
    const list = await reading({ paging: 'pages', limit: '2' }, 2);
    buttonOf(list, 'Page 2')?.click();
    await untilTitles(list, names('1'));
    await next(list, feedOf('4', '3', '2', '1'));
    expect(titles(list).join()).to.equal(names('1'));
    buttonOf(list, '1 new story')?.focus();
    buttonOf(list, '1 new story')?.click();
    await untilTitles(list, names('4', '3'));
    expect(textsOf(list, '[aria-current=page]')).to.deep.equal(['1']);
    await waitUntil(() => focusedName(list) === 'Story 4');
  });

  it('offers those that the reader looks for', async () => {
    const list = await reading({ query: 'story', exclude: '4' });
    await next(list, feedOf('5', '4', '3', '2', '1'));
    expect(offer(list)).to.equal('1 new story');
  });

  it('goes on with them in a ticker, without a word', async () => {
    const list = await reading({ layout: 'ticker' });
    await next(list, feedOf('4', '3', '2', '1'));
    await waitUntil(() => rows(list).length === 4);
    expect(textsOf(list, '.current [part=title]')).to.deep.equal(['Story 3']);
    expect(offer(list)).to.equal('');
  });

  it('offers nothing where another feed is shown, or asking is turned off', async () => {
    const list = await reading();
    list.refreshInterval = 0;
    served.document = feedOf('4', '3', '2', '1');
    await list.refresh();
    await untilTitles(list, names('4', '3', '2', '1'));
    list.refreshInterval = 60;
    list.src = '';
    list.feed = feedOf('8', '7');
    await untilTitles(list, names('8', '7'));
    expect(offer(list)).to.equal('');
  });

  for (const [lang, words] of [
    ['zh-Hans', '1 条新消息'],
    ['zh-Hant', '1 則新消息'],
  ] as const)
    for (const theme of ['light', 'dark'])
      it(`is accessible while it offers (${lang}, ${theme})`, async () => {
        const list = await reading({ lang, theme });
        await next(list, feedOf('4', '3', '2', '1'));
        expect(offer(list)).to.equal(words);
        expect(first(all(list, '[part~=arrivals]')).offsetHeight).to.be.at.least(24);
        await expect(list).to.be.accessible();
      });
});
