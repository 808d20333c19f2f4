// @ts-check
/**
 * What a screen reader says of each element, compared with the texts in docs/accessibility. On its own:
 *
 *   node test/a11y/walk.node.test.js                    all of them
 *   node test/a11y/walk.node.test.js list               those with "list" in the name
 *   node test/a11y/walk.node.test.js --update [list]    keeps what is said now
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findBrowsers, howToGet } from '../runner/browsers.js';
import { openBrowser, withScene } from '../visual/camera.js';
import { startHost } from '../visual/host.js';
import { noneLeftOver, part, skip, update } from '../visual/kept.js';
import { readAloud } from './read-aloud.js';
import { scenes } from './scenes.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const KEPT = join(ROOT, 'docs/accessibility');

const [chromium] = findBrowsers(['chromium']);
if (chromium) await listen(chromium.path);
else skip('what a screen reader says', `Not read, for not found here: ${howToGet('chromium')}`);

/** @param {string} path of the browser */
async function listen(path) {
  const host = await startHost(ROOT, scenes);
  const browser = await openBrowser(path);
  after(async () => {
    await browser.close();
    host.close();
  });
  suite('what a screen reader says', { concurrency: 2 }, () => {
    for (const scene of scenes.filter(({ name }) => name.includes(part)))
      test(scene.name, async () =>
        check(scene.name, await withScene(browser, scene, host.origin, readAloud)),
      );
  });
  test('every text belongs to a scene', () =>
    noneLeftOver(
      KEPT,
      scenes.map(({ name }) => `${name}.txt`),
    ));
}

/**
 * @param {string} name
 * @param {string} said
 */
async function check(name, said) {
  assert.doesNotMatch(said, /WITHOUT A NAME/);
  const path = join(KEPT, `${name}.txt`);
  if (update) return mkdir(KEPT, { recursive: true }).then(() => writeFile(path, said));
  const kept = existsSync(path) ? await readFile(path, 'utf8') : '';
  const how = `If it is as it should be: node test/a11y/walk.node.test.js --update ${name}`;
  assert.deepEqual(said.split('\n'), kept.split('\n'), how);
}
