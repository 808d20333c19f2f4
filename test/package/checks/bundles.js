// @ts-check
/** What the package is in an application: no more than what is used of it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { ENTRY_LIMITS } from '../../../bench/bytes/limits.js';
import { BUNDLERS, bundle } from '../support/bundle.js';
import { entriesOf } from '../support/entries.js';

const ONE = `import { NewsList } from 'fairwire'; customElements.define('acme-list', NewsList);`;
const ALL = `import { defineAll } from 'fairwire'; defineAll();`;
const READER = `import { readFeed } from 'fairwire/feed'; console.log(readFeed({}));`;

/** Bytes of what a bundler makes of nothing. */
const NOTHING = 150;

/** @param {string} code */
const brotli = (code) => brotliCompressSync(code).length;

/** @param {import('../support/pack.js').Installed} installed */
export function bundles({ project, files, package: folder }) {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const code = entriesOf(exports, files).filter(({ types }) => types);
  // What registers elements is kept, and what runs in Node is not for a page.
  const free = code.map(({ name }) => name).filter((name) => !/^fairwire\/(define|prerender)\b/.test(name));

  for (const bundler of BUNDLERS) {
    const make = (/** @type {string} */ source) => bundle(bundler, project, source);

    test(`${bundler} drops what is not used`, async () => {
      // Where it splits, esbuild writes what could be imported on demand, though nobody is left to do so.
      const whole = bundler === 'esbuild' ? 'esbuild in one file' : bundler;
      const { all } = await bundle(whole, project, free.map((name) => `import '${name}';`).join('\n'));
      assert.ok(all.length < NOTHING, `There are ${all.length} bytes left: ${all.slice(0, 200)}`);
    });

    test(`${bundler} keeps what registers an element, and no other element`, async (context) => {
      const { loaded } = await make(`import 'fairwire/define/news-list';`);
      const size = brotli(loaded);
      context.diagnostic(`fairwire/define/news-list in ${bundler}: ${size} bytes of brotli`);
      assert.match(loaded, /["'`]news-list["'`]/);
      assert.match(loaded, /customElements/);
      assert.doesNotMatch(loaded, /["'`](partner-footer|event-links|news-article)["'`]/);
      assert.ok(size < (ENTRY_LIMITS['define/news-list'] ?? 0) * TOLERANCE, `${size} bytes`);
    });

    test(`${bundler} keeps all of them where all are registered`, async (context) => {
      const { loaded } = await make(`import 'fairwire/define';`);
      context.diagnostic(`fairwire/define in ${bundler}: ${brotli(loaded)} bytes of brotli`);
      for (const tag of ['news-feed', 'news-list', 'news-article', 'partner-footer', 'event-links'])
        assert.match(loaded, new RegExp(`["'\`]${tag}["'\`]`));
    });

    test(`${bundler} takes one class out of all`, async (context) => {
      const [one, all] = [brotli((await make(ONE)).loaded), brotli((await make(ALL)).loaded)];
      context.diagnostic(`NewsList of fairwire in ${bundler}: ${one} bytes of brotli, of ${all}`);
      assert.ok(one < all - 1000, `${one} of ${all} bytes`);
    });

    test(`${bundler} leaves the view out of the reader`, async (context) => {
      const { all } = await make(READER);
      context.diagnostic(`readFeed of fairwire/feed in ${bundler}: ${brotli(all)} bytes of brotli`);
      assert.doesNotMatch(all, /HTMLElement|customElements/);
      assert.ok(brotli(all) < (ENTRY_LIMITS['feed/index'] ?? 0), `${brotli(all)} bytes`);
    });
  }

  for (const bundler of /** @type {const} */ (['Vite', 'esbuild']))
    test(`${bundler} keeps a theme`, async () => {
      const { styles } = await bundle(bundler, project, `import 'fairwire/themes/night.css';`);
      assert.match(styles, /--fairwire-accent/);
    });
}

/** The limits are those of Vite's bundle: each bundler has its own way. */
const TOLERANCE = 1.1;
