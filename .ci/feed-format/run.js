// @ts-check
/**
 * Writes `docs/schema.json` and `docs/feed.md` from `src/feed/format.ts`. With `--check` it writes nothing, and fails
 * when the files are not those that it would write.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeFiles } from './files.js';

/** @param {string} name */
const pathOf = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
/** @param {string} name */
const read = (name) => (existsSync(pathOf(name)) ? readFileSync(pathOf(name), 'utf8') : '');

const files = Object.entries(await makeFiles());
if (process.argv.includes('--check')) {
  const stale = files.filter(([name, text]) => read(name) !== text).map(([name]) => name);
  if (stale.length) {
    const are = stale.length > 1 ? 'are' : 'is';
    console.error(`${stale.join(' and ')} ${are} out of date: run "npm run schema" and commit the result.`);
    process.exit(1);
  }
  console.log(`${files.map(([name]) => name).join(' and ')} are up to date.`);
} else for (const [name, text] of files) writeFileSync(pathOf(name), text);
