/** Fails when the committed custom-elements.json is not what the sources say. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const CONFIG = '.ci/custom-elements-manifest.config.js';
const FRESH = '.cache/manifest';
const NAME = 'custom-elements.json';

const cem = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
execFileSync(process.execPath, [cem, 'analyze', '--quiet', '--config', CONFIG, '--outdir', FRESH], {
  stdio: 'inherit',
});

/** @param {string} path */
const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
if (read(NAME) !== read(`${FRESH}/${NAME}`)) {
  console.error(`${NAME} is out of date: run "npm run manifest" and commit the result.`);
  process.exit(1);
}
console.log(`${NAME} is up to date.`);
