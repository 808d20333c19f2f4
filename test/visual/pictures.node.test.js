// @ts-check
/**
 * What the elements look like in Chromium, compared with the pictures in pictures/. On its own:
 *
 *   npm run test:visual                          all of them
 *   npm run test:visual -- list                  those with "list" in the name
 *   npm run test:visual -- --update [list]       keeps what they look like now
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { after, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findBrowsers, howToGet } from '../runner/browsers.js';
import { openCamera } from './camera.js';
import { compare } from './compare.js';
import { startHost } from './host.js';
import { noneLeftOver, part, skip, update } from './kept.js';
import { packed } from './pack.js';
import { scenes } from './scenes.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const KEPT = fileURLToPath(new URL('pictures', import.meta.url));
const OUT = fileURLToPath(new URL('.out', import.meta.url));

const wanted = scenes.filter(({ name }) => name.includes(part));

const [chromium] = findBrowsers(['chromium']);
if (chromium) await lookAt(chromium.path);
else skip('pictures', `Not compared, for not found here: ${howToGet('chromium')}`);

/** @param {string} path of the browser */
async function lookAt(path) {
  await rm(OUT, { recursive: true, force: true });
  const host = await startHost(ROOT);
  const camera = await openCamera(path, host.origin);
  after(async () => {
    await camera.close();
    host.close();
  });
  if (camera.lacksFonts.length)
    return skip('pictures', `Not compared, for these fonts are not here: ${camera.lacksFonts.join(', ')}`);
  suite('pictures', { concurrency: 2 }, () => {
    for (const scene of wanted) test(scene.name, async () => check(scene.name, await camera.shoot(scene)));
  });
  test('every picture belongs to a scene', () =>
    noneLeftOver(
      KEPT,
      scenes.map(({ name }) => `${name}.png`),
    ));
}

/**
 * @param {string} name
 * @param {Uint8Array} actual
 */
async function check(name, actual) {
  const path = join(KEPT, `${name}.png`);
  const kept = existsSync(path) ? await readFile(path) : undefined;
  const { problem, difference } = kept
    ? compare(kept, actual)
    : { problem: 'There is no picture yet', difference: undefined };
  if (!problem) return;
  if (update) return void (await write(KEPT, `${name}.png`, packed(actual)));
  const written = await write(OUT, `${name}.actual.png`, actual);
  if (difference) await write(OUT, `${name}.difference.png`, difference);
  assert.fail(
    `${problem}: see ${written}. If it is as it should be: npm run test:visual -- --update ${name}`,
  );
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {Uint8Array} content
 */
async function write(folder, name, content) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), content);
  return relative(ROOT, join(folder, name));
}
