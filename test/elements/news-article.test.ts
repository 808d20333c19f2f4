import { expect, fixture, html } from '@open-wc/testing';
import type { NewsArticle } from '../../src/elements/news-article/news-article.js';
import { countOf, faultUrl } from '../helpers/faults.js';
import {
  $,
  clearHash,
  has,
  MAIN,
  ofFeed,
  setHash,
  shown,
  textOf,
  titleOf,
  version,
  whole,
} from '../helpers/news-article.js';
import { untilReady } from '../helpers/news-feed.js';
import { waitUntil } from '../helpers/wait.js';

describe('<news-article>', () => {
  beforeEach(clearHash);
  after(clearHash);

  describe('shows a story', () => {
    let element: NewsArticle;
    beforeEach(async () => {
      element = await shown(html`<news-article src="/feed/en.json" item=${MAIN}></news-article>`);
    });

    it('with its title, lead and dates', () => {
      const title = $(element, 'h2')!;
      expect(title.textContent).to.equal('Chongqing is becoming a manufacturing centre');
      expect(textOf(element, 'lead')).to.match(/^In the first year of “Made in China 2025”/);
      const dates = [...element.shadowRoot!.querySelectorAll('[part=meta] time[part=date]')];
      expect(dates.map(({ textContent }) => textContent)).to.deep.equal([
        'June 29, 2015',
        'Updated June 30, 2015',
      ]);
      expect(dates[0]!.getAttribute('datetime')).to.equal('2015-06-29T09:00:00+08:00');
    });

    it('with where it comes from, who made it and what it is about', () => {
      const meta = textOf(element, 'meta');
      expect(meta).to.contain('Source Fairwire sample newsroom');
      expect(meta).to.contain('Editor Sample desk');
      expect(meta).to.contain('Industry News');
      expect($(element, 'a[part~=source]')!.getAttribute('href')).to.equal('https://www.example.org/en/');
      expect(meta.split('Fairwire sample newsroom').length, 'once, though it is source and author').to.equal(
        2,
      );
    });

    it('with its breadcrumb', () => {
      const trail = $(element, 'nav[part=breadcrumb]')!;
      expect(trail.getAttribute('aria-label')).to.equal('Breadcrumb');
      const links = [...trail.querySelectorAll('a')];
      expect(links.map(({ textContent }) => textContent)).to.deep.equal(['Home', 'Industry News', 'News']);
    });

    it('with its text, cleaned: paragraphs, a heading below the title, a table', () => {
      const body = $(element, '[part=body]')!;
      expect(body.querySelectorAll('p').length).to.be.greaterThan(8);
      expect(body.querySelector('h3')!.textContent).to.match(/^“Made in Chongqing” gains/);
      expect(body.querySelector('[role=region]')!.getAttribute('aria-label')).to.equal('Key figures');
      expect(body.querySelectorAll('tbody tr').length).to.equal(12);
    });

    it('with the pictures of its text, visible, and not the same one twice', async () => {
      const images = [...element.shadowRoot!.querySelectorAll('img')];
      expect(images.length).to.equal(1);
      images[0]!.scrollIntoView();
      await waitUntil(() => images[0]!.complete && images[0]!.naturalWidth > 0, 'the picture is there');
      expect(images[0]!.getBoundingClientRect().height).to.be.greaterThan(100);
      expect(images[0]!.alt).to.match(/^Illustration: towers/);
      expect($(element, 'figcaption')!.textContent).to.match(/^From the river port/);
    });

    it('with a link to its own page', () => {
      const link = $(element, '[part=original] a')!;
      expect(link.textContent).to.equal('Read on the original page');
      expect(link.getAttribute('href')).to.equal(`https://www.example.org/en/news/${MAIN}`);
    });

    it('and the same body element as long as nothing of it changes', async () => {
      const body = $(element, '[part=body]');
      element.credit = true;
      await element.updateComplete;
      expect($(element, '[part=body]') === body).to.equal(true);
      expect(body!.isConnected).to.equal(true);
      element.headingLevel = 1;
      await element.updateComplete;
      expect($(element, 'h1')!.textContent).to.equal(titleOf(element));
      expect($(element, '[part=body] h2')!.textContent).to.match(/^“Made in Chongqing”/);
    });
  });

  it('shows the main picture with caption and credit, where the text does not hold it', async () => {
    const element = await shown(
      html`<news-article src="/feed/en.json" item="2015-08-wheel-rims"></news-article>`,
    );
    const figure = $(element, 'figure[part=figure]')!;
    const image = figure.querySelector('img')!;
    expect(image.alt).to.match(/^Illustration/);
    expect(figure.querySelector('figcaption')!.textContent).to.contain('Illustration: Fairwire demo');
    await waitUntil(() => image.complete && image.naturalWidth > 0, 'the picture is there');
    expect([image.getAttribute('width'), image.referrerPolicy]).to.deep.equal(['1200', 'no-referrer']);
  });

  it('speaks Chinese', async () => {
    const element = await shown(html`<news-article src="/feed/zh-Hans.json" item=${MAIN}></news-article>`);
    expect($(element, 'article')!.lang).to.equal('zh-Hans');
    expect(titleOf(element)).to.equal('重庆正在成为制造业重镇');
    expect(textOf(element, 'meta')).to.match(/^2015年6月29日 更新于 2015年6月30日 来源 Fairwire 示例编辑部/);
    expect(textOf(element, 'next')).to.match(/^下一篇/);
    const { fontSize, lineHeight, textIndent } = getComputedStyle($(element, '[part=body] > p')!);
    expect(parseFloat(lineHeight) / parseFloat(fontSize)).to.be.closeTo(1.8, 0.01);
    expect(textIndent).to.equal('0px');
  });

  it('marks a story of another language than the feed', async () => {
    const element = await ofFeed({
      items: [{ id: '1', title: 'العنوان', language: 'ar', content_text: 'نص' }],
    });
    const article = $(element, 'article')!;
    expect([article.lang, article.dir]).to.deep.equal(['ar', 'rtl']);
  });

  describe('which story', () => {
    const items = ['new', 'old'].map((id, index) => ({
      id,
      title: `Story ${id}`,
      content_html: `<p>Text ${id}</p>`,
      url: `https://www.example.org/${id}`,
      date_published: `2015-0${6 - index}-01`,
    }));

    it('is the first one, where nothing says otherwise', async () => {
      const element = await ofFeed({ items: [items[1]!, items[0]!] });
      expect(titleOf(element)).to.equal('Story new');
    });

    it('is the one that item names, whatever is chosen', async () => {
      await setHash('#story=new');
      const element = await ofFeed({ items }, { item: 'old' });
      expect(titleOf(element)).to.equal('Story old');
      element.item = 'new';
      await element.updateComplete;
      expect(titleOf(element)).to.equal('Story new');
    });

    it('is the one in the page’s address, now and later', async () => {
      await setHash('#story=old');
      const element = await ofFeed({ items });
      expect(titleOf(element)).to.equal('Story old');
      await setHash('#story=new');
      await waitUntil(() => titleOf(element) === 'Story new');
    });

    it('is none until one is chosen, with item-from="hash"', async () => {
      const root = await fixture<HTMLElement>(
        html`<div>
          <news-article item-from="hash"><a href="https://www.example.org/">All news</a></news-article>
        </div>`,
      );
      const element = root.querySelector('news-article')!;
      const errors: Event[] = [];
      element.addEventListener('fairwire-error', (event) => errors.push(event));
      element.feed = { version, title: 'A feed', items };
      await element.updateComplete;
      expect(has(element, 'article')).to.equal(false);
      expect(element.querySelector('a')!.offsetHeight).to.be.greaterThan(0);
      expect($(element, 'p[part=empty]')!.offsetHeight).to.equal(0);
      expect(errors).to.deep.equal([]);
      await setHash('#story=old');
      await waitUntil(() => titleOf(element) === 'Story old');
      expect(element.querySelector('a')!.offsetHeight).to.equal(0);
    });

    it('is looked for on the pages behind the first', async () => {
      await setHash('#story=2015-01-year-ahead');
      const element = await shown(html`<news-article src="/feed/en.json"></news-article>`);
      expect(titleOf(element)).to.be.a('string').that.is.not.empty;
      expect($(element, '[part=original] a')!.getAttribute('href')).to.match(/2015-01-year-ahead$/);
    });

    it('is said to be missing, where it is on no page', async () => {
      const element = await fixture<NewsArticle>(
        html`<news-article src="/feed/en.json" item="nowhere"></news-article>`,
      );
      await waitUntil(() => $(element, 'p[part=empty]')!.offsetHeight > 0);
      expect(textOf(element, 'empty')).to.equal('This story is not in the feed.');
      await expect(element).to.be.accessible();
    });

    it('is never one that must not be shown on other sites', async () => {
      const secret = { ...items[0]!, _fairwire: { noSyndication: true } };
      const element = await ofFeed({ items: [secret, items[1]!] });
      expect(titleOf(element)).to.equal('Story old');
      expect(has(element, '[part~=next]')).to.equal(false);
      element.item = 'new';
      await element.updateComplete;
      expect(has(element, 'article')).to.equal(false);
    });
  });

  describe('in a shared feed', () => {
    const page = html`<div>
      <news-feed src="/feed/en.json"
        ><news-list limit="4" loading="eager"></news-list><news-article item-from="hash"></news-article
      ></news-feed>
    </div>`;

    async function choose(): Promise<{ element: NewsArticle; link: HTMLAnchorElement }> {
      const root = await fixture<HTMLElement>(page);
      const element = root.querySelector('news-article')!;
      const list = root.querySelector('news-list')!;
      const links = (): NodeListOf<HTMLAnchorElement> => list.shadowRoot!.querySelectorAll('h3 a');
      await waitUntil(() => links().length === 4, 'the list is there');
      await untilReady(element);
      const link = links()[1]!;
      link.focus();
      link.click();
      await whole(element);
      return { element, link };
    }

    it('a story chosen in the list opens, and the reader is taken to its title', async () => {
      const { element, link } = await choose();
      expect(titleOf(element)).to.equal(link.textContent.trim());
      expect(location.hash).to.match(/^#story=/);
      await waitUntil(() => element.shadowRoot!.activeElement === $(element, '.title'), 'focus on the title');
      const { top, bottom } = $(element, '.title')!.getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
      await expect(element).to.be.accessible();
    });

    it('"back to the list" leads back to where it was chosen', async () => {
      const { element, link } = await choose();
      $(element, '[part~=back]')!.click();
      await waitUntil(() => !location.hash && !$(element, 'article'), 'nothing is chosen');
      await waitUntil(() => (link.getRootNode() as ShadowRoot).activeElement === link, 'focus on its link');
    });

    it('the list is left in one step after going from story to story', async () => {
      const { element, link } = await choose();
      const first = titleOf(element);
      $(element, '[part~=previous]')!.click();
      await waitUntil(() => titleOf(element) !== first, 'another story');
      await whole(element);
      $(element, '[part~=back]')!.click();
      await waitUntil(() => !$(element, 'article'), 'nothing is chosen');
      await waitUntil(() => (link.getRootNode() as ShadowRoot).activeElement === link, 'focus on its link');
    });

    it('the first story shown takes no focus', async () => {
      await setHash(`#story=${MAIN}`);
      const root = await fixture<HTMLElement>(page);
      const element = root.querySelector('news-article')!;
      await whole(element);
      expect(element.shadowRoot!.activeElement === null).to.equal(true);
      expect($(element, '[part~=back]')!.textContent).to.equal('Back to the list');
    });

    it('no list opens stories in an article that names its own', async () => {
      const root = await fixture<HTMLElement>(
        html`<div>
          <news-feed src="/feed/en.json"
            ><news-list limit="2"></news-list><news-article item=${MAIN}></news-article
          ></news-feed>
        </div>`,
      );
      const element = root.querySelector('news-article')!;
      await whole(element);
      expect(has(element, '[part~=back]')).to.equal(false);
      expect(!!element.feeds.scope!.selection?.hasViewer).to.equal(false);
    });
  });

  describe('previous and next', () => {
    const items = ['c', 'b', 'a'].map((id, index) => ({
      id,
      title: `Story ${id}`,
      content_html: '<p>Text</p>',
      url: `https://www.example.org/${id}`,
      date_published: `2015-0${9 - index}-01`,
    }));

    it('choose, through an event that can be cancelled', async () => {
      const element = await ofFeed({ items });
      const previous = (): HTMLElement => $(element, '[part~=previous]')!;
      expect(textOf(element, 'previous')).to.equal('Previous Story b');
      expect(has(element, '[part~=next]')).to.equal(false);
      const chosen: string[] = [];
      const note = (event: HTMLElementEventMap['fairwire-select']): void => {
        chosen.push(event.detail.item.id);
        if (chosen.length === 1) event.preventDefault();
      };
      document.addEventListener('fairwire-select', note as EventListener);
      previous().click();
      expect(location.hash).to.equal('');
      previous().click();
      await waitUntil(() => titleOf(element) === 'Story b');
      document.removeEventListener('fairwire-select', note as EventListener);
      expect(chosen).to.deep.equal(['b', 'b']);
      expect(location.hash).to.equal('#story=b');
      expect(textOf(element, 'next')).to.equal('Next Story c');
      await waitUntil(() => element.shadowRoot!.activeElement === $(element, '.title'));
    });

    it('lead to the stories’ own pages, where item names the story', async () => {
      const element = await ofFeed({ items }, { item: 'b', 'link-target': '_blank' });
      expect($(element, '[part~=next]')!.getAttribute('href')).to.equal('https://www.example.org/c');
      expect($(element, '[part=original] a')!.getAttribute('rel')).to.equal('noopener');
    });
  });

  describe('the full text', () => {
    const article = JSON.stringify({
      version,
      title: 'Article',
      items: [{ id: '1', title: 'Full title', content_html: '<p>Full text <img src="picture.svg"></p>' }],
    });
    const feedWith = (articleUrl: string): object => ({
      items: [
        {
          id: '1',
          title: 'Short title',
          summary: 'A summary',
          url: 'https://www.example.org/1',
          _fairwire: { articleUrl, lead: 'A lead' },
        },
      ],
    });

    it('takes the place of the summary, and keeps what only the list says', async () => {
      const url = faultUrl({ body: article });
      const element = await ofFeed(feedWith(url));
      await waitUntil(() => titleOf(element) === 'Full title');
      expect(textOf(element, 'body')).to.equal('Full text');
      expect(textOf(element, 'lead')).to.equal('A lead');
      // Its own address is what its relative addresses count from.
      const image = $(element, '[part=body] img')!;
      expect(image.getAttribute('src')).to.equal(new URL('picture.svg', url).href);
    });

    it('is not that of another story, where its document holds several', async () => {
      const items = ['2', '3'].map((id) => ({ id, title: `Other ${id}`, content_text: 'Another text' }));
      const key = crypto.randomUUID();
      const element = await ofFeed(
        feedWith(faultUrl({ key, body: JSON.stringify({ version, title: 'All', items }) })),
      );
      await waitUntil(async () => (await countOf(key)) === 1);
      await waitUntil(() => !has(element, 'article [aria-busy=true]'));
      expect(titleOf(element)).to.equal('Short title');
      expect(textOf(element, 'body')).to.equal('A summary');
    });

    it('is announced while it is on its way', async () => {
      const element = document.createElement('news-article');
      element.feed = { version, title: 'A feed', language: 'en', ...feedWith(faultUrl({ hang: '1' })) };
      await fixture(html`<div>${element}</div>`);
      await waitUntil(() => titleOf(element) === 'Short title');
      expect(textOf(element, 'body')).to.equal('A summary');
      const status = $(element, '.notice [role=status].meta')!;
      expect(status.textContent).to.equal('Loading the full story…');
      expect(!!status.closest('[aria-busy=true]')).to.equal(true);
    });

    it('can be asked for again after a failure', async () => {
      const key = crypto.randomUUID();
      const element = await ofFeed(feedWith(faultUrl({ sequence: `${key}:404,200`, body: article })));
      await waitUntil(() => $(element, 'article [part~=retry]'), 'a button to retry');
      expect($(element, '.notice [role=status].meta')!.textContent).to.equal(
        'The full story could not be loaded.',
      );
      expect(textOf(element, 'body')).to.equal('A summary');
      expect($(element, '[part=original] a')!.getAttribute('href')).to.equal('https://www.example.org/1');
      await expect(element).to.be.accessible();
      $(element, 'article [part~=retry]')!.focus();
      $(element, 'article [part~=retry]')!.click();
      await waitUntil(() => titleOf(element) === 'Full title');
      expect(has(element, 'article [part~=retry]')).to.equal(false);
      expect(!!element.shadowRoot!.activeElement, 'the focus stays').to.equal(true);
    });
  });

  describe('a bare feed', () => {
    it('JSON Feed 1.0 with plain text', async () => {
      const element = await ofFeed({
        version: 'https://jsonfeed.org/version/1',
        items: [{ id: 1, title: 'Plain', author: { name: 'Ada' }, content_text: 'One <b>\ntwo\n\nThree' }],
      });
      const paragraphs = [...element.shadowRoot!.querySelectorAll('[part=body] > p')];
      expect(paragraphs.map((paragraph) => paragraph.innerHTML)).to.deep.equal([
        'One &lt;b&gt;<br>two',
        'Three',
      ]);
      expect(textOf(element, 'meta')).to.equal('By Ada');
    });

    it('an item without a title', async () => {
      const element = await ofFeed({ items: [{ id: '1', content_html: '<p>Just text</p>' }] });
      expect(has(element, 'h1, h2, h3')).to.equal(false);
      expect(textOf(element, 'body')).to.equal('Just text');
      await setHash('#story=1');
      await waitUntil(
        () => element.shadowRoot!.activeElement === $(element, 'article'),
        'focus on the story',
      );
      await expect(element).to.be.accessible();
    });

    it('hostile text', async () => {
      const element = await ofFeed({
        items: [
          {
            id: '1',
            title: '<img src=x onerror=alert(1)>',
            content_html: '<p onclick="x">a<script>b</script></p>',
          },
        ],
      });
      expect(titleOf(element)).to.equal('<img src=x onerror=alert(1)>');
      expect($(element, '[part=body]')!.innerHTML).to.equal('<p>a</p>');
    });

    it('with files and a page it is about', async () => {
      const attachments = [
        {
          url: 'https://www.example.org/plan.pdf',
          mime_type: 'application/pdf',
          title: 'Floor plan',
          size_in_bytes: 2345678,
        },
        { url: 'https://www.example.org/prices.pdf', mime_type: 'application/pdf', size_in_bytes: 1200 },
      ];
      const external_url = 'https://news.example.cn/about/it';
      const element = await ofFeed({
        items: [{ id: '1', title: 'T', content_text: 'x', external_url, attachments }],
      });
      const files = [...element.shadowRoot!.querySelectorAll('[part~=attachments] li')];
      const texts = files.map((file) => file.textContent.replace(/\s+/g, ' ').trim());
      expect(texts).to.deep.equal(['Floor plan 2.3 MB', 'prices.pdf 2 kB']);
      expect(textOf(element, 'original')).to.equal('news.example.cn');
    });

    it('without a story', async () => {
      const element = await fixture<NewsArticle>(html`<news-article></news-article>`);
      element.feed = { version, title: 'A feed', items: [] };
      await waitUntil(() => $(element, 'p[part=empty]')!.offsetHeight > 0);
      expect(textOf(element, 'empty')).to.equal('No news yet.');
    });
  });

  it('shows only the parts that are asked for', async () => {
    const element = await shown(
      html`<news-article src="/feed/en.json" item=${MAIN} show="meta navigation"></news-article>`,
    );
    for (const part of ['breadcrumb', 'lead', 'original'])
      expect(has(element, `[part~=${part}]`), part).to.equal(false);
    for (const part of ['meta', 'navigation', 'title', 'body'])
      expect(has(element, `[part~=${part}]`), part).to.equal(true);
  });

  it('stands on a page of 320 pixels without scrolling sideways', async () => {
    const root = await fixture<HTMLElement>(
      html`<div style="width: 288px"><news-article src="/feed/en.json" item=${MAIN}></news-article></div>`,
    );
    const element = root.querySelector('news-article')!;
    await whole(element);
    expect(element.scrollWidth).to.be.at.most(288);
    const region = $(element, '[role=region]')!;
    expect(region.scrollWidth).to.be.at.least(region.clientWidth);
  });

  describe('accessible', () => {
    for (const language of ['en', 'zh-Hans'])
      for (const theme of ['light', 'dark'])
        it(`${language}, ${theme}`, async () => {
          const element = await shown(
            html`<news-article src="/feed/${language}.json" item=${MAIN} theme=${theme}></news-article>`,
          );
          await expect(element).to.be.accessible();
        });
  });
});
