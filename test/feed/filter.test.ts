import { expect } from '@open-wc/testing';
import { filterStories, isFiltering, type StoryFilter } from '../../src/feed/filter.js';
import { readFeed } from '../../src/feed/reader.js';

const plain: StoryFilter = {
  ...{ category: '', tag: '', exclude: '', query: '' },
  ...{ sort: 'newest', pinned: 'first' },
};

const now = Date.parse('2015-06-01T00:00:00Z');

function idsOf(items: object[], filter: Partial<StoryFilter>, extension: object = {}): string {
  const reading = readFeed({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'A feed',
    language: 'en',
    items,
    _fairwire: extension,
  });
  if (!('feed' in reading)) throw new Error(reading.found);
  return filterStories(reading.feed, { ...plain, ...filter }, now)
    .map(({ id }) => id)
    .join(' ');
}

const categories = [
  { id: 'industry', name: 'Industry' },
  { id: 'cars', name: 'Cars', parent: 'industry' },
  { id: 'electric', name: 'Electric cars', parent: 'cars' },
  { id: 'fair', name: 'The fair' },
  { id: 'round', name: 'Round', parent: 'about' },
  { id: 'about', name: 'About', parent: 'round' },
];

const items = [
  {
    id: 'a',
    date_published: '2015-01-04',
    tags: ['Press Release'],
    _fairwire: { categoryIds: ['industry'] },
  },
  { id: 'b', date_published: '2015-01-03', tags: ['智能制造'], _fairwire: { categoryIds: ['electric'] } },
  { id: 'c', date_published: '2015-01-02', tags: ['CNC'], _fairwire: { categoryIds: ['fair', 'about'] } },
  { id: 'd', date_published: '2015-01-01' },
].map((item) => ({ content_text: `Text of ${item.id}`, title: `Story ${item.id}`, ...item }));

describe('filters', () => {
  const cases: [Partial<StoryFilter>, string][] = [
    [{}, 'a b c d'],
    [{ category: 'industry' }, 'a b'],
    [{ category: 'cars' }, 'b'],
    [{ category: ' fair\n electric ' }, 'b c'],
    [{ category: 'round' }, 'c'],
    [{ category: 'Industry' }, ''],
    [{ category: 'unknown' }, ''],
    [{ category: ' ' }, 'a b c d'],
    [{ tag: 'press release' }, 'a'],
    [{ tag: 'ｃｎｃ\uff0c智能制造' }, 'b c'],
    [{ tag: 'cnc, press release,' }, 'a c'],
    [{ tag: 'press' }, ''],
    [{ exclude: 'd a' }, 'b c'],
    [{ exclude: 'industry' }, 'c d'],
    [{ exclude: 'CNC' }, 'a b d'],
    [{ exclude: 'press release, fair' }, 'b d'],
    [{ category: 'industry', exclude: 'cars' }, 'a'],
    [{ query: 'STORY b' }, 'b'],
    [{ query: 'nothing' }, ''],
    [{ query: 'text', tag: 'cnc', category: 'fair' }, 'c'],
  ];
  for (const [filter, expected] of cases)
    it(`${JSON.stringify(filter)} leaves ${expected || 'nothing'}`, () => {
      expect(idsOf(items, filter, { categories })).to.equal(expected);
    });

  it('know ids of a feed that lists no categories', () => {
    expect(idsOf(items, { category: 'fair' })).to.equal('c');
  });

  it('say whether they leave stories out', () => {
    expect(isFiltering(plain)).to.equal(false);
    expect(isFiltering({ ...plain, sort: 'title', pinned: 'inline', query: ' ' })).to.equal(false);
    for (const filter of [{ category: 'a' }, { tag: 'a' }, { exclude: 'a' }, { query: 'a' }] as const)
      expect(isFiltering({ ...plain, ...filter })).to.equal(true);
    expect(isFiltering({ ...plain, pinned: 'hide' })).to.equal(true);
  });
});

describe('order', () => {
  const stories = [
    { id: 'undated', title: 'Zebra 10', content_text: '-' },
    { id: 'old', title: 'zebra 9', content_text: '-', date_published: '2014-01-01' },
    { id: 'new', title: 'Ähre', content_text: '-', date_published: '2015-01-01' },
    {
      ...{ id: 'pinned', title: 'Baum', content_text: '-', date_published: '2014-06-01' },
      _fairwire: { pinned: true, pinnedUntil: '2015-06-01' },
    },
    {
      ...{ id: 'unpinned', title: 'Clown', content_text: '-', date_published: '2014-03-01' },
      _fairwire: { pinned: true, pinnedUntil: '2015-05-30' },
    },
  ];
  const cases: [Partial<StoryFilter>, string][] = [
    [{}, 'pinned new unpinned old undated'],
    [{ sort: 'oldest' }, 'pinned old unpinned new undated'],
    [{ sort: 'title' }, 'pinned new unpinned old undated'],
    [{ pinned: 'inline' }, 'new pinned unpinned old undated'],
    [{ pinned: 'inline', sort: 'title' }, 'new pinned unpinned old undated'],
    [{ pinned: 'inline', sort: 'oldest' }, 'old unpinned pinned new undated'],
    [{ pinned: 'hide' }, 'new unpinned old undated'],
  ];
  for (const [filter, expected] of cases)
    it(`${JSON.stringify(filter)} is ${expected}`, () => {
      expect(idsOf(stories, filter)).to.equal(expected);
    });
});
