// @ts-check
/** Runs the tests that need no browser with Node's own runner. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { start } from './processes.js';

const AFTERWARDS = 'Node ended with an error after its last test.';
const RESULTS = fileURLToPath(new URL('node-results.js', import.meta.url));

/**
 * @param {string[]} files
 * @returns {Promise<import('./summary.js').Totals>}
 */
export async function runNodeTests(files) {
  const folder = await mkdtemp(join(tmpdir(), 'fairwire-'));
  const written = join(folder, 'results.json');
  const reporters = [
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...[`--test-reporter=${RESULTS}`, `--test-reporter-destination=${written}`],
  ];
  // Node leaves one processor to itself, which waits.
  const atOnce = `--test-concurrency=${availableParallelism()}`;
  const code = await run(['--test', atOnce, ...reporters, ...files]);
  const totals = totalsOf(await readFile(written, 'utf8').catch(() => ''));
  await rm(folder, { recursive: true, force: true });
  if (code === 0 || totals.failed > 0) return totals;
  // A suite that fails as a whole counts as none of Node's tests; or there was an error after the last one.
  const { failures } = totals;
  return { ...totals, failed: failures.length || 1, failures: failures.length ? failures : [AFTERWARDS] };
}

/**
 * @param {string[]} args
 * @returns {Promise<number | null>}
 */
function run(args) {
  return new Promise((resolve, reject) => {
    start(process.execPath, args, { stdio: 'inherit' }).once('error', reject).once('exit', resolve);
  });
}

/**
 * @param {string} written what node-results.js wrote; nothing, where Node did not come so far
 * @returns {import('./summary.js').Totals}
 */
function totalsOf(written) {
  /** @type {import('./node-results.js').Results} */
  const { counts, failures } = JSON.parse(written || '{"counts":{},"failures":[]}');
  const sumOf = (/** @type {string[]} */ ...names) =>
    names.reduce((total, name) => total + (counts[name] ?? 0), 0);
  return {
    passed: sumOf('pass'),
    failed: sumOf('fail', 'cancelled'),
    skipped: sumOf('skipped', 'todo'),
    failures: failures.map((failure) => failure.replace(process.cwd() + sep, '')),
  };
}
