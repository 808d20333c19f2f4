// @ts-check
/** That no entry of the package has become heavier. The build looks after the embed files. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entrySize } from '../../bench/bytes/entries.js';
import { ENTRY_LIMITS } from '../../bench/bytes/limits.js';

for (const [entry, limit] of Object.entries(ENTRY_LIMITS))
  test(`${entry} has at most ${limit} bytes`, async (context) => {
    const size = await entrySize(entry);
    context.diagnostic(`${size} bytes of brotli`);
    assert.ok(
      size <= limit,
      `${entry} has ${size} bytes of brotli, more than ${limit} (bench/bytes/limits.js).`,
    );
    assert.ok(size > 1000, `${entry} has ${size} bytes: is it bundled at all?`);
  });
