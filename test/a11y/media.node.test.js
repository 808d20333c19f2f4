// @ts-check
/** Readers who want no motion, print, or see the colours of their system: what Chromium then shows. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findBrowsers, howToGet } from '../runner/browsers.js';
import { openBrowser, withScene } from '../visual/camera.js';
import { startHost } from '../visual/host.js';
import { skip } from '../visual/kept.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const src = 'src="/feed/en.json"';

/** Ones that move, or whose buttons a sheet of paper has no use for. @type {readonly import('../visual/scenes.js').Scene[]} */
const forms = [
  { name: 'skeleton', html: '<news-list src="/__fault/a.json?hang=1"></news-list>', settled: '.skeleton' },
  { name: 'ticker', html: `<news-list ${src} limit="3" layout="ticker"></news-list>`, settled: '.current' },
  { name: 'tools', html: `<news-list ${src} limit="3" tabs search></news-list>`, settled: '.tab' },
  { name: 'pages', html: `<news-list ${src} limit="3" paging="pages"></news-list>`, settled: '.page' },
  {
    name: 'story',
    html: `<news-article ${src} show="font-size share print"></news-article>`,
    settled: '.content',
  },
  { name: 'events', html: `<event-links ${src}></event-links>`, settled: 'li' },
  { name: 'partners', html: `<partner-footer ${src} collapse></partner-footer>`, settled: '.footer' },
].map((form) => ({ ...form, lang: 'en', width: 600 }));

const scenes = forms.flatMap((form) => [
  { ...form, name: `${form.name}-still` },
  { ...form, name: `${form.name}-print`, media: /** @type {const} */ ('print') },
  { ...form, name: `${form.name}-forced`, forcedColors: true },
]);

// What runs in the page.

const animations = () =>
  [...document.querySelectorAll('main > *')].flatMap((element) => element.shadowRoot?.getAnimations() ?? [])
    .length;

/** @param {string} selector */
const seen = (selector) =>
  [...document.querySelectorAll('main > *')]
    .flatMap((element) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])])
    .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() || one.className);

/** Those of a colour that is not one of the system's for text or links. */
const coloursOfText = () =>
  [...document.querySelectorAll('main > *')].flatMap((element) =>
    [...(element.shadowRoot?.querySelectorAll('.title, .tab, .page, .tool, .control, .summary') ?? [])].map(
      (one) => getComputedStyle(one).color,
    ),
  );

const [chromium] = findBrowsers(['chromium']);
if (!chromium) skip('media', `Not looked at, for not found here: ${howToGet('chromium')}`);
else {
  const host = await startHost(ROOT, scenes);
  const browser = await openBrowser(chromium.path);
  after(async () => {
    await browser.close();
    host.close();
  });
  /**
   * @param {string} name
   * @param {(page: import('puppeteer-core').Page) => Promise<void>} look
   */
  const check = (name, look) => {
    const scene = scenes.find((one) => one.name === name);
    assert.ok(scene);
    return withScene(browser, scene, host.origin, look);
  };
  for (const { name } of forms) {
    test(`${name}: nothing moves for who wants no motion`, () =>
      check(`${name}-still`, async (page) => assert.equal(await page.evaluate(animations), 0)));
    test(`${name}: no button is printed`, () =>
      check(`${name}-print`, async (page) => {
        assert.deepEqual(await page.evaluate(seen, 'button, input, summary, .skeleton'), []);
      }));
    test(`${name}: text has the system’s colours where these are forced`, () =>
      check(`${name}-forced`, async (page) => {
        const colours = new Set(await page.evaluate(coloursOfText));
        // Emulated: CanvasText, ButtonText, LinkText, GrayText and Highlight, whichever they are here.
        assert.ok(colours.size <= 4, [...colours].join(', '));
      }));
  }
  test('a ticker prints all of its headlines', () =>
    check('ticker-print', async (page) => assert.equal((await page.evaluate(seen, '.title')).length, 3)));
  test('a ticker stands still until its reader lets it go on', () =>
    check('ticker-still', async (page) => {
      assert.deepEqual(await page.evaluate(seen, '.control'), ['Previous', 'Play', 'Next']);
    }));
}
