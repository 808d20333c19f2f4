import { expect, fixture, html } from '@open-wc/testing';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import { countOf, faultUrl, feedOf, release } from '../helpers/faults.js';
import {
  all,
  feedWith,
  first,
  links,
  listOf,
  moreButton,
  rows,
  status,
  titles,
  untilRows,
} from '../helpers/news-list.js';
import { waitUntil } from '../helpers/wait.js';

const ids = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
const names = (from: number, to: number): string[] => ids(from, to).map((id) => `Story ${id}`);

const focused = (list: NewsList): Element | null | undefined => list.shadowRoot?.activeElement;

function press(list: NewsList): void {
  const button = moreButton(list);
  button?.focus();
  button?.click();
}

/** A feed of two stories whose second page, of two more, answers as told. */
const twoPages = (parameters: Record<string, string>): object => ({
  ...feedOf('1', '2'),
  next_url: faultUrl({ ...parameters, body: JSON.stringify(feedOf('3', '4')) }),
});

describe('<news-list> paging', () => {
  it('shows as many stories as it is told, all for 0', async () => {
    const list = await listOf(feedOf(...ids(1, 25)));
    expect(rows(list)).to.have.length(10);
    list.limit = 3;
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(names(1, 3));
    list.limit = 0;
    await list.updateComplete;
    expect(rows(list)).to.have.length(25);
    expect(moreButton(list)).to.equal(undefined);
  });

  it('adds stories, tells how many there are, and puts the focus on the first new one', async () => {
    const list = await listOf(feedOf(...ids(1, 7)), { limit: '3' });
    expect(status(list)).to.equal('');
    const kept = rows(list);
    press(list);
    await untilRows(list, 6);
    await waitUntil(() => focused(list) === links(list)[3]);
    expect(rows(list).slice(0, 3)).to.deep.equal(kept);
    expect(status(list)).to.equal('6 stories shown');
    press(list);
    await untilRows(list, 7);
    await waitUntil(() => focused(list) === links(list)[6]);
    expect(moreButton(list)).to.equal(undefined);
    expect(status(list)).to.equal('7 stories shown');
    await expect(list).to.be.accessible();
  });

  it('adds as many as page-size says', async () => {
    const list = await listOf(feedOf(...ids(1, 9)), { limit: '2', 'page-size': '3' });
    press(list);
    await untilRows(list, 5);
    list.setAttribute('page-size', '0');
    press(list);
    await untilRows(list, 9);
  });

  it('offers nothing more where it is told so', async () => {
    const list = await listOf(twoPages({}), { limit: '1', paging: 'none' });
    expect(all(list, 'button')).to.be.empty;
    expect(rows(list)).to.have.length(1);
  });

  it('puts the focus on the row of a story that is no link', async () => {
    const list = await listOf(feedWith([{ title: 'One' }, { title: 'Two' }]), { limit: '1' });
    press(list);
    await waitUntil(() => !!focused(list) && focused(list) === rows(list)[1]);
  });

  it('goes through the pages of the sample feed', async () => {
    const list = await fixture<NewsList>(html`<news-list src="/feed/en.json"></news-list>`);
    await untilRows(list, 10);
    press(list);
    await untilRows(list, 20);
    await waitUntil(() => focused(list) === links(list)[10]);
    expect(new Set(titles(list)).size).to.equal(20);
    press(list);
    await untilRows(list, 28);
    expect(moreButton(list)).to.equal(undefined);
    expect(status(list)).to.equal('28 stories shown');
  });

  it('asks for no page before its reader does', async () => {
    const key = crypto.randomUUID();
    const list = await listOf(twoPages({ key }), { limit: '1' });
    press(list);
    await untilRows(list, 2);
    expect(await countOf(key)).to.equal(0);
    press(list);
    await untilRows(list, 3);
    expect(await countOf(key)).to.equal(1);
  });

  it('shows what is at hand at once, and the others when they are there', async () => {
    const key = crypto.randomUUID();
    const list = await listOf(twoPages({ key, hold: '1' }), { limit: '1', 'page-size': '3' });
    press(list);
    await untilRows(list, 2);
    await waitUntil(() => focused(list) === links(list)[1]);
    const button = moreButton(list);
    expect(button?.textContent.trim()).to.equal('Loading…');
    expect(button?.getAttribute('aria-disabled')).to.equal('true');
    expect(status(list)).to.equal('Loading…');
    await release(key);
    await untilRows(list, 4);
    expect(focused(list)).to.equal(links(list)[1]);
    expect(status(list)).to.equal('4 stories shown');
  });

  it('asks once, however often it is pressed', async () => {
    const key = crypto.randomUUID();
    const list = await listOf(twoPages({ key, hold: '1' }));
    press(list);
    press(list);
    await waitUntil(() => moreButton(list)?.getAttribute('aria-disabled') === 'true');
    press(list);
    await release(key);
    await untilRows(list, 4);
    expect(await countOf(key)).to.equal(1);
  });

  it('says that more could not be loaded, and tries again', async () => {
    const list = await listOf(twoPages({ sequence: `${crypto.randomUUID()}:404,200` }));
    press(list);
    await waitUntil(() => status(list) === 'More stories could not be loaded.');
    const button = moreButton(list);
    expect(button?.textContent.trim()).to.equal('Try again');
    expect(focused(list)).to.equal(button);
    expect(rows(list)).to.have.length(2);
    await expect(list).to.be.accessible();
    press(list);
    await untilRows(list, 4);
    await waitUntil(() => focused(list) === links(list)[2]);
    expect(status(list)).to.equal('4 stories shown');
    expect(moreButton(list)).to.equal(undefined);
  });

  it('leaves the focus of a reader who went on elsewhere', async () => {
    const key = crypto.randomUUID();
    const list = await listOf(twoPages({ key, hold: '1' }));
    press(list);
    first(links(list)).focus();
    await release(key);
    await untilRows(list, 4);
    await list.updateComplete;
    expect(focused(list)).to.equal(first(links(list)));
  });

  it('shows what loadMore() loads', async () => {
    const list = await listOf(twoPages({}), { limit: '1' });
    await list.loadMore();
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(names(1, 4));
  });

  it('starts afresh with another feed', async () => {
    const list = await listOf(feedOf(...ids(1, 9)), { limit: '2' });
    press(list);
    await untilRows(list, 4);
    list.feed = feedOf(...ids(11, 19));
    await untilRows(list, 2);
    expect(titles(list)).to.deep.equal(names(11, 12));
    expect(status(list)).to.equal('');
  });
});
