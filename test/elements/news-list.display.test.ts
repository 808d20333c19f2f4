import { expect } from '@open-wc/testing';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import { formatRelative } from '../../src/locales/list/relative.js';
import { feedOf } from '../helpers/faults.js';
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
import { waitUntil } from '../helpers/wait.js';
import { warningsDuring } from '../helpers/warnings.js';

const ago = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
const plain = (texts: string[]): string[] => texts.map((text) => text.replace(/\u202f|\u00a0/g, ' '));

/** A list that has its part. */
async function special(feed: object, attributes: Record<string, string>): Promise<NewsList> {
  const list = await listOf(feed, attributes);
  await waitUntil(() => rows(list).length > 0, 'the stories are shown');
  await list.updateComplete;
  return list;
}

describe('<news-list> dates', () => {
  const story = { title: 'A', date_published: '2015-06-29T20:00:00Z' };
  const cases: [Record<string, string>, string[]][] = [
    [{ 'date-format': 'long', sort: 'title' }, ['June 29, 2015']],
    [{ 'date-format': 'short' }, ['06/29/2015']],
    [{ 'date-format': 'short', lang: 'zh-Hans' }, ['2015/06/29']],
    [{ 'date-format': 'none' }, []],
    [{ 'time-zone': 'Asia/Shanghai' }, ['June 30, 2015']],
    [{ 'time-zone': 'Asia/Shanghai', 'date-format': 'short' }, ['06/30/2015']],
    [{ 'time-zone': 'America/New_York', lang: 'zh-Hant' }, ['2015年6月29日']],
  ];
  for (const [attributes, expected] of cases)
    it(`are ${expected.join() || 'not shown'} for ${JSON.stringify(attributes)}`, async () => {
      const list = await special(feedWith([story]), attributes);
      expect(plain(textsOf(list, 'time'))).to.deep.equal(expected);
    });

  it('go by the time zone of the list before that of the exhibition', async () => {
    const exhibition = { id: 'fair', name: 'The fair', timeZone: 'Asia/Shanghai' };
    const list = await special(feedWith([story], { _fairwire: { exhibition } }), { 'time-zone': 'UTC' });
    expect(textsOf(list, 'time')).to.deep.equal(['June 29, 2015']);
  });

  it('relative to the present have the whole date under the pointer', async () => {
    const list = await special(feedWith([{ title: 'A', date_published: ago(3.1) }]), {
      'date-format': 'relative',
      lang: 'en',
    });
    expect(textsOf(list, 'time')).to.deep.equal(['3 days ago']);
    const [time] = all(list, 'time');
    expect(time?.title).to.match(/^\w+ \d+, 20\d\d$/);
    list.lang = 'zh-Hans';
    await waitUntil(() => textsOf(list, 'time')[0]?.replace(/\s/g, '') === '3天前');
    await expect(list).to.be.accessible();
  });

  const now = Date.parse('2015-06-30T12:00:00Z');
  const relative: [string, string, string?][] = [
    ['2015-06-30T11:59:30Z', 'this minute'],
    ['2015-06-30T11:15:00Z', '45 minutes ago'],
    ['2015-06-30T02:00:00Z', '10 hours ago'],
    ['2015-06-29T00:00:00Z', 'yesterday'],
    ['2015-06-20T00:00:00Z', 'last week'],
    ['2015-04-20T00:00:00Z', '2 months ago'],
    ['2010-01-01T00:00:00Z', '5 years ago'],
    ['2015-06-30T14:30:00Z', 'in 2 hours'],
    ['2015-06-30', 'today', 'UTC'],
    ['2015-06-29', 'yesterday', 'UTC'],
    ['2015-07-01', 'tomorrow', 'UTC'],
    ['2015-07-01', 'today', 'Pacific/Kiritimati'],
  ];
  for (const [date, expected, zone] of relative)
    it(`take ${date} for ${expected}${zone ? ` in ${zone}` : ''}`, () => {
      expect(formatRelative(date, 'en', now, zone)).to.equal(expected);
    });
});

describe('<news-list> marks', () => {
  it('young stories as new', async () => {
    const items = [0.5, 2.5, 4].map((days, id) => ({ title: `${id}`, date_published: ago(days) }));
    const list = await special(feedWith([...items, { title: '3' }]), { 'new-days': '3', lang: 'en' });
    expect(textsOf(list, 'li [part~=new]')).to.deep.equal(['New', 'New']);
    expect(rows(list).map((row) => !!row.querySelector('[part~=badge]'))).to.deep.equal([
      ...[true, true, false, false],
    ]);
    list.lang = 'zh-Hant';
    await waitUntil(() => textsOf(list, '[part~=new]')[0] === '最新');
    await expect(list).to.be.accessible();
  });
});

describe('<news-list> excerpts', () => {
  const long = feedWith([{ title: 'Long', summary: 'word '.repeat(200) }]);
  for (const count of [1, 2, 5])
    it(`have ${count} lines`, async () => {
      const list = await special(long, { 'excerpt-lines': String(count) });
      list.style.width = '15em';
      const [text] = all(list, '[part=summary]');
      if (!text) throw new Error('There is one.');
      const lines = text.clientHeight / parseFloat(getComputedStyle(text).lineHeight);
      expect(Math.round(lines)).to.equal(count);
    });

  it('are left out for 0', async () => {
    const list = await special(long, { 'excerpt-lines': '0' });
    expect(all(list, '[part=summary]')).to.be.empty;
  });
});

describe('<news-list> pictures', () => {
  const hall = `${location.origin}/feed/images/hall.svg`;

  it('are the fallback where a story has none, or a broken one', async () => {
    const broken = `${location.origin}/__fault/gone.png?status=404`;
    const list = await special(feedWith([{ title: 'A' }, { title: 'B', image: broken }]), {
      'fallback-image': '/feed/images/hall.svg',
    });
    const sources = (): string[] => all(list, 'img').map((image) => (image as HTMLImageElement).src);
    await waitUntil(() => sources().join() === `${hall},${hall}`);
    await waitUntil(() =>
      all(list, 'img').every((image) => getComputedStyle(image).visibility === 'visible'),
    );
  });
});

describe('<news-list> article addresses', () => {
  it('lead to the site that shows the list', async () => {
    const list = await special(feedWith([{ id: 'a b&c/$&', title: 'A', url: 'https://www.example.org/a' }]), {
      'article-url': '/news.html?id={id}#{id}',
    });
    const id = encodeURIComponent('a b&c/$&');
    expect(first(links(list)).href).to.equal(`${location.origin}/news.html?id=${id}#${id}`);
  });

  it('tell the page which story was chosen', async () => {
    const list = await special(feedOf('1'), { 'article-url': '/{id}.html' });
    const chosen: string[] = [];
    list.addEventListener('fairwire-select', (event) => {
      event.preventDefault();
      chosen.push(event.detail.item.id, event.detail.item.url ?? '');
    });
    first(links(list)).click();
    expect(chosen).to.deep.equal(['1', 'https://www.example.org/1']);
  });
});

describe('<news-list> layouts', () => {
  const image = `${location.origin}/feed/images/hall.svg`;
  const items = Array.from({ length: 6 }, (_, index) => ({
    ...{
      title: `Story ${index}`,
      summary: 'word '.repeat(30),
      image,
      url: `https://www.example.org/${index}`,
    },
    date_published: `2015-01-0${9 - index}`,
  }));

  /** How many rows stand in the first line. */
  const columnsOf = (list: NewsList): number => {
    const tops = rows(list).map((row) => Math.round(row.getBoundingClientRect().top));
    return tops.filter((top) => top === tops[0]).length;
  };

  const widths: [string, Record<string, string>, number][] = [
    ['15em', {}, 1],
    ['15em', { columns: '4' }, 1],
    ['30em', { columns: '4' }, 2],
    ['75em', {}, 3],
    ['75em', { columns: '1' }, 1],
    ['75em', { columns: '2' }, 2],
    ['75em', { columns: '4' }, 4],
    ['100em', { columns: '6' }, 6],
    ['100em', { columns: '60' }, 6],
  ];
  for (const [width, attributes, count] of widths)
    it(`cards: ${count} in a row of ${width} for ${JSON.stringify(attributes)}`, async () => {
      const list = await special(feedWith(items), { layout: 'cards', ...attributes });
      list.style.width = width;
      expect(columnsOf(list)).to.equal(count);
      expect(list.scrollWidth).to.equal(list.clientWidth);
      const [picture, title] = [first(all(list, 'li [part=image]')), first(all(list, 'li [part=title]'))];
      expect(picture.getBoundingClientRect().bottom).to.be.at.most(title.getBoundingClientRect().top);
    });

  it('cards: the token says how many without the attribute', async () => {
    const list = await special(feedWith(items), { layout: 'cards' });
    list.style.width = '75em';
    list.style.setProperty('--fairwire-columns', '2');
    expect(columnsOf(list)).to.equal(2);
  });

  it('headlines: a title and a date in one line', async () => {
    const list = await special(feedWith(items), { layout: 'headlines', lang: 'en' });
    list.style.width = '40em';
    expect(first(rows(list)).innerText.replace(/\s+/g, ' ').trim()).to.equal('Story 0 January 9, 2015');
    expect(all(list, 'li img, li [part=summary]')).to.be.empty;
    const [title, date] = [first(all(list, 'li [part=title]')), first(all(list, 'time'))];
    expect(title.getBoundingClientRect().top).to.be.below(date.getBoundingClientRect().bottom);
    expect(first(rows(list)).clientHeight).to.be.below(60);
    list.style.width = '15em';
    expect(list.scrollWidth).to.equal(list.clientWidth);
  });

  for (const layout of ['cards', 'headlines'])
    for (const theme of ['light', 'dark'])
      for (const lang of ['en', 'zh-Hans'])
        it(`${layout} are accessible, ${theme}, ${lang}`, async () => {
          const list = await special(feedWith(items), { layout, theme, lang, 'new-days': '99999' });
          await expect(list).to.be.accessible();
        });

  it('come and go with the attribute, and keep the stories', async () => {
    const list = await special(feedWith(items), { layout: 'headlines' });
    list.removeAttribute('layout');
    await waitUntil(() => all(list, 'li img').length === 6);
    expect(titles(list)).to.have.length(6);
  });
});

describe('<news-list>, wrong values of attributes', () => {
  const words = ['', 'nonsense', 'LONG', '<b>', '0'];
  const numbers = ['', 'many', '-1', '1.5', '<b>'];
  const addresses = ['javascript:alert(1)', 'data:text/html,x', 'https://', '{id}:alert(1)', 'mailto:{id}'];
  const cases: [string, readonly string[]][] = [
    ['date-format', words],
    ['layout', words],
    ['new-days', numbers],
    ['excerpt-lines', numbers],
    ['columns', numbers],
    ['time-zone', ['Nowhere/Town', '<b>', '8']],
    ['fallback-image', addresses.slice(0, 3)],
    ['article-url', [...addresses, '/news.html']],
  ];
  for (const [name, values] of cases)
    for (const value of values)
      it(`${name}="${value}" counts as the default, with a warning`, async () => {
        const list = await special(
          feedWith([{ id: 'x', title: 'A', url: 'https://www.example.org/a', summary: 'S' }]),
          {
            sort: 'title',
          },
        );
        const before = first(rows(list)).outerHTML;
        const warnings: string[] = [];
        const original = console.warn;
        console.warn = (text: unknown) => warnings.push(String(text));
        list.setAttribute(name, value);
        await list.updateComplete;
        console.warn = original;
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain(`<news-list> has ${name}="${value}"`);
        await untilRows(list, 1);
        expect(first(rows(list)).outerHTML).to.equal(before);
      });

  it('more lines than ten are ten', async () => {
    const list = await special(feedOf('1'), {});
    expect(warningsDuring(() => list.setAttribute('excerpt-lines', '99'))).to.be.empty;
    expect(list.excerptLines).to.equal(10);
  });
});
