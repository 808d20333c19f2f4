// @ts-check
/**
 * The demo: a partner's pages on one origin, the organiser's feed and script on another.
 *
 *   PORT=8080  where the pages are; the organiser takes the port after it. A port in use is passed over.
 */
import { readFile } from 'node:fs/promises';
import { listen } from './listen.js';
import { organiser } from './organiser.js';
import { demoValues, partner } from './partner.js';

/** @typedef {import('node:http').RequestListener} Handler */

/** @param {(...exchange: Parameters<Handler>) => Promise<void>} handle @returns {Handler} */
const guarded = (handle) => (request, response) => {
  handle(request, response).catch((error) => {
    console.error(error);
    if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain' });
    response.end('The demo server failed; its terminal says why.');
  });
};

async function integrity() {
  const file = new URL('../dist/embed/integrity.json', import.meta.url);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(
      'The embed files are not built yet: run `npm run build` first, or `npm start`, which does both.',
    );
  });
  return /** @type {Record<string, string>} */ (JSON.parse(text));
}

async function main() {
  const hashes = await integrity();
  const first = Number(process.env['PORT'] || 8080);
  const source = await listen(first + 1, (origin) => guarded(organiser(origin)));
  const pages = await listen(first, () => guarded(partner(demoValues(source.origin, hashes))));
  console.log(`
  Make your snippet at   ${pages.origin}/builder.html   (中文、English)
  All sample pages       ${pages.origin}/
  The feed comes from    ${source.origin}/feed/en.json

  Press Ctrl+C to stop.
`);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
