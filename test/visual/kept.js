// @ts-check
/** What is kept beside scenes to be compared with, and what becomes of it on a machine that cannot compare. */
import assert from 'node:assert/strict';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';

const args = process.argv.slice(2);

/** Whether what there is now is kept from now on. */
export const update = args.includes('--update');
/** A part of the names of the scenes that are wanted. */
export const [part = ''] = args.filter((arg) => !arg.startsWith('-'));

/**
 * A file that no scene belongs to is gone after an update, and a failure otherwise.
 * @param {string} folder
 * @param {readonly string[]} names of the files that belong there
 */
export async function noneLeftOver(folder, names) {
  const left = (await readdir(folder)).filter((name) => !names.includes(name));
  if (update) await Promise.all(left.map((name) => rm(join(folder, name))));
  else assert.deepEqual(left, []);
}

/**
 * A machine without what it takes is told so; where CI is set, that is a failure.
 * @param {string} name
 * @param {string} reason
 */
export function skip(name, reason) {
  if (process.env['CI']) test(name, () => assert.fail(reason));
  else test(name, { skip: reason }, () => {});
}
