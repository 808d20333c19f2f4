// @ts-check
/** A Chromium as a telephone on a good mobile network would be. */
import { launch } from 'puppeteer-core';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').CDPSession} Session */
/** @typedef {{ cpu: number, network: boolean }} Throttle */
/** @typedef {{ page: Page, session: Session, close: () => Promise<void> }} Tab */

const TIMEOUT = 120_000;
const ARGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--lang=en-US'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  '--disable-features=Translate,OptimizationHints',
];
const VIEWPORT = { width: 800, height: 900 };

export const CPU_SLOWDOWN = 4;
/** "Fast 4G" of Chromium's developer tools: 9 Mbit/s down and 1.5 up, of which nine tenths arrive, and 165 ms. */
const FAST_4G = {
  offline: false,
  latency: 60 * 2.75,
  downloadThroughput: ((9 * 1000 * 1000) / 8) * 0.9,
  uploadThroughput: ((1.5 * 1000 * 1000) / 8) * 0.9,
};

/** As a reader meets it. @type {Throttle} */
export const SLOW = { cpu: CPU_SLOWDOWN, network: true };

/** @param {string} executablePath @returns {Promise<Browser>} */
export const openChromium = (executablePath) =>
  launch({ executablePath, args: ARGS, timeout: 60_000, protocolTimeout: TIMEOUT });

/**
 * A tab with nothing in its cache, and no connection that stands already.
 * @param {Browser} browser
 * @param {Throttle} throttle
 * @returns {Promise<Tab>}
 */
export async function openTab(browser, { cpu, network }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(VIEWPORT);
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  if (network) await session.send('Network.emulateNetworkConditions', FAST_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return { page, session, close: () => context.close() };
}

/**
 * What the tab holds after its garbage has been collected.
 * @param {Tab} tab
 */
export async function counters({ page, session }) {
  // What is in the frame that is being painted is reachable.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const { documents, nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
  return { documents, nodes, listeners, heap };
}
