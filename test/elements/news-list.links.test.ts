import { expect, fixture, html } from '@open-wc/testing';
import type { FairwireSelectEvent } from '../../src/elements/base/events.js';
import { Selection } from '../../src/context/selection.js';
import type { NewsFeed } from '../../src/elements/news-feed/news-feed.js';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import { feedOf } from '../helpers/faults.js';
import { click, feedWith, first, links, listOf, textsOf } from '../helpers/news-list.js';
import { waitUntil } from '../helpers/wait.js';

/** A list in a `<news-feed>`, in which something shows the stories that are chosen. */
async function listWithViewer(feed: object): Promise<{ list: NewsList; detach: () => void }> {
  const around = await fixture<NewsFeed>(html`<news-feed .feed=${feed}><news-list></news-list></news-feed>`);
  const list = first([...around.querySelectorAll('news-list')]);
  await waitUntil(() => !!textsOf(list, 'li').length);
  const { scope } = list.feeds;
  const selection = new Selection();
  scope?.offer?.(selection);
  return { list, detach: selection.attachViewer(() => undefined) };
}

const selections = (target: EventTarget): string[] => {
  const chosen: string[] = [];
  target.addEventListener('fairwire-select', (event) => {
    chosen.push((event as FairwireSelectEvent).detail.item.id);
  });
  return chosen;
};

const current = (list: NewsList): string[] => textsOf(list, '[aria-current=true]');

describe('<news-list> links', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('lead to the stories, and tell the page', async () => {
    const list = await listOf(feedOf('1', '2'), { 'link-target': '_blank', 'link-rel': 'nofollow' });
    const chosen = selections(document.body);
    const [, link] = links(list);
    if (!link) throw new Error('There are two.');
    expect(link.href).to.equal('https://www.example.org/2');
    expect([link.target, link.rel]).to.deep.equal(['_blank', 'nofollow noopener']);
    expect(click(link)).to.equal(false);
    expect(chosen).to.deep.equal(['2']);
    expect(location.hash).to.equal('');
  });

  it('say noopener once', async () => {
    const list = await listOf(feedOf('1'), { 'link-target': '_blank', 'link-rel': 'noopener nofollow' });
    expect(first(links(list)).rel).to.equal('noopener nofollow');
  });

  it('are left to a page that opens the stories itself', async () => {
    const { list, detach } = await listWithViewer(feedOf('1'));
    list.addEventListener('fairwire-select', (event) => event.preventDefault());
    expect(click(first(links(list)))).to.equal(true);
    expect(location.hash).to.equal('');
    detach();
  });

  it('open beside the list where something shows stories, and are marked then', async () => {
    const { list, detach } = await listWithViewer(feedOf('1', 'a b&c'));
    expect(current(list)).to.be.empty;
    const link = links(list)[1];
    if (!link) throw new Error('There are two.');
    expect(link.href).to.equal('https://www.example.org/a%20b&c');
    expect(click(link)).to.equal(true);
    expect(new URLSearchParams(location.hash.slice(1)).get('story')).to.equal('a b&c');
    await waitUntil(() => current(list).join() === 'Story a b&c');
    await expect(list).to.be.accessible();
    location.hash = '';
    await waitUntil(() => !current(list).length);
    expect(list.shadowRoot?.activeElement).to.equal(link);
    detach();
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])
    it(`are the browser's own with ${key}`, async () => {
      const { list, detach } = await listWithViewer(feedOf('1'));
      const chosen = selections(list);
      expect(click(first(links(list)), { [key]: true })).to.equal(false);
      expect(chosen).to.be.empty;
      detach();
    });

  it("are the browser's own with another button", async () => {
    const list = await listOf(feedOf('1'));
    const chosen = selections(list);
    click(first(links(list)), { button: 1 });
    expect(chosen).to.be.empty;
  });

  it('exist for stories without an address only as long as something shows them', async () => {
    const { list, detach } = await listWithViewer(feedWith([{ id: 'a b', title: 'Here only' }]));
    await waitUntil(() => links(list).length === 1);
    expect(first(links(list)).hash).to.equal('#story=a+b');
    detach();
    await waitUntil(() => !links(list).length);
    expect(textsOf(list, '[part=title]')).to.deep.equal(['Here only']);
  });

  it('of a list with a feed of its own stay on their own', async () => {
    const around = await fixture<NewsFeed>(
      html`<news-feed .feed=${feedOf('1')}><news-list .feed=${feedOf('2')}></news-list></news-feed>`,
    );
    const list = first([...around.querySelectorAll('news-list')]);
    await waitUntil(() => links(list).length === 1);
    const selection = new Selection();
    list.feeds.scope?.offer?.(selection);
    const detach = selection.attachViewer(() => undefined);
    expect(click(first(links(list)))).to.equal(false);
    expect(location.hash).to.equal('');
    detach();
  });
});
