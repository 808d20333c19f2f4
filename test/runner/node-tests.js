// @ts-check
/** Runs the tests that need no browser with Node's own runner. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { start } from './processes.js';

/**
 * @param {string[]} files
 * @returns {Promise<import('./summary.js').Totals>}
 */
export async function runNodeTests(files) {
  const folder = await mkdtemp(join(tmpdir(), 'fairwire-'));
  const tap = join(folder, 'results.tap');
  const reporters = [
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=tap', `--test-reporter-destination=${tap}`],
  ];
  // Node leaves one processor to itself, which waits.
  const atOnce = `--test-concurrency=${availableParallelism()}`;
  const code = await run(['--test', atOnce, ...reporters, ...files]);
  const totals = readTotals(await readFile(tap, 'utf8').catch(() => ''));
  await rm(folder, { recursive: true, force: true });
  // Node may fail without a failed test, say at an error after the last one
  return code !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
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

/** @param {string} tap */
function readTotals(tap) {
  const read = (/** @type {string} */ name) =>
    Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  return {
    passed: read('pass'),
    failed: read('fail') + read('cancelled'),
    skipped: read('skipped') + read('todo'),
  };
}
