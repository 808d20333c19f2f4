import { expect, fixture, html } from '@open-wc/testing';
import { countOf, faultUrl, feedOf } from '../helpers/faults.js';
import { feedAt, one, untilTitles, within } from '../helpers/news-feed.js';
import { waitUntil } from '../helpers/wait.js';

const body = JSON.stringify(feedOf('a'));

const listWith = (src: string): Promise<HTMLElement> =>
  within(
    html`<div>
      <news-list lang="en" src=${src}><a href="/">All the news</a></news-list>
    </div>`,
    'news-list',
  );

const part = (list: Element, name: string): HTMLElement | null =>
  list.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? null;

const untilError = (list: Element): Promise<void> =>
  waitUntil(() => Boolean(part(list, 'error')?.textContent?.trim()), 'a sentence says why');

/** What fails first and at once, and not with a reason to ask again. */
const statuses = [401, 403, 404, 410, 451];

const answers: Record<string, Record<string, string>> = {
  'a page of HTML': { body: '<!doctype html><title>Sign in</title>', type: 'text/html' },
  'an empty body': { body: '' },
  'half a document': { body: body.slice(0, 40) },
};

describe('a server that fails, as a reader sees it', () => {
  for (const status of statuses)
    it(`${status}: a sentence, the fallback and a retry that helps`, async () => {
      const key = crypto.randomUUID();
      const list = await listWith(feedAt(['a'], { sequence: `${key}:${status},200` }));
      await untilError(list);
      expect(one('a', list).getClientRects().length).to.be.above(0);
      expect(await countOf(key)).to.equal(1);
      part(list, 'retry')!.click();
      await untilTitles(list, 'Story a');
      expect(part(list, 'error')?.textContent?.trim() ?? '').to.equal('');
      expect(await countOf(key)).to.equal(2);
    });

  for (const [name, parameters] of Object.entries(answers))
    it(`${name}: a sentence, the fallback and a retry`, async () => {
      const list = await listWith(faultUrl(parameters));
      await untilError(list);
      expect(one('a', list).getClientRects().length).to.be.above(0);
      expect(part(list, 'retry') !== null).to.equal(true);
    });

  it('is asked once by five elements', async () => {
    const key = crypto.randomUUID();
    const src = faultUrl({ key, status: '404', delay: '200' });
    const five = [1, 2, 3, 4, 5].map(() => html`<news-list lang="en" src=${src}></news-list>`);
    const page = await fixture(html`<div>${five}</div>`);
    const lists = [...page.querySelectorAll('news-list')];
    for (const list of lists) await untilError(list);
    expect(lists.length).to.equal(5);
    expect(await countOf(key)).to.equal(1);
  });
});

describe('an address that changes while its feed is on the way', () => {
  it('is left, and the new one is shown', async () => {
    const key = crypto.randomUUID();
    const list = await listWith(faultUrl({ key, hang: '1' }));
    await waitUntil(async () => (await countOf(key)) === 1, 'it is asked for');
    list.setAttribute('src', feedAt(['b']));
    await untilTitles(list, 'Story b');
    await waitUntil(async () => (await countOf(key, 'open')) === 0, 'the first request has ended');
  });
});
