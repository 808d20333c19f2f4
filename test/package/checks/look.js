// @ts-check
/** What an app shows, as a user sees it. */
import assert from 'node:assert/strict';

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * Waits until the page looks so; says in which way it does not when it never does.
 *
 * @param {Page} page
 * @param {Partial<Awaited<ReturnType<typeof look>>>} wanted
 */
export async function until(page, wanted) {
  const of = (/** @type {any} */ all) =>
    Object.fromEntries(Object.keys(wanted).map((key) => [key, all[key]]));
  const end = Date.now() + 10_000;
  for (;;) {
    const found = of(await page.evaluate(look));
    if (JSON.stringify(found) === JSON.stringify(wanted)) return;
    if (Date.now() > end) return assert.deepEqual(found, wanted);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
}

/** Runs in the page. */
function look() {
  const all = (/** @type {string} */ id, /** @type {string} */ selector) => [
    ...(document.getElementById(id)?.shadowRoot?.querySelectorAll(selector) ?? []),
  ];
  const list = /** @type {any} */ (document.getElementById('list'));
  const fallback = document.querySelector('#alone a');
  return {
    titles: all('list', '[part~="title"]').length,
    heading: all('list', '[part~="title"]')[0]?.closest('h1, h2, h3, h4, h5, h6')?.nodeName,
    hasTabs: all('list', '[part~="tab"]').length > 0,
    hasPictures: all('list', '[part~="image"]').length > 0,
    hasDates: all('list', '[part~="date"]').length > 0,
    dateFormat: String(list?.dateFormat),
    article: all('article', '[part~="title"]')[0]?.textContent?.trim(),
    jsonLd: document.querySelectorAll('script[type*="ld+json"]').length,
    partners: all('partners', '[part~="item"]').length > 0,
    logos: all('partners', 'img').length > 0,
    events: all('events', '[part~="item"]').length
      ? document.getElementById('events')?.getAttribute('layout')
      : '',
    calendars: all('events', '[part~="calendar"]').length > 0,
    fallback: !!fallback?.checkVisibility(),
    seen: [.../** @type {typeof globalThis & { seen: string[] }} */ (globalThis).seen],
  };
}
