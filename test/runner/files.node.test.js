// @ts-check
import assert from 'node:assert/strict';
import { relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { testFiles } from './files.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string[]} patterns */
const found = (...patterns) => {
  const { browser, node } = testFiles(root, patterns);
  return [...browser, ...node].map((file) => relative(root, file));
};

test('a glob, a folder and a file choose test files', () => {
  const both = ['test/runner/faults.test.ts', 'test/runner/runner.test.ts'];
  assert.deepEqual(found('test/runner/*.test.ts'), both);
  assert.deepEqual(found('test/**/{faults,runner}.test.ts'), both);
  const node = ['embed-files', 'files', 'summary'].map((name) => `test/runner/${name}.node.test.js`);
  assert.deepEqual(found('./test/runner'), [...both, ...node]);
  assert.deepEqual(found('test/runner/files.node.test.js'), ['test/runner/files.node.test.js']);
  assert.deepEqual(found('test/*.test.ts'), []);
});
