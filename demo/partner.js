// @ts-check
/** A partner's host: pages that were built by somebody else. */
import { readFile } from 'node:fs/promises';
import iconv from 'iconv-lite';

const PAGES = new URL('pages/', import.meta.url);
const PATH = /^\/([a-z-]+\.(?:html|css))$/;

/** The policy that the embed contract promises to work under; %ORGANISER% is the organiser's origin. */
const STRICT_POLICY = [
  "default-src 'none'",
  'script-src %ORGANISER%',
  'connect-src %ORGANISER%',
  'img-src %ORGANISER%',
  "require-trusted-types-for 'script'",
].join('; ');

/** @type {Record<string, { encoding?: string, headers?: Record<string, string> }>} */
const SPECIAL = {
  'old-gbk.html': { encoding: 'gbk' },
  'strict-csp.html': { headers: { 'Content-Security-Policy': STRICT_POLICY } },
};

/**
 * @param {Record<string, string>} values what stands for %NAME% in pages and headers
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>}
 */
export function partner(values) {
  const fill = (/** @type {string} */ text) =>
    text.replace(/%([A-Z_]+)%/g, (all, name) => values[name] ?? all);
  return async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, name] = PATH.exec(pathname === '/' ? '/index.html' : pathname) ?? [];
    const page = name && (await readFile(new URL(name, PAGES), 'utf8').catch(() => undefined));
    if (!name || page === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such page.');
      return;
    }
    const { encoding = 'utf-8', headers = {} } = SPECIAL[name] ?? {};
    for (const [key, value] of Object.entries(headers)) response.setHeader(key, fill(value));
    // No charset: like many an old server, this one leaves that to the page.
    response.setHeader('Content-Type', name.endsWith('.css') ? 'text/css' : 'text/html');
    response.end(iconv.encode(fill(page ?? ''), encoding));
  };
}
