// @ts-check
/**
 * 1,000 mounts and unmounts of each form, by the counters of a real Chromium. On its own:
 *
 *   node test/lifecycle/counters.node.test.js            all of them
 *   node test/lifecycle/counters.node.test.js ticker     those with "ticker" in the name
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findBrowsers, howToGet } from '../runner/browsers.js';
import { openBrowser } from '../visual/camera.js';
import { startHost } from '../visual/host.js';
import { part, skip } from '../visual/kept.js';
import { forms, inFlight } from './forms.js';
import { countersOf, liveOn, watch } from './live.js';
import { mount, mountInFlight } from './mount.js';

/** @typedef {import('puppeteer-core').Page} Page */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What is loaded and made once, is there after these. */
const WARM_UP = 48;
const TIMES = 1000;
/** At a time, for a busy machine. */
const ROUND = 100;

/**
 * More than this has leaked. An element that stays has 30 nodes at least, and 1,000 of them 30,000. The engine holds on
 * to the last one at times, where the focus was: an article in a list has 224. What it compiles and notes while it runs
 * is less than half of the memory.
 */
const tolerance = { documents: 0, nodes: 300, listeners: 2, heap: 1_000_000 };

const [chromium] = findBrowsers(['chromium']);
if (chromium) await count(chromium.path);
else skip('mounts and unmounts', `Not counted, for not found here: ${howToGet('chromium')}`);

/** @param {string} path of the browser */
async function count(path) {
  const host = await startHost(ROOT, [{ name: 'empty', html: '', width: 600 }]);
  const browser = await openBrowser(path);
  after(async () => {
    await browser.close();
    host.close();
  });
  const open = async () => {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(watch);
    await page.goto(`${host.origin}/scenes/empty`);
    return page;
  };

  suite(`${TIMES} mounts and unmounts leave nothing`, () => {
    for (const form of forms.filter(({ name }) => name.includes(part)))
      test(form.name, async (context) => {
        const page = await open();
        const mounted = { ...form, act: String(form.act) };
        const said = await leavesNothing(page, (times) => page.evaluate(mount, mounted, times));
        context.diagnostic(said);
        await page.close();
      });
  });

  suite(`${TIMES} unmounts while the feed is on its way leave nothing`, () => {
    for (const [name, html] of Object.entries(inFlight).filter(([name]) => name.includes(part)))
      test(name, async (context) => {
        const key = randomUUID();
        const ask = async (/** @type {string} */ what) =>
          Number(await (await fetch(`${host.origin}/__fault/__${what}?key=${key}`)).text());
        const page = await open();
        const form = { html: html.replace('KEY', key) };
        const said = await leavesNothing(page, (times) => page.evaluate(mountInFlight, form, times));
        await until(async () => (await ask('open')) === 0, 'no request is open');
        context.diagnostic(`${said}; ${await ask('count')} requests reached the server`);
        await page.close();
      });
  });
}

/**
 * @param {Page} page
 * @param {(times: number) => Promise<void>} act
 * @returns {Promise<string>} what was counted
 */
async function leavesNothing(page, act) {
  const session = await page.createCDPSession();
  const look = async () => {
    // A field waits for the end of a word.
    await until(async () => Object.values(await liveOn(page)).every((count) => count === 0), 'nothing runs');
    return countersOf(page, session);
  };
  await act(WARM_UP);
  const before = await look();
  for (let done = 0; done < TIMES; done += ROUND) await act(ROUND);
  const now = await look();
  const grown = /** @type {(keyof typeof now)[]} */ (Object.keys(tolerance)).map(
    (name) => /** @type {const} */ ([name, now[name] - before[name]]),
  );
  const said = grown.map(([name, by]) => `${name} ${before[name]} ${by < 0 ? '' : '+'}${by}`).join(', ');
  for (const [name, by] of grown) assert.ok(by <= tolerance[name], `${name} have grown: ${said}`);
  return said;
}

/**
 * @param {() => Promise<boolean>} condition
 * @param {string} what
 */
async function until(condition, what) {
  const end = Date.now() + 5000;
  while (!(await condition())) {
    assert.ok(Date.now() < end, `It does not come that ${what}.`);
    await new Promise((done) => setTimeout(done, 20));
  }
}
