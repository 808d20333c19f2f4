// @ts-check
/** The built site below some path of a server, and a page of somebody else at another one. */
import { createServer } from 'node:http';
import { siteServer } from '../../docs/site/serve.js';

/** @typedef {import('node:http').RequestListener} Handler */

/** Wherever it is put, the site has to work. */
const FOLDER = '/somewhere/docs';

/** @param {Handler} handler */
async function listen(handler) {
  const server = createServer(handler);
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { origin: `http://localhost:${port}`, server };
}

/** @param {import('../../docs/site/build.js').Site} site */
export async function startHosts(site) {
  const answer = siteServer(site);
  let pasted = '';
  const docs = await listen((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(FOLDER)) return void response.writeHead(404).end();
    request.url = url.slice(FOLDER.length);
    answer(request, response);
  });
  const stranger = await listen((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="zh-Hans"><title>示例协会</title><link rel="icon" href="data:,"><body>${pasted}`,
    );
  });
  return {
    site: docs.origin + FOLDER,
    stranger: stranger.origin,
    /** @param {string} lines what the stranger's page holds from now on */
    paste: (lines) => void (pasted = lines),
    close() {
      for (const { server } of [docs, stranger]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}
