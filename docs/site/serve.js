// @ts-check
/** The site on loopback, to any origin: its lines are pasted into pages elsewhere. */
import { extname } from 'node:path';

/** @typedef {import('node:http').RequestListener} Handler */

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** @param {import('./build.js').Site} site @returns {Handler} */
export const siteServer = (site) => (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = decodeURI(pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
  const body = site.get(file);
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Content-Type', (body && TYPES[extname(file)]) ?? 'text/plain; charset=utf-8');
  response.statusCode = body === undefined ? 404 : 200;
  response.end(body ?? 'There is no such page.');
};
