// @ts-check
/** That each entry can be imported where there is no DOM. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { entriesOf } from '../support/entries.js';

const run = promisify(execFile);

/** Lit's own, and what it puts into the place of the DOM. */
const OF_LIT = /^(lit|reactiveElement)\w+$|^customElements$/;

const SCRIPT = `
  const before = Reflect.ownKeys(globalThis);
  const names = Object.keys(await import(process.argv[1]));
  const left = Reflect.ownKeys(globalThis).filter((key) => !before.includes(key));
  console.log(JSON.stringify({ names, left: left.map(String), hasDom: 'document' in globalThis }));
`;

/** What an entry has to offer. @type {Record<string, string[]>} */
const OFFERED = {
  fairwire: ['NewsFeed', 'NewsList', 'NewsArticle', 'PartnerFooter', 'EventLinks', 'defineAll', 'version'],
  'fairwire/feed': ['readFeed', 'fetchFeed', 'FeedError'],
  'fairwire/elements/news-list': ['NewsList'],
  'fairwire/define/news-list': [],
  'fairwire/react': [],
};

/** @param {import('../support/pack.js').Installed} installed */
export function imports({ project, files, package: folder }) {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const code = entriesOf(exports, files).filter(({ types }) => types);

  for (const { name } of code)
    test(`${name} leaves no global behind`, async () => {
      const args = ['--input-type=module', '--eval', SCRIPT, name];
      const { stdout, stderr } = await run(process.execPath, args, { cwd: project });
      const { names, left, hasDom } = JSON.parse(stdout);
      assert.equal(hasDom, false);
      assert.equal(stderr, '');
      assert.deepEqual(
        left.filter((/** @type {string} */ key) => !OF_LIT.test(key)),
        [],
      );
      for (const offered of OFFERED[name] ?? []) assert.ok(names.includes(offered), `it has no ${offered}`);
    });
}
