// @ts-check
/** The organiser's host: the feed and the embed files, as `docs` tell an organiser to serve them. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { documents } from './feed/documents.js';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {{ type: string, body: string | Buffer, cache: string }} File */

const EMBED = new URL('../dist/embed/', import.meta.url);
const EMBED_PATH = /^\/fairwire\/\d+\.\d+\.\d+\/(fairwire[\w.-]*\.js|themes\/[a-z]+\.css)$/;
const FEED_CACHE = 'max-age=300, stale-while-revalidate=86400';
const FOR_EVER = 'max-age=31536000, immutable';

/** @param {string} name @returns {Promise<File | undefined>} */
async function embedFile(name) {
  const body = await readFile(new URL(name, EMBED)).catch(() => undefined);
  const type = `text/${name.endsWith('.css') ? 'css' : 'javascript'}; charset=utf-8`;
  return body && { type, body, cache: FOR_EVER };
}

/**
 * @param {string} origin the organiser's own
 * @returns {(request: Request, response: Response) => Promise<void>}
 */
export function organiser(origin) {
  const feeds = documents(origin);
  return async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', origin);
    const [, name] = EMBED_PATH.exec(pathname) ?? [];
    const feed = feeds.get(pathname);
    const file = name ? await embedFile(name) : feed && { ...feed, cache: FEED_CACHE };
    if (file) send(request, response, file);
    else
      response
        .writeHead(404, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/plain' })
        .end('There is no such file.');
  };
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
