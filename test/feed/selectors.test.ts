import { expect } from '@open-wc/testing';
import type { Feed } from '../../src/feed/format.js';
import { readFeed } from '../../src/feed/reader.js';
import {
  categoriesOf,
  eventsOf,
  isPinned,
  neighboursOf,
  partnerGroupsOf,
  storiesOf,
} from '../../src/feed/selectors.js';

function feed(parts: { items?: object[]; _fairwire?: object }): Feed {
  const reading = readFeed({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'A feed',
    items: [],
    ...parts,
  });
  if (!('feed' in reading)) throw new Error(reading.found);
  return reading.feed;
}

const story = (id: string, date?: string, extension?: object): object => ({
  id,
  content_text: id,
  ...(date && { date_published: date }),
  ...(extension && { _fairwire: extension }),
});

const names = (items: readonly { readonly id: string }[]): string => items.map(({ id }) => id).join(' ');

describe('the stories of a feed', () => {
  it('are newest first, whatever offset their dates are written with', () => {
    const items = [
      story('morning', '2015-06-29T08:00:00+08:00'),
      story('midnight', '2015-06-29T00:30:00Z'),
      story('day', '2015-06-28'),
    ];
    expect(names(storiesOf(feed({ items })))).to.equal('midnight morning day');
  });

  it('keep the order of the feed where they have no date, behind those that have one', () => {
    const items = [story('b'), story('a'), story('dated', '2015-01-01'), story('c')];
    expect(names(storiesOf(feed({ items })))).to.equal('dated b a c');
  });

  it('are put in order in no time where all of a large feed are pinned', () => {
    const extension = { pinned: true };
    const items = Array.from({ length: 300_000 }, (_, id) => ({ id: String(id), _fairwire: extension }));
    const before = performance.now();
    expect(storiesOf({ items }).length).to.equal(items.length);
    // Looking for each among all the others took more than seven seconds.
    expect(performance.now() - before).to.be.lessThan(5000);
  });

  it('have the pinned ones on top, until the end of their last day', () => {
    const items = [
      story('new', '2015-07-02'),
      story('pinned', '2015-01-01', { pinned: true }),
      story('until', '2015-02-01', { pinned: true, pinnedUntil: '2015-07-01' }),
    ];
    const stories = feed({ items });
    expect(names(storiesOf(stories, Date.parse('2015-07-01T23:00:00Z')))).to.equal('until pinned new');
    expect(names(storiesOf(stories, Date.parse('2015-07-02T00:00:00Z')))).to.equal('pinned new until');
  });

  it('leave out what must not be shown on other sites', () => {
    const items = [story('a'), story('b', undefined, { noSyndication: true })];
    expect(names(storiesOf(feed({ items })))).to.equal('a');
  });

  it('have neighbours: those they name, or else those by date', () => {
    const items = [
      story('old', '2015-01-01'),
      story('middle', '2015-02-01'),
      story('new', '2015-03-01', { previousId: 'old', nextId: 'gone' }),
    ];
    const stories = feed({ items });
    const around = (id: string): (string | undefined)[] => {
      const item = stories.items.find((candidate) => candidate.id === id);
      if (!item) throw new Error(id);
      const { previous, next } = neighboursOf(stories, item);
      return [previous?.id, next?.id];
    };
    expect(around('middle')).to.deep.equal(['old', 'new']);
    expect(around('old')).to.deep.equal([undefined, 'middle']);
    expect(around('new')).to.deep.equal(['old', undefined]);
  });

  it('have the categories they name, as far as the feed knows them', () => {
    const stories = feed({
      items: [story('a', undefined, { categoryIds: ['x', 'gone', 'y'] })],
      _fairwire: {
        categories: [
          { id: 'y', name: 'Why' },
          { id: 'x', name: 'Ex' },
        ],
      },
    });
    const [item] = stories.items;
    expect(item && categoriesOf(stories, item).map(({ name }) => name)).to.deep.equal(['Ex', 'Why']);
  });

  it('are pinned only when they say so', () => {
    const [item] = feed({ items: [story('a', undefined, { pinnedUntil: '2999-01-01' })] }).items;
    expect(item && isPinned(item, 0)).to.be.false;
  });
});

describe('the partners and events of a feed', () => {
  it('are groups with members, by order, those without one last', () => {
    const members = [{ name: 'Someone' }];
    const groups = [
      { id: 'last', members },
      { id: 'second', order: 2, members },
      { id: 'empty', order: 0, members: [] },
      { id: 'first', order: 1, members },
    ];
    expect(names(partnerGroupsOf(feed({ _fairwire: { partnerGroups: groups } })))).to.equal(
      'first second last',
    );
  });

  it('are events by order, else by date, those without one last', () => {
    const events = [
      { id: 'undated', name: 'U' },
      { id: 'late', name: 'L', startDate: '2015-10-16' },
      { id: 'early', name: 'E', startDate: '2015-10-14T09:00:00+08:00' },
      { id: 'first', name: 'F', startDate: '2015-12-01', order: 1 },
    ];
    expect(names(eventsOf(feed({ _fairwire: { events } })))).to.equal('first early late undated');
  });

  it('are none in a feed without the extension', () => {
    expect(partnerGroupsOf(feed({}))).to.deep.equal([]);
    expect(eventsOf(feed({}))).to.deep.equal([]);
  });
});
