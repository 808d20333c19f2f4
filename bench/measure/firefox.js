// @ts-check
/** The same pages in Firefox, which can slow down neither processor nor network: time to content only. */
import { launch } from 'puppeteer-core';

/** @param {string} executablePath */
export const openFirefox = (executablePath) =>
  launch({ browser: 'firefox', executablePath, headless: true, timeout: 60_000 });

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @returns {Promise<number>} milliseconds
 */
export async function timeToContent(browser, url) {
  // A context of its own has nothing in its cache.
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
    return await page.evaluate(async () => {
      const { bench } = /** @type {any} */ (globalThis);
      await bench.done;
      return bench.noted.content;
    });
  } finally {
    await context.close();
  }
}
