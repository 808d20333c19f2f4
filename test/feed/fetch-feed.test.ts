import { expect } from '@open-wc/testing';
import { type FeedError } from '../../src/feed/feed-error.js';
import { fetchFeed, type FetchFeedOptions, fetchFeedText, readFeedText } from '../../src/feed/fetch-feed.js';
import { fault, key, rejection, requests, stranger, untilClosed, untilRequested } from './support.js';

const json = JSON.stringify({
  title: 'Exhibition',
  items: [{ id: '1', title: 'Opening', url: 'news/1.html' }],
});
/** Retries without waiting. */
const atOnce: FetchFeedOptions = { random: () => 0 };

const failure = (url: string, options: FetchFeedOptions = atOnce) =>
  rejection<FeedError>(fetchFeed(url, options));

/** A fetch that remembers how it was called. */
const spy = () => {
  const calls: RequestInit[] = [];
  const spied: typeof fetch = (input, init = {}) => {
    calls.push(init);
    return fetch(input, init);
  };
  return { calls, fetch: spied };
};

/** How many timers of a delay are running after a task that began without one. */
const timersLeft = async (delay: number, task: () => Promise<unknown>) => {
  const running = new Set<unknown>();
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  let started = 0;
  Object.assign(globalThis, {
    setTimeout: (handler: () => void, wait?: number) => {
      const timer = set(handler, wait);
      if (wait === delay) {
        running.add(timer);
        started++;
      }
      return timer;
    },
    clearTimeout: (timer: number) => (running.delete(timer), clear(timer)),
  });
  try {
    await task();
  } finally {
    Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
  }
  expect(started).to.equal(1);
  return running.size;
};

describe('fetchFeed', () => {
  it('reads a feed of another site', async () => {
    const { feed, problems, text, url } = await fetchFeed(fault({ body: json }));
    expect(feed.title).to.equal('Exhibition');
    expect(feed.items[0]?.title).to.equal('Opening');
    expect(problems).to.deep.equal([]);
    expect(text).to.equal(json);
    expect(url).to.equal(fault({ body: json }));
  });

  it('takes relative addresses from where redirects led', async () => {
    const target = `${stranger}/__fault/2015/en.json?${new URLSearchParams({ body: json }).toString()}`;
    const { feed, url } = await fetchFeed(fault({ location: target }));
    expect(url).to.equal(target);
    expect(feed.items[0]?.url).to.equal(`${stranger}/__fault/2015/news/1.html`);
  });

  it('reads an address relative to the page', async () => {
    const { feed } = await fetchFeed(fault({ body: json }, ''));
    expect(feed.items[0]?.url).to.equal(`${location.origin}/__fault/news/1.html`);
  });

  it('asks without credentials and without headers of its own', async () => {
    const { calls, fetch } = spy();
    await fetchFeed(fault({ body: json }), { fetch });
    const request = new Request('/', calls[0]);
    // None go to another origin by this; `embed/preload` says why it is not `omit`.
    expect(request.credentials).to.equal('same-origin');
    expect(request.method).to.equal('GET');
    expect(request.mode).to.equal('cors');
    expect([...request.headers]).to.deep.equal([]);
  });

  it('asks the page’s own server without credentials too', async () => {
    const { calls, fetch } = spy();
    await fetchFeed(fault({ body: json }, ''), { fetch });
    expect(new Request('/', calls[0]).credentials).to.equal('omit');
  });

  it('uses the fetch that the page has at the time', async () => {
    const original = globalThis.fetch;
    let asked: unknown;
    globalThis.fetch = (input) => ((asked = input), Promise.resolve(new Response(json)));
    try {
      const { url } = await fetchFeed('https://example.org/feed.json');
      expect(asked).to.equal('https://example.org/feed.json');
      expect(url).to.equal('https://example.org/feed.json');
    } finally {
      globalThis.fetch = original;
    }
  });

  it('joins what comes in pieces, in the middle of a character too', async () => {
    const bytes = new TextEncoder().encode('{"title":"展览","items":[]}');
    const pieces = new ReadableStream({
      start(stream) {
        for (let i = 0; i < bytes.length; i += 5) stream.enqueue(bytes.subarray(i, i + 5));
        stream.close();
      },
    });
    const fetch = () => Promise.resolve(new Response(pieces));
    expect((await fetchFeed('https://example.org/', { fetch })).feed.title).to.equal('展览');
  });

  for (const type of ['', 'text/html', 'application/octet-stream', 'nonsense'])
    it(`reads a feed of the type "${type}"`, async () => {
      expect((await fetchFeed(fault({ body: json, type }))).feed.items.length).to.equal(1);
    });

  it('reads GBK and JSONP', async () => {
    const { feed } = await fetchFeed(fault({ body: 'cb({"title":"展览","items":[]});', encoding: 'gbk' }));
    expect(feed.title).to.equal('展览');
  });

  it('takes a feed without items for a feed', async () => {
    expect((await fetchFeed(fault({ body: '{"items":[]}' }))).feed.items).to.deep.equal([]);
  });

  for (const [body, found] of [
    ['', 'an empty document'],
    ['<!doctype html><title>Not found</title>', 'an HTML page'],
    ['{"entries":[]}', 'JSON, but no items'],
    ['[]', 'a JSON array'],
    ['{"items":[', 'JSON that breaks off'],
  ] as const)
    it(`says that it got ${found}, and does not ask again`, async () => {
      const id = key();
      const src = fault({ body, key: id });
      const error = await failure(src);
      expect(error).to.include({ name: 'FeedError', code: 'format', found, src, status: 0 });
      expect(error.message).to.contain(found).and.to.contain(src);
      expect(await requests(id)).to.equal(1);
    });

  it('calls an answer without a body an empty document', async () => {
    expect(await failure(fault({ status: 204 }))).to.include({ code: 'format', found: 'an empty document' });
  });

  it('names the address that was asked, not the one that answered', async () => {
    const src = fault({ location: fault({ body: '<p>' }) });
    expect(await failure(src)).to.include({ code: 'format', src });
  });
});

describe('readFeedText', () => {
  it('reads a text that was kept', async () => {
    const { feed } = await readFeedText(json, 'https://example.org/2015/feed.json');
    expect(feed.items[0]?.url).to.equal('https://example.org/2015/news/1.html');
  });
});

describe('fetchFeedText, when the server fails', () => {
  for (const status of [400, 401, 403, 404, 410, 451, 501])
    it(`passes on ${status} and does not ask again`, async () => {
      const id = key();
      expect(await failure(fault({ status, key: id }))).to.include({ code: 'http', status });
      expect(await requests(id)).to.equal(1);
    });

  it('asks again until it gets an answer', async () => {
    const id = key();
    const { text } = await fetchFeedText(fault({ body: json, sequence: `${id}:503,429,500,200` }), atOnce);
    expect(text).to.equal(json);
    expect(await requests(id)).to.equal(4);
  });

  it('gives up after three retries', async () => {
    const id = key();
    expect(await failure(fault({ status: 503, key: id }))).to.include({ code: 'http', status: 503 });
    expect(await requests(id)).to.equal(4);
  });

  it('asks as often as it is told', async () => {
    const id = key();
    await failure(fault({ status: 503, key: id }), { retries: 0 });
    expect(await requests(id)).to.equal(1);
  });

  it('asks past the HTTP cache when it asks again', async () => {
    const { calls, fetch } = spy();
    await failure(fault({ status: 503 }), { ...atOnce, fetch, retries: 2, cache: 'no-cache' });
    expect(calls.map(({ cache }) => cache)).to.deep.equal(['no-cache', 'reload', 'reload']);
  });

  it('is a network error when the server lets no other site in', async () => {
    const id = key();
    const error = await failure(fault({ body: json, cors: 0, key: id }));
    expect(error).to.include({ code: 'network', status: 0 });
    expect(error.cause).to.be.instanceOf(TypeError);
    expect(await requests(id)).to.equal(4);
  });

  it('is a network error when nobody answers', async () => {
    // Port 1 is one of those that a browser does not even try (Fetch, 2.9).
    expect(await failure('http://127.0.0.1:1/feed.json')).to.include({ code: 'network' });
  });

  it('is a network error when the address is none', async () => {
    expect(await failure('https://')).to.include({ code: 'network', src: 'https://' });
  });

  it('is a network error when redirects go in circles', async () => {
    const src = fault({ location: '#again' });
    expect(await failure(src, { retries: 0 })).to.include({ code: 'network' });
  });

  it('asks again after a connection was lost in the middle', async () => {
    const id = key();
    const src = fault({ body: json, truncate: 20, key: id });
    expect(await failure(src, { ...atOnce, retries: 1 })).to.include({ code: 'network' });
    expect(await requests(id)).to.equal(2);
  });

  it('waits as long as Retry-After asks', async () => {
    const start = performance.now();
    const parameters = { body: json, sequence: `${key()}:503,200`, 'retry-after': 1 };
    expect((await fetchFeedText(fault(parameters), atOnce)).text).to.equal(json);
    expect(performance.now() - start).to.be.greaterThan(990);
  });

  it('gives up at once when Retry-After goes beyond its time', async () => {
    const id = key();
    const error = await failure(fault({ status: 503, 'retry-after': 60, key: id }));
    expect(error).to.include({ code: 'http', status: 503, retryAfter: 60 });
    expect(await requests(id)).to.equal(1);
  });

  it('gives up at once when it would have to wait beyond its time', async () => {
    const id = key();
    const options = { timeout: 9_000, random: () => 20 };
    expect(await failure(fault({ status: 503, key: id }), options)).to.include({ code: 'http', status: 503 });
    expect(await requests(id)).to.equal(1);
  });
});

describe('fetchFeedText, when the server does not end', () => {
  for (const parameters of [{ hang: 1 }, { hang: 'body' }])
    it(`gives up when its time is over (hang=${parameters.hang}), and hangs up`, async () => {
      const id = key();
      const src = fault({ ...parameters, body: json, key: id });
      expect(await failure(src, { timeout: 1000 })).to.include({ code: 'timeout', src, status: 0 });
      expect(await requests(id)).to.equal(1);
      await untilClosed(id);
    });

  it('has one time limit for all attempts', async () => {
    const addresses = [fault({ status: 503 }), fault({ status: 503 }), fault({ hang: 1 })];
    let asked = 0;
    const next: typeof fetch = (_address, init) => fetch(addresses[asked++]!, init);
    const options: FetchFeedOptions = { ...atOnce, timeout: 3_210, fetch: next };
    const task = async () => expect(await failure('feed.json', options)).to.include({ code: 'timeout' });
    expect(await timersLeft(3_210, task)).to.equal(0);
    expect(asked).to.equal(3);
  });

  it('keeps the time limit when the page has a fetch that cannot be aborted', async () => {
    const options = { timeout: 20, fetch: () => new Promise<never>(() => {}) };
    expect(await failure('feed.json', options)).to.include({ code: 'timeout' });
  });

  it('takes no limit, or one of a month, for what it is', async () => {
    for (const timeout of [Infinity, 30 * 86_400_000])
      expect((await fetchFeedText(fault({ body: json, delay: 50 }), { timeout })).text).to.equal(json);
  });

  it('stops at 16 MB, and hangs up', async () => {
    const id = key();
    const error = await failure(fault({ endless: 1, key: id }));
    expect(error).to.include({ code: 'format', found: 'more than 16 MB' });
    expect(await requests(id)).to.equal(1);
    await untilClosed(id);
  });

  it('stops at the limit it is given, and not before', async () => {
    const src = fault({ body: json });
    expect((await fetchFeedText(src, { maxBytes: json.length })).text).to.equal(json);
    expect(await failure(src, { maxBytes: json.length - 1 })).to.include({ code: 'format' });
  });

  it('does not wait for the body of a failure, and hangs up', async () => {
    const id = key();
    expect(await failure(fault({ status: 404, endless: 1, key: id }))).to.include({ status: 404 });
    await untilClosed(id);
  });

  it('reads where bodies are no streams, up to the limit', async () => {
    const options: FetchFeedOptions = {
      maxBytes: json.length,
      fetch: async (input, init) =>
        Object.defineProperty(await fetch(input, init), 'body', { value: undefined }),
    };
    expect((await fetchFeedText(fault({ body: json }), options)).text).to.equal(json);
    const error = await rejection(fetchFeedText(fault({ body: json }), { ...options, maxBytes: 9 }));
    expect(error).to.include({ code: 'format' });
  });
});

describe('fetchFeedText, when it is done', () => {
  it('leaves no timer', async () => {
    const timeout = 765_432;
    expect(await timersLeft(timeout, () => fetchFeed(fault({ body: json }), { timeout }))).to.equal(0);
    expect(await timersLeft(timeout, () => failure(fault({ status: 404 }), { timeout }))).to.equal(0);
  });

  it('leaves no timer of the waiting it was aborted in', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const waiting = async () => {
      const fetch = () =>
        Promise.resolve(new Response('', { status: 503, headers: { 'Retry-After': '600' } }));
      const failed = rejection(fetchFeed('feed.json', { ...atOnce, signal, timeout: 1e6, fetch }));
      setTimeout(() => controller.abort());
      await failed;
    };
    expect(await timersLeft(600_000, waiting)).to.equal(0);
  });

  it('leaves no listener on a signal that lives on', async () => {
    const { signal } = new AbortController();
    const listeners = new Set<unknown>();
    signal.addEventListener = (_type: string, listener: unknown) => void listeners.add(listener);
    signal.removeEventListener = (_type: string, listener: unknown) => void listeners.delete(listener);
    const done = fetchFeed(fault({ body: json }), { signal });
    expect(listeners.size).to.equal(1);
    await done;
    expect(listeners.size).to.equal(0);
  });
});

describe('fetchFeedText, when it is aborted', () => {
  /** Aborts a request once the server has got it, and gives what came of it. */
  const aborted = async (parameters: Record<string, string | number>, reason?: unknown) => {
    const id = key();
    const controller = new AbortController();
    const { signal } = controller;
    const src = fault({ ...parameters, body: json, key: id });
    const failed = rejection<unknown>(fetchFeedText(src, { ...atOnce, signal, timeout: 1e6 }));
    await untilRequested(id);
    controller.abort(reason);
    const error = await failed;
    await untilClosed(id);
    expect(await requests(id)).to.equal(1);
    return error;
  };

  it('hangs up and says so, as fetch does', async () => {
    expect(await aborted({ hang: 1 })).to.include({ name: 'AbortError' });
    expect(await aborted({ hang: 'body' })).to.include({ name: 'AbortError' });
  });

  it('gives the reason', async () => {
    const reason = new Error('the element is gone');
    expect(await aborted({ hang: 1 }, reason)).to.equal(reason);
  });

  it('does not ask again', async () => {
    expect(await aborted({ status: 503, 'retry-after': 600 })).to.include({ name: 'AbortError' });
  });

  it('does not even begin where that was before', async () => {
    const { calls, fetch } = spy();
    const controller = new AbortController();
    controller.abort();
    const { signal } = controller;
    expect(await rejection(fetchFeedText('feed.json', { signal, fetch }))).to.include({ name: 'AbortError' });
    expect(calls).to.deep.equal([]);
  });

  it('is an AbortError where signals have no reason yet', async () => {
    const controller = new AbortController();
    const signal = Object.defineProperty(controller.signal, 'reason', { value: undefined });
    const failed = rejection(fetchFeedText('feed.json', { signal, fetch: () => new Promise(() => {}) }));
    controller.abort();
    expect(await failed).to.include({ name: 'AbortError' });
  });
});
