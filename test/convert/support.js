// @ts-check
/** The conversion as it is written, without a build. */
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** @typedef {import('../../src/convert/index.js').Conversion} Conversion */
/** @typedef {import('../../src/convert/index.js').ConvertOptions} ConvertOptions */
/** @typedef {Record<string, any>} Item */

const vite = await createServer({
  ...{ root: fileURLToPath(new URL('../..', import.meta.url)), configFile: false, logLevel: 'error' },
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
after(() => vite.close());

/**
 * @template T
 * @param {string} path seen from the root
 * @returns {Promise<T>}
 */
export const load = async (path) => /** @type {T} */ (await vite.ssrLoadModule(path));

/** @type {typeof import('../../src/convert/index.js')} */
export const { convert, decodeDocument, describeNote } = await load('/src/convert/index.ts');

export const address = 'https://www.example.org/feed/rss.xml';

/**
 * What comes of a source that is a feed.
 *
 * @param {string} source
 * @param {ConvertOptions} [options]
 */
export function converted(source, options = {}) {
  const result = convert(source, { url: address, ...options });
  assert.ok('feed' in result, `It was taken for ${'found' in result ? result.found : ''}`);
  const notes = result.notes.map(describeNote);
  const items = /** @type {Item[]} */ ([...result.feed.items]);
  return { feed: /** @type {Item} */ (result.feed), items, notes, format: result.format };
}

/** @param {string} items @param {string} [head] @param {string} [namespaces] */
export const rss = (items, head = '', namespaces = '') =>
  `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" ${namespaces}><channel><title>Example Fair</title><link>https://www.example.org/</link>
<description>News of the fair</description><language>en</language>${head}
${items}
</channel></rss>`;

export const dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
export const content = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"';
export const media = 'xmlns:media="http://search.yahoo.com/mrss/"';
export const itunes = 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';
