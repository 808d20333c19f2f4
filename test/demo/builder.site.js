// @ts-check
/** A webmaster's own site, on an origin of its own: what is put there, and an editor to paste into. */
import { once } from 'node:events';
import { createServer } from 'node:http';

const EDITOR = `<!doctype html><html lang="en"><title>Editor</title>
<form method="post" action="/pasted.html"><label>HTML <textarea name="html"></textarea></label><button>Publish</button></form>`;

/** @typedef {{ body: string, headers?: Record<string, string> }} File */

export async function startSite() {
  /** @type {Map<string, File>} */
  const files = new Map([
    ['/editor', { body: EDITOR }],
    ['/favicon.ico', { body: '' }],
  ]);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST') files.set(pathname, { body: (await formOf(request)).get('html') ?? '' });
    const file = files.get(pathname);
    response.writeHead(file ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', ...file?.headers });
    response.end(file?.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    /** @param {string} path @param {string} body @param {Record<string, string>} [headers] */
    put: (path, body, headers = {}) => void files.set(path, { body, headers }),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** @param {import('node:http').IncomingMessage} request */
async function formOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return new URLSearchParams(Buffer.concat(chunks).toString());
}
