// @ts-check
/**
 * Builds the documentation into `docs-static/`. With `--serve` it is shown on loopback as well.
 *
 *   PORT=8090  where it is shown; a port in use is passed over
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEmbed } from '../../.ci/release/embed-files.js';
import { listen } from '../../demo/listen.js';
import { buildSite } from './build.js';
import { siteServer } from './serve.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUTPUT = 'docs-static';

/** @param {import('./build.js').Site} site */
function write(site) {
  rmSync(join(ROOT, OUTPUT), { recursive: true, force: true });
  for (const [file, body] of site) {
    const path = join(ROOT, OUTPUT, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, body);
  }
}

async function main() {
  const site = buildSite(readEmbed(join(ROOT, 'dist/embed')).files);
  write(site);
  const pages = [...site.keys()].filter((file) => file.endsWith('.html'));
  console.log(`${OUTPUT}/: ${pages.length} pages, ${site.size} files, for any static host.`);
  if (!process.argv.includes('--serve')) return;
  const { origin } = await listen(Number(process.env['PORT'] || 8090), () => siteServer(site));
  console.log(`
  The documentation is shown at   ${origin}/

  Press Ctrl+C to stop.
`);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
