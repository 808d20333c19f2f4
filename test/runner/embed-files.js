// @ts-check
/**
 * The embed files as they are built (once for a run, also with --watch), served as an organiser serves them: raw, to every origin. `GET /fairwire/FOLDER/NAME`:
 *
 *   1.0.0              as built, `integrity.json` as well
 *   newer              as a build of the version 9.9.9 is, with hashes of its own
 *   uncharted          without a charset in the type, as an old server sends them
 *   tampered           with parts that set a global `tampered`
 *   tampered-entry     the two entries do so as well
 *   tampered-qr-code   as built but for fairwire.qr-code.js, which does so
 *   changed-NAME       as built but for the file of that name, in which one byte of a comment is another one
 *   missing            without parts
 *   hanging            with parts that never come
 *   late-KEY           each part is a 404 at first, then there; make keys with crypto.randomUUID()
 */
import { createHash } from 'node:crypto';
import { readFile, readdir, rm } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { send } from '../../demo/organiser.js';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { start } from './processes.js';

const PATH = /^\/fairwire\/([\w.-]+)\/((?:themes\/)?[\w.-]+)$/;
const ENTRY = /^fairwire(\.classic)?\.js$/;
const TYPES = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  md: 'text/markdown',
};
const TAMPERING = 'globalThis.tampered=true;';

/** @typedef {{ type: string, body: string | Buffer, cache: string }} File */
/** @typedef {Map<string, Buffer>} Files */

/**
 * Builds the embed files where a test is about them, into a folder of this run.
 * @param {string} root
 * @param {string[]} tests the paths of the test files to run
 * @returns {Promise<Files>} by their names; none where no test asks for them
 */
export async function buildEmbedFiles(root, tests) {
  const about = ['test/embed', 'test/hosts', 'test/prerender'].map((folder) => resolve(root, folder) + sep);
  const asks = tests.some((test) => about.some((folder) => test.startsWith(folder)));
  return asks ? builtFiles(root) : new Map();
}

/**
 * @param {string} root
 * @returns {Promise<Files>}
 */
export async function builtFiles(root) {
  const output = fileURLToPath(await buildOnce(root));
  const folder = resolve(output, 'embed');
  const entries = await readdir(folder, { recursive: true });
  const files = entries
    .filter((name) => name.includes('.'))
    .map(async (name) => /** @type {const} */ ([name, await readFile(resolve(folder, name))]));
  const built = new Map(await Promise.all(files));
  await rm(output, { recursive: true, force: true });
  return built;
}

/**
 * Builds all of it into a folder that goes when this process does.
 * @param {string} root
 * @returns {Promise<URL>} the folder
 */
export async function buildOnce(root) {
  const output = resolve(root, '.cache/test-embed', String(process.pid));
  process.once('exit', () => rmSync(output, { recursive: true, force: true }));
  await build(root, relative(root, output));
  return pathToFileURL(output + sep);
}

/**
 * @param {string} root
 * @param {string} output
 * @returns {Promise<void>}
 */
function build(root, output) {
  const vite = resolve(root, 'node_modules/vite/bin/vite.js');
  const env = { ...process.env, FAIRWIRE_OUTPUT: output };
  const args = [vite, 'build', '--app', '--logLevel', 'warn'];
  const child = start(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (said += data));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => {
      if (code === 0) return done();
      fail(
        new Error(`The tests of the embed files need them built, and \`vite build --app\` failed:\n${said}`),
      );
    });
  });
}

/**
 * What a build of another version makes of the same source: each hash stands where that of the file stood.
 * @param {Files} built
 * @param {string} version
 * @returns {Files}
 */
export function anotherVersion(built, version) {
  const texts = new Map([...built].map(([name, body]) => [name, String(body)]));
  const change = (/** @type {string} */ from, /** @type {string} */ to) => {
    for (const [name, text] of texts) texts.set(name, text.replaceAll(from, to));
  };
  const hashes = Object.entries(JSON.parse(texts.get('integrity.json') ?? '{}'));
  change(`Fairwire 1.0.0`, `Fairwire ${version}`);
  change(`"1.0.0"`, `"${version}"`);
  // In their order: a file comes before what loads it.
  for (const [name, hash] of hashes) {
    const [algorithm = ''] = hash.split('-');
    const digest = createHash(algorithm)
      .update(texts.get(name) ?? '')
      .digest('base64');
    change(hash, `${algorithm}-${digest}`);
  }
  return new Map([...texts].map(([name, text]) => [name, Buffer.from(text)]));
}

/**
 * @param {Files} built
 * @returns {import('vite').Connect.NextHandleFunction}
 */
export function embedFiles(built) {
  /** @type {Set<string>} */
  const asked = new Set();
  /** @type {Files | undefined} */
  let newer;
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, folder = '', name = ''] = PATH.exec(pathname) ?? [];
    if (!name) return next();
    if (folder === 'hanging' && !ENTRY.test(name)) return;
    const isFirst = !asked.has(pathname);
    asked.add(pathname);
    const isNewer = folder === 'newer';
    if (isNewer) newer ??= anotherVersion(built, '9.9.9');
    const body = (isNewer ? newer : built)?.get(name);
    const file = body && variant(folder, name, body, isFirst);
    if (file) return send(request, response, file);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.writeHead(404, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' }).end('Not found');
  };
}

/** In what is no code: it would do all that the file does. @param {Buffer} body */
function changed(body) {
  const copy = Buffer.from(body);
  const place = copy.indexOf('Fairwire');
  copy[place] = (copy[place] ?? 0) ^ 0x20;
  return copy;
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {Buffer} body
 * @param {boolean} isFirst whether it is asked for the first time
 * @returns {File | undefined}
 */
function variant(folder, name, body, isFirst) {
  const isPart = name.endsWith('.js') && !ENTRY.test(name);
  const type = TYPES[/** @type {keyof TYPES} */ (name.split('.').pop())] ?? 'text/plain';
  const file = { type, body, cache: 'no-store' };
  const kind = folder.replace(/^late-.*/, 'late');
  if (['1.0.0', 'newer', 'hanging'].includes(kind)) return file;
  if (kind === 'uncharted') return { ...file, type: type.replace(/;.*/, '') };
  if (kind === 'tampered' || kind === 'tampered-entry')
    return isPart || kind === 'tampered-entry' ? { ...file, body: TAMPERING + String(body) } : file;
  if (kind === 'tampered-qr-code')
    return name.includes('qr-code') ? { ...file, body: TAMPERING + String(body) } : file;
  if (kind.startsWith('changed-'))
    return kind === `changed-${basename(name)}` ? { ...file, body: changed(body) } : file;
  if (kind === 'missing') return isPart ? undefined : file;
  if (kind === 'late') return isPart && isFirst ? undefined : file;
  return undefined;
}
