// @ts-check
/** What happens after a widget is there: a new item on top, another category, more items. */
import { randomUUID } from 'node:crypto';
import { itemAt, PAGE_SIZE } from '../feed.js';
import { CPU_SLOWDOWN, openTab } from './browser.js';
import { newsShown, timed } from './in-page.js';

/** @typedef {import('../peers/peer.js').Peer} Peer */
/** @typedef {{ refresh: number, filter: number, filterAgain: number, more: number }} Actions milliseconds to the next paint */

/** All items are shown, so that a peer that draws all anew is seen to. */
const WHOLE = { name: '1000', size: 1000 };
const PAGED = '1000-paged';
const THROTTLE = { cpu: CPU_SLOWDOWN, network: false };

/** The addresses of the first ten items of a category. @param {string} category @param {number} news */
function firstOf(category, news) {
  const items = Array.from({ length: WHOLE.size + news }, (_, index) => itemAt(index - news, ''));
  const those = items.filter(({ _fairwire }) => _fairwire.categoryIds.includes(category));
  return those.slice(0, PAGE_SIZE).map(({ url }) => url);
}

/** @param {import('puppeteer-core').Page} page @param {Peer} peer @param {string} url */
async function open(page, peer, url) {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => /** @type {any} */ (globalThis).bench.done);
  if (peer.driver) await page.evaluate(peer.driver);
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} partner the origin of the pages
 * @param {Peer} peer
 * @returns {Promise<Actions>}
 */
export async function actions(browser, partner, peer) {
  const { hosts, titles } = peer;
  const { page, close } = await openTab(browser, THROTTLE);
  /** @param {Omit<import('./in-page.js').Act, 'hosts' | 'titles'>} act */
  const time = (act) => page.evaluate(timed, { hosts, titles, ...act });
  try {
    await open(page, peer, `${partner}/${peer.name}/${WHOLE.name}.html?live=${randomUUID()}`);
    // Who preloads a feed and does not use it, has asked for it twice.
    const news = 1 + (await page.evaluate(newsShown, hosts, titles));
    const refresh = await time({ what: 'refresh', expected: [itemAt(-news, '').url] });
    const choose = (/** @type {string} */ category) =>
      time({ what: 'filter', argument: category, expected: firstOf(category, news) });
    const [filter, filterAgain] = [await choose('talks'), await choose('awards')];
    await open(page, peer, `${partner}/${peer.name}/${PAGED}.html`);
    const expected = Array.from({ length: 2 * PAGE_SIZE }, (_, index) => itemAt(index, '').url);
    const more = await time({ what: 'more', expected });
    return { refresh, filter, filterAgain, more };
  } finally {
    await close();
  }
}
