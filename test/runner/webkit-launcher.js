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
const SESSION_TIMEOUT = 20_000;
const SESSION_TRIES = 3;
/** Each has a display of its own: of two windows on one, only one has the focus. */
const SEATS = process.env['DISPLAY'] ? 1 : 2;

/**
 * @param {{ name: string, path: string, driver: string }} browser
 * @returns {import('@web/test-runner').BrowserLauncher & { getPage(id: string): WebDriverPage }}
 */
export function webkitLauncher(browser) {
  const seats = Array.from({ length: SEATS }, () => /** @type {Seat} */ ({ driver: undefined }));
  const free = [...seats];
  /** @type {Map<string, { seat: Seat, session: string, page: WebDriverPage, url: string }>} */
  const open = new Map();

  /** @param {Seat} seat */
  const started = (seat) => (seat.driver ??= startDriver(browser.driver));

  /**
   * Ends the driver; the next session starts another.
   * @param {Seat} seat
   */
  async function giveUp(seat) {
    const given = seat.driver;
    seat.driver = undefined;
    // One that never answered has nothing to stop.
    await Promise.race([given?.then(({ stop }) => stop()).catch(() => {}), sleep(1000)]);
  }

  /**
   * @param {Seat} seat
   * @param {string} id
   * @param {string} url
   */
  async function openSession(seat, id, url) {
    const { base } = await started(seat);
    const { sessionId: session } = await newSession(base, browser.path);
    const page = new WebDriverPage(base, session);
    // Before it is loaded: its first test may give commands already.
    open.set(id, { seat, session, page, url });
    await page.goto(url);
    return true;
  }

  /**
   * The driver now and then waits for ever for the browser that it starts, also on an idle machine: it gives way to
   * another one. No test has run by then.
   * @param {Seat} seat
   * @param {string} id
   * @param {string} url
   */
  async function opened(seat, id, url) {
    for (let tries = 1; ; tries++) {
      const opening = openSession(seat, id, url);
      const isOpen = await Promise.race([opening, sleep(SESSION_TIMEOUT, false, { ref: false })]);
      if (isOpen) return;
      opening.catch(() => {});
      await giveUp(seat);
      if (tries === SESSION_TRIES) throw new Error(`${browser.name} opened no page in ${tries} tries.`);
    }
  }

  return {
    name: browser.name,
    type: 'puppeteer', // the commands ask for the shape of the page by this name; see WebDriverPage
    concurrency: SEATS,
    async initialize() {
      // MiniBrowser tells its version to its driver only; a driver that fails is reported by the first test file
      const [first] = seats;
      if (!first) return;
      const version = await Promise.race([
        started(first).then(
          ({ base }) => versionOf(base, browser.path),
          () => '',
        ),
        sleep(SESSION_TIMEOUT, undefined, { ref: false }),
      ]);
      if (version === undefined) await giveUp(first);
      this.name = `${browser.name} ${version ?? ''}`.trim();
    },
    async startSession(id, url) {
      const seat = free.pop();
      if (!seat) throw new Error(`${browser.name} has ${SEATS} sessions already.`);
      try {
        await opened(seat, id, url);
      } catch (error) {
        open.delete(id);
        free.push(seat);
        throw error;
      }
    },
    isActive: (id) => open.has(id),
    getBrowserUrl: (id) => open.get(id)?.page.evaluate('return location.href'),
    async stopSession(id) {
      const { seat, session } = open.get(id) ?? {};
      if (!seat) return {};
      open.delete(id);
      try {
        if (seat.driver) await call((await seat.driver).base, 'DELETE', `/session/${session}`);
      } finally {
        free.push(seat);
      }
      return {};
    },
    async stop() {
      await Promise.all(seats.map(giveUp));
    },
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
/** A driver, which holds one session at a time. @typedef {{ driver: Promise<Driver> | undefined }} Seat */

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
