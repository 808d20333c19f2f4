// @ts-check
/** A widget that is mounted and taken away again, many times: how long each takes, and what is left of it. */
import { counters, openTab } from './browser.js';
import { mounted } from './in-page.js';

/** @typedef {import('../peers/peer.js').Peer} Peer */
/** @typedef {{ each: number, nodes: number, listeners: number, documents: number, heap: number }} Mounts */

/** What is made once is there after these. */
const WARM_UP = 50;
const THROTTLE = { cpu: 1, network: false };
const WORK = '10';

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ partner: string, organiser: string }} origins
 * @param {Peer} peer
 * @param {number} times
 * @returns {Promise<Mounts>}
 */
export async function mounts(browser, { partner, organiser }, peer, times) {
  const tab = await openTab(browser, THROTTLE);
  const { page } = tab;
  try {
    await page.goto(`${partner}/${peer.name}/${WORK}.html`, { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => /** @type {any} */ (globalThis).bench.done);
    if (peer.driver) await page.evaluate(peer.driver);
    const options = { titles: peer.titles, feed: `${organiser}/feed/${WORK}/whole.json` };
    await page.evaluate(mounted, { ...options, times: WARM_UP });
    const before = await counters(tab);
    const time = await page.evaluate(mounted, { ...options, times });
    const after = await counters(tab);
    const left = (/** @type {keyof typeof after} */ what) => after[what] - before[what];
    return {
      each: time / times,
      ...{ nodes: left('nodes'), listeners: left('listeners') },
      ...{ documents: left('documents'), heap: left('heap') },
    };
  } finally {
    await tab.close();
  }
}
