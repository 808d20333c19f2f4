// @ts-check
/** The gallery in Chromium: every section comes to what it is to show, and can be read and walked through. */
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { LANGUAGES } from '../../demo/feed/facts.js';
import { SECTIONS } from '../../demo/gallery.js';
import { findBrowsers, howToGet } from '../runner/browsers.js';
import { listen, violations } from './gallery.checks.js';
import { startDemo } from './gallery.host.js';
import { readStates, walk } from './gallery.walk.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TIMEOUT = 30_000;
/** More than the page has. */
const MOST_STOPS = 1500;

/** Sections whose elements come to different ends. @type {Record<string, string[]>} */
const DIFFERENT = {
  'events-past': ['ready', 'empty'],
  feed: ['ready', 'idle'],
  wrong: ['ready', 'error'],
};

/** How wide the page is in each language, in CSS pixels. @type {Record<string, number>} */
const WIDTHS = { en: 1280, 'zh-Hans': 320, 'zh-Hant': 768 };
const WALKED = ['en', 'zh-Hans'];

/** What each section's elements are to come to. */
const expected = (/** @type {Record<string, string[]>} */ states) =>
  Object.fromEntries(
    SECTIONS.map(({ id, state = 'ready' }) => [id, DIFFERENT[id] ?? states[id]?.map(() => state)]),
  );

const [chromium] = findBrowsers(['chromium']);
if (chromium) suite('the gallery', () => look(chromium.path));
else test('the gallery', { skip: !process.env['CI'] }, () => assert.fail(howToGet('chromium')));

/** @param {string} executablePath */
function look(executablePath) {
  /** @type {Awaited<ReturnType<typeof startDemo>>} */
  let demo;
  /** @type {import('puppeteer-core').Browser} */
  let browser;

  before(async () => {
    demo = await startDemo(ROOT);
    browser = await launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });
  });
  after(async () => {
    await browser?.close();
    demo?.close();
  });

  /** @param {string} query @param {number} [width] @param {boolean} [bypassesPolicy] for tools that put scripts into it */
  async function open(query, width = 1280, bypassesPolicy = false) {
    // A context for each: none meets what another one has stored.
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(TIMEOUT);
    await page.setBypassCSP(bypassesPolicy);
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const told = listen(page);
    await page.evaluateOnNewDocument(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`Policy: ${violatedDirective} ${blockedURI}`),
      );
    });
    await page.goto(`${demo.origin}/gallery.html?${query}`);
    return { page, ...told };
  }

  /** @param {import('puppeteer-core').Page} page */
  async function settled(page) {
    // What is loaded once it is near is brought near.
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('[loading=lazy]'))
        element.setAttribute('loading', 'eager');
    });
    const end = Date.now() + TIMEOUT;
    for (;;) {
      const states = await readStates(page);
      // Its feed fails a while after the page was made, which a slow machine may come to see.
      if (states['stale']?.[0] === 'stale') states['stale'] = ['ready'];
      try {
        return assert.deepEqual(states, expected(states));
      } catch (error) {
        if (Date.now() > end) throw error;
        await new Promise((done) => setTimeout(done, 100));
      }
    }
  }

  for (const language of LANGUAGES)
    suite(language, () => {
      /** @type {Awaited<ReturnType<typeof open>>} */
      let opened;
      before(async () => {
        opened = await open(`lang=${language}`, WIDTHS[language]);
        await settled(opened.page);
      });
      after(() => opened?.page.browserContext().close());

      test('comes to what it is to show, without an error', () => {
        const { errors, requests } = opened;
        assert.deepEqual(errors, []);
        const counts = (/** @type {string} */ path) =>
          requests.filter((url) => url === demo.organiser + path).length;
        assert.equal(counts(`/feed/${language}.json`), 1, 'requests of the feed');
        assert.equal(counts('/feed/empty.json'), 1, 'requests of the empty feed');
        assert.equal(counts('/feed/never.json'), 1, 'requests of the feed that never comes');
        assert.deepEqual(
          requests.filter((url) => ![demo.origin, demo.organiser].includes(new URL(url).origin)),
          [],
        );
      });

      if (WALKED.includes(language))
        test(`is walked through by keyboard at ${WIDTHS[language]}px`, async () => {
          const stops = await walk(opened.page, MOST_STOPS);
          assert.ok(stops.length > 300, `${stops.length} stops`);
          assert.deepEqual(
            stops.filter(({ isMarked, isSeen, isCovered }) => !isMarked || !isSeen || isCovered),
            [],
          );
          // Each section is reached, in the order of the page.
          const sections = stops.flatMap(({ section }) =>
            SECTIONS.some(({ id }) => id === section) ? section : [],
          );
          assert.deepEqual(
            [...new Set(sections)],
            SECTIONS.map(({ id }) => id),
          );
          assert.deepEqual(
            sections.filter((section, index) => section !== sections[index - 1]),
            SECTIONS.map(({ id }) => id),
          );
        });
    });

  for (const [query, width] of /** @type {const} */ ([
    ['lang=en&theme=dark', 320],
    ['lang=zh-Hans&theme=light', 768],
    ['lang=zh-Hant&theme=dark', 1280],
  ]))
    test(`is accessible, and nothing stands out of it: ${query}, ${width}px`, async () => {
      const { page } = await open(query, width, true);
      await settled(page);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      assert.deepEqual(await violations(page), []);
      for (const other of [320, 768, 1280]) {
        await page.setViewport({ width: other, height: 900 });
        const inside = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(inside <= other, `it is ${inside}px wide in ${other}px`);
      }
      await page.browserContext().close();
    });

  test('says from when the stories are whose feed has failed since', async () => {
    const { page } = await open('lang=en');
    await page.waitForFunction(() =>
      document.querySelector('#stale news-list:is(:state(ready), :state(stale))'),
    );
    demo.pass(60_000);
    await page.evaluate(() => {
      const list = document.querySelector('#stale news-list');
      /** @type {import('../../src/index.js').NewsList} */ (list).refresh();
    });
    await page.waitForFunction(() => document.querySelector('#stale news-list:state(stale)'));
    await page.browserContext().close();
  });

  test('keeps the language and the colours in its links', async () => {
    const { page } = await open('lang=zh-Hant&theme=dark');
    await Promise.all([page.waitForNavigation(), page.click('.masthead [hreflang=en]')]);
    assert.match(page.url(), /\?lang=en&theme=dark$/);
    await page.browserContext().close();
  });
}
