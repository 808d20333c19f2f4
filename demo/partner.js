// @ts-check
/** A partner's host: pages that were built by somebody else. */
import { readFile } from 'node:fs/promises';
import iconv from 'iconv-lite';
import { examplesCss, examplesScript, galleryPage } from './gallery.js';

const PAGES = new URL('pages/', import.meta.url);
const PATH = /^\/([a-z-]+\.(?:html|css|js))$/;

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

/** Files that are made from the gallery's table. @type {Record<string, () => string>} */
const MADE = { 'gallery-examples.css': examplesCss, 'gallery-examples.js': examplesScript };

/** @type {Record<string, { encoding?: string, headers?: Record<string, string> }>} */
const SPECIAL = {
  'old-gbk.html': { encoding: 'gbk' },
  'gallery.html': { headers: { 'Content-Security-Policy': GALLERY_POLICY } },
  'strict-csp.html': { headers: { 'Content-Security-Policy': STRICT_POLICY } },
};

/** @param {string} name @returns {Promise<string | undefined>} */
const read = async (name) =>
  MADE[name]?.() ?? (await readFile(new URL(name, PAGES), 'utf8').catch(() => undefined));

/**
 * @param {Record<string, string>} values what stands for %NAME% in pages and headers
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>}
 */
export function partner(values) {
  const fill = (/** @type {string} */ text) =>
    text.replace(/%([A-Z_]+)%/g, (all, name) => values[name] ?? all);
  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const [, name] = PATH.exec(pathname === '/' ? '/index.html' : pathname) ?? [];
    const page = name && (await read(name));
    if (!name || page === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such page.');
      return;
    }
    const { encoding = 'utf-8', headers = {} } = SPECIAL[name] ?? {};
    for (const [key, value] of Object.entries(headers)) response.setHeader(key, fill(value));
    // No charset: like many an old server, this one leaves that to the page.
    response.setHeader('Content-Type', TYPES[/** @type {keyof TYPES} */ (name.split('.')[1])]);
    const text =
      name === 'gallery.html' ? galleryPage(page ?? '', searchParams, values, Date.now()) : fill(page ?? '');
    response.end(iconv.encode(text, encoding));
  };
}
