import { expect, fixture, html } from '@open-wc/testing';
import manifest from '../../custom-elements.json';
import { exportedParts } from '../../src/elements/news-list/open-story.js';
import { NewsList } from '../../src/elements/news-list/news-list.js';
import { feedOf } from '../helpers/faults.js';
import {
  all,
  click,
  first,
  isSeen,
  links,
  listOf,
  nameOf,
  rows,
  textsOf,
  untilRows,
} from '../helpers/news-list.js';
import { goBack, one, setHash, titlesIn, untilTitles } from '../helpers/news-feed.js';
import { waitUntil } from '../helpers/wait.js';

const inline = async (feed: object, attributes: Record<string, string> = {}): Promise<NewsList> => {
  const list = await listOf(feed, { lang: 'en', open: 'inline', ...attributes });
  await untilLinks(list);
  return list;
};

/** Waits until the list can open a story: until then links lead where they lead. */
const untilLinks = (list: NewsList): Promise<void> =>
  waitUntil(() => links(list).length && all(list, '.closed').length, 'the list is there');

const article = (list: NewsList): HTMLElement | null | undefined =>
  list.shadowRoot?.querySelector('news-article');
const opened = (list: NewsList): string => (isSeen(article(list)) ? titlesIn(article(list)) : '');
const untilOpened = (list: NewsList, title: string): Promise<void> =>
  waitUntil(() => opened(list) === title, `“${title}” is open`);
const listIsSeen = (list: NewsList): boolean => rows(list).some(isSeen);
const back = (list: NewsList): HTMLElement | undefined => all(list, '[part~=back]').find(isSeen);
const focused = (list: NewsList): string => {
  let element = list.shadowRoot?.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element ? nameOf(element) : '';
};
const linkTo = (list: NewsList, name: string): HTMLElement =>
  first(links(list).filter((link) => nameOf(link) === name));

/** Presses a link with the keyboard's focus on it; says whether something on the page took the click. */
function follow(list: NewsList, name: string): boolean {
  const link = linkTo(list, name);
  link.focus();
  return click(link);
}

class OtherList extends NewsList {}
customElements.define('x-news-list', OtherList);

describe('<news-list> open="inline"', () => {
  afterEach(async () => {
    await setHash('');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('opens a story in its own place, and says so in the address', async () => {
    const list = await inline(feedOf('1', '2'));
    expect([listIsSeen(list), !!back(list)]).to.deep.equal([true, false]);
    expect(follow(list, 'Story 2')).to.equal(true);
    await untilOpened(list, 'Story 2');
    expect(location.hash).to.equal('#story=2');
    expect([listIsSeen(list), nameOf(first([back(list)!]))]).to.deep.equal([false, 'Back to the list']);
    await waitUntil(() => focused(list) === 'Story 2', 'the focus is on its title');
    expect(article(list)?.shadowRoot?.textContent).to.contain('Text 2');
    await expect(list).to.be.accessible();
  });

  it('leads back to the list, and to the link the story was opened with', async () => {
    const list = await inline(feedOf('1', '2', '3'));
    follow(list, 'Story 2');
    await untilOpened(list, 'Story 2');
    back(list)?.click();
    await waitUntil(() => listIsSeen(list) && !opened(list), 'the list is there again');
    expect([location.hash, !!back(list)]).to.deep.equal(['', false]);
    await waitUntil(() => focused(list) === 'Story 2', 'the focus is on the link');
    follow(list, 'Story 3');
    await untilOpened(list, 'Story 3');
    await goBack();
    await waitUntil(() => listIsSeen(list) && focused(list) === 'Story 3', 'the focus is on the other link');
  });

  it('leads back to where the reader was', async () => {
    const list = await inline(feedOf(...Array.from({ length: 60 }, (_, index) => String(index))), {
      limit: '0',
    });
    await untilRows(list, 60);
    const link = linkTo(list, 'Story 40');
    link.scrollIntoView({ block: 'center' });
    follow(list, 'Story 40');
    await untilOpened(list, 'Story 40');
    await waitUntil(() => first([article(list)!]).getBoundingClientRect().top < innerHeight, 'it is in view');
    back(list)?.click();
    await waitUntil(() => focused(list) === 'Story 40');
    const { top, bottom } = link.getBoundingClientRect();
    expect([top >= 0, bottom <= innerHeight]).to.deep.equal([true, true]);
    scrollTo(0, 0);
  });

  it('leads back to the list also where a link of the page led to another story', async () => {
    const list = await inline(feedOf('1', '2'));
    follow(list, 'Story 1');
    await untilOpened(list, 'Story 1');
    await setHash('#story=2');
    await untilOpened(list, 'Story 2');
    back(list)?.click();
    await waitUntil(() => listIsSeen(list), 'the list is there');
    expect(location.hash).to.equal('');
  });

  it('goes on from story to story, and back to the list from there', async () => {
    const list = await inline(feedOf('1', '2', '3'));
    follow(list, 'Story 1');
    await untilOpened(list, 'Story 1');
    const next = (): HTMLElement | null | undefined =>
      article(list)?.shadowRoot?.querySelector<HTMLElement>('[part~=next], [part~=navigation] a');
    await waitUntil(next, 'there is another story');
    click(next()!);
    await untilOpened(list, 'Story 2');
    back(list)?.click();
    await waitUntil(() => listIsSeen(list), 'the list is there again');
    expect(location.hash).to.not.contain('story');
  });

  it('opens the story that the address names', async () => {
    await setHash('#story=2');
    const list = await listOf(feedOf('1', '2'), { lang: 'en', open: 'inline' });
    await untilOpened(list, 'Story 2');
    expect(listIsSeen(list)).to.equal(false);
    back(list)?.click();
    await waitUntil(() => listIsSeen(list), 'the list is there');
    expect(location.hash).to.equal('');
    await waitUntil(() => focused(list) === 'Story 2', 'the reader goes on at its row');
  });

  it('leads to the list where the story of the address is not among those shown', async () => {
    await setHash('#story=3');
    const list = await listOf(feedOf('1', '2', '3'), { lang: 'en', open: 'inline', limit: '2' });
    await untilOpened(list, 'Story 3');
    back(list)?.click();
    await waitUntil(() => focused(list) === 'News', 'the reader goes on at the list');
  });

  it('leaves the reader at the place of the page that they went to', async () => {
    await setHash('#story=2');
    const list = await listOf(feedOf('1', '2'), { lang: 'en', open: 'inline' });
    await untilOpened(list, 'Story 2');
    await setHash('#contact');
    await waitUntil(() => listIsSeen(list), 'the list is there');
    await list.updateComplete;
    expect(focused(list)).to.equal('');
  });

  it('has a way back that opens in another tab as the page without a story', async () => {
    const list = await inline(feedOf('1'));
    follow(list, 'Story 1');
    await untilOpened(list, 'Story 1');
    const link = first([back(list)!]) as HTMLAnchorElement;
    expect([click(link, { ctrlKey: true }), new URL(link.href).hash]).to.deep.equal([false, '']);
    expect(opened(list)).to.equal('Story 1');
  });

  it('says that the feed has no such story, with a way back', async () => {
    await setHash('#story=none');
    const list = await listOf(feedOf('1'), { lang: 'en', open: 'inline' });
    await waitUntil(() => article(list)?.shadowRoot?.textContent?.includes('This story is not in the feed.'));
    back(list)?.click();
    await waitUntil(() => listIsSeen(list), 'the list is there');
  });

  it('lets the page reach every part of the story', () => {
    const article = manifest.modules
      .flatMap(({ declarations }) => declarations as { tagName?: string; cssParts?: { name: string }[] }[])
      .find(({ tagName }) => tagName === 'news-article');
    const parts = article?.cssParts?.map(({ name }) => name).sort();
    expect(exportedParts.split(' ').sort()).to.deep.equal(parts);
  });

  it('asks for the full text as long as the list would wait', async () => {
    const list = await inline(feedOf('1'), { timeout: '3', cache: '7' });
    follow(list, 'Story 1');
    await untilOpened(list, 'Story 1');
    const { timeout, cache } = article(list) as NewsList;
    expect([timeout, cache]).to.deep.equal([3, 7]);
  });

  it('leaves a click for another tab to the browser', async () => {
    const list = await inline(feedOf('1'));
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey'])
      expect(click(linkTo(list, 'Story 1'), { [key]: true })).to.equal(false);
    await list.updateComplete;
    expect([location.hash, listIsSeen(list)]).to.deep.equal(['', true]);
  });

  it('leaves the story to a page that opens it itself', async () => {
    const list = await inline(feedOf('1'));
    list.addEventListener('fairwire-select', (event) => event.preventDefault());
    expect(follow(list, 'Story 1')).to.equal(true);
    await list.updateComplete;
    expect([location.hash, listIsSeen(list)]).to.deep.equal(['', true]);
  });

  it('leads to the stories where nothing can show them here', async () => {
    const list = await fixture<OtherList>(
      html`<x-news-list open="inline" .feed=${feedOf('1', '2')}></x-news-list>`,
    );
    await waitUntil(() => links(list).length === 2);
    expect(click(first(links(list)))).to.equal(false);
    await setHash('#story=2');
    await list.updateComplete;
    expect([listIsSeen(list), all(list, '[part~=back]').length]).to.deep.equal([true, 0]);
  });

  it('opens a story of one of two feeds in its own list', async () => {
    const page = await fixture(
      html`<div>
        <news-list lang="en" open="inline" .feed=${feedOf('1', '2')}></news-list>
        <news-list lang="en" open="inline" .feed=${feedOf('2', '3')}></news-list>
      </div>`,
    );
    const [one, other] = [...page.querySelectorAll('news-list')] as [NewsList, NewsList];
    await Promise.all([untilLinks(one), untilLinks(other)]);
    follow(other, 'Story 2');
    await untilOpened(other, 'Story 2');
    expect([listIsSeen(one), opened(one)]).to.deep.equal([true, '']);
    back(other)?.click();
    await waitUntil(() => listIsSeen(other) && focused(other) === 'Story 2');
    await setHash('#story=3');
    await untilOpened(other, 'Story 3');
    expect(listIsSeen(one)).to.equal(true);
  });

  it('opens a story in the list it was chosen in, of two of one feed', async () => {
    const feed = feedOf('1', '2');
    const page = await fixture(
      html`<div>
        <news-list lang="en" open="inline" .feed=${feed}></news-list>
        <news-list lang="en" open="inline" .feed=${feed}></news-list>
      </div>`,
    );
    const [one, other] = [...page.querySelectorAll('news-list')] as [NewsList, NewsList];
    await Promise.all([untilLinks(one), untilLinks(other)]);
    follow(one, 'Story 1');
    await untilOpened(one, 'Story 1');
    expect(listIsSeen(other)).to.equal(true);
    back(one)?.click();
    await waitUntil(() => listIsSeen(one));
    follow(other, 'Story 1');
    await untilOpened(other, 'Story 1');
    expect(listIsSeen(one)).to.equal(true);
    follow(one, 'Story 1');
    await untilOpened(one, 'Story 1');
    await waitUntil(() => listIsSeen(other), 'it is open in one of them');
  });

  it('opens in itself beside an article of the same feed', async () => {
    const page = await fixture(
      html`<news-feed .feed=${feedOf('1', '2')}>
        <news-list lang="en" open="inline"></news-list>
        <news-article></news-article>
      </news-feed>`,
    );
    const list = one('news-list', page) as NewsList;
    const beside = one('news-article', page);
    await untilTitles(beside, 'Story 1');
    await untilLinks(list);
    follow(list, 'Story 2');
    await untilOpened(list, 'Story 2');
    expect(titlesIn(beside)).to.equal('Story 1');
    back(list)?.click();
    await waitUntil(() => listIsSeen(list) && focused(list) === 'Story 2');
  });

  it('is a plain list again where the attribute is taken away', async () => {
    const list = await inline(feedOf('1'));
    follow(list, 'Story 1');
    await untilOpened(list, 'Story 1');
    list.open = 'link';
    await waitUntil(() => listIsSeen(list));
    expect(click(linkTo(list, 'Story 1'))).to.equal(false);
  });

  it('keeps what was looked for and which page was read', async () => {
    const feed = feedOf(...Array.from({ length: 9 }, (_, index) => String(index + 1)));
    const list = await inline(feed, { search: '', paging: 'pages', limit: '2' });
    all(list, '[aria-label="Page 2"]')[0]?.click();
    await waitUntil(() => textsOf(list, '[part=title]').join() === 'Story 3,Story 4');
    follow(list, 'Story 4');
    await untilOpened(list, 'Story 4');
    back(list)?.click();
    await waitUntil(() => listIsSeen(list) && focused(list) === 'Story 4');
    expect(textsOf(list, '[aria-current=page]')).to.deep.equal(['2']);
  });

  for (const lang of ['en', 'zh-Hans'])
    for (const theme of ['light', 'dark'])
      it(`is accessible (${lang}, ${theme})`, async () => {
        const list = await fixture<NewsList>(
          html`<news-list src="/feed/${lang}.json" lang=${lang} theme=${theme} open="inline"></news-list>`,
        );
        await untilLinks(list);
        const link = first(links(list));
        const title = nameOf(link);
        click(link);
        await untilOpened(list, title);
        await waitUntil(() => !article(list)?.shadowRoot?.querySelector('[aria-busy=true]'));
        await expect(list).to.be.accessible();
      });
});
