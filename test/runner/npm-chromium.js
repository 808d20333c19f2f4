// @ts-check
/**
 * A Chromium out of the npm registry, for a machine with no browser and no right to install one. 67 MB, so it
 * is fetched only then, into `.cache/`. It is made for a cloud's functions, hence the three corrections below.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nameOf } from './browsers.js';

const PACKAGE = '@sparticuz/chromium';
const VERSION = '143.0.4'; // the newest for Node 20

/**
 * @param {string} root
 * @returns {Promise<{ engine: 'chromium', name: string, path: string, args: string[], shell: boolean }>}
 */
export async function npmChromium(root) {
  const home = resolve(root, '.cache/npm-chromium');
  await install(home);
  const path = await unpack(home);
  correctFonts(join(home, 'unpacked'));
  // its own arguments (`chromium.args`) switch web security off: never them
  return { engine: 'chromium', name: nameOf('chromium', path), path, args: ['--no-zygote'], shell: true };
}

/** @param {string} home */
async function install(home) {
  if (existsSync(join(home, 'node_modules', PACKAGE, 'package.json'))) return;
  console.log(`No browser here: fetching ${PACKAGE} ${VERSION} (67 MB) once.`);
  await mkdir(home, { recursive: true });
  const npm = ['i', '--no-save', '--no-audit', '--no-fund', '--prefix', home, `${PACKAGE}@${VERSION}`];
  execFileSync('npm', npm, { stdio: 'inherit', shell: process.platform === 'win32' });
}

/**
 * It unpacks the system libraries it needs only where it takes itself for a cloud's function, and reuses
 * whatever lies in the system's temporary folder: give it that name, and a folder of our own.
 * @param {string} home
 * @returns {Promise<string>}
 */
async function unpack(home) {
  const unpacked = join(home, 'unpacked');
  await mkdir(unpacked, { recursive: true });
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  process.env['TMPDIR'] = unpacked;
  const entry = createRequire(join(home, 'package.json')).resolve(PACKAGE);
  const { default: chromium } = await import(pathToFileURL(entry).href);
  return chromium.executablePath();
}

/**
 * Its font list names the folders of that cloud. Without a font all text measures 0 × 0 and checks of contrast
 * pass with nothing seen; runner.test.ts watches over it.
 * @param {string} unpacked
 */
function correctFonts(unpacked) {
  const file = join(unpacked, 'fonts', 'fonts.conf');
  if (!existsSync(file)) throw new Error(`${PACKAGE} ${VERSION} has no fonts.conf where one was expected.`);
  const fonts = join(unpacked, 'fonts');
  const text = readFileSync(file, 'utf8');
  const folders = `<dir>${fonts}</dir>\n  <cachedir>${join(fonts, 'cache')}</cachedir>`;
  const rest = text.replace(/\s*<(dir|cachedir)\b[^>]*>[^<]*<\/\1>/g, '');
  writeFileSync(file, rest.replace(/<fontconfig>/, `<fontconfig>\n  ${folders}`));
  process.env['FONTCONFIG_PATH'] = fonts;
}
