import { expect, fixture, html } from '@open-wc/testing';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import { faultUrl, release } from '../helpers/faults.js';
import { all, feedWith, first, listOf, rows, textsOf, untilRows } from '../helpers/news-list.js';
import { endOfTask, watchPage } from '../helpers/page-errors.js';
import { waitUntil } from '../helpers/wait.js';

const listAt = (src: string, attributes: Record<string, string> = {}): Promise<NewsList> =>
  fixture<NewsList>(
    html`<news-list src=${src} lang=${attributes['lang'] ?? 'en'} limit=${attributes['limit'] ?? '10'}>
      <a href="https://www.example.org/news/">All the news</a>
    </news-list>`,
  );

const fallbackIsSeen = (list: NewsList): boolean => {
  const { width, height } = first([...list.querySelectorAll('a')]).getBoundingClientRect();
  return width > 0 && height > 0;
};

const notice = (list: NewsList): string => first(textsOf(list, '[part=notice]'));
const retryButton = (list: NewsList): HTMLElement | undefined => all(list, '[part~=retry]')[0];

describe('<news-list> states', () => {
  it('shows its fallback and grey rows while it loads', async () => {
    const list = await listAt(faultUrl({ hang: '1' }), { limit: '4' });
    expect(fallbackIsSeen(list)).to.equal(true);
    const grey = all(list, '[part=skeleton] > *');
    expect(grey).to.have.length(4);
    expect(first(grey).getBoundingClientRect().height).to.be.greaterThan(80);
    expect(getComputedStyle(first(grey)).visibility).to.equal('hidden');
    expect(first(all(list, '[part=container]')).getAttribute('aria-busy')).to.equal('true');
    list.limit = 500;
    await list.updateComplete;
    expect(all(list, '[part=skeleton] > *')).to.have.length(10);
  });

  it('takes the room of its grey rows when the stories come', async () => {
    const key = crypto.randomUUID();
    const list = await listAt(faultUrl({ from: '/feed/en.json', key, hold: '1' }), { limit: '1' });
    list.style.width = '48em';
    const before = list.clientHeight;
    await release(key);
    list.paging = 'none';
    await untilRows(list, 1);
    expect(fallbackIsSeen(list)).to.equal(false);
    expect(list.clientHeight).to.be.closeTo(before, 16);
  });

  const errors = {
    en: ['The feed’s server answered with an error (404).', 'Try again'],
    'zh-Hans': ['内容源服务器返回错误（404）。', '重试'],
    'zh-Hant': ['內容來源伺服器傳回錯誤（404）。', '重試'],
  };
  for (const [lang, sentences] of Object.entries(errors))
    it(`says in ${lang} why there is no feed, and keeps its fallback`, async () => {
      const list = await listAt(faultUrl({ status: '404' }), { lang });
      await waitUntil(() => !!retryButton(list));
      for (const sentence of sentences) expect(notice(list)).to.contain(sentence);
      expect(fallbackIsSeen(list)).to.equal(true);
      expect(rows(list)).to.be.empty;
      await expect(list).to.be.accessible();
    });

  it('recovers when it is tried again', async () => {
    const sequence = `${crypto.randomUUID()}:404,200`;
    const list = await listAt(faultUrl({ sequence, from: '/feed/en.json' }));
    await waitUntil(() => !!retryButton(list));
    retryButton(list)?.focus();
    retryButton(list)?.click();
    await untilRows(list, 10);
    expect(notice(list)).to.equal('');
    expect(fallbackIsSeen(list)).to.equal(false);
    await waitUntil(() => document.activeElement === list);
  });

  it('keeps its stories when a refresh fails, and says of when they are', async () => {
    const sequence = `${crypto.randomUUID()}:200,404,200`;
    const list = await listAt(faultUrl({ sequence, from: '/feed/en.json' }));
    await untilRows(list, 10);
    await list.refresh();
    await list.updateComplete;
    expect(rows(list)).to.have.length(10);
    expect(notice(list)).to.match(/^As of .*\d\d:\d\d\. The feed could not be refreshed\. Try again$/);
    await expect(list).to.be.accessible();
    retryButton(list)?.click();
    await waitUntil(() => notice(list) === '');
    expect(rows(list)).to.have.length(10);
  });

  const nothing = { en: 'No news yet.', 'zh-Hans': '暂无新闻。', 'zh-Hant': '暫無新聞。' };
  for (const [lang, sentence] of Object.entries(nothing))
    it(`says in ${lang} that there is nothing`, async () => {
      const list = await listOf(feedWith([]), { lang });
      expect(first(all(list, '[part=container]')).innerText.trim()).to.equal(sentence);
      await expect(list).to.be.accessible();
    });

  it('shows what stands in it where it cannot be rendered, and throws nothing into the page', async () => {
    const page = watchPage();
    const key = crypto.randomUUID();
    const list = await listAt(faultUrl({ from: '/feed/en.json', key, hold: '1' }));
    const fail = (): never => {
      throw new Error('No formatter');
    };
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (...words: unknown[]) => warnings.push(words.map(String).join(' '));
    Object.defineProperty(list, 'renderFeed', { value: fail });
    await release(key);
    await waitUntil(() => warnings.length);
    await endOfTask();
    console.warn = warn;
    expect(warnings.join()).to.match(/<news-list> could not be rendered: Error: No formatter$/);
    expect([fallbackIsSeen(list), all(list, '[part=skeleton]').length]).to.deep.equal([true, 0]);
    page.leave();
    expect(page.errors).to.deep.equal([]);
  });

  it('counts stories that are not for other sites as none, and tells the page', async () => {
    const list = await fixture<NewsList>(html`<news-list></news-list>`);
    const codes: string[] = [];
    list.addEventListener('fairwire-error', (event) => codes.push(event.detail.code));
    list.feed = feedWith([{ title: 'Secret', _fairwire: { noSyndication: true } }]);
    await list.updateComplete;
    expect(first(all(list, '[part=container]')).innerText.trim()).to.equal('No news yet.');
    expect(codes).to.deep.equal(['empty']);
  });
});
