import { expect, fixture, html } from '@open-wc/testing';
import type { FeedElement } from '../../src/elements/base/feed-element.js';
import type { NewsFeed } from '../../src/elements/news-feed/news-feed.js';
import { textOf } from '../helpers/elements.js';
import { everyElement, feedFor, untilOf } from '../helpers/every-element.js';
import { countOf, faultUrl, release } from '../helpers/faults.js';
import { endOfTask, watchPage } from '../helpers/page-errors.js';
import { untilAsked, untilLeft } from '../helpers/transport.js';

const feedAt = (name: string, parameters: Record<string, string> = {}): string =>
  faultUrl({ body: JSON.stringify(feedFor(name)), ...parameters });

/** A frame of the page, whose document is another one. */
const otherDocument = async (): Promise<Document> =>
  (await fixture<HTMLIFrameElement>(html`<iframe title="A frame"></iframe>`)).contentDocument!;

for (const [form, { of, word }] of Object.entries(everyElement))
  describe(`what becomes of ${form}`, () => {
    let page: ReturnType<typeof watchPage>;
    beforeEach(() => (page = watchPage()));
    afterEach(async () => {
      await endOfTask();
      page.leave();
      expect(page.errors).to.deep.equal([]);
    });

    const put = async (src: string): Promise<[element: FeedElement, place: HTMLElement]> => {
      const place = await fixture<HTMLElement>(
        html`<div>
          ${of(src)}
          <p></p>
        </div>`,
      );
      return [place.firstElementChild as FeedElement, place];
    };
    const shows = (element: HTMLElement, name: string): boolean =>
      textOf(element).includes(`${word} ${name}`);

    it('taken away while its feed is on the way: the request ends', async () => {
      const key = crypto.randomUUID();
      const [element] = await put(faultUrl({ key, hang: '1' }));
      await untilAsked(key);
      element.remove();
      await untilLeft(key);
      expect(await countOf(key)).to.equal(1);
    });

    it('moved while its feed is on the way: the request stays', async () => {
      const key = crypto.randomUUID();
      const [element, place] = await put(feedAt('a', { key, hold: '1' }));
      await untilAsked(key);
      place.append(element);
      await release(key);
      await untilOf(element, word, 'a');
      expect(await countOf(key)).to.equal(1);
    });

    it('moved: what it shows is there at once, and not asked for again', async () => {
      const key = crypto.randomUUID();
      const [element, place] = await put(feedAt('a', { key }));
      await untilOf(element, word, 'a');
      place.append(element);
      expect(shows(element, 'a')).to.equal(true);
      await element.updateComplete;
      expect(shows(element, 'a')).to.equal(true);
      place.moveBefore?.(element, place.firstChild);
      await element.updateComplete;
      expect(shows(element, 'a')).to.equal(true);
      expect(await countOf(key)).to.equal(1);
    });

    it('cloned with all that is in it: both show the feed, each on its own', async () => {
      const key = crypto.randomUUID();
      const [element] = await put(feedAt('a', { key }));
      await untilOf(element, word, 'a');
      const copy = element.cloneNode(true) as FeedElement;
      expect(copy.outerHTML).to.equal(element.outerHTML);
      element.after(copy);
      await untilOf(copy, word, 'a');
      expect(await countOf(key)).to.equal(1);
      copy.src = feedAt('b');
      await untilOf(copy, word, 'b');
      expect(shows(element, 'a')).to.equal(true);
      element.remove();
      await copy.updateComplete;
      expect(shows(copy, 'b')).to.equal(true);
    });

    it('cloned while its feed is on the way: one request, both show it', async () => {
      const key = crypto.randomUUID();
      const [element] = await put(feedAt('a', { key, hold: '1' }));
      await untilAsked(key);
      const copy = element.cloneNode(true) as FeedElement;
      element.after(copy);
      element.remove();
      await release(key);
      await untilOf(copy, word, 'a');
      expect(await countOf(key)).to.equal(1);
    });

    it('adopted by the document of a frame, and back: content, also of another feed', async () => {
      const [element, place] = await put(feedAt('a'));
      await untilOf(element, word, 'a');
      const other = await otherDocument();
      other.body.append(element);
      expect(element.ownerDocument === other).to.equal(true);
      await untilOf(element, word, 'a');
      element.src = feedAt('b');
      await untilOf(element, word, 'b');
      place.prepend(document.adoptNode(element));
      await untilOf(element, word, 'b');
      element.src = feedAt('c');
      await untilOf(element, word, 'c');
    });

    it('adopted while its feed is on the way: content', async () => {
      const key = crypto.randomUUID();
      const [element] = await put(feedAt('a', { key, hold: '1' }));
      await untilAsked(key);
      (await otherDocument()).body.append(element);
      await release(key);
      await untilOf(element, word, 'a');
    });

    it('written again as markup: the new one shows the feed', async () => {
      const key = crypto.randomUUID();
      const [element, place] = await put(feedAt('a', { key }));
      await untilOf(element, word, 'a');
      place.innerHTML = `${place.innerHTML}`;
      await untilOf(place.firstElementChild as FeedElement, word, 'a');
      expect(await countOf(key)).to.equal(1);
    });
  });

describe('what becomes of a news-feed with elements in it', () => {
  const forms = Object.values(everyElement);
  const put = (src: string): Promise<NewsFeed> =>
    fixture<NewsFeed>(html`<news-feed src=${src}>${forms.map(({ of }) => of(''))}</news-feed>`);
  const untilAll = async (feed: NewsFeed, name: string): Promise<void> => {
    for (const [index, { word }] of forms.entries())
      await untilOf(feed.children[index] as FeedElement, word, name);
  };

  it('taken away while its feed is on the way: the request ends', async () => {
    const key = crypto.randomUUID();
    const feed = await put(faultUrl({ key, hang: '1' }));
    await untilAsked(key);
    feed.remove();
    await untilLeft(key);
    expect(await countOf(key)).to.equal(1);
  });

  it('given another address while its feed is on the way: the first request ends, the new feed is shown', async () => {
    const key = crypto.randomUUID();
    const feed = await put(faultUrl({ key, hang: '1' }));
    await untilAsked(key);
    feed.src = feedAt('b');
    await untilAll(feed, 'b');
    await untilLeft(key);
  });

  it('moved, cloned and adopted: all of them show the feed, by one request', async () => {
    const key = crypto.randomUUID();
    const feed = await put(feedAt('a', { key }));
    await untilAll(feed, 'a');
    const place = feed.parentElement!;
    const copy = feed.cloneNode(true) as NewsFeed;
    place.append(copy, feed);
    await untilAll(copy, 'a');
    await untilAll(feed, 'a');
    (await otherDocument()).body.append(feed);
    await untilAll(feed, 'a');
    place.append(feed);
    await untilAll(feed, 'a');
    expect(await countOf(key)).to.equal(1);
  });
});
