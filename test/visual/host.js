// @ts-check
/** The page around a scene, and the server that it, the embed files, the themes and the feeds come from. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { builtFiles, embedFiles } from '../runner/embed-files.js';
import { faults } from '../runner/faults.js';
import { fixtures, readFixture } from '../runner/fixtures.js';
import { scenes as pictures } from './scenes.js';

/** @typedef {import('./scenes.js').Scene} Scene */

/** Both come with Debian (.ci/run installs them), so a picture is the same on each machine that has them. */
export const FONTS = ['Liberation Sans', 'Liberation Serif', 'Noto Sans CJK SC', 'Noto Serif CJK SC'];

/** The files of src/themes. */
const THEMES = ['association', 'journal', 'night', 'contrast'];

const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 0 1200 800">
  <path fill="#2f5d73" d="M0 0h1200v800H0z"/><circle cx="600" cy="400" r="300" fill="#e0a458"/></svg>`;

/** No margin but 16 px around: what is shown of a scene is `main`. */
const STYLE = `
  body { margin: 0; background: #fff; color: #222; font: 16px 'Liberation Sans', 'Noto Sans CJK SC', sans-serif; }
  body.dark { background: #16181a; color: #eee; }
  main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px; padding: 16px; }
  .fairwire-journal { --fairwire-heading-font: 'Liberation Serif', 'Noto Serif CJK SC', serif; }`;

/**
 * @param {string} root
 * @param {readonly Scene[]} [scenes] those it serves: the pictures' without it
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function startHost(root, scenes = pictures) {
  const handlers = [
    drawings,
    faults(readFixture),
    fixtures(),
    embedFiles(await builtFiles(root)),
    themes(root),
    pagesOf(scenes),
  ];
  const server = createServer((request, response) => {
    const pass = (/** @type {number} */ index) => {
      const handler = handlers[index];
      if (handler) handler(request, response, () => pass(index + 1));
      else response.writeHead(404).end();
    };
    pass(0);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}

/**
 * In the place of the sample stories' drawings, whose shades would make the kept files ten times as large. The circle
 * shows whether it is cropped or squeezed.
 * @type {import('vite').Connect.NextHandleFunction}
 */
const drawings = (request, response, next) => {
  if (!request.url?.startsWith('/feed/images/')) return next();
  response.setHeader('Content-Type', 'image/svg+xml').end(DRAWING);
};

/** @param {string} root @returns {import('vite').Connect.NextHandleFunction} */
const themes = (root) => (request, response, next) => {
  const [, name = ''] = /^\/themes\/(\w+)\.css$/.exec(request.url ?? '') ?? [];
  if (!THEMES.includes(name)) return next();
  readFile(join(root, 'src/themes', `${name}.css`)).then((css) => {
    response.setHeader('Content-Type', 'text/css').end(css);
  }, next);
};

/** @param {readonly Scene[]} scenes @returns {import('vite').Connect.NextHandleFunction} */
const pagesOf = (scenes) => (request, response, next) => {
  const [, name = ''] = /^\/scenes\/([\w-]+)$/.exec(request.url ?? '') ?? [];
  const scene = scenes.find((other) => other.name === name);
  if (scene) response.setHeader('Content-Type', 'text/html').end(pageOf(scene));
  else next();
};

/** @param {Scene} scene */
const pageOf = ({ html, lang = 'en', dark = false }) => `<!doctype html>
<html lang="${lang}">
  <meta charset="utf-8">
  ${THEMES.map((name) => `<link rel="stylesheet" href="/themes/${name}.css">`).join('\n')}
  <style>${STYLE}</style>
  <script type="module" src="/fairwire/1.0.0/fairwire.js"></script>
  <body class="${dark ? 'dark' : ''}"><main>${html}</main></body>
</html>`;
