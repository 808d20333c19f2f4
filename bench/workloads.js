// @ts-check
/** What the peers are measured with. */
import { feedPath } from './feed.js';

/**
 * @typedef {object} Workload
 * @property {string} name
 * @property {number} size items of the feed
 * @property {boolean} paged whether the feed comes in pages of ten
 * @property {number} rows items that are shown in the end, without anybody asking for more
 */

/** @type {readonly Workload[]} */
export const WORKLOADS = [
  { name: '10', size: 10, paged: false, rows: 10 },
  { name: '100', size: 100, paged: false, rows: 100 },
  { name: '1000', size: 1000, paged: false, rows: 1000 },
  { name: '1000-paged', size: 1000, paged: true, rows: 10 },
  { name: '10000-paged', size: 10_000, paged: true, rows: 10 },
  // Nobody shows 10,000 items at once: the whole feed is read, and its first ten are shown.
  { name: '10000', size: 10_000, paged: false, rows: 10 },
];

/** @param {string} name @returns {Workload} */
export function workload(name) {
  const found = WORKLOADS.find((one) => one.name === name);
  if (!found) throw new Error(`There is no workload "${name}".`);
  return found;
}

/**
 * What a page is made for: the addresses that it names, and what it shows.
 *
 * @typedef {object} Setting
 * @property {string} organiser the origin of the feed and the scripts
 * @property {Workload} work
 * @property {string} feed the address of the feed
 * @property {Record<string, string>} integrity of the embed files
 */

/**
 * @param {string} organiser
 * @param {Workload} work
 * @param {Record<string, string>} integrity
 * @param {string} [live] a key: each request with it finds one more item on top
 * @returns {Setting}
 */
export const settingOf = (organiser, work, integrity, live) => ({
  ...{ organiser, work, integrity },
  feed: organiser + feedPath(work) + (live ? `?live=${live}` : ''),
});
