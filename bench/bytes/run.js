// @ts-check
/** `npm run bench:bytes`: where each byte of `fairwire.js` goes, as a table and as a picture in docs/images. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aligned } from '../report/table.js';
import { modulesOf } from './modules.js';
import { treemap } from './treemap.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PICTURE = join(ROOT, 'docs/images/bytes.svg');
const LARGEST = 40;

/** `…/node_modules/lit-html/development/x.js` → `lit-html/x.js`, `…/src/feed/x.ts` → `feed/x.ts`. @param {string} id */
const shortName = (id) =>
  id
    .replace(/^\0/, '')
    .replace(/\?.*$/, '')
    .replace(/^.*\/node_modules\//, '')
    .replace(join(ROOT, 'src/'), '')
    .replace(/\/development\//, '/');

async function main() {
  const output = await mkdtemp(join(tmpdir(), 'fairwire-bytes-'));
  try {
    // The hashes of the parts stand in the file.
    await cp(join(ROOT, 'dist/embed'), join(output, 'embed'), { recursive: true }).catch(() => {
      throw new Error('The embed files are not built yet: run `npm run build` first.');
    });
    const { total, modules } = await modulesOf('module', output);
    const named = modules.map(({ id, raw, bytes }) => ({ name: shortName(id), raw, bytes }));
    const rows = named.slice(0, LARGEST).map(({ name, raw, bytes }) => [name, String(raw), String(bytes)]);
    const others = named.slice(LARGEST);
    const sum = (/** @type {'raw' | 'bytes'} */ what) =>
      String(others.reduce((all, one) => all + one[what], 0));
    rows.push([`${others.length} others`, sum('raw'), sum('bytes')]);
    console.log(aligned([['module', 'minified', 'brotli'], ...rows]));
    console.log(`\nfairwire.js: ${total} B brotli, before the last squeeze of the build.`);
    await writeFile(PICTURE, treemap(named, total));
    console.log(`A picture of it: docs/images/bytes.svg`);
  } finally {
    await rm(output, { recursive: true, force: true });
  }
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
