import { expect } from '@open-wc/testing';
import { FeedStore } from '../../src/feed/feed-store.js';
import type { Feed } from '../../src/feed/format.js';
import { MergedSource } from '../../src/feed/merged-source.js';
import type { FeedSource } from '../../src/feed/source.js';
import { faultUrl, feedOf, release } from '../helpers/faults.js';
import { waitUntil } from '../helpers/wait.js';

const at = (feed: object, parameters: Record<string, string> = {}): string =>
  faultUrl({ body: JSON.stringify(feed), ...parameters });

/** Of addresses, or of feeds handed over as data. */
function merged(...feeds: (string | object)[]): MergedSource {
  const stores = feeds.map((feed) => (typeof feed === 'string' ? new FeedStore(feed) : FeedStore.of(feed)));
  const names = feeds.map((_feed, index) => String(index));
  return new MergedSource(names, (name) => stores[Number(name)]!);
}

const feedIn = ({ state }: FeedSource): Feed => {
  if (!state.feed) throw new Error('There is no feed.');
  return state.feed;
};
const ids = ({ state }: FeedSource): string => (state.feed?.items ?? []).map(({ id }) => id).join(' ');
const story = (id: string, members: object = {}): object => ({ id, content_text: 'Text', ...members });
const feedWith = (items: object[], members: object = {}): object => ({ ...feedOf(), items, ...members });

describe('several feeds as one', () => {
  it('have the head of the first and the stories of all', async () => {
    const source = merged(
      at({ ...feedOf('a', 'b'), title: 'First' }),
      at({ ...feedOf('c'), title: 'Second' }),
    );
    expect(source.state.status).to.equal('idle');
    await source.load();
    expect(source.state.status).to.equal('ready');
    expect(feedIn(source).title).to.equal('First');
    expect(ids(source)).to.equal('a b c');
  });

  it('go by the order of the addresses, whichever comes first', async () => {
    const key = crypto.randomUUID();
    const source = merged(at({ ...feedOf('a'), title: 'Slow' }, { key, hold: '1' }), at(feedOf('b')));
    const seen: string[] = [];
    source.subscribe(() => seen.push(`${source.state.status}: ${ids(source)}`));
    const loading = source.load();
    await waitUntil(() => ids(source) === 'b');
    await release(key);
    await loading;
    expect(seen.filter((line, index) => line !== seen[index - 1])).to.deep.equal([
      'loading: ',
      'loading: b',
      'ready: a b',
    ]);
    expect(feedIn(source).title).to.equal('Slow');
  });

  it('have each story once: of the same id or the same address, the first', () => {
    const url = 'https://www.example.org/story';
    const first = feedWith([story('a', { title: 'First', url }), story('b', { title: 'First' })]);
    const second = feedWith([story('x', { url }), story('b', { title: 'Second' }), story('c')]);
    const source = merged(first, second);
    expect(ids(source)).to.equal('a b c');
    expect(feedIn(source).items.map(({ title }) => title)).to.deep.equal(['First', 'First', undefined]);
  });

  it('leave stories of one feed with one address alone', () => {
    const url = 'https://www.example.org/';
    expect(ids(merged(feedWith([story('a', { url }), story('b', { url })]), feedOf('c')))).to.equal('a b c');
  });

  it('keep the language of each story', () => {
    const chinese = feedWith([story('b'), story('c', { language: 'ja' })], { language: 'zh-Hans' });
    const source = merged({ ...feedOf('a'), language: 'en' }, chinese, feedOf('d'));
    expect(feedIn(source).language).to.equal('en');
    expect(feedIn(source).items.map(({ language }) => language)).to.deep.equal([
      'en',
      'zh-Hans',
      'ja',
      undefined,
    ]);
  });

  it('say which feed a story is of', () => {
    const source = merged(
      { ...feedOf('a'), title: 'First' },
      { ...feedOf('b'), title: 'Second', language: 'en' },
    );
    const origins = feedIn(source).items.map((item) => source.originOf(item)?.feed.title);
    expect(origins).to.deep.equal(['First', 'Second']);
    expect(source.originOf({ id: 'stranger' })).to.equal(undefined);
  });

  it('have the categories and the events of all', () => {
    const category = (id: string, name: string): object => ({ id, name });
    const event = (id: string, members: object = {}): object => ({ id, name: id, ...members });
    const zone = (timeZone: string): object => ({ id: 'x', name: 'x', timeZone });
    const source = merged(
      feedWith([], {
        _fairwire: {
          categories: [category('a', 'A')],
          events: [event('e')],
          exhibition: zone('Asia/Shanghai'),
        },
      }),
      feedWith([], {
        _fairwire: {
          categories: [category('a', 'Other'), category('b', 'B')],
          events: [event('e'), event('f'), event('g', { timeZone: 'Asia/Tokyo' })],
          exhibition: zone('Europe/Berlin'),
        },
      }),
    );
    const { categories, events, exhibition } = feedIn(source)._fairwire ?? {};
    expect(categories?.map(({ name }) => name)).to.deep.equal(['A', 'B']);
    expect(events?.map(({ id, timeZone }) => `${id} ${timeZone}`)).to.deep.equal([
      'e Asia/Shanghai',
      'f Europe/Berlin',
      'g Asia/Tokyo',
    ]);
    expect(exhibition?.timeZone).to.equal('Asia/Shanghai');
  });

  it('have the partners of all, those of one group together', () => {
    const group = (id: string, ...members: object[]): object => ({ id, name: id, members });
    const source = merged(
      feedOf('a'),
      feedWith([], {
        _fairwire: { partnerGroups: [group('host', { name: 'One' }, { id: '2', name: 'Two' })] },
      }),
      feedWith([], {
        _fairwire: {
          partnerGroups: [
            group('host', { id: '1', name: 'One' }, { id: '2', name: '2nd' }, { id: '3', name: 'Three' }),
            group('press', { name: 'Four' }),
          ],
        },
      }),
    );
    const groups = feedIn(source)._fairwire?.partnerGroups ?? [];
    expect(
      groups.map(({ id, members }) => `${id}: ${members?.map(({ name }) => name).join(', ')}`),
    ).to.deep.equal(['host: One, Two, Three', 'press: Four']);
  });

  it('are one frozen feed, the same while nothing changes', async () => {
    const source = merged(at({ ...feedOf('a'), language: 'en' }), at({ ...feedOf('b'), language: 'de' }));
    await source.load();
    const { state } = source;
    const feed = feedIn(source);
    expect(source.state === state).to.equal(true);
    await source.load({ maxAge: 0 });
    expect(source.state === state).to.equal(false);
    expect(feedIn(source) === feed).to.equal(true);
    for (const part of [feed, feed.items, ...feed.items]) expect(Object.isFrozen(part)).to.equal(true);
  });

  it('keep the objects of their stories when another feed comes', async () => {
    const key = crypto.randomUUID();
    const source = merged(
      at({ ...feedOf('a'), language: 'en' }, { key, hold: '1' }),
      at({ ...feedOf('b'), language: 'de' }),
    );
    const loading = source.load();
    await waitUntil(() => ids(source) === 'b');
    const [early] = feedIn(source).items;
    await release(key);
    await loading;
    expect(ids(source)).to.equal('a b');
    expect(feedIn(source).items[1] === early).to.equal(true);
  });
});
