// @ts-check
/** The organiser's answers that depend on the time, and those that a feed should never give. */
import { liveFeed } from './live.js';

/** @typedef {import('./feed/facts.js').Language} Language */

const LIVE = /^\/feed\/live\/(en|zh-Hans|zh-Hant)\.json$/;
const SLOW = /^\/feed\/slow\/(en|zh-Hans|zh-Hant)\.json$/;
const UNTIL = /^\/feed\/until\/(\d{1,15})\/(en|zh-Hans|zh-Hant)\.json$/;
const SLOW_MS = 4000;

/** @typedef {{ status: number, body: string, wait?: number }} Answer `wait` in milliseconds, Infinity for never */

/**
 * The answers that depend on the time, or are none:
 *
 *   /feed/live/LANG.json         the feed as if the exhibition were on
 *   /feed/slow/LANG.json         the feed, after a while
 *   /feed/until/TIME/LANG.json   the feed until that millisecond of the epoch, a 503 from then on
 *   /feed/never.json             no answer
 *   /feed/broken.json            a 500
 *   /feed/empty.json             a feed without stories
 *   /feed/page.json              a page in HTML
 *
 * @param {string} path
 * @param {string} origin
 * @param {(path: string) => string | undefined} sampleAt
 * @param {number} now
 * @returns {Answer | undefined}
 */
export function timely(path, origin, sampleAt, now) {
  const [, live] = LIVE.exec(path) ?? [];
  const [, slow] = SLOW.exec(path) ?? [];
  const [, end, until] = UNTIL.exec(path) ?? [];
  const language = /** @type {Language | undefined} */ (live ?? slow ?? until);
  const sample = language && sampleAt(`/feed/${language}.json`);
  if (!language || !sample) return FIXED[path];
  if (live) return { status: 200, body: liveFeed(sample, language, now, origin + path) };
  if (slow) return { status: 200, body: sample, wait: SLOW_MS };
  return now < Number(end) ? { status: 200, body: sample } : { status: 503, body: 'Closed for repairs.' };
}

/** @type {Record<string, Answer>} */
const FIXED = {
  '/feed/never.json': { status: 200, body: '', wait: Infinity },
  '/feed/broken.json': { status: 500, body: 'Out of order.' },
  '/feed/empty.json': {
    status: 200,
    body: JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Fairwire', items: [] }),
  },
  '/feed/page.json': { status: 200, body: '<!doctype html><title>Please log in</title>' },
};
