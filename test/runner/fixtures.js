// @ts-check
/**
 * Serves the demo's feeds to the tests, so that tests, stories and the demo show the same exhibition.
 * `demo/feed/documents.js` makes them for an origin; it is loaded at the first request that could be for one.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MODULE = new URL('../../demo/feed/documents.js', import.meta.url);

/** @typedef {{ type: string, body: string | Buffer }} Document */
/** @typedef {{ documents(origin: string): Map<string, Document> | Promise<Map<string, Document>> }} DocumentsModule */

/** @type {Map<string, Promise<Map<string, Document>>>} one set of documents for each origin asked under */
const byOrigin = new Map();

/** @param {string} origin */
async function load(origin) {
  if (!existsSync(fileURLToPath(MODULE))) return new Map();
  const { documents } = /** @type {DocumentsModule} */ (await import(MODULE.href));
  return documents(origin);
}

/**
 * @param {string} origin
 * @param {string} path
 */
async function find(origin, path) {
  let documents = byOrigin.get(origin);
  if (!documents) byOrigin.set(origin, (documents = load(origin)));
  return (await documents).get(path);
}

/** @type {import('./faults.js').ReadFixture} */
export const readFixture = async (path, origin) => (await find(origin, path))?.body;

/** @returns {import('vite').Connect.NextHandleFunction} */
export function fixtures() {
  return (request, response, next) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    find(url.origin, url.pathname).then((document) => {
      if (!document) return next();
      response.setHeader('Content-Type', document.type);
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Cache-Control', 'no-store'); // what is cached is the client's to decide, and under test
      response.end(document.body);
    }, next);
  };
}
