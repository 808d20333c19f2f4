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
const PLAIN = 'text/plain; charset=utf-8';

/** @param {import('./build.js').Site} site @returns {Handler} */
export const siteServer = (site) => (request, response) => {
  const file = fileAt(request.url ?? '/');
  const body = file === undefined ? undefined : site.get(file);
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Content-Type', (body && TYPES[extname(file ?? '')]) ?? PLAIN);
  response.statusCode = file === undefined ? 400 : body === undefined ? 404 : 200;
  response.end(body ?? (file === undefined ? 'This is no address of a page.' : 'There is no such page.'));
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
