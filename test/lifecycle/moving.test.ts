import { expect, fixture, html } from '@open-wc/testing';
import type { NewsArticle } from '../../src/elements/news-article/news-article.js';
import type { NewsFeed } from '../../src/elements/news-feed/news-feed.js';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import { textOf } from '../helpers/elements.js';
import { countOf, faultUrl, feedOf, release } from '../helpers/faults.js';
import { feedAt, one, titlesIn, untilTitles, within } from '../helpers/news-feed.js';
import { untilAsked, untilLeft } from '../helpers/transport.js';
import { waitUntil } from '../helpers/wait.js';

const listWith = (src: string): Promise<HTMLElement> =>
  within(html`<div><news-list lang="en" src=${src}></news-list></div>`, 'news-list');

describe('an element that is taken away', () => {
  it('ends its request', async () => {
    const key = crypto.randomUUID();
    const list = await listWith(faultUrl({ key, hang: '1' }));
    await untilAsked(key);
    list.remove();
    await untilLeft(key);
  });

  it('leaves a request that another one waits for', async () => {
    const key = crypto.randomUUID();
    const src = feedAt(['a'], { key, hold: '1' });
    const list = await listWith(src);
    const other = await listWith(src);
    await untilAsked(key);
    list.remove();
    await release(key);
    await untilTitles(other, 'Story a');
    expect(await countOf(key)).to.equal(1);
  });

  it('asks again when it comes back later', async () => {
    const key = crypto.randomUUID();
    const list = await listWith(feedAt(['a'], { key, hold: '1' }));
    const place = list.parentElement!;
    await untilAsked(key);
    list.remove();
    await untilLeft(key);
    await release(key);
    place.append(list);
    await untilTitles(list, 'Story a');
    expect(await countOf(key)).to.equal(2);
  });

  it('shows what has changed meanwhile when it comes back', async () => {
    const list = (await listWith(feedAt(['a']))) as NewsList;
    await untilTitles(list, 'Story a');
    const place = list.parentElement!;
    list.remove();
    list.lang = 'zh-Hant';
    list.feed = feedOf();
    place.append(list);
    await waitUntil(() => textOf(list) === '暫無新聞。');
    list.remove();
    list.feed = undefined;
    place.append(list);
    await untilTitles(list, 'Story a');
    expect(textOf(list)).to.not.contain('Loading');
  });

  it('does not report a feed again that it has shown', async () => {
    const list = (await listWith(feedAt(['a']))) as NewsList;
    await untilTitles(list, 'Story a');
    let told = 0;
    list.addEventListener('fairwire-load', () => told++);
    const place = list.parentElement!;
    list.remove();
    await list.updateComplete;
    place.append(list);
    await list.updateComplete;
    expect(told).to.equal(0);
  });
});

describe('an element that is moved', () => {
  it('keeps its request', async () => {
    const key = crypto.randomUUID();
    const list = await listWith(feedAt(['a'], { key, hold: '1' }));
    await untilAsked(key);
    list.parentElement!.prepend(list);
    document.body.append(list);
    await release(key);
    await untilTitles(list, 'Story a');
    expect(await countOf(key)).to.equal(1);
    list.remove();
  });

  it('keeps it together with what is around it', async () => {
    const key = crypto.randomUUID();
    const src = feedAt(['a'], { key, hold: '1' });
    const feed = await fixture<NewsFeed>(html`<news-feed src=${src}><news-list></news-list></news-feed>`);
    await untilAsked(key);
    feed.parentElement!.prepend(feed);
    await release(key);
    await untilTitles(one('news-list', feed), 'Story a');
    expect(await countOf(key)).to.equal(1);
  });

  it('keeps the request for the full text of its story', async () => {
    const key = crypto.randomUUID();
    const articleUrl = feedAt(['a'], { key, hold: '1' });
    const [story] = feedOf('a').items;
    const feed = { ...feedOf(), items: [{ ...story, _fairwire: { articleUrl } }] };
    const article = await fixture<NewsArticle>(html`<news-article .feed=${feed}></news-article>`);
    await untilAsked(key);
    article.parentElement!.prepend(article);
    await release(key);
    await waitUntil(() => textOf(article).includes('Text a'));
    await untilLeft(key);
    expect(await countOf(key)).to.equal(1);
  });

  it('takes no harm from going to another document', async () => {
    const list = (await listWith(feedAt(['a']))) as NewsList;
    await untilTitles(list, 'Story a');
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A frame"></iframe>`);
    frame.contentDocument!.body.append(list);
    await list.updateComplete;
    expect(titlesIn(list)).to.equal('Story a');
    await list.refresh();
    list.src = feedAt(['b']);
    await untilTitles(list, 'Story b');
    document.adoptNode(list);
    frame.before(list);
    await list.updateComplete;
    expect(titlesIn(list)).to.equal('Story b');
    list.remove();
  });
});

describe('the looks of an element', () => {
  /** What the kit's own sheets and those of a part say. */
  const looks = (list: NewsList): string[] => {
    const { defaultView } = list.ownerDocument;
    const styleOf = (selector: string): CSSStyleDeclaration =>
      defaultView!.getComputedStyle(list.shadowRoot!.querySelector(selector)!);
    return [styleOf('.list').display, styleOf('.title').fontWeight, styleOf('.tabs').height];
  };
  const items = ['a', 'b'].map((id) => ({ ...feedOf(id).items[0], _fairwire: { categoryIds: [id] } }));
  const categories = ['a', 'b'].map((id) => ({ id, name: id }));
  const feed = { ...feedOf(), items, _fairwire: { categories } };

  it('go with it to another document, and back', async () => {
    const page = await fixture(html`<div><news-list layout="cards" tabs .feed=${feed}></news-list></div>`);
    const list = one('news-list', page) as NewsList;
    await waitUntil(() => list.shadowRoot?.querySelector('.tabs'));
    const before = looks(list);
    expect(before.slice(0, 2)).to.deep.equal(['grid', '600']);
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A frame"></iframe>`);
    frame.contentDocument!.body.append(list);
    await list.updateComplete;
    expect(looks(list)).to.deep.equal(before);
    page.append(list);
    await list.updateComplete;
    expect(looks(list)).to.deep.equal(before);
  });

  it('are there where it is shown first in another document', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A frame"></iframe>`);
    const list = document.createElement('news-list');
    Object.assign(list, { feed, layout: 'cards', tabs: true });
    frame.contentDocument!.body.append(list);
    await waitUntil(() => list.shadowRoot?.querySelector('.tabs'));
    expect(looks(list).slice(0, 2)).to.deep.equal(['grid', '600']);
  });
});

describe('a copy of an element', () => {
  it('made by cloning shows the feed on its own', async () => {
    const key = crypto.randomUUID();
    const list = await listWith(feedAt(['a', 'b'], { key }));
    await untilTitles(list, 'Story a Story b');
    const copy = list.cloneNode(true) as NewsList;
    copy.setAttribute('limit', '1');
    list.after(copy);
    await untilTitles(copy, 'Story a');
    expect(titlesIn(list)).to.equal('Story a Story b');
    expect(await countOf(key)).to.equal(1);
  });

  it('made of its markup shows the feed in the place of the first', async () => {
    const src = feedAt(['a']);
    const page = await fixture(
      html`<div>
        <news-feed src=${src}
          ><news-list theme="dark"><a href="/">All the news</a></news-list></news-feed
        >
      </div>`,
    );
    await untilTitles(one('news-list', page), 'Story a');
    const markup = page.innerHTML;
    page.innerHTML = `${markup}`;
    await untilTitles(one('news-list', page), 'Story a');
    expect(page.innerHTML).to.equal(markup);
  });
});
