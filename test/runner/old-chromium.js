// @ts-check
/**
 * A Chromium of 2021 (90) out of the npm registry, to see the embed files in. 48 MB, and 150 MB unpacked: too much for
 * each developer's `npm install`, so it is fetched when a test wants it, into `.cache/`, where `npm ci` leaves it alone.
 * FAIRWIRE_OLD_CHROMIUM holds a path of another one, or `none`.
 */
import { execFile } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync } from 'node:zlib';
import { startDevtools } from './devtools.js';

const PACKAGE = 'chrome-aws-lambda';
const VERSION = '8.0.2'; // the last one of a Chromium that starts here and is as old
/** Milliseconds. */
const FETCH_TIMEOUT = 180_000;
const ARGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--no-zygote', '--hide-scrollbars'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'],
];

/** @typedef {ReturnType<typeof startDevtools> & { name: string }} OldBrowser */

/**
 * @param {string} root
 * @returns {Promise<OldBrowser | string>} a sentence that says why there is none
 */
export async function oldChromium(root) {
  try {
    const path = await find(resolve(root, '.cache/old-chromium'));
    const browser = startDevtools(path, ARGS, process.env);
    return { ...browser, name: (await browser.version()).replace(/^Headless/, '') };
  } catch (error) {
    return `An old Chromium could not be had here. ${error instanceof Error ? error.message : error}`;
  }
}

/** @param {string} home */
async function find(home) {
  const path = process.env['FAIRWIRE_OLD_CHROMIUM'] ?? '';
  if (path === 'none') throw new Error('FAIRWIRE_OLD_CHROMIUM=none hides it.');
  if (path) return path;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`${PACKAGE} is made for Linux on x64.`);
  return unpack(home, await install(home));
}

/** @param {string} home @returns {Promise<string>} the folder of the package */
async function install(home) {
  const folder = join(home, 'node_modules', PACKAGE);
  if (existsSync(join(folder, 'package.json'))) return folder;
  console.log(`Fetching ${PACKAGE} ${VERSION} (48 MB) once, for a Chromium of 2021.`);
  await mkdir(home, { recursive: true });
  // Its peer would be a Puppeteer, and nobody needs its scripts.
  const npm = ['i', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps'];
  await promisify(execFile)('npm', [...npm, '--prefix', home, `${PACKAGE}@${VERSION}`], {
    timeout: FETCH_TIMEOUT,
  });
  return folder;
}

/** @param {string} home @param {string} folder */
function unpack(home, folder) {
  const path = join(home, 'chromium');
  if (existsSync(path)) return path;
  // Another run may be at it: the file gets its name when it is whole.
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, brotliDecompressSync(readFileSync(join(folder, 'bin/chromium.br'))));
  chmodSync(unfinished, 0o755);
  renameSync(unfinished, path);
  return path;
}
