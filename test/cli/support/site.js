// @ts-check
/** A site on this machine, which answers as a test says. */
import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * @typedef {object} Answer
 * @property {number} [status]
 * @property {Record<string, string>} [headers] instead of, or beside, those that a feed should have
 * @property {string | Buffer} [body]
 * @property {boolean} [hang] never answers
 * @property {boolean} [noHead] fails when it is asked with HEAD
 */

/** As a feed should be served. */
const headers = {
  'content-type': 'application/feed+json',
  'access-control-allow-origin': '*',
  'cache-control': 'max-age=300',
  etag: '"1"',
};

/**
 * @param {(origin: string) => Record<string, Answer>} answersOf path → answer; what has none is missing
 */
export async function startSite(answersOf) {
  /** @type {import('node:http').IncomingMessage[]} */
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request);
    const answer = answersOf(origin)[request.url ?? ''] ?? {
      status: 404,
      headers: { 'content-type': 'text/plain' },
    };
    if (answer.hang) return;
    if (answer.noHead && request.method === 'HEAD') return void response.writeHead(405).end();
    response.writeHead(answer.status ?? 200, { ...headers, ...answer.headers });
    response.end(request.method === 'HEAD' ? undefined : answer.body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const origin = `http://127.0.0.1:${port}`;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin, requests, stop };
}
