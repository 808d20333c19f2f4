import { expect, fixture, html } from '@open-wc/testing';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import { countOf } from '../helpers/faults.js';
import {
  all,
  feedWith,
  listOf,
  moreButton,
  pagesOf,
  rows,
  status,
  titles,
  untilRows,
  untilTitles,
} from '../helpers/news-list.js';
import { waitUntil } from '../helpers/wait.js';

const LENGTH = 1500;
const names = Array.from({ length: LENGTH }, (_, index) => `Story ${index + 1}`);
const long = feedWith(
  names.map((title, index) => ({ title, _fairwire: { categoryIds: [index % 2 ? 'even' : 'odd'] } })),
  { _fairwire: { categories: ['odd', 'even'].map((id) => ({ id, name: id })) } },
);
const odd = names.filter((_name, index) => index % 2 === 0);

/** A list of all of them, when the first are there. */
async function begun(): Promise<NewsList> {
  const list = await fixture<NewsList>(html`<news-list limit="0"></news-list>`);
  // At the end of the task that brings them: a busy machine's timers may come after the last row.
  const first = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (rows(list).length) resolve(observer.disconnect());
    });
    observer.observe(list.shadowRoot!, { childList: true, subtree: true });
  });
  list.feed = long;
  await first;
  return list;
}

describe('a <news-list> of thousands of stories', () => {
  it('shows the first ones at once, and lets the page do something else before the others are there', async () => {
    const list = await begun();
    const shown = titles(list);
    expect(shown).to.have.length.within(10, LENGTH - 1);
    expect(shown).to.deep.equal(names.slice(0, shown.length));
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(names);
  });

  it('shows what is asked for meanwhile, and nothing else', async () => {
    const list = await begun();
    list.category = 'odd';
    await waitUntil(() => titles(list)[1] === 'Story 3', 'the filter holds for the first ones');
    await untilRows(list, odd.length);
    expect(titles(list)).to.deep.equal(odd);
    list.category = '';
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(names);
  });

  it('stops when it is taken away, and is whole when it is back', async () => {
    const list = await begun();
    const place = list.parentElement;
    list.remove();
    const count = rows(list).length;
    await list.updateComplete;
    expect(rows(list)).to.have.length(count);
    place?.append(list);
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(names);
  });

  it('keeps the rows that stand, and takes the reader to the first one that was added', async () => {
    const list = await begun();
    list.limit = 5;
    list.pageSize = 0;
    await list.updateComplete;
    const kept = rows(list);
    expect(kept).to.have.length(5);
    const button = moreButton(list);
    button?.focus();
    button?.click();
    await untilRows(list, LENGTH);
    await waitUntil(() => list.shadowRoot?.activeElement === rows(list)[5], 'the sixth has the focus');
    expect(rows(list).slice(0, 5)).to.deep.equal(kept);
  });

  it('looks for words in several tasks, says so meanwhile, and leaves what is shown', async () => {
    const text = 'Où la galvanoplastie se met à l’œuvre, à l’été. '.repeat(80);
    const feed = feedWith(names.map((title) => ({ title, content_text: text })));
    const list = await listOf(feed, { lang: 'en', search: '' });
    await waitUntil(() => all(list, 'input').length, 'the field is there');
    const [field] = all(list, 'input') as HTMLInputElement[];
    field!.value = 'story 1499';
    field!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await waitUntil(() => status(list) === 'Loading…', 'it says that it looks', { interval: 0 });
    expect(rows(list)).to.have.length(10);
    await waitUntil(() => status(list) === '1 story found', 'it has found it');
    expect(titles(list)).to.deep.equal(['Story 1499']);
  });

  it('reads on only once it has looked through what is there', async () => {
    const key = crypto.randomUUID();
    const pages = [
      names.map((title) => ({ id: title, title })),
      [{ id: 'a', title: 'Sought' }],
      [{ id: 'b', title: 'Other' }],
    ];
    const list = await listOf(pagesOf(pages, key), { lang: 'en', query: '1499' });
    await untilTitles(list, 'Story 1499');
    expect(await countOf(key)).to.equal(0);
    list.query = 'sought';
    await untilTitles(list, 'Sought');
    expect(await countOf(key)).to.equal(1);
  });
});
