// @ts-check
/**
 * Takes the pictures of README and docs/ with the Chromium that is here, from the demo as it is built:
 *
 *   npm run screenshots              all of them
 *   npm run screenshots -- theme     those with “theme” in their names
 */
import { readFile, writeFile } from 'node:fs/promises';
import { listen } from '../../demo/listen.js';
import { organiser } from '../../demo/organiser.js';
import { demoValues, partner } from '../../demo/partner.js';
import { findBrowsers, howToGet } from '../../test/runner/browsers.js';
import { NOW, openBrowser, stopClock, ZONE } from '../../test/visual/camera.js';
import { packed } from '../../test/visual/pack.js';
import { pageOf } from './pages.js';
import { PICTURES } from './pictures.js';

/** @typedef {import('./pictures.js').Picture} Picture */
/** @typedef {import('puppeteer-core').Page} Page */

const FOLDER = new URL('./', import.meta.url);
const FIRST_PORT = 8180;

async function startHosts() {
  const integrity = await readFile(new URL('../../dist/embed/integrity.json', FOLDER), 'utf8');
  const hashes = JSON.parse(integrity);
  const source = await listen(FIRST_PORT, (origin) => organiser(origin, { clock: () => NOW }));
  const values = demoValues(source.origin, hashes);
  const demo = await listen(source.port + 1, () => partner(values));
  const own = await listen(demo.port + 1, (origin) => (request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    const name = String(request.url).slice(1);
    response.end(
      name === 'favicon.ico'
        ? ''
        : pageOf(name, { organiser: source.origin, pages: demo.origin, own: origin }),
    );
  });
  return { organiser: source.origin, demo: demo.origin, own: own.origin };
}

/** @param {Page} page @param {Picture} picture @param {Awaited<ReturnType<typeof startHosts>>} hosts */
async function take(page, { page: path, width, height, dark = false }, { organiser, demo, own }) {
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  const address = path.startsWith('own:') ? `${own}/${path.slice('own:'.length)}` : `${demo}/${path}`;
  await page.goto(address.replace('ORGANISER', organiser), { waitUntil: 'networkidle0' });
  for (const frame of page.frames()) await frame.waitForFunction(isPainted);
  return packed(await page.screenshot());
}

/** Every element has its content, and every picture of it that is to be seen. Runs in the page. */
function isPainted() {
  if (document.body.matches(':has(fairwire-builder):not(:has([data-copy=lines]))')) return false;
  const elements = [...document.querySelectorAll('news-list, news-article, partner-footer, event-links')];
  const isReady = elements.every((element) => element.matches(':state(ready)'));
  const pictures = elements.flatMap((element) => [...(element.shadowRoot?.querySelectorAll('img') ?? [])]);
  const seen = pictures.filter((picture) => picture.getBoundingClientRect().top < innerHeight);
  return isReady && seen.every(({ complete }) => complete);
}

async function main() {
  const [part = ''] = process.argv.slice(2);
  const [chromium] = findBrowsers(['chromium']);
  if (!chromium) throw new Error(howToGet('chromium'));
  const hosts = await startHosts();
  const browser = await openBrowser(chromium.path);
  for (const picture of PICTURES.filter(({ name }) => name.includes(part))) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.emulateTimezone(ZONE);
    await page.evaluateOnNewDocument(stopClock, NOW);
    const bytes = await take(page, picture, hosts);
    await writeFile(new URL(picture.name, FOLDER), bytes);
    console.log(`${picture.name}: ${Math.round(bytes.length / 1000)} kB`);
    await context.close();
  }
  await browser.close();
}

main().then(
  () => process.exit(0), // the servers would go on
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
