import { expect } from '@open-wc/testing';
import { countOf, heal, release } from '../helpers/faults.js';
import { waitUntil } from '../helpers/wait.js';

const at = (query: string) => fetch(`/__fault/feed.json?${query}`);

/** Waits until that many requests of a key are open. */
const untilOpen = (key: string, count: number) =>
  waitUntil(async () => (await countOf(key, 'open')) === count, `${count} requests are open`);

/** The other name of the test server: another origin to the browser. */
const stranger = location.origin.replace('localhost', '127.0.0.1');

/** What came of it, for engines word their network errors differently. */
const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => 'answered',
    (error: unknown) => (error as Error).name,
  );

describe('the fault server', () => {
  it('answers with the status, type and headers asked for', async () => {
    const response = await at('status=503&retry-after=7&type=text/plain&header=X-Test:yes&body=no');
    expect(response.status).to.equal(503);
    expect(response.headers.get('retry-after')).to.equal('7');
    expect(response.headers.get('content-type')).to.equal('text/plain');
    expect(response.headers.get('x-test')).to.equal('yes');
    expect(await response.text()).to.equal('no');
  });

  it('follows a sequence and counts its requests', async () => {
    const key = crypto.randomUUID();
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await at(`body={}&sequence=${key}:503,429,200`)).status);
    expect(statuses).to.deep.equal([503, 429, 200, 200]);
    expect(await countOf(key)).to.equal(4);
    expect(await countOf('never')).to.equal(0);
  });

  it('encodes the body', async () => {
    const bytes = await (await at('encoding=gbk&body=展览')).arrayBuffer();
    expect(new TextDecoder('gbk').decode(bytes)).to.equal('展览');
  });

  it('drops the connection in the middle of the body', async () => {
    const response = await at('truncate=3&body=0123456789');
    expect(await outcome(response.text())).not.to.equal('answered');
  });

  it('hangs, and notices the client leaving', async () => {
    const key = crypto.randomUUID();
    const controller = new AbortController();
    const { signal } = controller;
    const left = outcome(fetch(`/__fault/feed.json?hang=1&key=${key}`, { signal }));
    await untilOpen(key, 1);
    controller.abort();
    expect(await left).not.to.equal('answered');
    await untilOpen(key, 0);
    expect(await countOf(key)).to.equal(1);
  });

  it('sends without an end', async () => {
    const controller = new AbortController();
    const response = await fetch('/__fault/feed.json?endless=1', { signal: controller.signal });
    const reader = response.body!.getReader();
    let size = 0;
    while (size < 2 ** 20) size += (await reader.read()).value!.length;
    controller.abort();
  });

  it('holds what it has to say until it is let go', async () => {
    const key = crypto.randomUUID();
    let answered = false;
    const held = at(`key=${key}&hold=1`).then(() => (answered = true));
    await untilOpen(key, 1);
    expect(answered).to.equal(false);
    await release(key);
    await held;
    await at(`key=${key}&hold=1`);
    expect(await countOf(key)).to.equal(2);
  });

  it('delays', async () => {
    const start = performance.now();
    await at('delay=200');
    expect(performance.now() - start).to.be.greaterThan(190);
  });

  it('knows an answer by its tag', async () => {
    const headers = { 'If-None-Match': '"a"' };
    const options: RequestInit = { headers, cache: 'no-store' };
    expect((await fetch('/__fault/feed.json?etag="a"&body=x', options)).status).to.equal(304);
    expect((await fetch('/__fault/feed.json?etag="b"&body=x', options)).status).to.equal(200);
  });

  it('lets other origins in, or not', async () => {
    const response = await fetch(`${stranger}/__fault/feed.json?body=hello`);
    expect(await response.text()).to.equal('hello');
    expect(await outcome(fetch(`${stranger}/__fault/feed.json?cors=0`))).to.equal('TypeError');
  });

  it('redirects', async () => {
    const response = await at('location=/__fault/other.json?body=moved');
    expect(await response.text()).to.equal('moved');
    expect(response.redirected).to.equal(true);
  });

  it('resets the connection', async () => {
    const key = crypto.randomUUID();
    expect(await outcome(at(`reset=1&key=${key}`))).to.equal('TypeError');
    expect(await countOf(key)).to.be.above(0);
  });

  it('drips, and counts what it sent before the client left', async () => {
    const key = crypto.randomUUID();
    const controller = new AbortController();
    const { signal } = controller;
    const url = `/__fault/feed.json?drip=50&body=${'x'.repeat(999)}&key=${key}`;
    const reader = (await fetch(url, { signal })).body!.getReader();
    await reader.read();
    controller.abort();
    await untilOpen(key, 0);
    expect(await countOf(key, 'sent')).to.be.within(1, 3000); // of more than 6000, for each byte goes out in a chunk of its own
  });

  it('pads the body', async () => {
    expect((await (await at('pad=9&body={}')).text()).length).to.equal(9);
  });

  it('is well from the moment it is told', async () => {
    const key = crypto.randomUUID();
    const query = `status=500&cors=0&first=early&well=good&key=${key}`;
    expect(await (await at(query)).text()).to.equal('early');
    expect((await at(query)).status).to.equal(500);
    await heal(key);
    const response = await fetch(`${stranger}/__fault/feed.json?${query}`);
    expect([response.status, await response.text()]).to.deep.equal([200, 'good']);
  });

  it('has as many pages as it is asked for, in a circle too', async () => {
    const next = async (query: string) =>
      ((await (await at(query)).json()) as { next_url?: string }).next_url?.replace(/.*\?/, '');
    expect(await next('pages=2')).to.equal('pages=2&page=2');
    expect(await next('pages=2&page=2')).to.equal(undefined);
    expect(await next('pages=2&page=2&loop=1')).to.equal('pages=2&page=1&loop=1');
  });
});
