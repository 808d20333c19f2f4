// @ts-check
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { totalsOf } from './summary.js';

const folder = await mkdtemp(join(tmpdir(), 'fairwire-'));
after(() => rm(folder, { recursive: true, force: true }));

test('what failed in a browser is named with its file, its suites and why', () => {
  const wrong = {
    name: 'breaks',
    passed: false,
    skipped: false,
    error: { message: 'expected 1 to equal 2' },
  };
  const right = { name: 'works', passed: true, skipped: false };
  const inner = { name: 'B', suites: [], tests: [wrong] };
  const testResults = { name: '', tests: [], suites: [{ name: 'A', suites: [inner], tests: [right] }] };
  const session = { passed: false, errors: [], testFile: resolve('test/x.test.ts'), testResults };
  assert.deepEqual(totalsOf(/** @type {any} */ ([session])), {
    ...{ passed: 1, failed: 1, skipped: 0 },
    failures: ['test/x.test.ts: A › B › breaks\nexpected 1 to equal 2'],
  });
});

test('a file that does not load counts as one, and says why', () => {
  const session = {
    passed: false,
    errors: [{ message: 'x is not defined' }],
    testFile: resolve('x.test.ts'),
  };
  assert.deepEqual(totalsOf(/** @type {any} */ ([session])), {
    ...{ passed: 0, failed: 1, skipped: 0 },
    failures: ['x.test.ts: x is not defined'],
  });
});

test("what failed in Node is named once, with its file and why, a suite's tests for the suite", async () => {
  const file = join(folder, 'x.test.mjs');
  await writeFile(
    file,
    `import { describe, it } from 'node:test';
     describe('a suite', () => { it('breaks', () => { throw new Error('1 is not 2'); }); it('works', () => {}); });`,
  );
  const reporter = fileURLToPath(new URL('node-results.js', import.meta.url));
  // A runner inside of one would be taken for its child, and print for it.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const written = await new Promise((done) =>
    execFile(process.execPath, ['--test', `--test-reporter=${reporter}`, file], { env }, (_error, out) =>
      done(out),
    ),
  );
  const { counts, failures } = JSON.parse(written);
  assert.deepEqual([counts.pass, counts.fail], [1, 1]);
  assert.deepEqual(failures, [`${file}: breaks\n1 is not 2`]);
});
