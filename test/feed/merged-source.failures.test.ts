import { expect } from '@open-wc/testing';
import { FeedStore } from '../../src/feed/feed-store.js';
import { FeedStores } from '../../src/feed/feed-stores.js';
import type { FeedSource } from '../../src/feed/source.js';
import { MergedSource } from '../../src/feed/merged-source.js';
import { sourceOfSeveral } from '../../src/feed/several-addresses.js';
import { countOf, faultUrl, feedOf, release } from '../helpers/faults.js';
import { feedAt } from '../helpers/news-feed.js';
import { waitUntil } from '../helpers/wait.js';

/** A source of addresses, and its stores. */
function merged(...urls: string[]): MergedSource {
  const stores = new FeedStores();
  return new MergedSource(urls, (url) => stores.get(url));
}
const ids = ({ state }: FeedSource): string => (state.feed?.items ?? []).map(({ id }) => id).join(' ');

describe('several feeds, of which some fail', () => {
  it('are those that came, and the failure is named', async () => {
    const broken = faultUrl({ status: '404' });
    const source = merged(broken, feedAt(['b']));
    await source.load();
    expect(source.state.status).to.equal('partial');
    expect(ids(source)).to.equal('b');
    expect([source.state.error?.src, source.state.error?.status]).to.deep.equal([broken, 404]);
  });

  it('are whole again when the one that failed comes', async () => {
    const key = crypto.randomUUID();
    const source = merged(feedAt(['a']), feedAt(['b'], { sequence: `${key}:404,200` }));
    await source.load();
    expect(source.state.status).to.equal('partial');
    await source.load({ maxAge: 0 });
    expect([source.state.status, source.state.error, ids(source)]).to.deep.equal(['ready', undefined, 'a b']);
  });

  it('are none where all fail; each failure is named in its turn', async () => {
    const key = crypto.randomUUID();
    const urls = [faultUrl({ status: '404' }), faultUrl({ status: '410', key, hold: '1' })];
    const source = merged(...urls);
    const seen: unknown[] = [];
    source.subscribe(() => seen.push(source.state.error?.status));
    const loading = source.load();
    await waitUntil(() => seen.includes(404));
    await release(key);
    await loading;
    expect([source.state.status, source.state.feed]).to.deep.equal(['error', undefined]);
    expect([...new Set(seen)]).to.deep.equal([undefined, 404, 410]);
  });

  it('are stale where one cannot be refreshed, as of the older', async () => {
    const key = crypto.randomUUID();
    const source = merged(feedAt(['a'], { sequence: `${key}:200,404` }), feedAt(['b']));
    await source.load();
    const loaded = Date.now();
    await waitUntil(() => Date.now() > loaded);
    await source.load({ maxAge: 0 });
    expect([source.state.status, source.state.error?.status]).to.deep.equal(['stale', 404]);
    expect([source.state.fetchedAt <= loaded, ids(source)]).to.deep.equal([true, 'a b']);
  });

  it('name what was left out of each', async () => {
    const source = merged(
      faultUrl({ body: JSON.stringify({ ...feedOf('a'), icon: 7 }) }),
      faultUrl({ body: JSON.stringify({ ...feedOf('b'), favicon: 7 }) }),
    );
    await source.load();
    expect(source.state.problems.map(({ pointer }) => pointer)).to.deep.equal(['/icon', '/favicon']);
  });
});

describe('the pages of several feeds', () => {
  const paged = (id: string, next: string, parameters: Record<string, string> = {}): string =>
    faultUrl({ body: JSON.stringify({ ...feedOf(id), next_url: next }), ...parameters });

  it('are loaded of each that has more', async () => {
    const key = crypto.randomUUID();
    const last = feedAt(['b3'], { key });
    const source = merged(paged('a1', feedAt(['a2'])), paged('b1', paged('b2', last)), feedAt(['c1']));
    await source.load();
    expect([source.state.more, ids(source)]).to.deep.equal(['available', 'a1 b1 c1']);
    await source.loadMore();
    expect([source.state.more, ids(source)]).to.deep.equal(['available', 'a1 a2 b1 b2 c1']);
    expect(await countOf(key)).to.equal(0);
    await source.loadMore();
    expect([source.state.more, ids(source)]).to.deep.equal(['none', 'a1 a2 b1 b2 b3 c1']);
    await source.loadMore();
    expect(await countOf(key)).to.equal(1);
  });

  it('are said to have failed once no other has more', async () => {
    const key = crypto.randomUUID();
    const source = merged(
      paged('a1', feedAt(['a2'], { sequence: `${key}:404,200` })),
      paged('b1', feedAt(['b2'])),
    );
    await source.load();
    await source.loadMore();
    expect([source.state.more, source.state.status, ids(source)]).to.deep.equal([
      'failed',
      'ready',
      'a1 b1 b2',
    ]);
    await source.loadMore();
    expect([source.state.more, ids(source)]).to.deep.equal(['none', 'a1 a2 b1 b2']);
  });

  it('are not known before each feed is there', async () => {
    const key = crypto.randomUUID();
    const source = merged(feedAt(['a']), feedAt(['b'], { key, hold: '1' }));
    const loading = source.load();
    await waitUntil(() => ids(source) === 'a');
    expect(source.state.more).to.equal('loading');
    await release(key);
    await loading;
    expect(source.state.more).to.equal('none');
  });
});

describe('the sources of several addresses', () => {
  const none = (): FeedStore => new FeedStore('');

  it('are asked for once, and left when nobody listens', async () => {
    const keys = [crypto.randomUUID(), crypto.randomUUID()];
    const stores = new FeedStores();
    const urls = keys.map((key) => faultUrl({ key, hang: '1' }));
    const sources = [1, 2].map(() => new MergedSource(urls, (url) => stores.get(url)));
    const leave = sources.map((source) => source.subscribe(() => undefined));
    for (const source of sources) void source.load();
    const open = async (count: number): Promise<void> => {
      for (const key of keys) await waitUntil(async () => (await countOf(key, 'open')) === count);
    };
    await open(1);
    for (const end of leave) end();
    await open(0);
    for (const key of keys) expect(await countOf(key)).to.equal(1);
  });

  it('are those that can be fetched, each once', () => {
    const base = 'https://www.example.org/page/';
    const of = (src: string): string | undefined =>
      sourceOfSeveral(src, base, (url) => new FeedStore(url))?.url;
    expect(of(' a.json\n /b.json ')).to.equal(
      'https://www.example.org/page/a.json https://www.example.org/b.json',
    );
    expect(of('a.json ./a.json#x')).to.equal('https://www.example.org/page/a.json');
    expect(of('javascript:1 a.json http://')).to.equal('https://www.example.org/page/a.json');
    expect(of('javascript:1 data:,')).to.equal(undefined);
  });

  it('are not made for one alone', () => {
    expect(sourceOfSeveral('/a.json /a.json', location.href, none) instanceof FeedStore).to.equal(true);
  });
});
