// @ts-check
/**
 * Finds the browsers of this machine. A variable wins over looking: FAIRWIRE_CHROMIUM, FAIRWIRE_FIREFOX,
 * FAIRWIRE_WEBKIT (the path of MiniBrowser) and FAIRWIRE_WEBKIT_DRIVER each hold a path, or `none` to hide it.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */
/** @typedef {{ engine: Engine, name: string, path: string, driver?: string }} Browser */

/** @type {readonly Engine[]} */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** What a developer types to get an engine; the names are Debian's and Ubuntu's. */
const PACKAGES = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
  webkit: 'webkit2gtk-driver libwebkit2gtk-4.1-0 xvfb',
};

const LABELS = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

const APPS = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** @param {Engine} engine */
export const howToGet = (engine) => `${LABELS[engine]}: apt-get install ${PACKAGES[engine]}`;

/**
 * @param {readonly Engine[]} engines
 * @returns {Browser[]}
 */
export function findBrowsers(engines) {
  return engines.map((engine) => (engine === 'webkit' ? findWebKit() : findPlain(engine))).filter(isPresent);
}

/**
 * @param {'chromium' | 'firefox'} engine
 * @returns {Browser | undefined}
 */
function findPlain(engine) {
  const path = override(`FAIRWIRE_${engine.toUpperCase()}`, () =>
    [...COMMANDS[engine].flatMap(onPath), ...APPS[engine]].find(isExecutable),
  );
  return path ? { engine, path, name: nameOf(engine, path) } : undefined;
}

/**
 * WebKit needs three things: the small browser, its driver, and a display, for neither knows a headless mode.
 * @returns {Browser | undefined}
 */
function findWebKit() {
  const path = override('FAIRWIRE_WEBKIT', () => miniBrowsers().find(isExecutable));
  const driver = override('FAIRWIRE_WEBKIT_DRIVER', () => onPath('WebKitWebDriver').find(isExecutable));
  const display = process.env['DISPLAY'] || onPath('Xvfb').find(isExecutable);
  return path && driver && display ? { engine: 'webkit', path, driver, name: LABELS.webkit } : undefined;
}

/** MiniBrowser is on no PATH: it lies beside the library, whose folder names its version and the machine's kind. */
function miniBrowsers() {
  const libs = ['/usr/lib', '/usr/lib64', '/usr/libexec', ...folders('/usr/lib', /-linux-gnu/)];
  return libs
    .flatMap((lib) => folders(lib, /^webkit(2gtk|gtk)-/))
    .map((folder) => join(folder, 'MiniBrowser'));
}

/**
 * @param {string} parent
 * @param {RegExp} name
 */
function folders(parent, name) {
  try {
    const found = readdirSync(parent).filter((entry) => name.test(entry));
    return found.sort().map((entry) => join(parent, entry));
  } catch {
    return []; // this system has no such folder
  }
}

/**
 * @param {string} variable
 * @param {() => string | undefined} look
 */
function override(variable, look) {
  const value = process.env[variable];
  if (!value) return look();
  return value === 'none' ? undefined : value;
}

/** @param {string} command */
function onPath(command) {
  return (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, command));
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The engine with its version, because a result without a version says little: `Chromium 150`.
 * (WebKit's is known once it runs, see its launcher.)
 * @param {'chromium' | 'firefox'} engine
 * @param {string} path
 */
export function nameOf(engine, path) {
  const major = /(\d+)\.\d/.exec(printedVersion(path))?.[1];
  return major ? `${LABELS[engine]} ${major}` : LABELS[engine];
}

/** @param {string} path */
function printedVersion(path) {
  try {
    return execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    });
  } catch {
    return ''; // a name without a version is no reason to test nothing
  }
}

/**
 * @template T
 * @param {T | undefined} value
 * @returns {value is T}
 */
const isPresent = (value) => value !== undefined;
