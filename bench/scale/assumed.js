// @ts-check
/** What is taken for granted of the readers: docs/scale.md names each figure. Change one, and run it again. */

export const ASSUMED = {
  /** Views of partners' pages in the hour. */
  views: 1_000_000,
  /** Views of a reader at one partner, one after the other, on average. */
  viewsPerSession: 2.5,
  /** Seconds from one view to the next, on average, and of the last view; the page is looked at meanwhile. */
  readingTime: 90,
  /** Share of readers who have not been at this partner, or whose browser has forgotten it. */
  newReaders: 0.6,
  /** Share of the others who were there since the feed changed last. */
  sameDay: 0.5,
  /** How long ago that was, in seconds, and how long ago for those who were there before. */
  today: { from: 300, to: 6 * 3600 },
  earlier: { from: 12 * 3600, to: 72 * 3600 },
  /** Share of pages that show a list with tabs, cards and the like: one more part. */
  richLists: 0.2,
  /** Share of pages with partners and events below: two more parts. */
  footers: 0.15,
  /** Share of pages where a story is read in full: a part, and a document for each story. */
  articles: 0.1,
  /** Share of pages with the classic script. */
  classic: 0.25,
  /** Pictures of a list. */
  pictures: 10,
  languages: /** @type {Record<string, number>} */ ({ 'zh-Hans': 0.6, 'zh-Hant': 0.1, en: 0.3 }),
  /** What browsers take: over https nearly all of them brotli. */
  encodings: /** @type {Record<string, number>} */ ({ br: 0.97, gzip: 0.025, identity: 0.005 }),
  /** Places of the CDN, each with a cache of its own that asks the organiser's server. */
  edges: 20,
  /** When a story is published, in seconds of the hour. */
  published: 1800,
  /** When the server is down, where it is. */
  down: { from: 1200, to: 1500 },
  /** Seconds before the hour, in which caches fill and readers come; they are not counted. */
  before: 600,
};

/** Numbers from 0 to below 1, the same in each run (mulberry32). @param {number} seed @returns {() => number} */
export function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param {Record<string, number>} shares @param {number} number from 0 to below 1 @returns {string} */
export function drawn(shares, number) {
  let rest = number;
  for (const [name, share] of Object.entries(shares)) if ((rest -= share) < 0) return name;
  return Object.keys(shares)[0] ?? '';
}
