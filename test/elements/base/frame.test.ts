import { expect, fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';
import type { FeedElement } from '../../../src/elements/base/feed-element.js';
import { partsOf, textOf, textsOf } from '../../helpers/elements.js';
import { countOf, faultUrl, feedOf } from '../../helpers/faults.js';
import { busyOf, isSeen, listAt, noticeOf, retryOf, untilNotice } from '../../helpers/frame.js';
import { feedAt, one, titlesIn, untilTitles } from '../../helpers/news-feed.js';
import { timeoutFor } from '../../helpers/transport.js';
import { waitUntil } from '../../helpers/wait.js';

const tags = {
  'news-list': html`<news-list lang="en" src=${faultUrl({ hang: '1' })}><i>Fallback</i></news-list>`,
  'news-article': html`<news-article lang="en" src=${faultUrl({ hang: '1' })}><i>Fallback</i></news-article>`,
  'partner-footer': html`<partner-footer lang="en" src=${faultUrl({ hang: '1' })}
    ><i>Fallback</i></partner-footer
  >`,
  'event-links': html`<event-links lang="en" src=${faultUrl({ hang: '1' })}><i>Fallback</i></event-links>`,
};

for (const [tag, template] of Object.entries(tags))
  describe(`the frame of <${tag}>`, () => {
    it('shows the fallback and grey shapes while the feed is on its way, and says nothing', async () => {
      const element = await fixture<FeedElement>(template);
      expect(busyOf(element)).to.equal('true');
      expect(isSeen(one('i', element))).to.equal(true);
      const skeleton = partsOf(element, 'skeleton')[0]!;
      expect(skeleton.getAttribute('aria-hidden')).to.equal('true');
      expect(skeleton.getBoundingClientRect().height).to.be.greaterThan(50);
      expect(noticeOf(element)).to.equal('');
      expect(retryOf(element)).to.equal(undefined);
    });

    it('lets the pointer through to the fallback', async () => {
      const fallback = one('i', await fixture<FeedElement>(template));
      const { left, top, width, height } = fallback.getBoundingClientRect();
      expect(document.elementFromPoint(left + width / 2, top + height / 2) === fallback).to.equal(true);
    });

    it('has a place for announcements before there is one', async () => {
      const element = await fixture<FeedElement>(template);
      const place = one('[role=status]', element.shadowRoot!);
      element.src = faultUrl({ status: '404' });
      await untilNotice(element, /\(404\)/);
      expect(one('[role=status]', element.shadowRoot!) === place).to.equal(true);
      expect(place.textContent).to.contain('The feed’s server answered with an error (404).');
      expect(isSeen(one('i', element))).to.equal(true);
      expect(busyOf(element)).to.equal('false');
      expect(partsOf(element, 'skeleton')).to.have.length(0);
      await expect(element).to.be.accessible();
    });

    it('goes away with the hidden attribute', async () => {
      const element = await fixture<FeedElement>(template);
      element.hidden = true;
      expect(isSeen(element)).to.equal(false);
      element.hidden = false;
      expect(isSeen(element)).to.equal(true);
    });
  });

describe('the notice', () => {
  it('says that there is no feed, and offers no retry', async () => {
    const list = await listAt('');
    await untilNotice(list, /^No feed to show yet: the src attribute needs/);
    expect(retryOf(list)).to.equal(undefined);
    expect(isSeen(one('a', list))).to.equal(true);
  });

  it('says it within elements of the page that nothing defines, too', async () => {
    const page = await fixture(html`<app-root><news-list lang="en"></news-list></app-root>`);
    await untilNotice(one('news-list', page), /^No feed to show yet/);
  });

  it('names the address of the feed that has nothing for an element, whosever it is', async () => {
    const src = feedAt([]);
    const told: object[] = [];
    const page = document.createElement('news-feed');
    const list = document.createElement('news-list');
    list.addEventListener('fairwire-error', ({ detail }) => told.push(detail));
    page.append(list);
    page.src = src;
    await fixture(html`<div>${page}</div>`);
    await waitUntil(() => told.length);
    expect(told).to.deep.equal([{ code: 'empty', status: 0, src }]);
  });

  const endings: readonly [code: string, parameters: Record<string, string>, sentence: string][] = [
    ['http', { status: '410' }, 'The feed’s server answered with an error (410).'],
    [
      'format',
      { body: '<!doctype html><p>Hello' },
      'The address does not lead to a JSON feed: it is an HTML page.',
    ],
    [
      'format',
      { body: '{"title":"x' },
      'The address does not lead to a JSON feed: it is JSON that breaks off.',
    ],
    ['format', { body: '' }, 'The address does not lead to a JSON feed: it is an empty document.'],
    ['timeout', { hang: '1' }, 'The feed took too long to answer.'],
    ['network', { sequence: '0' }, 'The feed could not be reached.'],
  ];
  for (const [code, parameters, sentence] of endings)
    it(`says of ${code} ${JSON.stringify(parameters)} what it is`, async () => {
      const { sequence, ...others } = parameters;
      const key = crypto.randomUUID();
      const src = faultUrl(sequence ? { sequence: `${key}:${sequence}` } : others);
      const list = document.createElement('news-list');
      const told: object[] = [];
      list.addEventListener('fairwire-error', ({ detail }) => told.push(detail));
      Object.assign(list, { lang: 'en', timeout: timeoutFor(code), src });
      await fixture(html`<div>${list}</div>`);
      await untilNotice(list, sentence);
      expect(noticeOf(list)).to.equal(`${sentence} Try again`);
      expect(told).to.deep.equal([{ code, status: code === 'http' ? 410 : 0, src }]);
    });

  it('says when the stories are from, where they could not be refreshed, and keeps them', async () => {
    const body = JSON.stringify(feedOf('a'));
    const list = await listAt(faultUrl({ sequence: `${crypto.randomUUID()}:200,404,200`, body }));
    await untilTitles(list, 'Story a');
    await list.refresh();
    const now = new Date();
    await untilNotice(list, /^As of [A-Z].*\d\d:\d\d\. The feed could not be refreshed\. Try again$/);
    expect(noticeOf(list)).to.contain(String(now.getFullYear()));
    expect(titlesIn(list)).to.equal('Story a');
    list.lang = 'zh-Hant';
    await list.updateComplete;
    expect(noticeOf(list)).to.match(/^內容更新於 .*年.*月.*日.*\d\d:\d\d，暫時無法重新整理。 重試$/);
    await list.refresh();
    await waitUntil(() => noticeOf(list) === '');
    expect(titlesIn(list)).to.equal('Story a');
  });
});

describe('the retry button', () => {
  const failing = (sequence: string): { key: string; src: string } => {
    const key = crypto.randomUUID();
    return { key, src: faultUrl({ sequence: `${key}:${sequence}`, body: JSON.stringify(feedOf('a')) }) };
  };

  it('makes one request, however often it is pressed', async () => {
    const { key, src } = failing('404,200');
    const list = await listAt(src);
    await untilNotice(list, /404/);
    const button = retryOf(list)!;
    for (let i = 0; i < 3; i++) button.click();
    await list.updateComplete;
    expect(retryOf(list) === button).to.equal(true);
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(noticeOf(list)).to.equal('Loading… Try again');
    button.click();
    await untilTitles(list, 'Story a');
    expect(await countOf(key)).to.equal(2);
    expect(retryOf(list)).to.equal(undefined);
  });

  it('leaves the focus in the element when it has helped', async () => {
    const list = await listAt(failing('404,200').src);
    await untilNotice(list, /404/);
    retryOf(list)!.focus();
    retryOf(list)!.click();
    await untilTitles(list, 'Story a');
    await waitUntil(() => list.shadowRoot?.activeElement?.getAttribute('part') === 'container');
  });

  it('keeps the focus when it has not helped', async () => {
    const { key, src } = failing('404,404');
    const list = await listAt(src);
    await untilNotice(list, /404/);
    const button = retryOf(list)!;
    button.focus();
    button.click();
    await waitUntil(async () => (await countOf(key)) === 2);
    await untilNotice(list, /404/);
    expect(list.shadowRoot?.activeElement === button).to.equal(true);
    expect(button.getAttribute('aria-disabled')).to.equal('false');
  });

  it('takes no focus from a reader who went elsewhere', async () => {
    const list = await listAt(failing('404,200').src);
    const other = await fixture<HTMLElement>(html`<button>Other</button>`);
    await untilNotice(list, /404/);
    retryOf(list)!.focus();
    retryOf(list)!.click();
    other.focus();
    await untilTitles(list, 'Story a');
    await waitUntil(() => !retryOf(list));
    expect(document.activeElement === other).to.equal(true);
  });

  it('can be pressed again after the element was taken away in between', async () => {
    const { src } = failing('404,404,200');
    const list = await listAt(src);
    await untilNotice(list, /404/);
    retryOf(list)!.click();
    const place = list.parentElement!;
    list.remove();
    await new Promise((done) => setTimeout(done));
    place.append(list);
    await waitUntil(
      () => titlesIn(list) || (retryOf(list)?.getAttribute('aria-disabled') === 'false' && retryOf(list)),
    );
    retryOf(list)?.click();
    await untilTitles(list, 'Story a');
  });
});

describe('the slots', () => {
  const withSlots = (src: string | typeof nothing, feed?: object): Promise<FeedElement> =>
    fixture<FeedElement>(
      html`<news-list lang="en" src=${src} .feed=${feed}>
        <h2 slot="heading">Our news</h2>
        <p slot="empty">Come back in June.</p>
        <p slot="error">Call us instead.</p>
        <p slot="footer">More on our site</p>
      </news-list>`,
    );
  const seenIn = (element: Element): string[] =>
    [...element.children].filter(isSeen).map((child) => (child as HTMLElement).slot);

  it('heading and footer are always there, around the content', async () => {
    const list = await withSlots(nothing, feedOf('a'));
    expect(seenIn(list)).to.deep.equal(['heading', 'footer']);
    const [heading, footer] = ['h2', '[slot=footer]'].map((name) => one(name, list).getBoundingClientRect());
    const content = partsOf(list, 'list')[0]!.getBoundingClientRect();
    expect(heading!.bottom).to.be.at.most(content.top);
    expect(footer!.top).to.be.at.least(content.bottom);
  });

  it('empty takes the place of the sentence', async () => {
    const list = await withSlots(nothing, feedOf());
    expect(seenIn(list)).to.deep.equal(['heading', 'empty', 'footer']);
    expect(textOf(list)).not.to.contain('No news yet.');
  });

  it('error takes the place of the sentence, and the retry stays', async () => {
    const list = await withSlots(faultUrl({ status: '404' }));
    await waitUntil(() => retryOf(list));
    expect(seenIn(list)).to.deep.equal(['heading', 'error', 'footer']);
    expect(noticeOf(list)).not.to.contain('404');
  });

  it('the fallback may come after the element, as from a parser', async () => {
    const page = await fixture(html`<div><news-list src=${faultUrl({ hang: '1' })}></news-list></div>`);
    const list = one('news-list', page) as FeedElement;
    const { height } = list.getBoundingClientRect();
    list.innerHTML = '<a href="/">All the news</a>';
    await waitUntil(() => list.getBoundingClientRect().height === height, 'nothing moves');
    expect(isSeen(one('a', list))).to.equal(true);
    list.innerHTML = '';
    await waitUntil(() => list.getBoundingClientRect().height === height);
  });

  it('no fallback leaves no room', async () => {
    const list = await withSlots(nothing, feedOf());
    expect(one('.fallback', list.shadowRoot!).getBoundingClientRect().height).to.equal(0);
  });

  it('credit names the feed and leads to its page', async () => {
    const feed = { ...feedOf('a'), home_page_url: 'https://www.example.org/' };
    const list = await withSlots(nothing, feed);
    expect(partsOf(list, 'credit')).to.have.length(0);
    list.setAttribute('credit', '');
    await list.updateComplete;
    expect(textsOf(list, 'credit')).to.deep.equal(['A feed']);
    const link = one('[part=credit] a', list.shadowRoot!) as HTMLAnchorElement;
    expect(link.href).to.equal('https://www.example.org/');
    list.linkTarget = '_blank';
    list.feed = feedOf('a');
    await list.updateComplete;
    expect(textsOf(list, 'credit')).to.deep.equal(['A feed']);
    expect(list.shadowRoot!.querySelector('[part=credit] a')).to.equal(null);
  });

  it('the feed of an address is shown with both', async () => {
    const list = await withSlots(feedAt(['a']));
    await untilTitles(list, 'Story a');
    expect(seenIn(list)).to.deep.equal(['heading', 'footer']);
  });
});
