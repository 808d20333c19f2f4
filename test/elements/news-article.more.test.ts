import { expect } from '@open-wc/testing';
import type { NewsArticle } from '../../src/elements/news-article/news-article.js';
import { $, clearHash, has, ofFeed, textOf, titleOf, version, whole } from '../helpers/news-article.js';
import { warningsDuring } from '../helpers/warnings.js';
import { waitUntil } from '../helpers/wait.js';

const all = (element: NewsArticle, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const text = (element: HTMLElement): string => element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const hrefs = (element: NewsArticle, selector: string): (string | null)[] =>
  all(element, selector).map((link) => link.getAttribute('href'));

const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id, index) => ({
  id,
  title: `Story ${id}`,
  content_html: '<p>Text</p>',
  url: `https://www.example.org/${id}`,
  date_published: `2015-0${9 - index}-01`,
}));
/** A feed whose first story has this extension. */
const withExtension = (extension: object, feed: object = {}): object => ({
  ...feed,
  items: items.map((item, index) => (index ? item : { ...item, _fairwire: extension })),
});

describe('<news-article>, what goes with a story', () => {
  beforeEach(clearHash);
  after(clearHash);

  describe('how long it takes to read', () => {
    const time = async (item: object, language = 'en'): Promise<string> =>
      textOf(await ofFeed({ language, items: [{ id: '1', title: 'T', ...item }] }), 'reading-time');

    it('is reckoned by its words', async () => {
      expect(await time({ content_text: 'word '.repeat(610) })).to.equal('3 min read');
    });

    it('is reckoned by its characters in Chinese', async () => {
      expect(await time({ content_text: '重'.repeat(1200) }, 'zh-Hans')).to.equal('阅读约 3 分钟');
      expect(await time({ content_text: '重'.repeat(1200) }, 'zh-Hant')).to.equal('閱讀約 3 分鐘');
    });

    it('goes by the number that the feed gives', async () => {
      expect(await time({ content_text: 'x', _fairwire: { wordCount: 1000 } })).to.equal('5 min read');
      expect(await time({ content_text: 'x', _fairwire: { wordCount: 1000 } }, 'zh')).to.match(/ 3 /);
    });

    it('is not said of a few lines, or of a summary', async () => {
      expect(await time({ content_text: 'A few words' })).to.equal('');
      expect(await time({ summary: 'word '.repeat(610) })).to.equal('');
    });
  });

  describe('the gallery', () => {
    const picture = (name: string): string => `${location.origin}/feed/images/${name}.svg`;

    it('shows pictures with captions and credits, each leading to its file', async () => {
      const gallery = [
        {
          url: picture('rims'),
          alt: 'Rims',
          caption: 'Three rims',
          creditText: 'Photo: A',
          width: 3,
          height: 2,
        },
        { url: picture('layers'), caption: 'Layers' },
        { url: picture('vapour') },
      ];
      const element = await ofFeed(withExtension({ gallery }));
      const entries = all(element, '[part~=gallery] > li');
      expect(entries.map(text)).to.deep.equal(['Three rims Photo: A', 'Layers', '']);
      expect(hrefs(element, '[part~=gallery] a')).to.deep.equal(gallery.map(({ url }) => url));
      const images = all(element, '[part~=gallery] img') as HTMLImageElement[];
      expect(images.map(({ alt }) => alt)).to.deep.equal(['Rims', 'Layers', 'Picture 3']);
      images[0]!.scrollIntoView();
      await waitUntil(() => images[0]!.naturalWidth > 0, 'the first is there');
      const [first, second] = images.map((image) => image.getBoundingClientRect());
      expect(first!.height).to.be.closeTo(second!.height, 1);
      await expect(element).to.be.accessible();
    });

    const hostile: readonly (readonly [name: string, gallery: unknown, shown: number])[] = [
      ['no list', 'x', 0],
      ['an empty list', [], 0],
      ['entries of the wrong type', [null, 1, 'https://www.example.org/a.jpg', []], 0],
      ['no address', [{ alt: 'x' }], 0],
      ['scripts for addresses', [{ url: 'javascript:alert(1)' }, { url: 'data:text/html,x' }], 0],
      [
        'sizes and captions of the wrong type',
        [{ url: picture('rims'), width: '<', height: -1, caption: {} }],
        1,
      ],
      ['markup in its captions', [{ url: picture('rims'), caption: '<img src=x onerror=alert(1)>' }], 1],
    ];
    for (const [name, gallery, count] of hostile)
      it(`with ${name}`, async () => {
        const element = await ofFeed(withExtension({ gallery }));
        expect(all(element, '[part~=gallery] img').length).to.equal(count);
        expect(has(element, '[onerror]')).to.equal(false);
        expect(titleOf(element)).to.equal('Story a');
      });
  });

  describe('related stories', () => {
    it('are listed with their dates under a heading, and chosen like the others', async () => {
      const element = await ofFeed(withExtension({ relatedIds: ['c', 'b'] }));
      const section = $(element, '[part=related]')!;
      expect(text(section.querySelector('h3')!)).to.equal('Related stories');
      expect(all(element, '[part=related] li').map(text)).to.deep.equal([
        'Story c July 1, 2015',
        'Story b August 1, 2015',
      ]);
      await expect(element).to.be.accessible();
      const chosen: string[] = [];
      element.addEventListener('fairwire-select', ({ detail }) => chosen.push(detail.item.id));
      section.querySelector('a')!.click();
      await waitUntil(() => titleOf(element) === 'Story c');
      expect([chosen, location.hash]).to.deep.equal([['c'], '#story=c']);
      await waitUntil(() => element.shadowRoot!.activeElement === $(element, '.title'), 'focus on the title');
    });

    const cases: readonly (readonly [name: string, ids: unknown, shown: string[]])[] = [
      ['five at most', ['b', 'c', 'd', 'e', 'f', 'g'], ['b', 'c', 'd', 'e', 'f']],
      [
        'each once, never the story itself, and none that is not loaded',
        ['a', 'b', 'b', 'x', 'c'],
        ['b', 'c'],
      ],
      ['no list', { b: true }, []],
      ['values of the wrong type', [null, {}, ['b'], true, 'b'], ['b']],
      ['nothing', [], []],
    ];
    for (const [name, relatedIds, ids] of cases)
      it(`: ${name}`, async () => {
        const element = await ofFeed(withExtension({ relatedIds }));
        expect(all(element, '[part=related] a').map(text)).to.deep.equal(ids.map((id) => `Story ${id}`));
        expect(has(element, '[part=related]')).to.equal(ids.length > 0);
      });

    it('are none that must not be shown on other sites', async () => {
      const feed = withExtension({ relatedIds: ['b', 'c'] }) as { items: object[] };
      feed.items[1] = { ...items[1], _fairwire: { noSyndication: true } };
      const element = await ofFeed(feed);
      expect(all(element, '[part=related] a').map(text)).to.deep.equal(['Story c']);
    });
  });

  describe('other languages', () => {
    it('are named in themselves', async () => {
      const alternates = [
        { language: 'zh-Hans', id: 'a', url: 'https://www.example.org/zh/a' },
        { language: 'fr', url: 'https://www.example.org/fr/a' },
        { language: 'en', url: 'https://www.example.org/en/a' },
        { language: 'de', id: 'a' },
      ];
      const feedNames = [{ language: 'zh-Hans', feedUrl: 'https://www.example.org/zh.json', name: '简体' }];
      const element = await ofFeed(withExtension({ alternates }, { _fairwire: { alternates: feedNames } }));
      const links = all(element, '[part=languages] a') as HTMLAnchorElement[];
      expect(links.map(text)).to.deep.equal(['简体', 'Français']);
      expect(links.map(({ lang, hreflang }) => [lang, hreflang])).to.deep.equal([
        ['zh-Hans', 'zh-Hans'],
        ['fr', 'fr'],
      ]);
      expect($(element, '[part=languages]')!.getAttribute('aria-label')).to.equal('Other languages');
      await expect(element).to.be.accessible();
    });

    const hostile: readonly (readonly [name: string, alternates: unknown])[] = [
      ['no list', 'fr'],
      ['no language', [{ url: 'https://www.example.org/' }]],
      ['a script for an address', [{ language: 'fr', url: 'javascript:alert(1)' }]],
      ['values of the wrong type', [null, 1, { language: 1, url: 2 }, { language: {}, url: [] }]],
    ];
    for (const [name, alternates] of hostile)
      it(`with ${name}`, async () => {
        const element = await ofFeed(withExtension({ alternates }));
        expect(has(element, '[part=languages]')).to.equal(false);
      });

    it('with a tag nobody knows', async () => {
      const alternates = [{ language: 'x-klingon', url: 'https://www.example.org/k' }];
      const element = await ofFeed(withExtension({ alternates }));
      expect(titleOf(element)).to.equal('Story a');
    });
  });

  describe('a story that the page’s query names', () => {
    const before = location.href;
    const setQuery = (query: string): void => {
      const address = new URL(before);
      for (const [name, value] of new URLSearchParams(query)) address.searchParams.set(name, value);
      history.replaceState(null, '', address);
    };
    afterEach(() => history.replaceState(null, '', before));

    it('is shown, and the others are this page with another query', async () => {
      setQuery('id=b&page=2');
      const element = await ofFeed(withExtension({}), { 'item-from': 'query:id' });
      expect(titleOf(element)).to.equal('Story b');
      const next = new URL($(element, '[part~=next]')!.getAttribute('href')!);
      expect([
        next.pathname,
        next.searchParams.get('id'),
        next.searchParams.get('page'),
        next.hash,
      ]).to.deep.equal([location.pathname, 'a', '2', '']);
    });

    it('is chosen by an ordinary navigation, unless the event is cancelled', async () => {
      setQuery('id=b');
      const element = await ofFeed(withExtension({}), { 'item-from': 'query:id' });
      let prevented: boolean | undefined;
      addEventListener(
        'click',
        (event) => {
          prevented = event.defaultPrevented;
          event.preventDefault();
        },
        { once: true },
      );
      $(element, '[part~=next]')!.click();
      expect(prevented).to.equal(false);
      element.addEventListener('fairwire-select', (event) => event.preventDefault());
      addEventListener('click', (event) => (prevented = event.defaultPrevented), { once: true });
      $(element, '[part~=next]')!.click();
      expect(prevented).to.equal(true);
      expect(location.hash).to.equal('');
    });

    for (const query of ['', 'id=', 'other=b'])
      it(`is none with "?${query}"`, async () => {
        setQuery(query);
        const element = document.createElement('news-article');
        element.setAttribute('item-from', 'query:id');
        element.feed = { version, title: 'A feed', items };
        document.body.append(element);
        await element.updateComplete;
        expect(has(element, 'article')).to.equal(false);
        expect($(element, 'p[part=empty]')!.offsetHeight).to.equal(0);
        element.remove();
      });

    it('is said to be missing where the feed has none', async () => {
      setQuery('id=nowhere');
      const element = document.createElement('news-article');
      element.setAttribute('item-from', 'query:id');
      element.feed = { version, title: 'A feed', items };
      document.body.append(element);
      await waitUntil(() => $(element, 'p[part=empty]')?.offsetHeight);
      expect($(element, 'p[part=empty]')!.textContent).to.equal('This story is not in the feed.');
      element.remove();
    });
  });

  describe('JSON-LD', () => {
    const scripts = (): HTMLScriptElement[] => [
      ...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
    ];

    it('is in the page’s head only where it is asked for, and as long as the story is shown', async () => {
      const silent = await ofFeed(withExtension({}));
      expect(scripts().length).to.equal(0);
      const lead = '</script><script>alert(1)</script>';
      const element = await ofFeed(withExtension({ lead, editor: 'Ed' }), { 'json-ld': '' });
      await waitUntil(() => scripts().length === 1);
      const data = JSON.parse(scripts()[0]!.textContent) as Record<string, unknown>;
      expect(data).to.include({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: 'Story a',
        description: lead,
        url: 'https://www.example.org/a',
        datePublished: '2015-09-01',
        inLanguage: 'en',
      });
      expect(Object.keys(data)).to.not.include.members(['author', 'image', 'articleSection']);
      expect(scripts()[0]!.textContent).to.not.contain('<');
      element.item = 'b';
      await element.updateComplete;
      expect(scripts().map(({ textContent }) => /Story b/.test(textContent))).to.deep.equal([true]);
      const parent = element.parentElement!;
      element.remove();
      expect(scripts().length).to.equal(0);
      parent.append(element);
      await waitUntil(() => scripts().length === 1);
      element.jsonLd = false;
      await element.updateComplete;
      expect(scripts().length).to.equal(0);
      await whole(silent);
    });

    it('goes with a story that is no longer shown', async () => {
      const element = await ofFeed(withExtension({}), { 'json-ld': '' });
      await waitUntil(() => scripts().length === 1);
      element.item = 'nowhere';
      await element.updateComplete;
      expect(scripts().length).to.equal(0);
    });
  });

  describe('show', () => {
    const everything = {
      items: [
        {
          ...items[0],
          image: `${location.origin}/feed/images/rims.svg`,
          _fairwire: {
            lead: 'Lead',
            gallery: [{ url: `${location.origin}/feed/images/layers.svg` }],
            relatedIds: ['c'],
            alternates: [{ language: 'fr', url: 'https://www.example.org/fr/a' }],
          },
        },
        ...items.slice(1),
      ],
      _fairwire: { breadcrumb: [{ name: 'Home', url: 'https://www.example.org/' }] },
    };
    const selectors: Record<string, string> = {
      breadcrumb: '[part=breadcrumb]',
      languages: '[part=languages]',
      lead: '[part=lead]',
      meta: 'div[part=meta]',
      'font-size': '[part=font-size]',
      share: '[part~=share]',
      image: '.figure [part=image]',
      gallery: '[part~=gallery]',
      source: '[part=original]',
      related: '[part=related]',
      navigation: '[part=navigation]',
      print: '[part~=print]',
    };
    const shownOf = (element: NewsArticle): string[] =>
      Object.keys(selectors).filter((word) => has(element, selectors[word]!));

    for (const word of Object.keys(selectors))
      it(`"${word}" shows that alone`, async () => {
        expect(shownOf(await ofFeed(everything, { show: word }))).to.deep.equal([word]);
      });

    it('is all but print by default', async () => {
      const words = Object.keys(selectors).filter((word) => word !== 'print');
      expect(shownOf(await ofFeed(everything))).to.deep.equal(words);
    });

    it('may be empty: title and text', async () => {
      const element = await ofFeed(everything, { show: '' });
      expect([titleOf(element), textOf(element, 'body'), shownOf(element)]).to.deep.equal([
        'Story a',
        'Text',
        [],
      ]);
    });
  });

  describe('a wrong value of', () => {
    const wrong: readonly (readonly [
      attribute: string,
      values: string[],
      property: 'itemFrom' | 'fontSize' | 'headingLevel' | 'theme',
      value: unknown,
    ])[] = [
      ['item-from', ['', 'query', 'query:', 'hash:x', 'query:a b', 'Hash'], 'itemFrom', ''],
      ['font-size', ['', 'huge', '12px', 'Large'], 'fontSize', 'medium'],
      ['heading-level', ['0', '7', 'h2', '1.5'], 'headingLevel', 2],
      ['theme', ['blue'], 'theme', 'auto'],
    ];
    for (const [attribute, values, property, value] of wrong)
      for (const written of values)
        it(`${attribute} ("${written}") is the default, and named once`, () => {
          const element = document.createElement('news-article');
          const warnings = warningsDuring(() => {
            element.setAttribute(attribute, written);
            element.setAttribute(attribute, written);
          });
          expect(element[property] === value).to.equal(true);
          expect(warnings.length).to.be.at.most(1);
          if (warnings[0]) expect(warnings[0]).to.contain(`${attribute}="${written}"`);
        });

    it('show shows all but the button to print', () => {
      const element = document.createElement('news-article');
      const all = element.show;
      expect(all).to.not.include('print');
      const warnings = warningsDuring(() => element.setAttribute('show', 'meta everything'));
      expect(element.show).to.deep.equal(all);
      expect(warnings.length).to.equal(1);
    });
  });
});
