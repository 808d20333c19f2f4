// @ts-check
/** Readers as their browsers and the kit make them: what each has, and what each view asks for. */
import { ASSUMED, drawn } from './assumed.js';

/** @typedef {import('./wire.js').Answer} Answer */
/** @typedef {'script' | 'part' | 'feed' | 'article' | 'picture'} Kind */
/** @typedef {{ etag: string, at: number }} Copy what is kept, and since when, in seconds */

/**
 * @typedef {object} Reader
 * @property {number} edge
 * @property {string} language
 * @property {string} encoding
 * @property {string[]} scripts the entry, then the parts of the partner's page
 * @property {boolean} reads whether it reads stories
 * @property {boolean} hasScripts
 * @property {boolean} hasPictures
 * @property {Copy | undefined} shown the kit's own copy, in the partner's storage
 * @property {Copy | undefined} browser the copy of the browser's cache
 * @property {Map<string, Copy>} articles
 * @property {boolean} isNew
 */

/** Seconds for which the kit's copy needs no request: the attribute `cache`. */
const KIT_CACHE = 300;
/** For how long after its five minutes a browser shows the old feed while it asks for the new one. */
const STALE = 86_400;
const FOLDER = '/fairwire/1.0.0/';

/**
 * @param {() => number} random
 * @param {Map<string, { now: string, earlier: string }>} tags by language and encoding
 * @param {number} now
 * @returns {Reader}
 */
export function makeReader(random, tags, now) {
  const language = drawn(ASSUMED.languages, random());
  const encoding = drawn(ASSUMED.encodings, random());
  const isNew = random() < ASSUMED.newReaders;
  const sameDay = random() < ASSUMED.sameDay;
  const reads = random() < ASSUMED.articles;
  const parts = [
    ...(random() < ASSUMED.richLists ? ['news-list'] : []),
    ...(random() < ASSUMED.footers ? ['partner-footer', 'event-links'] : []),
    ...(reads ? ['news-article'] : []),
  ];
  const entry = random() < ASSUMED.classic ? 'fairwire.classic.js' : 'fairwire.js';
  const tag = tags.get(`${language} ${encoding}`);
  // Longer ago than the kit's copy and the browser's are fresh.
  const { from, to } = sameDay ? ASSUMED.today : ASSUMED.earlier;
  const at = now - from - random() * (to - from);
  const copy = isNew ? undefined : { etag: (sameDay ? tag?.now : tag?.earlier) ?? '', at };
  return {
    edge: Math.floor(random() * ASSUMED.edges),
    language,
    encoding,
    scripts: [entry, ...parts.map((part) => `fairwire.${part}.js`)].map((name) => FOLDER + name),
    reads,
    hasScripts: !isNew,
    hasPictures: !isNew && sameDay,
    shown: copy && { ...copy },
    browser: copy && { ...copy },
    articles: new Map(),
    isNew,
  };
}

/** @param {Copy | undefined} copy @param {number} now @param {number} age seconds */
export const isFresh = (copy, now, age = KIT_CACHE) => !!copy && now - copy.at < age;

/**
 * The feed came, or its 304. `stale-while-revalidate`: a browser with an old copy has handed that one to the kit
 * before it asked, and the kit keeps what it was handed.
 *
 * @param {Reader} reader @param {Answer} answer @param {number} now @param {boolean} isPoll a poll goes past the browser's cache
 */
export function takeFeed(reader, answer, now, isPoll) {
  const known = reader.browser;
  const older = isFresh(known, now, KIT_CACHE + STALE) ? known : undefined;
  const browser = { etag: answer.etag, at: now };
  reader.shown = { etag: !isPoll && older ? older.etag : browser.etag, at: now };
  reader.browser = browser;
}

/** The story that is read: the first ones far more often than the later ones. @param {string[]} paths @param {number} number */
export const storyOf = (paths, number) => paths[Math.floor(paths.length ** number) - 1] ?? paths[0] ?? '';
