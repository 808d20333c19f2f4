// @ts-check
/** The sample site, for the hour: what readers ask for, and how it is published anew. */
import { readFile } from 'node:fs/promises';
import { documents } from '../../demo/feed/documents.js';
import { makeSite, copyOf, write } from '../../test/scale/site.js';
import { ASSUMED } from './assumed.js';

const LANGUAGES = Object.keys(ASSUMED.languages);
const ENCODINGS = Object.keys(ASSUMED.encodings);
const feedPath = (/** @type {string} */ language) => `/feed/${language}.json`;

/** @param {string} embed dist/embed */
export async function sampleSite(embed) {
  const site = await makeSite(copyOf(embed));
  const all = documents();
  /** @type {Record<string, string[]>} */
  const pictures = {};
  /** @type {Record<string, string[]>} */
  const articles = {};
  for (const language of LANGUAGES) {
    const { items } = JSON.parse(String(all.get(feedPath(language))?.body));
    pictures[language] = items.flatMap((/** @type {{ image?: string }} */ { image }) =>
      image ? [new URL(image).pathname] : [],
    );
    articles[language] = [...all.keys()].filter((path) => path.startsWith(`/feed/${language}/articles/`));
  }
  return { ...site, pictures, articles };
}

/** Puts a story on top of each feed. @param {string} folder @param {() => Promise<unknown>} compress */
export async function publish(folder, compress) {
  for (const language of LANGUAGES) {
    const file = folder + feedPath(language);
    const feed = JSON.parse(await readFile(file, 'utf8'));
    // The last one comes on top: the feed stays as long as it was.
    const [last] = feed.items.slice(-1);
    feed.items = [{ ...last, date_published: new Date().toISOString() }, ...feed.items.slice(0, -1)];
    await write(file, `${JSON.stringify(feed, null, 2)}\n`);
  }
  await compress();
}

/**
 * The ETags of the feeds as the server gives them now.
 * @param {import('./wire.js').Ask} ask
 * @returns {Promise<Map<string, string>>} by language and encoding
 */
export async function tagsOf(ask) {
  const tags = new Map();
  for (const language of LANGUAGES)
    for (const encoding of ENCODINGS)
      tags.set(`${language} ${encoding}`, (await ask(feedPath(language), encoding)).etag);
  return tags;
}

/**
 * Waits until the server gives other feeds than those: nginx looks at its files once in a second.
 * @param {import('./wire.js').Ask} ask @param {Map<string, string>} before
 */
export async function whenChanged(ask, before) {
  for (;;) {
    const now = await tagsOf(ask);
    if ([...now].every(([key, tag]) => tag !== before.get(key))) return now;
    await new Promise((done) => setTimeout(done, 100));
  }
}
