import { expect, fixture, html } from '@open-wc/testing';
import { partsOf } from '../helpers/elements.js';
import { countOf, faultUrl, feedOf } from '../helpers/faults.js';
import { feedAt, one, setHash, titlesIn, untilTitles } from '../helpers/news-feed.js';
import { waitUntil } from '../helpers/wait.js';

/** Two feeds with a list and an article each; the second has a page more, which is counted. */
async function twoFeeds(): Promise<{ first: HTMLElement; second: HTMLElement; pageOfSecond: string }> {
  const key = crypto.randomUUID();
  const next_url = faultUrl({ key, body: JSON.stringify(feedOf('z')) });
  const src = faultUrl({ body: JSON.stringify({ ...feedOf('x', 'y'), next_url }) });
  const page = await fixture<HTMLElement>(
    html`<div>
      <news-feed src=${feedAt(['a', 'b'])}><news-list></news-list><news-article></news-article></news-feed>
      <news-feed src=${src}><news-list></news-list><news-article></news-article></news-feed>
    </div>`,
  );
  const [first, second] = [...page.querySelectorAll<HTMLElement>('news-feed')];
  if (!first || !second) throw new Error('There are no two feeds.');
  await untilTitles(one('news-article', first), 'Story a');
  await untilTitles(one('news-article', second), 'Story x');
  return { first, second, pageOfSecond: key };
}

const linkIn = (feed: HTMLElement, index: number): HTMLElement => {
  const link = partsOf(one('news-list', feed), 'link')[index];
  if (!link) throw new Error(`There is no link ${index}.`);
  return link;
};

describe('two feeds on one page', () => {
  afterEach(() => setHash(''));

  it('leave each other alone when a story is chosen', async () => {
    const { first, second, pageOfSecond } = await twoFeeds();
    linkIn(first, 1).click();
    await untilTitles(one('news-article', first), 'Story b');
    expect(titlesIn(one('news-article', second))).to.equal('Story x');
    const focused = (): string | undefined =>
      one('news-article', first).shadowRoot?.activeElement?.textContent?.trim();
    await waitUntil(() => focused() === 'Story b');
    expect(await countOf(pageOfSecond)).to.equal(0);
  });

  it('show the story an address names in the feed that has it', async () => {
    const { first, second } = await twoFeeds();
    await setHash('#story=y');
    await untilTitles(one('news-article', second), 'Story y');
    expect(titlesIn(one('news-article', first))).to.equal('Story a');
  });
});
