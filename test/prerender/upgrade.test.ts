/** What a reader has of a prerendered element before the script comes, when it comes, and when it does not. */
import { expect } from '@open-wc/testing';
import { feedUrl, organiser } from '../helpers/host-page.js';
import { waitUntil } from '../helpers/wait.js';
import { countedFeed, type PrerenderedPage, prerenderedPage, requestsOf } from './page.js';

const story = '2015-06-chongqing-manufacturing';
const tags: Record<string, Record<string, string>> = {
  'news-list': { limit: '4' },
  'news-article': { item: story },
  'partner-footer': {},
  'event-links': {},
};

const forms = ['shadow', 'light'] as const;

/** Where what is looked for stands. */
const rootOf = ({ element }: PrerenderedPage, form: string): ParentNode =>
  form === 'light' && !element.matches(':defined') ? element : element.shadowRoot!;

/** The texts of titles and links with their places on the page. */
const layoutOf = (page: PrerenderedPage, form: string): string[] =>
  [...rootOf(page, form).querySelectorAll<HTMLElement>('[part~="title"], a')]
    .filter((node) => node.getClientRects().length)
    .map((node) => {
      const { x, y } = node.getBoundingClientRect();
      return `${node.textContent.trim()} ${Math.round(x)} ${Math.round(y)}`;
    });

/** Its own content is there: what was prerendered looks just like it. */
const isReady = ({ element }: PrerenderedPage): boolean => element.matches(':state(ready)');

/** Collects where the paragraph after the element stands in each frame, until the element shows its feed. */
async function placesUntilReady(page: PrerenderedPage): Promise<number[]> {
  const after = page.document.querySelector('#after')!;
  const places = new Set<number>();
  await waitUntil(
    () => {
      places.add(Math.round(after.getBoundingClientRect().y));
      return isReady(page);
    },
    'the element shows its feed',
    { interval: 5 },
  );
  for (let frame = 0; frame < 10; frame++) {
    await new Promise(requestAnimationFrame);
    places.add(Math.round(after.getBoundingClientRect().y));
  }
  return [...places];
}

describe('a prerendered element', () => {
  for (const [tag, attributes] of Object.entries(tags))
    for (const form of forms)
      it(`<${tag}>, ${form}: has its content before the script, and keeps it in its place`, async () => {
        const key = crypto.randomUUID();
        const page = await prerenderedPage(tag, { ...attributes, src: countedFeed(key), __form: form });
        const before = layoutOf(page, form);
        expect(before.length).to.be.greaterThan(2);

        const moved = page.upgrade();
        const places = await placesUntilReady(page);
        await moved;

        expect(layoutOf(page, 'shadow')).to.deep.equal(before);
        expect(places).to.have.length(1);
        expect(await requestsOf(key), 'requests for a fresh feed').to.equal(0);
      });

  it('answers to its readers', async () => {
    const page = await prerenderedPage('news-list', { limit: '4', src: feedUrl('en') });
    await page.upgrade();
    await waitUntil(() => isReady(page), 'the list is there');
    const chosen: string[] = [];
    page.element.addEventListener('fairwire-select', (event) => {
      event.preventDefault();
      chosen.push((event as CustomEvent<{ item: { id: string } }>).detail.item.id);
    });
    page.element.shadowRoot!.querySelector<HTMLElement>('.link')!.click();
    expect(chosen).to.deep.equal([story]);
    page.element.shadowRoot!.querySelector<HTMLElement>('[part~="more"]')!.click();
    await waitUntil(() => page.element.shadowRoot!.querySelectorAll('.item').length === 8, 'more stories');
  });

  it('asks for a feed that has grown old, and shows what it had meanwhile', async () => {
    const key = crypto.randomUUID();
    const page = await prerenderedPage('news-list', { src: countedFeed(key), __age: '301' });
    const before = layoutOf(page, 'shadow');
    await page.upgrade();
    await waitUntil(async () => (await requestsOf(key)) === 1, 'it is asked for');
    await waitUntil(() => isReady(page), 'the list is there');
    expect(layoutOf(page, 'shadow')).to.deep.equal(before);
  });

  for (const form of forms) {
    it(`keeps its content where the feed cannot be had (${form})`, async () => {
      const src = `${organiser}/__fault/none.json?status=404`;
      const page = await prerenderedPage('news-list', { src, __data: '0', __form: form });
      const before = layoutOf(page, form);
      let failed = false;
      page.element.addEventListener('fairwire-error', () => (failed = true));
      await page.upgrade();
      await waitUntil(() => failed, 'the feed cannot be had');
      await page.element.updateComplete;
      const seen = [...(form === 'light' ? page.element : page.element.shadowRoot!).querySelectorAll('a')]
        .filter((link) => link.getClientRects().length)
        .map((link) => link.textContent.trim());
      expect(seen.length).to.be.greaterThan(2);
      for (const text of seen) expect(before.join()).to.include(text);
    });

    it(`keeps its content where a part of the kit does not come (${form})`, async () => {
      const page = await prerenderedPage('partner-footer', { src: feedUrl('en'), __form: form });
      const after = page.document.querySelector('#after')!;
      const place = after.getBoundingClientRect().y;
      await page.upgrade('hanging');
      await page.element.updateComplete;
      for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
      expect(after.getBoundingClientRect().y).to.equal(place);
      expect(place).to.be.greaterThan(200);
    });
  }

  it('is styled under a policy that names the hash of its style, and readable under one that does not', async () => {
    const rest = `default-src 'none'; img-src ${organiser}`;
    const gapOf = async (policy: string): Promise<string> => {
      const { element } = await prerenderedPage('news-list', { src: feedUrl('en'), __policy: policy });
      expect(element.shadowRoot!.querySelectorAll('.title').length).to.equal(10);
      return getComputedStyle(element.shadowRoot!.querySelector('.title')!).fontWeight;
    };
    expect(await gapOf(`${rest}; style-src STYLE`)).not.to.equal(await gapOf(rest));
  });
});
