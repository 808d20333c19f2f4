import { expect, fixture, html } from '@open-wc/testing';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import {
  all,
  feedWith,
  first,
  links,
  listOf,
  rows,
  textsOf,
  titles,
  untilRows,
} from '../helpers/news-list.js';
import { warningsDuring } from '../helpers/warnings.js';
import { waitUntil } from '../helpers/wait.js';

const story = (id: string, date: string, extension: object = {}): object => ({
  id,
  title: id,
  date_published: date,
  _fairwire: extension,
});

async function sample(language: string): Promise<NewsList> {
  const list = await fixture<NewsList>(html`<news-list src="/feed/${language}.json"></news-list>`);
  await untilRows(list, 10);
  return list;
}

describe('<news-list>', () => {
  it('shows pinned stories first, then the newest', async () => {
    const list = await listOf(
      feedWith([
        story('old', '2015-01-01'),
        story('new', '2015-03-01'),
        story('pinned', '2014-01-01', { pinned: true }),
        story('no longer pinned', '2015-02-01', { pinned: true, pinnedUntil: '2015-02-02' }),
        story('not for others', '2015-04-01', { noSyndication: true }),
      ]),
    );
    expect(titles(list)).to.deep.equal(['pinned', 'new', 'no longer pinned', 'old']);
    expect(textsOf(list, '[part=badge]')).to.deep.equal(['Pinned']);
  });

  it('shows title, summary, date, source, categories and picture', async () => {
    const row = first(rows(await sample('en')));
    const said = row.innerText.replace(/\s+/g, ' ');
    expect(said).to.contain('Chongqing is becoming a manufacturing centre');
    expect(said).to.match(
      /Pinned.*Industry News.*Chongqing.*Cars, notebooks.*June 29, 2015.*Fairwire sample newsroom/,
    );
    const picture = row.querySelector('img');
    expect(picture?.getAttribute('src')).to.match(/\/feed\/images\/\w+\.svg$/);
    expect(picture?.getAttribute('alt')).to.equal('');
    expect(picture?.getAttribute('loading')).to.equal('lazy');
    expect(picture?.getAttribute('referrerpolicy')).to.equal('no-referrer');
    expect(row.querySelector('time')?.dateTime).to.equal('2015-06-29T09:00:00+08:00');
  });

  const languages = {
    en: ['Pinned', 'June 29, 2015', 'Show more'],
    'zh-Hans': ['置顶', '2015年6月29日', '加载更多'],
    'zh-Hant': ['置頂', '2015年6月29日', '載入更多'],
  };
  for (const [language, texts] of Object.entries(languages))
    it(`speaks ${language}`, async () => {
      const list = await sample(language);
      const said = [
        ...textsOf(list, '[part=badge]'),
        first(textsOf(list, 'time')).replace(/\s/g, language === 'en' ? ' ' : ''),
        ...textsOf(list, '[part~=more]'),
      ];
      expect(said).to.deep.equal(texts);
      await expect(list).to.be.accessible();
    });

  it('speaks two languages on one page, and that of its own lang', async () => {
    const page = await fixture(
      html`<div>
        <news-list src="/feed/zh-Hans.json"></news-list>
        <news-list src="/feed/zh-Hans.json" lang="en"></news-list>
      </div>`,
    );
    const [chinese, english] = page.querySelectorAll('news-list');
    if (!chinese || !english) throw new Error('There are two.');
    await Promise.all([untilRows(chinese, 10), untilRows(english, 10)]);
    expect(textsOf(chinese, '[part=badge]')).to.deep.equal(['置顶']);
    expect(textsOf(english, '[part=badge]')).to.deep.equal(['Pinned']);
    expect(first(textsOf(english, 'time'))).to.equal('June 29, 2015');
    expect(titles(english)).to.deep.equal(titles(chinese));
  });

  it('gives the day as it is where the exhibition is held', async () => {
    const date = '2015-06-29T20:00:00Z';
    const exhibition = { id: 'fair', name: 'The fair', timeZone: 'Asia/Shanghai' };
    const list = await listOf(feedWith([story('late', date)], { _fairwire: { exhibition } }));
    expect(textsOf(list, 'time')).to.deep.equal(['June 30, 2015']);
  });

  it('shows of a story what it is told to', async () => {
    const list = await listOf(
      feedWith([
        { ...story('a', '2015-01-01'), image: 'https://www.example.org/a.png', summary: 'In short' },
      ]),
      { show: 'summary date' },
    );
    expect(textsOf(list, 'p[part=summary], time')).to.deep.equal(['In short', 'January 1, 2015']);
    expect(all(list, 'img')).to.be.empty;
  });

  it('says a wrong attribute once, and goes on with the default', async () => {
    const list = await listOf(feedWith([{}, {}]));
    const warnings = warningsDuring(() => {
      list.setAttribute('limit', 'many');
      list.setAttribute('show', 'sources');
      list.setAttribute('limit', 'many');
    });
    await list.updateComplete;
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.contain('<news-list> has limit="many"');
    expect(warnings[1]).to.contain('image, date, summary, source, category');
    expect([list.limit, list.show.length, rows(list).length]).to.deep.equal([10, 5, 2]);
  });

  it('calls a story without a title by the beginning of its text', async () => {
    const chinese = '电镀车间的电都去哪儿了'.repeat(20);
    const list = await listOf(
      feedWith(
        [
          { content_text: 'Short and without a title' },
          { content_text: 'word '.repeat(100) },
          { content_text: chinese },
          { content_text: undefined, content_html: '<style>a{}</style><p>Fish &amp; <b>chips</b></p>' },
          {
            content_text: undefined,
            content_html: '<img src="a.png">',
            url: 'https://www.example.org/picture',
          },
        ].map((item, index) => ({ url: `https://www.example.org/${index}`, ...item })),
      ),
    );
    const [short, words, characters, markup, picture] = titles(list);
    expect(short).to.equal('Short and without a title');
    expect(words)
      .to.match(/^(word )+word…$/)
      .and.to.have.length.within(70, 81);
    expect(characters).to.equal(`${chinese.slice(0, 80)}…`);
    expect(markup).to.equal('Fish & chips');
    expect(picture).to.equal('https://www.example.org/picture');
    expect(links(list)).to.have.length(5);
    expect(all(list, '[part=summary]')).to.be.empty;
    await expect(list).to.be.accessible();
  });

  it('shows the beginning of the text where there is no summary, in three lines', async () => {
    const list = await listOf(
      feedWith([
        { title: 'Long', content_text: 'word '.repeat(5000) },
        { title: 'One', content_text: 'x' },
      ]),
    );
    const [long, one] = all(list, '[part=summary]');
    if (!long || !one) throw new Error('Both have one.');
    expect(long.textContent).to.have.length.below(402);
    const lines = (text: HTMLElement): number =>
      text.clientHeight / parseFloat(getComputedStyle(text).lineHeight);
    list.style.width = '20em';
    expect(Math.round(lines(long))).to.equal(3);
    expect(Math.round(lines(one))).to.equal(1);
  });

  it('shows a story without an address as text', async () => {
    const list = await listOf(
      feedWith([{ title: 'Nowhere' }, { title: 'Elsewhere', external_url: 'https://www.example.org/x' }]),
    );
    expect(titles(list)).to.deep.equal(['Nowhere', 'Elsewhere']);
    expect(links(list).map(({ href }) => href)).to.deep.equal(['https://www.example.org/x']);
  });

  it('keeps the place of a picture that cannot be had', async () => {
    const list = await listOf(
      feedWith([{ title: 'Broken', image: `${location.origin}/__fault/gone.png?status=404` }]),
    );
    const picture = first(all(list, 'img'));
    const { width, height } = first(all(list, '[part=image]')).getBoundingClientRect();
    expect(width / height).to.be.closeTo(1.5, 0.05);
    await waitUntil(() => getComputedStyle(picture).visibility === 'hidden');
    expect(first(all(list, '[part=image]')).getBoundingClientRect().height).to.equal(height);
  });

  it('lets the text go on below a small picture in a narrow column, and stand beside it in a wide one', async () => {
    const summary = 'word '.repeat(60);
    const image = `${location.origin}/feed/images/hall.svg`;
    const list = await listOf(feedWith([{ title: 'A title of a few words', summary, image }]));
    const box = (part: string): DOMRect => first(all(list, `[part=${part}]`)).getBoundingClientRect();
    for (const width of ['15em', '20em']) {
      list.style.width = width;
      expect(box('title').top).to.be.below(box('image').bottom);
      expect(box('summary').top).to.be.at.least(box('image').bottom);
      expect(box('summary').width).to.be.closeTo(list.clientWidth, 1);
      expect(list.scrollWidth).to.equal(list.clientWidth);
    }
    list.style.width = '48em';
    expect(box('summary').right).to.be.at.most(box('image').left);
    expect(box('summary').top).to.be.below(box('image').bottom);
    expect(box('image').width).to.be.closeTo(14 * 16, 1);
  });

  it('shows hostile texts as text', async () => {
    const attack = '<img src=x onerror="globalThis.attacked=1">';
    const list = await listOf(
      feedWith(
        [
          {
            title: attack,
            summary: attack,
            url: 'javascript:alert(1)',
            image: 'javascript:alert(1)',
            _fairwire: { source: { name: attack }, categoryIds: ['c'] },
          },
        ],
        { _fairwire: { categories: [{ id: 'c', name: attack }] } },
      ),
    );
    expect(textsOf(list, '[part=title], [part=summary], [part=source], [part=category]')).to.deep.equal([
      attack,
      attack,
      attack,
      attack,
    ]);
    expect(all(list, 'img, a')).to.be.empty;
    expect(globalThis).not.to.have.property('attacked');
  });

  for (const theme of ['light', 'dark'])
    it(`is accessible in the ${theme} theme`, async () => {
      const list = await sample('en');
      list.setAttribute('theme', theme);
      await list.updateComplete;
      await expect(list).to.be.accessible();
    });
});
