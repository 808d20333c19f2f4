// @ts-check
/** The organiser's host: the feed and the embed files, as `docs` tell an organiser to serve them. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { documents } from './feed/documents.js';
import { timely } from './answers.js';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {{ type: string, body: string | Buffer, cache: string }} File */

const EMBED = new URL('../dist/embed/', import.meta.url);
const EMBED_PATH = /^\/fairwire\/\d+\.\d+\.\d+\/(fairwire[\w.-]*\.js|themes\/[a-z]+\.css)$/;
/** As docs/server/ has them; a test compares the two. */
const FEED_CACHE = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=86400';
const PICTURE_CACHE = 'public, max-age=86400, stale-while-revalidate=604800, stale-if-error=604800';
const FOR_EVER = 'public, max-age=31536000, immutable';

/** @typedef {(name: string) => Promise<Buffer | undefined>} ReadEmbed by the name below dist/embed */

/** @type {ReadEmbed} */
const readBuilt = (name) => readFile(new URL(name, EMBED)).catch(() => undefined);

/** @param {ReadEmbed} read @param {string} name @returns {Promise<File | undefined>} */
async function embedFile(read, name) {
  const body = await read(name);
  const type = `text/${name.endsWith('.css') ? 'css' : 'javascript'}; charset=utf-8`;
  return body && { type, body, cache: FOR_EVER };
}

/** @param {{ type: string }} document */
const cacheOf = ({ type }) => (type.startsWith('image/') ? PICTURE_CACHE : FEED_CACHE);

/**
 * @param {string} origin the organiser's own
 * @param {{ readEmbed?: ReadEmbed, clock?: () => number }} [options] what the embed files are; what time it is
 * @returns {(request: Request, response: Response) => Promise<void>}
 */
export function organiser(origin, { readEmbed = readBuilt, clock = Date.now } = {}) {
  const feeds = documents(origin);
  const sampleAt = (/** @type {string} */ path) => feeds.get(path)?.body;
  return async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', origin);
    const [, name] = EMBED_PATH.exec(pathname) ?? [];
    const feed = feeds.get(pathname);
    const file = name ? await embedFile(readEmbed, name) : feed && { ...feed, cache: cacheOf(feed) };
    const answer = file ?? timely(pathname, origin, sampleAt, clock());
    if (!answer) plain(response, 404, 'There is no such file.');
    else if ('status' in answer) later(response, answer);
    else send(request, response, answer);
  };
}

/** @param {Response} response @param {import('./answers.js').Answer} answer */
function later(response, { status, body, wait = 0 }) {
  if (wait === Infinity) return; // The browser gives up, or the page is closed.
  setTimeout(() => plain(response, status, body, 'application/feed+json; charset=utf-8'), wait);
}

/** @param {Response} response @param {number} status @param {string} body */
function plain(response, status, body, type = 'text/plain') {
  const headers = { 'Access-Control-Allow-Origin': '*', 'Content-Type': type, 'Cache-Control': 'no-store' };
  response.writeHead(status, headers).end(body);
}

/** @param {Request} request @param {Response} response @param {File} file */
export function send(request, response, { type, body, cache }) {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  response.setHeader('Cache-Control', cache);
  response.setHeader('ETag', etag);
  if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
  else response.writeHead(200, { 'Content-Type': type }).end(body);
}
