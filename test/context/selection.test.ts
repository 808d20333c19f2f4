import { expect, fixture, html } from '@open-wc/testing';
import { Selection } from '../../src/context/selection.js';
import type { NewsArticle } from '../../src/elements/news-article/news-article.js';
import type { NewsFeed } from '../../src/elements/news-feed/news-feed.js';
import { partsOf } from '../helpers/elements.js';
import { feedOf } from '../helpers/faults.js';
import { goBack, one, setHash, titlesIn, untilReady, untilTitles } from '../helpers/news-feed.js';
import { waitUntil } from '../helpers/wait.js';

/** A list beside an article, as a page has them. */
async function listAndArticle(): Promise<{ list: HTMLElement; article: HTMLElement }> {
  const page = await fixture<NewsFeed>(
    html`<news-feed .feed=${feedOf('a', 'b', 'c')}>
      <news-list></news-list>
      <news-article item-from="hash"></news-article>
    </news-feed>`,
  );
  const [list, article] = [one('news-list', page), one('news-article', page)];
  await untilTitles(list, 'Story a Story b Story c');
  await untilReady(article);
  return { list, article };
}

/** The element that has the focus, through the shadow roots. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

const titleOf = (article: HTMLElement): string => titlesIn(article);
const currentIn = (list: HTMLElement): string =>
  partsOf(list, 'link')
    .filter((link) => link.getAttribute('aria-current') === 'true')
    .map(({ textContent }) => textContent.trim())
    .join();

describe('a chosen story', () => {
  beforeEach(() => setHash(''));
  after(() => setHash(''));

  it('opens in the article, is marked in the list, and stands in the address', async () => {
    const { list, article } = await listAndArticle();
    expect(titleOf(article)).to.equal('');
    partsOf(list, 'link')[1]!.click();
    await untilTitles(article, 'Story b');
    expect(location.hash).to.equal('#story=b');
    expect(currentIn(list)).to.equal('Story b');
    await waitUntil(() => focused()?.textContent?.trim() === 'Story b');
    expect(focused()?.getRootNode() === article.shadowRoot).to.equal(true);
  });

  it('is left by going back, which gives the focus to the link it was opened with', async () => {
    const { list, article } = await listAndArticle();
    const link = partsOf(list, 'link')[2]!;
    link.click();
    await untilTitles(article, 'Story c');
    await goBack();
    expect(location.hash).to.equal('');
    await untilTitles(article, '');
    await waitUntil(() => focused() === link);
    expect(currentIn(list)).to.equal('');
  });

  it('is left by the article’s own link back, too', async () => {
    const { list, article } = await listAndArticle();
    const link = partsOf(list, 'link')[0]!;
    link.click();
    await untilTitles(article, 'Story a');
    partsOf(article, 'back')[0]!.click();
    await waitUntil(() => focused() === link);
    expect(titleOf(article)).to.equal('');
  });

  it('is shown from the start where the address names it, and going back from it leaves the page alone', async () => {
    await setHash('#story=b');
    const { list, article } = await listAndArticle();
    await untilTitles(article, 'Story b');
    expect(focused() === document.body).to.equal(true);
    expect(currentIn(list)).to.equal('Story b');
    const entries = history.length;
    partsOf(article, 'back')[0]!.click();
    await untilTitles(article, '');
    expect(location.hash).to.equal('');
    expect(history.length).to.be.at.least(entries);
  });

  it('follows the address through the page’s history', async () => {
    const { list, article } = await listAndArticle();
    for (const [index, id] of ['a', 'b'].entries()) {
      partsOf(list, 'link')[index]!.click();
      await untilTitles(article, `Story ${id}`);
    }
    await goBack();
    await untilTitles(article, 'Story a');
    await goBack();
    await untilTitles(article, '');
    await waitUntil(() => focused() === partsOf(list, 'link')[1]);
  });

  it('is left for the list, not for the story before it that came with the address', async () => {
    await setHash('#story=a');
    const { list, article } = await listAndArticle();
    const link = partsOf(list, 'link')[1]!;
    link.click();
    await untilTitles(article, 'Story b');
    partsOf(article, 'back')[0]!.click();
    await untilTitles(article, '');
    expect(location.hash).to.equal('');
    await waitUntil(() => focused() === link);
  });

  it('leaves the focus where it is when another article comes to the page, or goes', async () => {
    const { list, article } = await listAndArticle();
    const link = partsOf(list, 'link')[0]!;
    link.click();
    await untilTitles(article, 'Story a');
    link.focus();
    const other = document.createElement('news-article');
    article.after(other);
    await untilTitles(other, 'Story a');
    await (article as NewsArticle).updateComplete;
    expect(focused() === link).to.equal(true);
    other.remove();
    await (article as NewsArticle).updateComplete;
    expect(focused() === link).to.equal(true);
  });

  it('is the host’s own business where it cancels the event', async () => {
    const { list, article } = await listAndArticle();
    const asked: string[] = [];
    const cancel = (event: HTMLElementEventMap['fairwire-select']): void => {
      asked.push(event.detail.item.id);
      event.preventDefault();
    };
    document.body.addEventListener('fairwire-select', cancel);
    partsOf(list, 'link')[1]!.click();
    document.body.removeEventListener('fairwire-select', cancel);
    expect(asked).to.deep.equal(['b']);
    expect(location.hash).to.equal('');
    expect(titleOf(article)).to.equal('');
  });

  it('leaves the page’s own fragments alone', async () => {
    await setHash('#section2');
    const { list, article } = await listAndArticle();
    expect(titleOf(article)).to.equal('');
    expect(location.hash).to.equal('#section2');
    const link = partsOf(list, 'link')[0]!;
    link.click();
    await untilTitles(article, 'Story a');
    await goBack();
    expect(location.hash).to.equal('#section2');
    await waitUntil(() => focused() === link);
  });

  it('does not draw the focus back from another place of the page that the reader went to', async () => {
    const { list, article } = await listAndArticle();
    const link = partsOf(list, 'link')[0]!;
    link.click();
    await untilTitles(article, 'Story a');
    await fixture<HTMLElement>(html`<h2 id="section3">Section</h2>`);
    await setHash('#section3');
    await untilTitles(article, '');
    expect(focused() === link).to.equal(false);
    expect(location.hash).to.equal('#section3');
    // Nor when the reader comes back to where the page was before.
    await setHash('');
    expect(focused() === link).to.equal(false);
  });

  it('can have any id', async () => {
    const ids = ['https://www.example.org/?a=1&b=2#c', '会展 1', 'a+b%20c'];
    const feed = feedOf(...ids);
    const page = await fixture<NewsFeed>(
      html`<news-feed .feed=${feed}>
        <news-list></news-list><news-article item-from="hash"></news-article>
      </news-feed>`,
    );
    const [list, article] = [one('news-list', page), one('news-article', page)];
    await waitUntil(() => partsOf(list, 'link').length === 3);
    await untilReady(article);
    for (const [index, id] of ids.entries()) {
      partsOf(list, 'link')[index]!.click();
      await untilTitles(article, `Story ${id}`);
    }
  });

  it('has an address on this page, whatever the page’s base is', async () => {
    const base = document.createElement('base');
    base.href = 'https://www.example.org/elsewhere/';
    document.head.append(base);
    try {
      const items = feedOf('a').items.map((item) => ({ ...item, url: undefined }));
      const page = await fixture(
        html`<news-feed .feed=${{ ...feedOf(), items }}>
          <news-list></news-list><news-article item-from="hash"></news-article>
        </news-feed>`,
      );
      const list = one('news-list', page);
      await waitUntil(() => partsOf(list, 'link').length);
      const link = partsOf(list, 'link')[0] as HTMLAnchorElement;
      expect(link.href).to.equal(`${location.href.replace(/#.*/, '')}#story=a`);
      link.click();
      await untilTitles(one('news-article', page), 'Story a');
    } finally {
      base.remove();
    }
  });

  it('stays out of a list with a feed of its own', async () => {
    await setHash('#story=b');
    const page = await fixture<NewsFeed>(
      html`<news-feed .feed=${feedOf('a', 'b')}>
        <news-list .feed=${feedOf('b', 'x')}></news-list><news-article></news-article>
      </news-feed>`,
    );
    await untilTitles(one('news-article', page), 'Story b');
    expect(currentIn(one('news-list', page))).to.equal('');
    partsOf(one('news-list', page), 'link')[1]!.addEventListener('click', (event) => {
      // Its links lead where they lead.
      expect(event.defaultPrevented).to.equal(false);
      event.preventDefault();
    });
    partsOf(one('news-list', page), 'link')[1]!.click();
    expect(location.hash).to.equal('#story=b');
  });
});

describe('the selection', () => {
  beforeEach(() => setHash(''));
  after(() => setHash(''));

  it('tells each listener as often as it was given, until each has left', async () => {
    const selection = new Selection();
    let told = 0;
    const listener = (): unknown => told++;
    const leave = [selection.subscribe(listener), selection.subscribe(listener)];
    await setHash('#story=a');
    expect(told).to.equal(2);
    leave[0]!();
    leave[0]!();
    await setHash('#story=b');
    expect(told).to.equal(3);
    leave[1]!();
    await setHash('#story=c');
    expect(told).to.equal(3);
  });

  it('knows whether something shows what is chosen, and tells', () => {
    const selection = new Selection();
    let told = 0;
    const leave = selection.subscribe(() => told++);
    const detach = selection.attachViewer(() => undefined);
    expect([selection.hasViewer, told]).to.deep.equal([true, 1]);
    detach();
    detach();
    expect([selection.hasViewer, told]).to.deep.equal([false, 2]);
    leave();
  });
});
