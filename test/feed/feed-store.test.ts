import { expect } from '@open-wc/testing';
import { Archive } from '../../src/feed/archive.js';
import { FeedStore } from '../../src/feed/feed-store.js';
import { FeedStores } from '../../src/feed/feed-stores.js';
import { countOf, faultUrl, feedOf } from '../helpers/faults.js';
import { waitUntil } from '../helpers/wait.js';

const memory = (): Archive => {
  const entries = new Map<string, string>();
  return new Archive(() => ({
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  }));
};

const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));
const body = (...ids: string[]): string => JSON.stringify(feedOf(...ids));
const idsOf = (store: FeedStore): string[] => store.state.feed?.items.map(({ id }) => id) ?? [];

describe('a feed store', () => {
  it('goes from idle over loading to ready, telling its listeners', async () => {
    const store = new FeedStore(faultUrl({ body: body('a') }));
    const seen: string[] = [store.state.status];
    store.subscribe(() => seen.push(store.state.status));
    await store.load();
    expect(seen).to.deep.equal(['idle', 'loading', 'ready']);
    expect(idsOf(store)).to.deep.equal(['a']);
    expect(store.state.fromCache).to.be.false;
  });

  it('asks once, however many ask for it', async () => {
    const key = crypto.randomUUID();
    const store = new FeedStore(faultUrl({ key, body: body('a') }));
    await Promise.all([store.load(), store.load(), store.load()]);
    await store.load();
    expect(await countOf(key)).to.equal(1);
  });

  it('asks again when what it has is older than asked for', async () => {
    const key = crypto.randomUUID();
    const store = new FeedStore(faultUrl({ key, body: body('a') }));
    await store.load();
    await store.load({ maxAge: 0 });
    expect(await countOf(key)).to.equal(2);
  });

  it('asks once when the request fails too, and asks anew afterwards', async () => {
    const key = crypto.randomUUID();
    const store = new FeedStore(faultUrl({ sequence: `${key}:404,404,200`, body: body('a') }));
    await Promise.all([store.load(), store.load(), store.load()]);
    expect(await countOf(key)).to.equal(1);
    expect(store.state.status).to.equal('error');
    expect(store.state.error?.code).to.equal('http');
    expect(store.state.error?.status).to.equal(404);
    await store.load();
    expect(store.state.error?.status).to.equal(404);
    await store.load();
    expect(store.state.status).to.equal('ready');
    expect(store.state.error).to.equal(undefined);
  });

  it('keeps what it has when a refresh fails, and says so', async () => {
    const key = crypto.randomUUID();
    const store = new FeedStore(faultUrl({ sequence: `${key}:200,404`, body: body('a') }));
    await store.load();
    const { feed, fetchedAt } = store.state;
    await store.load({ maxAge: 0 });
    expect(store.state.status).to.equal('stale');
    expect(store.state.feed).to.equal(feed);
    expect(store.state.fetchedAt).to.equal(fetchedAt);
    expect(store.state.error?.status).to.equal(404);
  });

  it('hands out the same feed when a refresh brings nothing new', async () => {
    const store = new FeedStore(faultUrl({ body: body('a') }));
    await store.load();
    const { feed } = store.state;
    await store.load({ maxAge: 0 });
    expect(store.state.feed).to.equal(feed);
  });

  it('ends its request when the last listener has left, but not when one comes back in the same task', async () => {
    const key = crypto.randomUUID();
    const store = new FeedStore(faultUrl({ key, hang: '1' }));
    const leave = store.subscribe(() => undefined);
    void store.load();
    await waitUntil(async () => (await countOf(key, 'open')) === 1);
    leave();
    const leaveAgain = store.subscribe(() => undefined);
    await nextTask();
    expect(await countOf(key, 'open')).to.equal(1);
    leaveAgain();
    await waitUntil(async () => (await countOf(key, 'open')) === 0);
    expect(store.state.status).to.equal('idle');
  });

  it('takes a feed as data, and the pages behind it over the network', async () => {
    const store = FeedStore.of({ ...feedOf('a'), next_url: faultUrl({ body: body('b') }) });
    expect(store.state.status).to.equal('ready');
    await store.loadMore();
    expect(idsOf(store)).to.deep.equal(['a', 'b']);
  });

  it('says what data was that is no feed', () => {
    const { status, error } = FeedStore.of({ hello: 1 }).state;
    expect(status).to.equal('error');
    expect(error?.code).to.equal('format');
    expect(error?.found).to.equal('JSON, but no items');
  });
});

describe('the pages of a feed', () => {
  const paged = (next: string, ...ids: string[]): string =>
    faultUrl({ body: JSON.stringify({ ...feedOf(...ids), next_url: next }) });

  it('are fetched when asked for, one at a time, each story once', async () => {
    const key = crypto.randomUUID();
    const second = paged(faultUrl({ body: body('d') }), 'b', 'c');
    const store = new FeedStore(
      faultUrl({ key, body: JSON.stringify({ ...feedOf('a', 'b'), next_url: second }) }),
    );
    await store.load();
    expect(store.state.more).to.equal('available');
    expect(idsOf(store)).to.deep.equal(['a', 'b']);
    await Promise.all([store.loadMore(), store.loadMore()]);
    expect(idsOf(store)).to.deep.equal(['a', 'b', 'c']);
    await store.loadMore();
    expect(idsOf(store)).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(store.state.more).to.equal('none');
    await store.loadMore();
    expect(await countOf(key)).to.equal(1);
  });

  it('end where an address comes again', () => {
    const store = FeedStore.of({
      ...feedOf('a'),
      feed_url: 'https://a.example.org/',
      next_url: 'https://a.example.org/',
    });
    expect(store.state.more).to.equal('none');
  });

  it('stay as they are when the next one fails, and can be asked for again', async () => {
    const key = crypto.randomUUID();
    const store = new FeedStore(paged(faultUrl({ sequence: `${key}:404,200`, body: body('b') }), 'a'));
    await store.load();
    await store.loadMore();
    expect(store.state.more).to.equal('failed');
    expect(store.state.status).to.equal('ready');
    expect(idsOf(store)).to.deep.equal(['a']);
    await store.loadMore();
    expect(idsOf(store)).to.deep.equal(['a', 'b']);
  });

  it('are read again, as many as there were, when a refresh changes the first', async () => {
    const next = faultUrl({ body: body('c') });
    let answer = JSON.stringify({ ...feedOf('b'), next_url: next });
    const original = globalThis.fetch;
    globalThis.fetch = (input, init) =>
      input === 'https://feed.example.org/' ? Promise.resolve(new Response(answer)) : original(input, init);
    try {
      const store = new FeedStore('https://feed.example.org/');
      await store.load();
      await store.loadMore();
      answer = JSON.stringify({ ...feedOf('a', 'b'), next_url: next });
      await store.load({ maxAge: 0 });
      expect(idsOf(store)).to.deep.equal(['a', 'b', 'c']);
    } finally {
      globalThis.fetch = original;
    }
  });

  it('are all there again after a refresh that was cut off in the middle', async () => {
    const next = faultUrl({ body: body('c') });
    const page = (...ids: string[]): string => JSON.stringify({ ...feedOf(...ids), next_url: next });
    let answer = page('b');
    let onHeld: (() => void) | undefined;
    const original = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      if (input === 'https://feed.example.org/') return Promise.resolve(new Response(answer));
      if (!onHeld) return original(input, init);
      onHeld();
      return new Promise(() => undefined);
    };
    try {
      const store = new FeedStore('https://feed.example.org/');
      const leave = store.subscribe(() => undefined);
      await store.load();
      await store.loadMore();
      answer = page('a', 'b');
      const held = new Promise<void>((resolve) => (onHeld = resolve));
      void store.load({ maxAge: 0 });
      await held;
      leave();
      await nextTask();
      onHeld = undefined;
      await store.load({ maxAge: 0 });
      expect(idsOf(store)).to.deep.equal(['a', 'b', 'c']);
    } finally {
      globalThis.fetch = original;
    }
  });
});

describe('the archive of a feed', () => {
  it('answers for a young feed without a request', async () => {
    const key = crypto.randomUUID();
    const url = faultUrl({ key, body: body('a') });
    const archive = memory();
    await new FeedStore(url, archive).load();
    const store = new FeedStore(url, archive);
    await store.load({ maxAge: 60 });
    expect(store.state.status).to.equal('ready');
    expect(store.state.fromCache).to.be.true;
    expect(await countOf(key)).to.equal(1);
  });

  it('stands in for a feed that cannot be had, whatever its age', async () => {
    const key = crypto.randomUUID();
    const url = faultUrl({ sequence: `${key}:200,404`, body: body('a') });
    const archive = memory();
    await new FeedStore(url, archive).load();
    const store = new FeedStore(url, archive);
    await store.load({ maxAge: 0 });
    expect(store.state.status).to.equal('stale');
    expect(store.state.fromCache).to.be.true;
    expect(store.state.error?.status).to.equal(404);
    expect(idsOf(store)).to.deep.equal(['a']);
  });

  it('does not take what a wrong clock dated into the future for fresh', async () => {
    const key = crypto.randomUUID();
    const url = faultUrl({ key, body: body('new') });
    const archive = memory();
    archive.write(url, { text: body('old'), url, fetchedAt: Date.now() + 1e9 });
    const store = new FeedStore(url, archive);
    await store.load();
    expect(await countOf(key)).to.equal(1);
    expect(idsOf(store)).to.deep.equal(['new']);
  });

  it('that holds something else is passed over', async () => {
    const archive = memory();
    const url = faultUrl({ body: body('a') });
    archive.write(url, { text: '<p>Hello', url, fetchedAt: Date.now() });
    const store = new FeedStore(url, archive);
    await store.load();
    expect(store.state.status).to.equal('ready');
    expect(store.state.fromCache).to.be.false;
  });

  it('that throws does no harm', async () => {
    const broken = new Archive(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const store = new FeedStore(faultUrl({ body: body('a') }), broken);
    await store.load();
    expect(store.state.status).to.equal('ready');
  });

  it('keeps no feed that is too long for it', () => {
    const archive = memory();
    const url = faultUrl({ body: body('a'.repeat(1500)) });
    archive.write(url, { text: 'x'.repeat(300_000), url, fetchedAt: 1 });
    expect(archive.read(url)).to.equal(undefined);
  });
});

describe('the stores of a page', () => {
  it('are one for each address', () => {
    const stores = new FeedStores();
    expect(stores.get('https://a.example.org/')).to.equal(stores.get('https://a.example.org/'));
    expect(stores.get('https://a.example.org/')).not.to.equal(stores.get('https://b.example.org/'));
  });

  it('are dropped, oldest first, when many are abandoned', async () => {
    const stores = new FeedStores();
    const first = stores.get('https://first.example.org/');
    const used = stores.get('https://used.example.org/');
    used.subscribe(() => undefined);
    first.subscribe(() => undefined)();
    await nextTask();
    for (let i = 0; i < 30; i++) stores.get(`https://${i}.example.org/`).subscribe(() => undefined)();
    await nextTask();
    expect(stores.get('https://first.example.org/')).not.to.equal(first);
    expect(stores.get('https://used.example.org/')).to.equal(used);
  });
});
