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
  const answer = (
    /** @type {number} */ status,
    /** @type {string | Buffer} */ body,
    type = 'text/plain; charset=utf-8',
  ) => response.writeHead(status, { 'Access-Control-Allow-Origin': '*', 'Content-Type': type }).end(body);
  const file = fileAt(request.url ?? '/');
  if (file === undefined) return void answer(400, 'This is no address of a page.');
  const body = site.get(file);
  if (body === undefined) return void answer(404, 'There is no such page.');
  answer(200, body, TYPES[extname(file)]);
};

/** The file that is asked for; undefined where that cannot be read, such as `/%zz` or `//`. @param {string} url */
function fileAt(url) {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    return decodeURI(pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
  } catch {
    return undefined;
  }
}
