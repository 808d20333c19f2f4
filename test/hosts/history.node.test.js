// @ts-check
/** A page that is kept while its reader is elsewhere (back/forward cache), in a real Chromium. */
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { startDemo } from '../demo/gallery.host.js';
import { findBrowsers, howToGet } from '../runner/browsers.js';
import { skip } from '../visual/kept.js';

/** @typedef {import('puppeteer-core').Page} Page */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LISTS = 'news-list';

const [chromium] = findBrowsers(['chromium']);
if (chromium) suite('a page in the history', () => look(chromium.path));
else skip('pages in the history', `Not looked at, for not found here: ${howToGet('chromium')}`);

/** @param {string} executablePath */
function look(executablePath) {
  /** @type {Awaited<ReturnType<typeof startDemo>>} */
  let demo;
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  before(async () => {
    demo = await startDemo(ROOT);
    browser = await launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--lang=en-US'],
      // What programs that drive browsers turn off, and readers have.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  });
  after(async () => {
    await browser?.close();
    demo?.close();
  });

  /** @returns {Promise<{ page: Page, errors: string[] }>} */
  async function open() {
    const page = await browser.newPage();
    /** @type {string[]} */
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    return { page, errors };
  }

  test('is as it was when its reader comes back, and goes on', async () => {
    const { page, errors } = await open();
    await page.goto(`${demo.origin}/en.html`);
    await page.waitForFunction(titlesIn, {}, LISTS);
    await page.evaluate(() => Object.assign(window, { wasHere: true }));
    const before = await page.evaluate(titlesIn, LISTS);
    await page.goto(`${demo.origin}/zh.html`);
    await page.goBack();
    assert.equal(await page.evaluate(() => 'wasHere' in window), true, 'the page was kept');
    assert.deepEqual(await page.evaluate(titlesIn, LISTS), before);
    await page.evaluate(pressMore, LISTS);
    await page.waitForFunction(
      (tag, count) =>
        document.querySelector(tag)?.shadowRoot?.querySelectorAll('[part=title]').length !== count,
      {},
      LISTS,
      before?.length ?? 0,
    );
    assert.deepEqual(errors, []);
    await page.close();
  });
}

/** The titles in the first of the elements of a kind, once there are any. @param {string} tag */
function titlesIn(tag) {
  const titles = [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('[part=title]') ?? [])];
  return titles.length ? titles.map(({ textContent }) => textContent) : undefined;
}

/** @param {string} tag */
function pressMore(tag) {
  const button = document.querySelector(tag)?.shadowRoot?.querySelector('[part~=more]');
  if (!(button instanceof HTMLElement)) throw new Error('There is nothing more.');
  button.click();
}
