// @ts-check
/**
 * Runs tests in WebKitGTK, a close relative of Safari: its driver, its small browser and, where there is no
 * display, a virtual one. A test file gets a browser session of its own (0.3 s): a second window or tab of one
 * session would be hidden, and hidden pages get neither focus nor animation frames.
 *
 * The page starts as 1024 × 730 (Chromium and Firefox: 800 × 600), and setViewport costs the window its focus,
 * which no window manager is there to give back: a file that asks `:focus` should not size the page before.
 */
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { end, start } from './processes.js';
import { call, WebDriverPage } from './webdriver.js';

const START_TIMEOUT = 30_000;
/** Milliseconds within which a session is there and has its page; it takes 0.3 s as a rule. */
const SESSION_TIMEOUT = 45_000;
const SESSION_TRIES = 3;

/**
 * @param {{ name: string, path: string, driver: string }} browser
 * @returns {import('@web/test-runner').BrowserLauncher & { getPage(id: string): WebDriverPage }}
 */
export function webkitLauncher(browser) {
  /** @type {Promise<Driver> | undefined} */
  let driver;
  /** @type {Map<string, { session: string, page: WebDriverPage, url: string }>} */
  const open = new Map();

  const started = () => (driver ??= startDriver(browser.driver));

  /** Ends the driver; the next session starts another. */
  async function giveUp() {
    const given = driver;
    driver = undefined;
    // One that never answered has nothing to stop.
    await Promise.race([given?.then(({ stop }) => stop()).catch(() => {}), sleep(1000)]);
  }

  /**
   * @param {string} id
   * @param {string} url
   */
  async function openSession(id, url) {
    const { base } = await started();
    const { sessionId: session } = await newSession(base, browser.path);
    const page = new WebDriverPage(base, session);
    // Before it is loaded: its first test may give commands already.
    open.set(id, { session, page, url });
    await page.goto(url);
    return true;
  }

  /**
   * The driver now and then waits for ever for the browser that it starts, also on an idle machine: it gives way to
   * another one. No test has run by then.
   * @param {string} id
   * @param {string} url
   */
  async function opened(id, url) {
    for (let tries = 1; ; tries++) {
      const opening = openSession(id, url);
      const isOpen = await Promise.race([opening, sleep(SESSION_TIMEOUT, false, { ref: false })]);
      if (isOpen) return;
      opening.catch(() => {});
      await giveUp();
      if (tries === SESSION_TRIES) throw new Error(`${browser.name} opened no page in ${tries} tries.`);
    }
  }

  return {
    name: browser.name,
    type: 'puppeteer', // the commands ask for the shape of the page by this name; see WebDriverPage
    concurrency: 1, // the driver holds one session at a time
    async initialize() {
      // MiniBrowser tells its version to its driver only; a driver that fails is reported by the first test file
      const version = await Promise.race([
        started().then(
          ({ base }) => versionOf(base, browser.path),
          () => '',
        ),
        sleep(SESSION_TIMEOUT, undefined, { ref: false }),
      ]);
      if (version === undefined) await giveUp();
      this.name = `${browser.name} ${version ?? ''}`.trim();
    },
    async startSession(id, url) {
      await opened(id, url);
    },
    isActive: (id) => open.has(id),
    getBrowserUrl: (id) => open.get(id)?.page.evaluate('return location.href'),
    async stopSession(id) {
      const session = open.get(id)?.session;
      open.delete(id);
      if (driver && session) await call((await driver).base, 'DELETE', `/session/${session}`);
      return {};
    },
    stop: giveUp,
    async startDebugSession() {
      throw new Error('Debugging works in Chromium and Firefox only.');
    },
    getPage(id) {
      const page = open.get(id)?.page;
      if (!page) throw new Error(`No page for session ${id}`);
      return page;
    },
  };
}

/** @typedef {{ base: string, stop: () => void }} Driver */

/**
 * @param {string} path
 * @returns {Promise<Driver>}
 */
async function startDriver(path) {
  const display = await openDisplay();
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display.name };
  const child = start(path, [`--port=${port}`, '--host=127.0.0.1'], { env });
  const base = `http://127.0.0.1:${port}`;
  await answers(base);
  return { base, stop: () => [child, display.child].forEach(end) };
}

/** A display of one's own choosing by number collides with another's; Xvfb itself picks a free one and tells. */
async function openDisplay() {
  const name = process.env['DISPLAY'];
  if (name) return { name, child: undefined };
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const child = start('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise((resolve, reject) => {
    child.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  return { name: `:${number}`, child };
}

/** @param {string} base */
async function answers(base) {
  for (const until = Date.now() + START_TIMEOUT; Date.now() < until; await sleep(50)) {
    const ready = await call(base, 'GET', '/status').catch(() => undefined);
    if (ready) return;
  }
  throw new Error(`WebKitWebDriver did not answer within ${START_TIMEOUT / 1000} s.`);
}

/**
 * @param {string} base
 * @param {string} binary
 * @returns {Promise<{ sessionId: string, capabilities: { browserVersion: string } }>}
 */
function newSession(base, binary) {
  const options = { binary, args: ['--automation'] };
  const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options };
  return call(base, 'POST', '/session', { capabilities: { alwaysMatch } });
}

/**
 * @param {string} base
 * @param {string} binary
 */
async function versionOf(base, binary) {
  const { sessionId, capabilities } = await newSession(base, binary);
  await call(base, 'DELETE', `/session/${sessionId}`);
  return capabilities.browserVersion.split('.', 2).join('.');
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(address.port));
    });
  });
}
