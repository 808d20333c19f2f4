// @ts-check
/** A partner's host: pages that were built by somebody else; and the builder, which makes the lines for such pages. */
import { readFile } from 'node:fs/promises';
import iconv from 'iconv-lite';
import { examplesCss, examplesScript, galleryPage } from './gallery.js';
import { prerendered } from './prerender.js';
import { bootstrap, previewPage } from './preview.js';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

const PAGES = new URL('pages/', import.meta.url);
const BUILT = new URL('../dist/', import.meta.url);
const PATH = /^\/((?:preview\/)?[a-z\d-]+\.(?:html|css|js))$/;

/** The policy that the embed contract promises to work under; %ORGANISER% is the organiser's origin. */
const STRICT_POLICY = [
  "default-src 'none'",
  'script-src %ORGANISER%',
  'connect-src %ORGANISER%',
  'img-src %ORGANISER%',
  "require-trusted-types-for 'script'",
].join('; ');

/** The same, with a page's own sheet and script. */
const GALLERY_POLICY = [
  "default-src 'none'",
  "script-src 'self' %ORGANISER%",
  "style-src 'self' %ORGANISER%",
  'connect-src %ORGANISER%',
  'img-src %ORGANISER%',
  "require-trusted-types-for 'script'",
].join('; ');

const TYPES = { html: 'text/html', css: 'text/css', js: 'text/javascript' };

/** Pages that are old in more than their look. */
const GBK = ['old-gbk.html', 'preview/gbk.html'];

/** @type {Record<string, string>} */
const POLICIES = { 'gallery.html': GALLERY_POLICY, 'strict-csp.html': STRICT_POLICY };

/** Files that are no pages as they lie there. @type {Record<string, (built: URL) => string | Promise<string>>} */
const MADE = {
  'gallery-examples.css': examplesCss,
  'gallery-examples.js': examplesScript,
  'bootstrap3.css': bootstrap,
  'builder.js': (built) => readFile(new URL('demo/builder.js', built), 'utf8'),
};

/** @param {string} name @param {URLSearchParams} query @param {URL} built @returns {Promise<string | undefined>} */
async function read(name, query, built) {
  const [, preview] = /^preview\/(.*)\.html$/.exec(name) ?? [];
  if (preview) return previewPage(preview, query);
  return MADE[name]?.(built) ?? readFile(new URL(name, PAGES), 'utf8').catch(() => undefined);
}

/**
 * @param {Record<string, string>} values what stands for %NAME% in pages and headers
 * @param {URL} [built] the folder of the build
 * @returns {(request: Request, response: Response) => Promise<void>}
 */
export function partner(values, built = BUILT) {
  const fill = (/** @type {string} */ text) =>
    text.replace(/%([A-Z_]+)%/g, (all, name) => values[name] ?? all);
  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/prerender') {
      const { status, body } = await prerendered(request, built);
      const type = status === 200 ? 'application/json' : 'text/plain; charset=utf-8';
      response.writeHead(status, { 'Content-Type': type }).end(body);
      return;
    }
    const [, name] = PATH.exec(pathname === '/' ? '/index.html' : pathname) ?? [];
    const page = name && (await read(name, searchParams, built));
    if (!name || page === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such page.');
      return;
    }
    const policy = POLICIES[name];
    if (policy) response.setHeader('Content-Security-Policy', fill(policy));
    // No charset: like many an old server, this one leaves that to the page.
    response.setHeader('Content-Type', TYPES[/** @type {keyof TYPES} */ (name.split('.')[1])]);
    const text =
      name === 'gallery.html' ? galleryPage(page ?? '', searchParams, values, Date.now()) : fill(page ?? '');
    response.end(iconv.encode(text, GBK.includes(name) ? 'gbk' : 'utf-8'));
  };
}

/**
 * The values of the demo.
 * @param {string} organiser its origin
 * @param {Record<string, string>} hashes `integrity.json`
 */
export const demoValues = (organiser, hashes) => ({
  ORGANISER: organiser,
  INTEGRITY: hashes['fairwire.js'] ?? '',
  INTEGRITY_CLASSIC: hashes['fairwire.classic.js'] ?? '',
  INTEGRITIES: JSON.stringify(hashes).replace(/"/g, '&quot;'),
});
