// @ts-check
/** That the benchmark runs, and what it writes. No time is looked at: machines differ. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { median, ratioOf, spreadOf } from '../../bench/measure/stats.js';
import { readOptions } from '../../bench/options.js';
import { findBrowsers, howToGet } from '../runner/browsers.js';

/** @typedef {import('../../bench/report/results.js').Report} Report */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Milliseconds. */
const TIMEOUT = 100_000;
const VISIT = ['all', 'bytes', 'cls', 'content', 'heap', 'lcp', 'longest', 'nodes', 'requests'];
const PEERS = ['static', 'vanilla', 'fairwire'];

/** What keeps it from being run here, if anything does. */
function obstacle() {
  if (findBrowsers(['chromium']).length === 0) return `Not found here: ${howToGet('chromium')}`;
  const isBuilt = existsSync(join(ROOT, 'dist/embed/integrity.json'));
  return isBuilt ? false : 'The embed files are not built: `npm run build` makes them.';
}

test('a short run writes the results and a plot', { skip: obstacle(), timeout: TIMEOUT }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fairwire-bench-'));
  try {
    const choice = ['--sizes', '10', '--peers', PEERS.join(), '--only', 'visits,actions,mounts'];
    const args = ['bench/run.js', '--short', '--runs', '1', ...choice, '--output', folder];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT });
    const report = /** @type {Report} */ (JSON.parse(await readFile(join(folder, 'short.json'), 'utf8')));
    checkReport(report);
    assert.match(stdout, /What is to be reached/);
    for (const peer of PEERS) assert.ok(stdout.includes(peer), `the table has ${peer}`);
    assert.match(await readFile(join(folder, 'short.svg'), 'utf8'), /^<svg [^]*>fairwire<[^]*<\/svg>\n$/);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** @param {Report} report */
function checkReport({ date, environment, versions, mode, results, failed }) {
  assert.deepEqual(failed, []);
  assert.ok(Date.parse(date));
  assert.match(environment['chromium'] ?? '', /^Chromium/);
  assert.match(versions['fairwire'] ?? '', /^\d+\.\d+\.\d+/);
  assert.equal(mode.runs, 1);
  const names = results.map(({ part, work, peer }) => `${part} ${work} ${peer}`);
  const drivable = ['vanilla', 'fairwire'];
  assert.deepEqual(names, [
    ...PEERS.map((peer) => `visits 10 ${peer}`),
    ...drivable.map((peer) => `actions 1000 ${peer}`),
    ...drivable.map((peer) => `mounts 10 ${peer}`),
  ]);
  for (const { part, peer, metrics, ratios } of results) {
    for (const [name, { values, median: middle }] of Object.entries(metrics))
      assert.ok(values.length === 1 && Number.isFinite(middle), `${part} ${peer} ${name}`);
    if (part !== 'visits') continue;
    const wanted = ['cold', 'warm'].flatMap((cache) => VISIT.map((name) => `${cache}.${name}`));
    assert.deepEqual(Object.keys(metrics).sort(), wanted);
    assert.deepEqual(Object.keys(ratios['cold.content'] ?? {}), ['static', 'vanilla']);
    assert.ok((metrics['cold.requests']?.median ?? 0) > (metrics['warm.requests']?.median ?? Infinity));
  }
}

suite('statistics', () => {
  test('medians and quartiles', () => {
    assert.equal(median([3, 1, 2]), 2);
    assert.equal(median([4, 1, 2, 3]), 2.5);
    assert.deepEqual(spreadOf([5, 1, 2, 4, 3]), { median: 3, low: 2, high: 4, values: [5, 1, 2, 4, 3] });
  });

  test('a ratio lies in its interval, and is certain where nothing varies', () => {
    const base = [10, 11, 9, 10, 12, 10, 11];
    const { ratio, low, high } = ratioOf(
      base.map((value) => value * 2),
      base,
    );
    assert.deepEqual([ratio, low, high], [2, 2, 2]);
    const wide = ratioOf([10, 30, 20, 25, 15], [10, 12, 9, 11, 10]);
    assert.ok(wide.low < wide.ratio && wide.ratio < wide.high);
    assert.deepEqual(wide, ratioOf([10, 30, 20, 25, 15], [10, 12, 9, 11, 10]));
  });
});

suite('the command line', () => {
  test('short and whole', () => {
    const { runs, sizes, many } = readOptions(['--short']);
    assert.deepEqual([runs, sizes, many], [3, ['10', '1000'], 10]);
    assert.deepEqual([readOptions([]).runs, readOptions([]).many, readOptions([]).mounts], [15, 50, 1000]);
  });

  test('a name that does not exist is named', () => {
    assert.throws(() => readOptions(['--peers', 'static,angular']), /There is no peer "angular"/);
  });
});
