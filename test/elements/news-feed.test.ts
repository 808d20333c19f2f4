import { expect, fixture, html } from '@open-wc/testing';
import type { NewsFeed } from '../../src/elements/news-feed/news-feed.js';
import { NewsFeed as NewsFeedClass } from '../../src/elements/news-feed/news-feed.js';
import { NewsList as NewsListClass } from '../../src/elements/news-list/news-list.js';
import { textOf, textsOf } from '../helpers/elements.js';
import { countOf, faultUrl, feedOf } from '../helpers/faults.js';
import { feedAt, one, titlesIn, untilTitles } from '../helpers/news-feed.js';
import { waitUntil } from '../helpers/wait.js';

const five = html`<news-list></news-list>
  <news-list limit="1"></news-list>
  <div><news-article></news-article></div>
  <partner-footer></partner-footer>
  <event-links></event-links>`;

const feedIn = (root: ParentNode): NewsFeed => one('news-feed', root) as NewsFeed;

describe('<news-feed>', () => {
  it('makes one request for five elements', async () => {
    const key = crypto.randomUUID();
    const src = faultUrl({ key, from: '/feed/en.json', delay: '50' });
    const feed = await fixture<NewsFeed>(html`<news-feed src=${src}>${five}</news-feed>`);
    await waitUntil(() =>
      [...feed.querySelectorAll('news-list, news-article, partner-footer, event-links')].every((element) =>
        element.shadowRoot?.querySelector('[part~=title]'),
      ),
    );
    expect(textsOf(one('news-list', feed), 'title')).to.have.length(10);
    expect(await countOf(key)).to.equal(1);
  });

  it('makes one request for five elements when it fails, too, and one more when one of them tries again', async () => {
    const key = crypto.randomUUID();
    const src = faultUrl({ sequence: `${key}:404,200`, body: JSON.stringify(feedOf('a')) });
    const feed = await fixture<NewsFeed>(html`<news-feed src=${src}>${five}</news-feed>`);
    const elements = [...feed.querySelectorAll<HTMLElement>('news-list, partner-footer, event-links')];
    await waitUntil(() => elements.every((element) => textOf(element).includes('(404)')));
    expect(await countOf(key)).to.equal(1);
    one('[part~=retry]', elements[0]!.shadowRoot!).click();
    await untilTitles(elements[0], 'Story a');
    await untilTitles(elements[1], 'Story a');
    expect(textOf(elements[2]!)).to.equal('No partners yet.');
    expect(await countOf(key)).to.equal(2);
  });

  it('shows the page’s own content and takes no room', async () => {
    const feed = await fixture<NewsFeed>(html`<news-feed><p>Hello</p></news-feed>`);
    expect(feed.innerText.trim()).to.equal('Hello');
    expect(getComputedStyle(feed).display).to.equal('contents');
    feed.hidden = true;
    expect(one('p', feed).getClientRects()).to.have.length(0);
  });

  it('reaches elements that are registered before it', async () => {
    customElements.define('early-list', class extends NewsListClass {});
    const src = feedAt(['a']);
    const page = await fixture(html`<div></div>`);
    page.innerHTML = `<late-feed src="${src.replaceAll('&', '&amp;')}"><early-list lang="en"></early-list></late-feed>`;
    const list = one('early-list', page);
    await (list as NewsListClass).updateComplete;
    expect(textOf(list), 'no complaint while it may come').to.equal('');
    customElements.define('late-feed', class extends NewsFeedClass {});
    await untilTitles(list, 'Story a');
  });

  it('reaches elements that are registered after it', async () => {
    const page = await fixture(html`<div></div>`);
    page.innerHTML = '<news-feed><very-late-list></very-late-list></news-feed>';
    feedIn(page).feed = feedOf('a');
    await feedIn(page).updateComplete;
    customElements.define('very-late-list', class extends NewsListClass {});
    await untilTitles(one('very-late-list', page), 'Story a');
  });

  it('reaches elements that are moved into it, and leaves those that are moved out', async () => {
    const page = await fixture(html`<div><news-list lang="en"></news-list></div>`);
    const list = one('news-list', page);
    await waitUntil(() => textOf(list).includes('No feed to show yet'));
    const feed = document.createElement('news-feed');
    feed.feed = feedOf('a');
    page.append(feed);
    feed.append(list);
    await untilTitles(list, 'Story a');
    page.append(list);
    await waitUntil(() => textOf(list).includes('No feed to show yet'));
    expect(titlesIn(list)).to.equal('');
  });

  it('reaches elements in the shadow roots of others', async () => {
    const feed = await fixture<NewsFeed>(html`<news-feed .feed=${feedOf('a')}><div></div></news-feed>`);
    const root = one('div', feed).attachShadow({ mode: 'open' });
    root.append(document.createElement('news-list'));
    await untilTitles(one('news-list', root), 'Story a');
  });

  it('shares the closest feed where several are nested', async () => {
    const page = await fixture(
      html`<news-feed .feed=${feedOf('outer')}>
        <news-list></news-list>
        <news-feed .feed=${feedOf('inner')}><news-list></news-list></news-feed>
        <news-feed id="none"><news-list></news-list></news-feed>
      </news-feed>`,
    );
    await untilTitles(one(':scope > news-list', page), 'Story outer');
    await untilTitles(one(':scope > news-feed:not([id]) > news-list', page), 'Story inner');
    // It has none of its own, and hands on what is around it.
    await untilTitles(one('#none > news-list', page), 'Story outer');
  });

  it('takes over from the feed around it when it comes later', async () => {
    const page = await fixture(
      html`<news-feed .feed=${feedOf('outer')}
        ><p><news-list></news-list></p
      ></news-feed>`,
    );
    const list = one('news-list', page);
    await untilTitles(list, 'Story outer');
    const inner = document.createElement('news-feed');
    inner.feed = feedOf('inner');
    inner.append(list);
    one('p', page).append(inner);
    await untilTitles(list, 'Story inner');
    inner.feed = feedOf('changed');
    await untilTitles(list, 'Story changed');
  });

  it('takes its address and its data at any time', async () => {
    const page = await fixture(html`<news-feed><news-list lang="en"></news-list></news-feed>`);
    const [feed, list] = [page as NewsFeed, one('news-list', page)];
    await waitUntil(() => textOf(list).includes('No feed to show yet'));
    feed.src = feedAt(['a']);
    await untilTitles(list, 'Story a');
    feed.feed = feedOf('data');
    await untilTitles(list, 'Story data');
    feed.feed = undefined;
    await untilTitles(list, 'Story a');
    feed.src = '';
    await waitUntil(() => textOf(list).includes('No feed to show yet'));
  });

  it('lets its elements wait for data that is still to come', async () => {
    const page = await fixture(html`<news-feed .feed=${null}><news-list lang="en"></news-list></news-feed>`);
    const list = one('news-list', page);
    await (list as NewsListClass).updateComplete;
    expect(textOf(list)).to.equal('');
    expect(one('[part=container]', list.shadowRoot!).getAttribute('aria-busy')).to.equal('true');
    (page as NewsFeed).feed = feedOf('a');
    await untilTitles(list, 'Story a');
  });

  it('speaks the language of each feed, several on one page', async () => {
    const page = await fixture(
      html`<div lang="en">
        <news-feed src="/feed/zh-Hans.json"><news-list limit="1"></news-list></news-feed>
        <news-feed src="/feed/zh-Hant.json"><news-list limit="1"></news-list></news-feed>
        <news-feed src="/feed/en.json"><news-list limit="1"></news-list></news-feed>
      </div>`,
    );
    const lists = [...page.querySelectorAll('news-list')];
    await waitUntil(() => lists.every((list) => textsOf(list, 'badge').length));
    expect(lists.flatMap((list) => textsOf(list, 'badge'))).to.deep.equal(['置顶', '置頂', 'Pinned']);
  });

  it('tells what became of its requests, as does each element, and the events stay where they are', async () => {
    const sequence = `${crypto.randomUUID()}:200,404`;
    const src = faultUrl({ sequence, body: JSON.stringify(feedOf('a')) });
    const page = document.createElement('div');
    page.innerHTML = '<news-feed><news-list></news-list></news-feed>';
    feedIn(page).src = src;
    const heard: string[] = [];
    const tell = ({ type, target, currentTarget }: Event): unknown =>
      heard.push(`${type} ${(target as Element).localName} at ${(currentTarget as Element).localName}`);
    const details: unknown[] = [];
    for (const element of [page, feedIn(page), one('news-list', page)])
      for (const type of ['fairwire-load', 'fairwire-error']) element.addEventListener(type, tell);
    feedIn(page).addEventListener('fairwire-load', ({ detail: { feed, fromCache } }) =>
      details.push([feed.items.length, fromCache]),
    );
    feedIn(page).addEventListener('fairwire-error', ({ detail }) => details.push(detail));
    await fixture(html`<div>${page}</div>`);
    await waitUntil(() => heard.length === 2);
    await feedIn(page).refresh();
    await waitUntil(() => heard.length === 4);
    expect(heard.slice(0, 2).sort()).to.deep.equal([
      'fairwire-load news-feed at news-feed',
      'fairwire-load news-list at news-list',
    ]);
    expect(heard.slice(2).sort()).to.deep.equal([
      'fairwire-error news-feed at news-feed',
      'fairwire-error news-list at news-list',
    ]);
    expect(details).to.deep.equal([[1, false], { code: 'http', status: 404, src }]);
  });

  it('refreshes and loads the next page for all of them', async () => {
    const next = feedAt(['b']);
    const body = JSON.stringify({ ...feedOf('a'), next_url: next });
    const key = crypto.randomUUID();
    const feed = await fixture<NewsFeed>(
      html`<news-feed src=${faultUrl({ key, body })}><news-list limit="0"></news-list></news-feed>`,
    );
    const list = one('news-list', feed);
    await untilTitles(list, 'Story a');
    await feed.loadMore();
    await feed.updateComplete;
    await untilTitles(list, 'Story a Story b');
    await feed.refresh();
    expect(await countOf(key)).to.equal(2);
    expect(titlesIn(list)).to.equal('Story a Story b');
  });
});
