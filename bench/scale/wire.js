// @ts-check
/** Requests to the server, on this machine only, and never more than so many at a time. */
import { Agent, request } from 'node:http';

export const MOST_IN_FLIGHT = 200;

/**
 * @typedef {object} Answer
 * @property {number} status 0 where there was none
 * @property {string} etag
 * @property {string} cache Cache-Control
 * @property {number} bytes of the whole message: status, headers, body
 */
/** @typedef {(path: string, encoding: string, etag?: string) => Promise<Answer>} Ask */

/** @type {Answer} */
const NONE = { status: 0, etag: '', cache: '', bytes: 0 };

/** @param {import('node:http').IncomingMessage} message */
const headBytes = ({ rawHeaders, statusMessage }) =>
  // HTTP/1.1 200 OK, ": " and the line's end for each header, the empty line.
  13 + (statusMessage ?? '').length + 2 + rawHeaders.join('').length + rawHeaders.length * 2 + 2;

/** @param {string} origin @returns {{ ask: Ask, close: () => void }} */
export function wire(origin) {
  const { hostname, port } = new URL(origin);
  if (hostname !== '127.0.0.1') throw new Error('The load is for this machine alone.');
  const agent = new Agent({ keepAlive: true, maxSockets: MOST_IN_FLIGHT, maxFreeSockets: MOST_IN_FLIGHT });
  /** @type {Ask} */
  const ask = (path, encoding, etag) =>
    new Promise((done) => {
      const headers = { 'Accept-Encoding': encoding, ...(etag && { 'If-None-Match': etag }) };
      const asked = request({ hostname, port, path, headers, agent }, (message) => {
        let bytes = headBytes(message);
        message.on('data', (/** @type {Buffer} */ chunk) => (bytes += chunk.length));
        message.on('error', () => done(NONE));
        message.on('end', () => {
          const { etag: tag = '', 'cache-control': cache = '' } = message.headers;
          done({ status: message.statusCode ?? 0, etag: tag, cache, bytes });
        });
      });
      asked.on('error', () => done(NONE)).end();
    });
  return { ask, close: () => agent.destroy() };
}
