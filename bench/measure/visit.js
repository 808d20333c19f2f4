// @ts-check
/** One visit of a page with nothing in the cache, and one after it with everything. */
import { counters, openTab, SLOW } from './browser.js';

/**
 * Milliseconds, bytes, numbers.
 *
 * @typedef {object} Visit
 * @property {number} content
 * @property {number} all
 * @property {number} lcp
 * @property {number} cls
 * @property {number} longest
 * @property {number} bytes that came over the network
 * @property {number} requests that went over the network
 * @property {number} heap
 * @property {number} nodes
 */

/** Pictures and what else follows the content. */
const SETTLE = 400;

/** @param {number} milliseconds */
export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {{ warm: boolean, throttle?: import('./browser.js').Throttle }} options
 * @returns {Promise<{ cold: Visit, warm?: Visit }>}
 */
export async function visit(browser, url, { warm, throttle = SLOW }) {
  const tab = await openTab(browser, throttle);
  try {
    const cold = await look(tab, url);
    if (!warm) return { cold };
    await tab.page.goto('about:blank');
    return { cold, warm: await look(tab, url) };
  } finally {
    await tab.close();
  }
}

/** @param {import('./browser.js').Tab} tab @param {string} url @returns {Promise<Visit>} */
async function look(tab, url) {
  const { page, session } = tab;
  const traffic = watchTraffic(session);
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  await page.evaluate(() => /** @type {any} */ (globalThis).bench.done);
  await pause(SETTLE);
  const noted = await page.evaluate(
    () => /** @type {import('./probe.js').Noted} */ (/** @type {any} */ (globalThis).bench.noted),
  );
  const { heap, nodes } = await counters(tab);
  return { ...noted, ...traffic.leave(), heap, nodes };
}

/** @param {import('puppeteer-core').CDPSession} session */
function watchTraffic(session) {
  let [bytes, requests] = [0, 0];
  /** Those that the cache answered. @type {Set<string>} */
  const cached = new Set();
  const onCached = (/** @type {{ requestId: string }} */ { requestId }) => void cached.add(requestId);
  const onResponse = (/** @type {any} */ { requestId, response }) => {
    const { fromDiskCache, fromPrefetchCache, url } = response;
    if (fromDiskCache || fromPrefetchCache || url.startsWith('data:')) cached.add(requestId);
  };
  const onFinished = (/** @type {any} */ { requestId, encodedDataLength }) => {
    if (cached.has(requestId)) return;
    bytes += encodedDataLength;
    requests++;
  };
  session.on('Network.requestServedFromCache', onCached);
  session.on('Network.responseReceived', onResponse);
  session.on('Network.loadingFinished', onFinished);
  return {
    leave() {
      session.off('Network.requestServedFromCache', onCached);
      session.off('Network.responseReceived', onResponse);
      session.off('Network.loadingFinished', onFinished);
      return { bytes, requests };
    },
  };
}
