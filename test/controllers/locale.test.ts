import { expect, fixture, html } from '@open-wc/testing';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import { partsOf, textOf, textsOf } from '../helpers/elements.js';
import { faultUrl, feedOf } from '../helpers/faults.js';
import { one } from '../helpers/news-feed.js';
import { waitUntil } from '../helpers/wait.js';

const retryIn = (list: Element): string => textsOf(list, 'retry').join();

/** A list whose feed never comes speaks the language of the page around it. */
async function failingList(place: ParentNode & Node): Promise<NewsList> {
  const list = document.createElement('news-list');
  list.src = faultUrl({ status: '404' });
  place.append(list);
  await waitUntil(() => retryIn(list));
  return list;
}

describe('the language of an element', () => {
  it('is that of the closest ancestor, where there is no feed', async () => {
    const page = await fixture(
      html`<div lang="zh-Hans">
        <p></p>
        <p lang="zh-TW"></p>
        <p lang="en-GB"></p>
      </div>`,
    );
    const lists = await Promise.all([...page.children].map((place) => failingList(place)));
    expect(lists.map(retryIn)).to.deep.equal(['重试', '重試', 'Try again']);
  });

  it('is found through the shadow roots around it', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="zh-Hant"></div>`);
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    const list = await failingList(inner.attachShadow({ mode: 'closed' }));
    expect(retryIn(list)).to.equal('重試');
  });

  it('is that of the page, or English where that has none or one that is none', async () => {
    const before = document.documentElement.lang;
    const said: string[] = [];
    for (const lang of ['zh', 'zh_TW', '', 'x_y z', 'fr']) {
      document.documentElement.lang = lang;
      const list = await failingList(await fixture(html`<div></div>`));
      said.push(retryIn(list));
    }
    document.documentElement.lang = before;
    expect(said).to.deep.equal(['重试', '重試', 'Try again', 'Try again', 'Try again']);
  });

  it('is its feed’s before that of the page, and its own before both', async () => {
    const items = feedOf('a').items.map((item) => ({
      ...item,
      date_published: '2015-06-29T09:00:00+08:00',
      _fairwire: { pinned: true },
    }));
    const feed = { ...feedOf(), language: 'zh-Hant', items };
    const page = await fixture(html`<div lang="zh-Hans"><news-list .feed=${feed}></news-list></div>`);
    const list = one('news-list', page);
    const said = async (): Promise<string[]> => {
      await (list as NewsList).updateComplete;
      return [...textsOf(list, 'badge'), ...textsOf(list, 'date')];
    };
    expect(await said()).to.deep.equal(['置頂', '2015年6月29日']);
    list.lang = 'en';
    expect(await said()).to.deep.equal(['Pinned', 'June 29, 2015']);
    list.setAttribute('lang', 'zh-Hant');
    expect(await said()).to.deep.equal(['置頂', '2015年6月29日']);
    list.setAttribute('lang', 'de');
    expect(await said()).to.deep.equal(['Pinned', '29. Juni 2015']);
    list.removeAttribute('lang');
    expect(await said()).to.deep.equal(['置頂', '2015年6月29日']);
  });

  it('marks the feed’s texts as the feed’s, and the element’s own as its own', async () => {
    const items = feedOf('a').items.map((item) => ({ ...item, _fairwire: { pinned: true } }));
    const feed = { ...feedOf(), language: 'zh-Hans', items };
    const list = await fixture<NewsList>(html`<news-list lang="en" .feed=${feed}></news-list>`);
    const languageOf = (part: string): string | null | undefined =>
      partsOf(list, part)[0]?.closest('[lang]')?.getAttribute('lang');
    expect([languageOf('title'), languageOf('badge')]).to.deep.equal(['zh-Hans', 'en']);
  });

  for (const [language, direction] of [
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['ug', 'rtl'],
    ['zh-Hans', 'ltr'],
  ])
    it(`has its direction: ${language} is ${direction}`, async () => {
      const feed = { ...feedOf('a'), language };
      const list = await fixture<NewsList>(html`<news-list .feed=${feed}></news-list>`);
      const container = one('[part=container]', list.shadowRoot!);
      expect(getComputedStyle(container).direction).to.equal(direction);
      expect(textOf(list)).to.contain('Story a');
    });
});
