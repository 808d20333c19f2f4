import { expect, fixture, html } from '@open-wc/testing';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import { textOf } from '../helpers/elements.js';
import { countOf, faultUrl } from '../helpers/faults.js';
import { noticeOf } from '../helpers/frame.js';
import { titlesIn, untilTitles } from '../helpers/news-feed.js';
import { moreButton, untilRows } from '../helpers/news-list.js';
import { waitUntil } from '../helpers/wait.js';

/** The first page of a feed of a page for each story. */
const pagesAt = (key: string, pages: number, parameters: Record<string, string> = {}): string =>
  faultUrl({ key, pages: String(pages), page: '1', ...parameters });

const listAt = async (src: string): Promise<NewsList> => {
  const list = await fixture<NewsList>(html`<news-list lang="en" limit="0" show="" src=${src}></news-list>`);
  await waitUntil(() => titlesIn(list), 'the first page is shown');
  return list;
};

/** Presses the button for as long as there is one. */
async function pressToTheEnd(list: NewsList): Promise<number> {
  let presses = 0;
  for (; moreButton(list); presses++) {
    const { feed } = list.feeds.state!;
    moreButton(list)!.click();
    await waitUntil(() => list.feeds.state?.feed !== feed || !moreButton(list), 'a page comes', {
      interval: 1,
    });
    await list.updateComplete;
  }
  return presses;
}

describe('a chain of 1,000 pages', () => {
  it('is not read before somebody asks for it', async () => {
    const key = crypto.randomUUID();
    const list = await listAt(pagesAt(key, 1000));
    await list.refresh();
    expect(await countOf(key)).to.equal(2);
    expect(titlesIn(list)).to.equal('Story 1');
  });

  it('ends after 500 for a reader who presses on and on', async function () {
    this.timeout(120_000);
    const key = crypto.randomUUID();
    const list = await listAt(pagesAt(key, 1000));
    expect(await pressToTheEnd(list)).to.equal(499);
    await untilRows(list, 500);
    expect(await countOf(key)).to.equal(500);
    expect(noticeOf(list)).to.equal('');
    await list.loadMore();
    expect(await countOf(key)).to.equal(500);
  });

  it('ends after 50 for a search in vain', async () => {
    const key = crypto.randomUUID();
    const list = await fixture<NewsList>(
      html`<news-list lang="en" query="no such word" src=${pagesAt(key, 1000)}></news-list>`,
    );
    await waitUntil(() => textOf(list) === 'No stories match.', 'it says so');
    expect(await countOf(key)).to.equal(51);
  });

  it('ends after 50 for a story that is not in it', async () => {
    const key = crypto.randomUUID();
    const article = await fixture<HTMLElement>(
      html`<news-article lang="en" item="no such story" src=${pagesAt(key, 1000)}></news-article>`,
    );
    await waitUntil(() => textOf(article) === 'This story is not in the feed.', 'it says so');
    expect(await countOf(key)).to.equal(51);
  });
});

/** How many requests it takes until a reader who presses on has seen all of it. */
const circles: Record<string, [pages: number, parameters: Record<string, string>]> = {
  'to the first page': [3, { loop: '1' }],
  'to the page before': [3, { loop: '2' }],
  'to itself': [3, { loop: '3' }],
  'of one page': [1, { loop: '1' }],
};

describe('pages in a circle', () => {
  for (const [name, [pages, parameters]] of Object.entries(circles))
    it(`end ${name}`, async () => {
      const key = crypto.randomUUID();
      const list = await listAt(pagesAt(key, pages, parameters));
      await pressToTheEnd(list);
      const all = Array.from({ length: pages }, (_page, index) => `Story ${index + 1}`);
      await untilTitles(list, all.join(' '));
      expect(await countOf(key)).to.equal(pages);
    });
});

describe('a page that fails', () => {
  it('leaves what is there, says so, and comes when it is asked for again', async () => {
    const key = crypto.randomUUID();
    const next_url = faultUrl({ sequence: `${key}:404,200`, pages: '2', page: '2' });
    const body = JSON.stringify({ items: [{ id: '1', title: 'Story 1', content_text: 'Text' }], next_url });
    const list = await listAt(faultUrl({ body }));
    moreButton(list)!.click();
    await waitUntil(() => textOf(list).includes('More stories could not be loaded.'));
    expect(titlesIn(list)).to.equal('Story 1');
    moreButton(list)!.click();
    await untilTitles(list, 'Story 1 Story 2');
    expect(await countOf(key)).to.equal(2);
  });
});
