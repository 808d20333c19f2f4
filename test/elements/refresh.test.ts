import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { FeedHost } from '../../src/elements/base/feed-host.js';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import { type Clock, holdTimers } from '../helpers/clock.js';
import { feedOf } from '../helpers/faults.js';
import { rows, titles, untilTitles } from '../helpers/news-list.js';
import { type Served, serve } from '../helpers/served.js';
import { waitUntil } from '../helpers/wait.js';
import '../../src/define/index.js';

const aMinute = 60_000;

/** The timers of a refresh; those of requests (15 s at most) go on. */
const isPolling = (milliseconds: number): boolean => milliseconds > 15_000;

/** A document that nobody looks at, or that somebody looks at again. */
function hide(isHidden: boolean): void {
  if (isHidden) Object.defineProperty(document, 'hidden', { value: true, configurable: true });
  else Reflect.deleteProperty(document, 'hidden');
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('refresh', () => {
  let clock: Clock;
  let served: Served;
  beforeEach(() => {
    clock = holdTimers(isPolling);
    served = serve(feedOf('1'));
  });
  afterEach(() => {
    clock.putBack();
    served.putBack();
    Reflect.deleteProperty(document, 'hidden');
  });

  const untilAsked = (times: number): Promise<void> =>
    waitUntil(() => served.requests === times, `there were ${times} requests`);

  /** Waits until what was asked for is there and the next request is planned. */
  const untilPlanned = (timers = 1): Promise<void> =>
    waitUntil(() => clock.pending.length === timers, `${timers} timers are set`);

  async function polling<T extends FeedHost>(template: TemplateResult): Promise<T> {
    const element = await fixture<T>(template);
    await untilAsked(1);
    await untilPlanned();
    return element;
  }

  const elements: Record<string, (src: string) => TemplateResult> = {
    'news-feed': (src) => html`<news-feed src=${src} refresh="60"></news-feed>`,
    'news-list': (src) => html`<news-list src=${src} refresh="60"></news-list>`,
    'news-article': (src) => html`<news-article src=${src} refresh="60"></news-article>`,
    'partner-footer': (src) => html`<partner-footer src=${src} refresh="60"></partner-footer>`,
    'event-links': (src) => html`<event-links src=${src} refresh="60"></event-links>`,
  };
  for (const [tag, template] of Object.entries(elements))
    it(`makes <${tag}> ask again each time, until it is taken away`, async () => {
      const element = await polling(template(served.src));
      for (const times of [2, 3, 4]) {
        clock.advance(aMinute - 5000);
        expect(served.requests).to.equal(times - 1);
        clock.advance(5000);
        await untilAsked(times);
        await untilPlanned();
      }
      element.remove();
      expect(clock.pending).to.deep.equal([]);
    });

  it('is off by default, and can be turned on and off', async () => {
    const list = await fixture<NewsList>(html`<news-list src=${served.src}></news-list>`);
    await untilTitles(list, 'Story 1');
    expect(clock.pending).to.deep.equal([]);
    list.setAttribute('refresh', '60');
    await untilPlanned();
    list.removeAttribute('refresh');
    await list.updateComplete;
    expect(clock.pending).to.deep.equal([]);
  });

  it('asks for nothing while nobody looks, and at once when it is due and somebody does', async () => {
    await polling(html`<news-list src=${served.src} refresh="60"></news-list>`);
    hide(true);
    expect(clock.pending).to.deep.equal([]);
    clock.advance(10 * aMinute);
    hide(false);
    await untilAsked(2);
    await untilPlanned();
    hide(true);
    clock.advance(aMinute / 2);
    hide(false);
    expect(served.requests).to.equal(2);
    expect(clock.pending[0]).to.be.within(aMinute / 2 - 5000, aMinute / 2);
  });

  it('asks once in ten seconds at most', async () => {
    clock.putBack();
    clock = holdTimers((milliseconds) => milliseconds > 9500 && milliseconds <= 10_000);
    await polling(html`<news-list src=${served.src} refresh="1"></news-list>`);
    expect(clock.pending[0]).to.be.greaterThan(9000);
    clock.advance(10_000);
    await untilAsked(2);
    await untilPlanned();
  });

  it('asks no more often after a failure, and shows what it had', async () => {
    const list = await polling<NewsList>(
      html`<news-list lang="en" src=${served.src} refresh="60"></news-list>`,
    );
    await untilTitles(list, 'Story 1');
    const document = served.document;
    served.document = undefined;
    for (const times of [2, 3]) {
      clock.advance(aMinute);
      await untilAsked(times);
      await waitUntil(() => list.shadowRoot?.textContent?.includes('could not be refreshed'), 'it says so');
      await untilPlanned();
      expect(clock.pending[0]).to.be.greaterThan(aMinute - 5000);
      expect(titles(list)).to.deep.equal(['Story 1']);
    }
    served.document = document;
    clock.advance(aMinute);
    await waitUntil(
      () => !list.shadowRoot?.textContent?.includes('could not be refreshed'),
      'it is well again',
    );
  });

  it('asks again where there was nothing to show at first', async () => {
    const document = served.document;
    served.document = undefined;
    const list = await polling<NewsList>(
      html`<news-list lang="en" src=${served.src} refresh="60"></news-list>`,
    );
    expect(clock.pending[0]).to.be.greaterThan(aMinute - 5000);
    served.document = document;
    clock.advance(aMinute);
    await untilTitles(list, 'Story 1');
    expect(served.requests).to.equal(2);
  });

  it('makes one request for all elements of a feed', async () => {
    await fixture(
      html`<div>
        <news-list src=${served.src} refresh="60"></news-list>
        <news-list src=${served.src} refresh="60"></news-list>
        <partner-footer src=${served.src} refresh="60"></partner-footer>
        <news-feed src=${served.src} refresh="60"><news-list refresh="60"></news-list></news-feed>
      </div>`,
    );
    await untilAsked(1);
    await untilPlanned(5);
    for (const times of [2, 3]) {
      clock.advance(aMinute);
      await untilAsked(times);
      await untilPlanned(5);
    }
    served.document = undefined;
    clock.advance(aMinute);
    await untilAsked(4);
    await untilPlanned(5);
    clock.advance(aMinute);
    await untilAsked(5);
    await untilPlanned(5);
  });

  it('asks for no feed that was handed over, nor for one that nobody has come near', async () => {
    const list = await fixture<NewsList>(html`<news-list refresh="60" .feed=${feedOf('1')}></news-list>`);
    await untilTitles(list, 'Story 1');
    expect(clock.pending).to.deep.equal([]);
    const page = await fixture(
      html`<div style="padding-block-start: 9999px">
        <news-list src=${served.src} refresh="60" loading="lazy"></news-list>
      </div>`,
    );
    await page.querySelector('news-list')?.updateComplete;
    expect([clock.pending.length, served.requests, rows(list).length]).to.deep.equal([0, 0, 1]);
  });

  it('leaves neither timers nor requests where the element is moved', async () => {
    const list = await polling<NewsList>(html`<news-list src=${served.src} refresh="60"></news-list>`);
    const place = list.parentElement;
    list.remove();
    place?.append(list);
    await untilPlanned();
    clock.advance(aMinute);
    await untilAsked(2);
    await untilPlanned();
  });
});
