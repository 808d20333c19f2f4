import { expect, fixture, html } from '@open-wc/testing';
import type { NewsArticle } from '../../../src/elements/news-article/news-article.js';
import type { NewsList } from '../../../src/elements/news-list/news-list.js';
import { partsOf } from '../../helpers/elements.js';
import { feedOf } from '../../helpers/faults.js';
import { one, titlesIn, within } from '../../helpers/news-feed.js';
import { warningsDuring } from '../../helpers/warnings.js';

const listWith = (...ids: string[]): Promise<NewsList> =>
  within(html`<div><news-list .feed=${feedOf(...ids)}></news-list></div>`, 'news-list') as Promise<NewsList>;

const linkOf = (element: HTMLElement): HTMLAnchorElement => partsOf(element, 'link')[0] as HTMLAnchorElement;

type Name =
  | 'src'
  | 'cache'
  | 'timeout'
  | 'theme'
  | 'headingLevel'
  | 'linkTarget'
  | 'linkRel'
  | 'loading'
  | 'credit'
  | 'limit'
  | 'pageSize'
  | 'paging'
  | 'show';

/** Each attribute, a value of it that differs from the default, and the property behind it. */
const listAttributes: readonly [name: string, value: string, property: Name][] = [
  ['src', '/feed/en.json', 'src'],
  ['cache', '60', 'cache'],
  ['timeout', '3', 'timeout'],
  ['theme', 'dark', 'theme'],
  ['heading-level', '2', 'headingLevel'],
  ['link-target', '_blank', 'linkTarget'],
  ['link-rel', 'nofollow', 'linkRel'],
  ['loading', 'lazy', 'loading'],
  ['credit', '', 'credit'],
  ['limit', '3', 'limit'],
  ['page-size', '3', 'pageSize'],
  ['paging', 'none', 'paging'],
  ['show', 'date', 'show'],
];

describe('an attribute', () => {
  for (const [name, value, property] of listAttributes)
    it(`${name} can be set, taken away and set again, in the markup and later`, async () => {
      const list = document.createElement('news-list');
      const byDefault = list[property];
      const markup = `<news-list ${name}="${value}"></news-list>`;
      const page = await fixture(html`<div></div>`);
      page.innerHTML = markup;
      const parsed = one('news-list', page) as NewsList;
      await parsed.updateComplete;
      for (const element of [parsed, list]) {
        element.setAttribute(name, value);
        expect(element[property], 'set').not.to.deep.equal(byDefault);
        element.removeAttribute(name);
        expect(element[property], 'taken away').to.deep.equal(byDefault);
        element.setAttribute(name, value);
        expect(element[property], 'set again').not.to.deep.equal(byDefault);
      }
    });

  it('of a story can be taken away, too', async () => {
    const article = await fixture<NewsArticle>(html`<news-article item="a" item-from="hash"></news-article>`);
    article.removeAttribute('item');
    article.removeAttribute('item-from');
    expect([article.item, article.itemFrom]).to.deep.equal(['', '']);
  });

  const wrong: readonly [name: string, value: string, property: Name, words: string][] = [
    ['theme', 'purple', 'theme', 'auto, light, dark'],
    ['heading-level', '7', 'headingLevel', '1, 2, 3, 4, 5, 6'],
    ['loading', 'never', 'loading', 'eager, lazy'],
    ['cache', '-1', 'cache', 'a whole number from 0'],
    ['timeout', '0', 'timeout', 'a whole number from 1'],
    ['page-size', '1.5', 'pageSize', 'a whole number from 0'],
  ];
  for (const [name, value, property, words] of wrong)
    it(`${name} with a wrong value counts as the default, and is named once`, () => {
      const lists = [document.createElement('news-list'), document.createElement('news-list')];
      const byDefault = lists[0]![property];
      const warnings = warningsDuring(() => {
        for (const list of lists) list.setAttribute(name, value);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0])
        .to.match(/^Fairwire \d+\.\d+\.\d+: /)
        .and.to.contain(`<news-list> has ${name}="${value}"`)
        .and.to.contain(words);
      expect(lists.map((list) => list[property])).to.deep.equal([byDefault, byDefault]);
    });

  it('with a wrong value after a right one counts as the default', async () => {
    const list = await listWith('a', 'b', 'c');
    for (const limit of ['1', 'few', '2', '']) {
      warningsDuring(() => list.setAttribute('limit', limit));
      await list.updateComplete;
      const shown = titlesIn(list).split(' Story').length;
      expect(shown, `limit="${limit}"`).to.equal(Number(limit) || 3);
    }
  });

  it('with a megabyte in it is not written to the console in full', () => {
    const list = document.createElement('news-list');
    const warnings = warningsDuring(() => list.setAttribute('theme', 'x'.repeat(1e6)));
    expect(warnings[0]).to.have.length.below(300);
  });

  it('may have white space around its value', () => {
    const list = document.createElement('news-list');
    const warnings = warningsDuring(() => {
      list.setAttribute('theme', ' dark ');
      list.setAttribute('show', '\n date\n image ');
    });
    expect(warnings).to.deep.equal([]);
    expect([list.theme, ...list.show]).to.deep.equal(['dark', 'date', 'image']);
  });
});

describe('a text in a property, as frameworks write it', () => {
  const set = (list: NewsList, values: Record<string, string>): Promise<boolean> =>
    Object.assign(list, values).updateComplete;

  it('is read as that of the attribute is', async () => {
    const list = await listWith('a', 'b', 'c', 'd', 'e');
    await set(list, { limit: '2', pageSize: '1', headingLevel: '2', show: 'date', cache: '60' });
    const { limit, pageSize, headingLevel, show, cache } = list;
    expect([limit, pageSize, headingLevel, show, cache]).to.deep.equal([2, 1, 2, ['date'], 60]);
    expect(partsOf(list, 'title')).to.have.length(2);
    partsOf(list, 'more')[0]?.click();
    await list.updateComplete;
    expect(partsOf(list, 'title')).to.have.length(3);
  });

  it('counts as the default where it is wrong, and the console says so', async () => {
    const list = await listWith('a', 'b');
    const warnings = warningsDuring(() => void set(list, { limit: 'two', layout: 'heap' }));
    expect([list.limit, list.layout]).to.deep.equal([10, 'list']);
    expect(warnings.join()).to.contain('<news-list> has limit="two", which is not a whole number from 0');
    expect(warnings.join()).to.contain('<news-list> has layout="heap", which is not one of list, cards');
  });
});

describe('links', () => {
  it('open where link-target says, without a way back to this page', async () => {
    const list = await listWith('a');
    expect(['target', 'rel'].some((name) => linkOf(list).hasAttribute(name))).to.equal(false);
    list.setAttribute('link-target', '_blank');
    await list.updateComplete;
    expect([linkOf(list).target, linkOf(list).rel]).to.deep.equal(['_blank', 'noopener']);
    list.setAttribute('link-rel', 'nofollow');
    await list.updateComplete;
    expect(linkOf(list).rel).to.equal('nofollow noopener');
    list.removeAttribute('link-target');
    await list.updateComplete;
    expect([linkOf(list).hasAttribute('target'), linkOf(list).rel]).to.deep.equal([false, 'nofollow']);
    list.removeAttribute('link-rel');
    await list.updateComplete;
    expect(linkOf(list).hasAttribute('rel')).to.equal(false);
  });

  it('have titles of the level that heading-level says', async () => {
    const list = await listWith('a');
    for (const level of ['1', '2', '3', '4', '5', '6']) {
      list.setAttribute('heading-level', level);
      await list.updateComplete;
      expect(partsOf(list, 'title')[0]?.localName).to.equal(`h${level}`);
    }
  });
});
