import { expect, fixture, html } from '@open-wc/testing';
import type { NewsFeed } from '../../src/elements/news-feed/news-feed.js';
import { NewsList } from '../../src/elements/news-list/news-list.js';
import { textOf } from '../helpers/elements.js';
import { countOf, faultUrl, feedOf, release } from '../helpers/faults.js';
import { feedAt, one, titlesIn, untilTitles, within } from '../helpers/news-feed.js';
import { waitUntil } from '../helpers/wait.js';

const listAt = (src: string): Promise<NewsList> =>
  within(html`<div><news-list lang="en" src=${src}></news-list></div>`, 'news-list') as Promise<NewsList>;

const noFeed = 'No feed to show yet';
const untilText = (list: HTMLElement, text: string): Promise<void> =>
  waitUntil(() => textOf(list).includes(text), `“${text}” is said`);

/** Notes each change of what a list shows. */
function titlesShown(list: NewsList): string[] {
  const seen: string[] = [];
  const note = (): unknown => seen.push(titlesIn(list));
  new MutationObserver(note).observe(list.shadowRoot!, { childList: true, subtree: true });
  return seen;
}

describe('the feed of an element', () => {
  it('is asked for once by elements of the same address, however it is written', async () => {
    const key = crypto.randomUUID();
    const src = feedAt(['a'], { key });
    const relative = src.replace(location.origin, '');
    const page = await fixture(
      html`<div>
        <news-list src=${src}></news-list>
        <news-list src=${` ${relative} `}></news-list>
        <news-list src=${`${relative}#top`}></news-list>
      </div>`,
    );
    for (const list of page.querySelectorAll('news-list')) await untilTitles(list, 'Story a');
    expect(await countOf(key)).to.equal(1);
  });

  it('is on its way as soon as the element is on the page', async () => {
    const list = document.createElement('news-list');
    list.src = feedAt(['a']);
    const place = await fixture(html`<div></div>`);
    place.append(list);
    expect(list.feeds.state?.status).to.equal('loading');
    await untilTitles(list, 'Story a');
  });

  it('is asked for once when several attributes change in one task', async () => {
    const key = crypto.randomUUID();
    const list = await listAt('');
    const src = feedAt(['a'], { key });
    list.setAttribute('src', `${src}&n=1`);
    list.setAttribute('cache', '0');
    list.setAttribute('src', `${src}&n=2`);
    list.setAttribute('timeout', '5');
    await untilTitles(list, 'Story a');
    expect(await countOf(key)).to.equal(1);
  });

  it('is the one asked for last, whatever arrives first', async () => {
    const key = crypto.randomUUID();
    const slow = feedAt(['slow'], { key, hold: '1' });
    const list = await listAt(slow);
    const seen = titlesShown(list);
    list.src = feedAt(['fast']);
    await untilTitles(list, 'Story fast');
    await release(key);
    // By the time its own answer is there, that of the first one is, too.
    await untilTitles(await listAt(`${slow}&again`), 'Story slow');
    expect(titlesIn(list)).to.equal('Story fast');
    expect(seen.join()).not.to.contain('slow');
  });

  it('ends the request that is not wanted any more', async () => {
    const key = crypto.randomUUID();
    const list = await listAt(faultUrl({ key, hang: '1' }));
    await waitUntil(async () => (await countOf(key, 'open')) === 1);
    list.src = feedAt(['b']);
    await waitUntil(async () => (await countOf(key, 'open')) === 0);
    await untilTitles(list, 'Story b');
  });

  it('goes with the attribute, and is there at once when that comes back', async () => {
    const key = crypto.randomUUID();
    const src = feedAt(['a'], { key });
    const list = await listAt(src);
    await untilTitles(list, 'Story a');
    list.removeAttribute('src');
    await untilText(list, noFeed);
    expect(titlesIn(list)).to.equal('');
    list.setAttribute('src', src);
    await list.updateComplete;
    expect(titlesIn(list)).to.equal('Story a');
    expect(await countOf(key)).to.equal(1);
  });

  it('is its own one, wherever it stands', async () => {
    const own = feedAt(['own']);
    const page = await fixture<NewsFeed>(
      html`<news-feed .feed=${feedOf('shared')}>
        <news-list src=${own}></news-list>
      </news-feed>`,
    );
    const list = one('news-list', page);
    await untilTitles(list, 'Story own');
    list.removeAttribute('src');
    await untilTitles(list, 'Story shared');
    list.setAttribute('src', own);
    await untilTitles(list, 'Story own');
  });

  it('can be handed over as data, which wins over an address', async () => {
    const key = crypto.randomUUID();
    const list = await listAt('');
    list.feed = feedOf('data');
    list.src = feedAt(['address'], { key });
    await untilTitles(list, 'Story data');
    expect(await countOf(key)).to.equal(0);
    list.feed = feedOf('other', 'data');
    await untilTitles(list, 'Story other Story data');
    list.feed = undefined;
    await untilTitles(list, 'Story address');
  });

  it('is waited for where its data is null', async () => {
    const list = await listAt('');
    await untilText(list, noFeed);
    list.feed = null;
    await list.updateComplete;
    expect(textOf(list)).to.equal('');
    expect(one('[part=container]', list.shadowRoot!).getAttribute('aria-busy')).to.equal('true');
    await list.refresh();
    await list.loadMore();
    list.feed = feedOf('a');
    await untilTitles(list, 'Story a');
  });

  const noFeeds: readonly [data: unknown, found: string][] = [
    [[], 'it is'],
    ['{}', 'it is'],
    [42, 'it is'],
    [{ title: 'No items' }, 'it is'],
  ];
  for (const [data, found] of noFeeds)
    it(`says what data is that is no feed: ${JSON.stringify(data)}`, async () => {
      const list = await listAt('');
      list.feed = data;
      await untilText(list, found);
      expect(titlesIn(list)).to.equal('');
    });

  it('can be set before the element is registered', async () => {
    const page = await fixture(html`<div></div>`);
    const key = crypto.randomUUID();
    const src = feedAt(['address'], { key });
    page.innerHTML = '<coming-list id="data"></coming-list><coming-list id="address"></coming-list>';
    const [data, address] = [one('#data', page), one('#address', page)];
    Object.assign(data, { feed: feedOf('data'), src, lang: 'zh-Hans' });
    Object.assign(address, { src, limit: 1 });
    customElements.define('coming-list', class extends NewsList {});
    await untilTitles(data, 'Story data');
    await untilTitles(address, 'Story address');
    expect(await countOf(key)).to.equal(1);
  });

  const unsafe = ['javascript:alert(1)', 'data:application/json,{}', 'file:///etc/feed.json', 'http://', ' '];
  for (const src of unsafe)
    it(`is not asked for at ${JSON.stringify(src)}`, async () => {
      const { fetch } = globalThis;
      let asked = 0;
      globalThis.fetch = (...words) => {
        asked++;
        return fetch(...words);
      };
      try {
        const list = await listAt(src);
        await untilText(list, noFeed);
      } finally {
        globalThis.fetch = fetch;
      }
      expect(asked).to.equal(0);
    });

  it('keeps the promises of its methods where there is none', async () => {
    const list = await listAt('');
    await Promise.all([list.refresh(), list.loadMore(), list.updateComplete]);
    const feed = document.createElement('news-feed');
    await Promise.all([feed.refresh(), feed.loadMore()]);
  });
});
