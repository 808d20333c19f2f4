// @ts-check
/** Serves the built apps, and the sample feeds. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fixtures } from '../../runner/fixtures.js';

/** @type {Record<string, string>} */
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/**
 * @param {string} folder
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function serve(folder) {
  const feeds = fixtures();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const give = async () => {
      const body = await readFile(join(folder, normalize(pathname)));
      response.writeHead(200, {
        'Content-Type': `${TYPES[extname(pathname)] ?? 'text/plain'}; charset=utf-8`,
      });
      response.end(body);
    };
    feeds(request, response, () => void give().catch(() => response.writeHead(404).end()));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}
