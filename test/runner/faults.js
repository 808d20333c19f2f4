// @ts-check
/**
 * A server that misbehaves on request. `GET /__fault/any/name.json?…` answers as its parameters say:
 *
 *   status=503           the status (200)
 *   body=TEXT            the body (empty); from=/feed/en.json takes a fixture feed's instead
 *   type=TEXT            the Content-Type (application/feed+json); type= sends none
 *   encoding=gbk         the bytes of the body are in this encoding (utf-8); the type does not follow by itself
 *   header=NAME:VALUE    a header more, repeatable
 *   location=URL         redirects there (302, if no status is given)
 *   retry-after=1        the header of that name
 *   etag=TAG             sends it, and answers 304 without a body to a request that has it already
 *   cors=0               leaves Access-Control-Allow-Origin out
 *   hold=1               answers when the key is released, and not before
 *   delay=MS             waits before it answers
 *   hang=1               never answers; hang=body sends the headers and half of the body, then nothing more
 *   truncate=N           promises the whole body, sends N bytes and drops the connection
 *   endless=1            sends white space without an end (until 256 MiB, or the client leaves)
 *   drip=MS              sends a byte of the body every so many milliseconds; of an endless one 64 KiB
 *   pad=BYTES            white space after the body, up to that length
 *   reset=1              resets the connection (TCP, RST) without an answer
 *   pages=N              in the place of a body the page=P (1) of a feed of N pages with a story each; loop=P: the last
 *                        of them leads to that one
 *   sequence=KEY:503,200 the status by the number of the request: first 503, then 200 and 200 for ever;
 *                        the body is sent with a 2xx only. A status 0 drops the connection.
 *   key=KEY              counts the request under KEY, as sequence does
 *   first=TEXT           what is answered, with status 200, to the first request of a key
 *   well=TEXT            what is answered, with status 200, once the key is well
 *
 * `GET /__fault/__count?key=KEY` answers the number of requests a key got, `/__fault/__open?key=KEY` how many
 * of them are open still, `/__fault/__sent?key=KEY` how many bytes went out to those that are not;
 * `/__fault/__heal?key=KEY` makes the key well, `/__fault/__release?key=KEY` lets go what `hold` holds, and will hold no
 * more. Engines and files run at the same time: make keys with crypto.randomUUID().
 */
import iconv from 'iconv-lite';
import { setTimeout as sleep } from 'node:timers/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const PREFIX = '/__fault/';
const ENDLESS_LIMIT = 256 * 2 ** 20;
const CHUNK = Buffer.alloc(64 * 2 ** 10, ' ');

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {{ requests: number, open: number, sent: number, heal: number, release: number, held: Set<() => void> }} Count */
/** @typedef {(path: string, origin: string) => Promise<string | Buffer | undefined>} ReadFixture */

/**
 * @param {ReadFixture} readFixture where `from=` finds its feeds
 * @returns {import('vite').Connect.NextHandleFunction}
 */
export function faults(readFixture) {
  /** @type {Map<string, Count>} */
  const counts = new Map();
  return (request, response, next) => {
    if (!request.url?.startsWith(PREFIX)) return next();
    const url = new URL(request.url, `http://${request.headers.host}`);
    answer(request, response, url, counts, readFixture).catch(next);
  };
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {URL} url
 * @param {Map<string, Count>} counts
 * @param {ReadFixture} readFixture
 */
async function answer(request, response, url, counts, readFixture) {
  const query = url.searchParams;
  response.setHeader('Cache-Control', 'no-store');
  const entry = entryOf(query, counts);
  const question = /^__(count|open|sent|heal|release)$/.exec(url.pathname.slice(PREFIX.length))?.[1];
  if (query.get('cors') !== '0') allowAnyOrigin(response);
  if (request.method === 'OPTIONS') return void response.writeHead(204).end();
  if (question) return tell(response, entry, question);

  const nth = entry ? count(response, entry) : 1;
  const good = entry?.heal ? query.get('well') : nth === 1 && query.get('first');
  if (typeof good === 'string') return sendWell(response, good);
  await sleep(Number(query.get('delay') ?? 0));
  if (query.get('hold') === '1') await released(response, entry);
  if (query.get('hang') === '1' || response.destroyed) return;
  if (query.get('reset') === '1') return void response.socket?.resetAndDestroy();
  const status = statusOf(request, query, nth);
  if (status === 0) return void response.destroy();
  const body = query.has('pages') ? pageOf(url) : await bodyOf(query, url.origin, status, readFixture);
  setHeaders(response, query);
  response.statusCode = status;
  await send(response, query, body);
}

/** @param {Response} response */
function allowAnyOrigin(response) {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Allow-Headers', '*');
  response.setHeader('Access-Control-Expose-Headers', '*');
}

/**
 * @param {URLSearchParams} query
 * @param {Map<string, Count>} counts
 */
function entryOf(query, counts) {
  const key = query.get('key') ?? query.get('sequence')?.split(':')[0];
  if (!key) return undefined;
  const entry = counts.get(key) ?? { requests: 0, open: 0, sent: 0, heal: 0, release: 0, held: new Set() };
  counts.set(key, entry);
  return entry;
}

/**
 * @param {Response} response
 * @param {Count | undefined} entry
 * @param {string} question
 */
function tell(response, entry, question) {
  if (entry && question === 'heal') entry.heal = 1;
  if (entry && question === 'release') {
    entry.release = 1;
    for (const letGo of entry.held) letGo();
  }
  const name = question === 'count' ? 'requests' : /** @type {Exclude<keyof Count, 'held'>} */ (question);
  response.setHeader('Content-Type', 'application/json');
  response.end(String(entry?.[name] ?? 0));
}

/**
 * Waits until the key is released, or the client leaves.
 * @param {Response} response
 * @param {Count | undefined} entry
 * @returns {Promise<void>}
 */
function released(response, entry) {
  if (!entry) throw new Error('hold=1 needs a key, by which it is released.');
  if (entry.release) return Promise.resolve();
  return new Promise((done) => {
    entry.held.add(done);
    response.once('close', done);
  });
}

/**
 * Counts the request until the connection is done with, and says the how-manieth it is.
 * @param {Response} response
 * @param {Count} entry
 */
function count(response, entry) {
  const { socket } = response;
  const before = socket?.bytesWritten ?? 0;
  entry.open++;
  response.once('close', () => {
    entry.open--;
    // What waits in this process was never sent.
    entry.sent += (socket?.bytesWritten ?? 0) - (socket?.writableLength ?? 0) - before;
  });
  return ++entry.requests;
}

/**
 * @param {Response} response
 * @param {string} body
 */
function sendWell(response, body) {
  allowAnyOrigin(response);
  response.setHeader('Content-Type', 'application/feed+json');
  response.end(body);
}

/**
 * @param {Request} request
 * @param {URLSearchParams} query
 * @param {number} nth
 */
function statusOf(request, query, nth) {
  const etag = query.get('etag');
  if (etag && request.headers['if-none-match'] === etag) return 304;
  const statuses = query.get('sequence')?.split(':')[1]?.split(',');
  const status = statuses?.[Math.min(nth, statuses.length) - 1] ?? query.get('status');
  return Number(status ?? (query.has('location') ? 302 : 200));
}

/**
 * @param {URLSearchParams} query
 * @param {string} origin
 * @param {number} status
 * @param {ReadFixture} readFixture
 */
async function bodyOf(query, origin, status, readFixture) {
  const mute = status === 304 || status === 204 || (query.has('sequence') && (status < 200 || status > 299));
  if (mute) return Buffer.alloc(0);
  const from = query.get('from');
  const text = from ? await readFixture(from, origin) : query.get('body');
  if (from && text === undefined) throw new Error(`No fixture at ${from}`);
  const bytes = iconv.encode(String(text ?? ''), query.get('encoding') ?? 'utf-8');
  const padding = Number(query.get('pad') ?? 0) - bytes.length;
  return padding > 0 ? Buffer.concat([bytes, Buffer.alloc(padding, ' ')]) : bytes;
}

/**
 * @param {Response} response
 * @param {URLSearchParams} query
 */
function setHeaders(response, query) {
  const type = query.get('type') ?? 'application/feed+json';
  if (type) response.setHeader('Content-Type', type);
  for (const name of ['retry-after', 'etag', 'location']) {
    const value = query.get(name);
    if (value !== null) response.setHeader(name, value);
  }
  for (const header of query.getAll('header')) {
    const colon = header.indexOf(':');
    response.setHeader(header.slice(0, colon), header.slice(colon + 1).trim());
  }
}

/**
 * @param {Response} response
 * @param {URLSearchParams} query
 * @param {Buffer} body
 */
async function send(response, query, body) {
  if (query.get('endless') === '1') return sendEndless(response, body, Number(query.get('drip') ?? 0));
  if (query.has('drip')) return sendSlowly(response, body, Number(query.get('drip')));
  const cut = query.get('truncate') ?? (query.get('hang') === 'body' ? body.length >> 1 : undefined);
  if (cut === undefined) return void response.end(body);
  response.setHeader('Content-Length', body.length);
  response.flushHeaders();
  // the bytes must be out before the connection goes, or the client sees none of them
  await new Promise((done) => response.write(body.subarray(0, Number(cut)), done));
  if (query.has('truncate')) response.destroy();
}

/**
 * @param {Response} response
 * @param {Buffer} start
 * @param {number} milliseconds
 */
async function sendEndless(response, start, milliseconds) {
  await pipeline(Readable.from(endless(start, milliseconds)), response).catch(() => {}); // the client left, as it should
}

/**
 * @param {Response} response
 * @param {Buffer} body
 * @param {number} milliseconds
 */
async function sendSlowly(response, body, milliseconds) {
  for (let sent = 0; sent < body.length && !response.destroyed; sent++) {
    response.write(body.subarray(sent, sent + 1));
    await sleep(milliseconds);
  }
  response.end();
}

/**
 * A page of a feed that has as many as it is asked for.
 * @param {URL} url
 */
function pageOf(url) {
  const number = (/** @type {string} */ name) => Number(url.searchParams.get(name) ?? 1);
  const page = number('page');
  const isLast = page >= number('pages');
  const next = new URL(url);
  next.searchParams.set('page', String(isLast ? number('loop') : page + 1));
  const hasNext = !isLast || url.searchParams.has('loop');
  const item = { id: String(page), title: `Story ${page}`, content_text: `Text ${page}` };
  const members = hasNext ? { next_url: next.href } : {};
  const version = 'https://jsonfeed.org/version/1.1';
  return Buffer.from(JSON.stringify({ version, title: 'Pages', ...members, items: [item] }));
}

/**
 * @param {Buffer} start
 * @param {number} milliseconds
 */
async function* endless(start, milliseconds) {
  yield start;
  for (let sent = 0; sent < ENDLESS_LIMIT; sent += CHUNK.length) {
    if (milliseconds) await sleep(milliseconds);
    yield CHUNK;
  }
}
