// @ts-check
/** Asks a server as a browser does, and leaves the answer as it came over the wire. */
import { request } from 'node:http';

/** @typedef {{ status: number, headers: Record<string, string>, body: Buffer }} Answer the names of headers in small letters */

/**
 * @param {string} url
 * @param {{ path?: string, method?: string, headers?: Record<string, string> }} [options]
 * @returns {Promise<Answer>}
 */
export function ask(url, { path, method = 'GET', headers = {} } = {}) {
  return new Promise((done, fail) => {
    const asked = request(url, { method, headers, agent: false, ...(path && { path }) }, (response) => {
      /** @type {Buffer[]} */
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () => {
        const all = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
        const status = response.statusCode ?? 0;
        done({ status, headers: Object.fromEntries(all), body: Buffer.concat(chunks) });
      });
    });
    asked.once('error', fail).end();
  });
}
