import { expect, fixture, html } from '@open-wc/testing';
import type { FairwireErrorDetail } from '../../src/elements/base/events.js';
import type { FeedElement } from '../../src/elements/base/feed-element.js';
import { partsOf, textOf, textsOf } from '../helpers/elements.js';
import { countOf, faultUrl, release } from '../helpers/faults.js';
import { one, titlesIn, untilTitles, within } from '../helpers/news-feed.js';
import { amply, soon } from '../helpers/transport.js';
import { waitUntil } from '../helpers/wait.js';

/** A feed of stories of these days of June, which are their titles too. */
const feedOf = (days: readonly number[], members: object = {}): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'A feed',
  language: 'en',
  items: days.map((day) => ({
    id: `day-${day}`,
    title: String(day),
    content_text: 'Text',
    date_published: `2015-06-${String(day).padStart(2, '0')}T08:00:00+08:00`,
  })),
  ...members,
});
const feedAt = (days: readonly number[], parameters: Record<string, string> = {}, members?: object): string =>
  faultUrl({ body: JSON.stringify(feedOf(days, members)), ...parameters });

const listAt = (...urls: string[]): Promise<FeedElement> =>
  within(
    html`<div style="background: #fff; color: #222">
      <news-list lang="en" timeout=${amply} src=${urls.join(' ')}></news-list>
    </div>`,
    'news-list',
  ) as Promise<FeedElement>;

const someMissing = 'More stories could not be loaded.';
const said = (element: FeedElement): string => textsOf(element, 'notice')[0] ?? '';
const untilSaid = (element: FeedElement, text: string): Promise<void> =>
  waitUntil(() => said(element).includes(text), `“${text}” is said`);

/** What an element tells of its requests, as `STATUS ADDRESS`. */
function errorsOf(element: FeedElement): string[] {
  const errors: string[] = [];
  const note = ({ detail }: { detail: FairwireErrorDetail }): unknown =>
    errors.push(`${detail.status || detail.code} ${detail.src}`);
  element.addEventListener('fairwire-error', note);
  return errors;
}

async function retry(element: FeedElement): Promise<void> {
  partsOf(element, 'retry')[0]!.click();
  await element.updateComplete;
  await waitUntil(() => partsOf(element, 'retry')[0]?.getAttribute('aria-disabled') !== 'true');
}

describe('several feeds in one element', () => {
  it('are one list by date, each story once', async () => {
    const list = await listAt(feedAt([9, 5, 1]), feedAt([8, 5, 2]));
    await untilTitles(list, '9 8 5 2 1');
    expect(said(list)).to.equal('');
    await expect(list).to.be.accessible();
  });

  it('are shown as they come', async () => {
    const list = await listAt();
    const loads: string[] = [];
    list.addEventListener('fairwire-load', ({ detail }) =>
      loads.push(detail.feed.items.map(({ title }) => title).join()),
    );
    const key = crypto.randomUUID();
    list.src = `${feedAt([9, 1], { key, hold: '1' })} ${feedAt([5])}`;
    await untilTitles(list, '5');
    await release(key);
    await untilTitles(list, '9 5 1');
    expect(said(list)).to.equal('');
    expect(loads).to.deep.equal(['5', '9,1,5']);
  });

  it('are no offer of new stories while they come, also where they share one', async () => {
    const list = await listAt();
    list.setAttribute('refresh', '60');
    const key = crypto.randomUUID();
    list.src = `${feedAt([9, 5], { key, hold: '1' })} ${feedAt([5, 1])}`;
    await untilTitles(list, '5 1');
    await release(key);
    await untilTitles(list, '9 5 1');
    expect(partsOf(list, 'arrivals').every(({ hidden }) => hidden)).to.equal(true);
  });

  it('are asked for once by all elements that name them, alone or with others', async () => {
    const keys = [crypto.randomUUID(), crypto.randomUUID()];
    const [a, b] = [feedAt([1], { key: keys[0]! }), feedAt([2], { key: keys[1]! })];
    const page = await fixture(
      html`<div>
        <news-list src=${`${a} ${b}`}></news-list>
        <news-list src=${`\n ${b}\n ${a}#top ${b}`}></news-list>
        <news-list src=${a}></news-list>
      </div>`,
    );
    const lists = [...page.querySelectorAll('news-list')];
    await untilTitles(lists[0], '2 1');
    await untilTitles(lists[1], '2 1');
    await untilTitles(lists[2], '1');
    for (const key of keys) expect(await countOf(key)).to.equal(1);
  });

  it('leave out an address that is none', async () => {
    const list = await listAt('javascript:alert(1)', feedAt([1]), 'http://');
    await untilTitles(list, '1');
    expect(said(list)).to.equal('');
    list.src = 'javascript:alert(1) data:application/json,{}';
    await untilSaid(list, 'No feed to show yet');
    expect(titlesIn(list)).to.equal('');
  });

  it('change with the attribute, and end the requests that are not wanted any more', async () => {
    const keys = [crypto.randomUUID(), crypto.randomUUID()];
    const list = await listAt(feedAt([1]), faultUrl({ key: keys[0]!, hang: '1' }));
    await untilTitles(list, '1');
    await waitUntil(async () => (await countOf(keys[0]!, 'open')) === 1);
    list.src = `${feedAt([2])} ${feedAt([3], { key: keys[1]! })}`;
    await waitUntil(async () => (await countOf(keys[0]!, 'open')) === 0);
    await untilTitles(list, '3 2');
    list.src = feedAt([4]);
    await untilTitles(list, '4');
  });

  it('end their requests when the element leaves', async () => {
    const keys = [crypto.randomUUID(), crypto.randomUUID()];
    const list = await listAt(...keys.map((key) => faultUrl({ key, hang: '1' })));
    const open = (count: number) => async (): Promise<boolean> =>
      (await Promise.all(keys.map((key) => countOf(key, 'open')))).every((found) => found === count);
    await waitUntil(open(1));
    list.remove();
    await waitUntil(open(0));
  });

  it('go on in each that has more pages', async () => {
    const paged = (day: number, next: string): string => feedAt([day], {}, { next_url: next });
    const list = await listAt(paged(9, feedAt([3])), paged(8, paged(4, feedAt([1]))));
    await untilTitles(list, '9 8');
    partsOf(list, 'more')[0]!.click();
    await untilTitles(list, '9 8 4 3');
    partsOf(list, 'more')[0]!.click();
    await untilTitles(list, '9 8 4 3 1');
    await waitUntil(() => !partsOf(list, 'more').length);
  });
});

describe('several feeds, one of which fails', () => {
  const failures: readonly [name: string, parameters: Record<string, string>][] = [
    ['with a 404', { status: '404' }],
    ['with a page in place of a feed', { body: '<!doctype html>', type: 'text/html' }],
    ['without an answer in time', { hang: '1' }],
  ];
  for (const [name, parameters] of failures)
    it(`show the others, and say so: ${name}`, async () => {
      const broken = faultUrl(parameters);
      const list = await listAt();
      const errors = errorsOf(list);
      if ('hang' in parameters) list.timeout = soon;
      list.src = `${broken} ${feedAt([2, 1])}`;
      await untilSaid(list, someMissing);
      expect(titlesIn(list)).to.equal('2 1');
      expect(errors.length).to.equal(1);
      expect(errors[0]!.endsWith(` ${broken}`)).to.equal(true);
      await expect(list).to.be.accessible();
    });

  it('are whole after a retry', async () => {
    const key = crypto.randomUUID();
    const list = await listAt(feedAt([1]), feedAt([2], { sequence: `${key}:404,404,200` }));
    await untilSaid(list, someMissing);
    await retry(list);
    expect([said(list).includes(someMissing), titlesIn(list)]).to.deep.equal([true, '1']);
    await retry(list);
    await untilTitles(list, '2 1');
    expect(said(list)).to.equal('');
  });

  it('say why where all fail, name each, and come by a retry', async () => {
    const keys = [crypto.randomUUID(), crypto.randomUUID()];
    const urls = [
      feedAt([1], { sequence: `${keys[0]}:404,200` }),
      feedAt([2], { sequence: `${keys[1]}:410,200`, hold: '1' }),
    ];
    const list = await listAt();
    const errors = errorsOf(list);
    list.src = urls.join(' ');
    await waitUntil(() => errors.length === 1, 'the first has failed');
    await release(keys[1]!);
    await untilSaid(list, 'answered with an error (410)');
    expect(errors).to.deep.equal([`404 ${urls[0]}`, `410 ${urls[1]}`]);
    expect(titlesIn(list)).to.equal('');
    await retry(list);
    await untilTitles(list, '2 1');
    expect(said(list)).to.equal('');
  });

  it('say it in the language of the element', async () => {
    const list = await listAt(faultUrl({ status: '404' }), feedAt([1]));
    list.lang = 'zh-Hans';
    await untilSaid(list, '未能加载更多内容。');
  });

  it('are not called empty while another is on its way', async () => {
    const list = await listAt();
    const errors = errorsOf(list);
    const seen: string[] = [];
    new MutationObserver(() => seen.push(textOf(list))).observe(list.shadowRoot!, {
      childList: true,
      subtree: true,
      attributes: true,
    });
    list.src = `${feedAt([])} ${feedAt([1], { delay: '600' })}`;
    await untilTitles(list, '1');
    expect(seen.some((text) => text.includes('No news'))).to.equal(false);
    expect(errors).to.deep.equal([]);
  });
});

describe('several feeds', () => {
  it('are shared by a <news-feed>', async () => {
    const key = crypto.randomUUID();
    const page = await fixture(
      html`<news-feed src=${`${feedAt([1], { key })} ${feedAt([2])}`}>
        <news-list lang="en"></news-list>
        <news-article lang="en" item="day-1"></news-article>
      </news-feed>`,
    );
    await untilTitles(one('news-list', page), '2 1');
    await untilTitles(one('news-article', page), '1');
    expect(await countOf(key)).to.equal(1);
  });

  it('have their stories in an article, in the language and with the links of their own feed', async () => {
    const story = { id: 'b', title: 'B', content_html: '<p><a href="more.html">More</a></p>' };
    const breadcrumb = [{ name: 'Home of B', url: 'https://www.example.org/' }];
    const members = { language: 'de', items: [story], _fairwire: { breadcrumb } };
    const own = feedAt([], {}, members).replace('/__fault/', '/__fault/second/');
    const article = (await within(
      html`<div>
        <news-article item="b" src=${`${feedAt([1], { delay: '300' })} ${own}`}></news-article>
      </div>`,
      'news-article',
    )) as FeedElement;
    await untilTitles(article, 'B');
    await waitUntil(() => article.shadowRoot!.querySelector('[part=body] a'));
    const link = article.shadowRoot!.querySelector<HTMLAnchorElement>('[part=body] a')!;
    expect(link.href).to.equal(`${location.origin}/__fault/second/more.html`);
    expect(link.closest('[lang]')!.getAttribute('lang')).to.equal('de');
    expect(textsOf(article, 'breadcrumb')[0]).to.contain('Home of B');
  });

  it('find a story that is in a feed still on its way, and read no pages of the others for it', async () => {
    const key = crypto.randomUUID();
    const paged = feedAt([1], {}, { next_url: feedAt([2], { key }) });
    const article = (await within(
      html`<div>
        <news-article item="day-9" src=${`${paged} ${feedAt([9], { delay: '500' })}`}></news-article>
      </div>`,
      'news-article',
    )) as FeedElement;
    await untilTitles(article, '9');
    expect(await countOf(key)).to.equal(0);
  });

  it('have their partners and events together', async () => {
    const group = (name: string): object => ({ id: name, name, members: [{ name: `${name} member` }] });
    const feed = (name: string, delay: string): string =>
      feedAt(
        [],
        { delay },
        {
          _fairwire: { partnerGroups: [group(name)], events: [{ id: name, name: `${name} event` }] },
        },
      );
    const src = `${feed('A', '0')} ${feedAt([1])} ${feed('B', '200')}`;
    const page = await fixture(
      html`<div>
        <partner-footer src=${src}></partner-footer>
        <event-links src=${src} past="show"></event-links>
      </div>`,
    );
    const footer = one('partner-footer', page);
    await waitUntil(() => textOf(footer).includes('B member'));
    expect(textOf(footer)).to.match(/A member.*B member/);
    const events = one('event-links', page);
    await waitUntil(() => textOf(events).includes('B event'));
    expect(textOf(events)).to.match(/A event.*B event/);
  });

  it('keep the stories that were added when the element is moved', async () => {
    const days = [9, 8, 7, 6, 5, 4, 3, 2, 1];
    const list = await listAt(feedAt(days), feedAt([20, 10]));
    list.setAttribute('limit', '2');
    await untilTitles(list, '20 10');
    partsOf(list, 'more')[0]!.click();
    await untilTitles(list, '20 10 9 8');
    list.parentElement!.prepend(list);
    await list.updateComplete;
    expect(titlesIn(list)).to.equal('20 10 9 8');
  });
});
