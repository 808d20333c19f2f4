import { expect, fixture, html } from '@open-wc/testing';
import type { FeedElement } from '../../src/elements/base/feed-element.js';
import { everyElement, feedFor, untilOf } from '../helpers/every-element.js';
import { countOf, faultUrl, heal, release } from '../helpers/faults.js';
import { noticeOf, retryOf } from '../helpers/frame.js';
import { amply, soon, stranger, untilLeft } from '../helpers/transport.js';
import { waitUntil } from '../helpers/wait.js';

const forms = Object.entries(everyElement);
const well = JSON.stringify(feedFor('b'));

/** How a feed fails, and the requests that it takes: no more than for one element. */
const failures: Record<string, [parameters: Record<string, string>, requests: number]> = {
  'is gone': [{ status: '404', delay: '200' }, 1],
  'is asked for too often': [{ status: '429', 'retry-after': '60' }, 1],
  'fails on the server': [{ status: '503' }, 4],
  'is refused by CORS': [{ cors: '0', body: well }, 4],
  'breaks off': [{ body: well, truncate: '30' }, 4],
  'is a page of HTML': [{ body: '<!doctype html>', type: 'text/html' }, 1],
  'never comes': [{ hang: '1' }, 1],
};

describe('a feed of five elements', () => {
  const { random } = Math;
  before(() => (Math.random = () => 0));
  after(() => (Math.random = random));

  /** Five elements of an address, and five more of that of a `<news-feed>` around them. */
  const tenOf = async (src: string, timeout: number): Promise<FeedElement[]> => {
    const page = await fixture(
      html`<div>
        ${forms.map(([, { of }]) => of(src, timeout))}
        <news-feed src=${src} timeout=${timeout}>${forms.map(([, { of }]) => of('', timeout))}</news-feed>
      </div>`,
    );
    return [...page.querySelectorAll<FeedElement>('[lang]')];
  };

  for (const [name, [parameters, requests]] of Object.entries(failures))
    it(`that ${name} is asked for as for one, and one retry helps them all`, async () => {
      const key = crypto.randomUUID();
      const elements = await tenOf(
        stranger(faultUrl({ key, well, ...parameters })),
        'hang' in parameters ? soon : amply,
      );
      expect(elements.length).to.equal(10);
      for (const element of elements)
        await waitUntil(() => noticeOf(element).endsWith('Try again'), `<${element.localName}> says why`);
      await untilLeft(key);
      expect(await countOf(key)).to.equal(requests);
      await heal(key);
      retryOf(elements[3]!)!.click();
      for (const [index, element] of elements.entries()) {
        await untilOf(element, forms[index % 5]![1].word, 'b');
        expect(noticeOf(element)).to.equal('');
      }
      expect(await countOf(key)).to.equal(requests + 1);
    });
});

describe('an address that changes while its feed is on the way', () => {
  for (const [form, { of, word }] of forms)
    for (const [state, parameters] of [
      ['no answer', { hang: '1' }],
      ['half of it', { hang: 'body', body: well }],
      ['a failure that is tried again', { status: '503', 'retry-after': '1' }],
    ] as const)
      it(`is left, and the new one is shown (${form}, ${state})`, async () => {
        const key = crypto.randomUUID();
        const page = await fixture(html`<div>${of(faultUrl({ key, ...parameters }))}</div>`);
        const element = page.firstElementChild as FeedElement;
        await waitUntil(async () => (await countOf(key)) === 1, 'it is asked for');
        element.setAttribute('src', faultUrl({ body: well }));
        await untilOf(element, word, 'b');
        await untilLeft(key);
        expect(await countOf(key)).to.equal(1);
        expect(noticeOf(element)).to.equal('');
      });

  it('is asked for once more where the first comes back', async () => {
    const key = crypto.randomUUID();
    const src = faultUrl({ key, body: well, hold: '1' });
    const page = await fixture(html`<div>${everyElement['news-list']!.of(src)}</div>`);
    const list = page.firstElementChild as FeedElement;
    await waitUntil(async () => (await countOf(key)) === 1, 'it is asked for');
    list.src = faultUrl({ hang: '1' });
    await untilLeft(key);
    await release(key);
    list.src = src;
    await untilOf(list, 'Story', 'b');
    expect(await countOf(key)).to.equal(2);
  });
});
