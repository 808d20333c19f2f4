// @ts-check
/** Takes pictures of scenes: the same ones at each run. */
import { launch } from 'puppeteer-core';
import { FONTS } from './host.js';

/** Within the sample exhibition, at noon where it takes place. */
export const NOW = Date.parse('2015-10-14T12:00:00+08:00');
export const ZONE = 'Asia/Shanghai';
/** Of the page before it is as high as what it shows. */
const HEIGHT = 800;
const TIMEOUT = 15_000;

const ARGS = [
  ...['--no-sandbox', '--disable-gpu', '--no-first-run', '--lang=en-US', '--hide-scrollbars'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  // Text as it is drawn, not as this machine's screen would like it.
  ...['--font-render-hinting=none', '--disable-lcd-text', '--disable-font-subpixel-positioning'],
  ...['--force-color-profile=srgb', '--force-device-scale-factor=1'],
];

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {{ lacksFonts: string[], shoot: (scene: import('./scenes.js').Scene) => Promise<Uint8Array>, close: () => Promise<void> }} Camera */

/** @param {string} executablePath @returns {Promise<Browser>} */
export const openBrowser = (executablePath) =>
  launch({ executablePath, args: ARGS, timeout: 60_000, protocolTimeout: TIMEOUT });

/**
 * @param {string} executablePath
 * @param {string} origin
 * @returns {Promise<Camera>}
 */
export async function openCamera(executablePath, origin) {
  const browser = await openBrowser(executablePath);
  const first = await browser.newPage();
  const lacksFonts = await first.evaluate(fontsNotHere, FONTS);
  await first.close();
  return {
    lacksFonts,
    shoot: (scene) => withScene(browser, scene, origin, (page) => shoot(page, scene.width)),
    close: () => browser.close(),
  };
}

/**
 * Shows a scene in a context of its own: none meets what another one has stored.
 * @template T
 * @param {Browser} browser
 * @param {import('./scenes.js').Scene} scene
 * @param {string} origin
 * @param {(page: Page) => Promise<T>} look what to do with it once it has settled
 */
export async function withScene(browser, scene, origin, look) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await show(page, scene, origin);
    return await look(page);
  } finally {
    await context.close();
  }
}

/**
 * @param {Page} page
 * @param {import('./scenes.js').Scene} scene
 * @param {string} origin
 */
async function show(page, scene, origin) {
  page.setDefaultTimeout(TIMEOUT);
  await page.setViewport({ width: scene.width, height: HEIGHT });
  await page.emulateTimezone(ZONE);
  await page.evaluateOnNewDocument(stopClock, NOW);
  await emulateMedia(page, scene);
  await page.goto(`${origin}/scenes/${scene.name}`);
  await page.waitForFunction(isSettled, {}, scene.settled ?? '[aria-busy="false"]');
  if (scene.act) await page.evaluate(scene.act);
}

/** @param {Page} page @param {number} width */
async function shoot(page, width) {
  // So that no lazy picture waits below the window.
  const height = await page.$eval('main', (main) => Math.ceil(main.getBoundingClientRect().height));
  await page.setViewport({ width, height });
  await page.evaluate(untilPainted);
  return page.screenshot({ captureBeyondViewport: false });
}

/**
 * Puppeteer's own methods know neither forced colours nor all of it at once.
 * @param {Page} page
 * @param {import('./scenes.js').Scene} scene
 */
async function emulateMedia(page, { media, forcedColors = false, dark = false }) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media: media ?? '',
    features: [
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
    ],
  });
}

// What follows runs in the page.

/** @param {number} now */
export function stopClock(now) {
  const Real = Date;
  const Stopped = new Proxy(Real, {
    construct: (_target, parts) => Reflect.construct(Real, parts.length ? parts : [now]),
  });
  Real.now = () => now;
  globalThis.Date = Stopped;
}

/** @param {string} selector what each element of the kit has to hold */
function isSettled(selector) {
  const elements = document.querySelectorAll('news-list, news-article, partner-footer, event-links');
  return [...elements].every((element) => element.shadowRoot?.querySelector(selector));
}

/** Until every picture and font is there, and all of it on the screen. */
async function untilPainted() {
  const images = [...document.querySelectorAll('main *')]
    .flatMap((element) => [...(element.shadowRoot?.querySelectorAll('img') ?? [])])
    // A lazy one that is folded away never comes.
    .filter((image) => image.checkVisibility());
  // One that fails is a picture as well: of what stands in its place.
  await Promise.all(images.map((image) => image.decode().catch(() => {})));
  await document.fonts.ready;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/**
 * The fonts that change nothing when they are asked for.
 * @param {string[]} fonts
 */
function fontsNotHere(fonts) {
  const context = document.createElement('canvas').getContext('2d');
  /** @param {string} font */
  const widthOf = (font) => {
    if (!context) return 0;
    context.font = `40px ${font}`;
    return context.measureText('Surface finishing 1234 – WiQ').width;
  };
  return fonts.filter((font) =>
    ['monospace', 'cursive'].every((other) => widthOf(`'${font}', ${other}`) === widthOf(other)),
  );
}
