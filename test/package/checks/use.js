// @ts-check
/** What a user of an app does, and sees. */
import assert from 'node:assert/strict';
import { documents } from '../../../demo/feed/documents.js';
import { countersOf, liveOn, watch } from '../../lifecycle/live.js';
import { until } from './look.js';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('../apps/props.js').Props} Props */
/** @typedef {typeof globalThis & { start: import('../apps/props.js').Start, running: import('../apps/props.js').App, seen: string[] }} AppWindow */

/**
 * @param {Page} page
 * @param {string} address of the app
 * @param {string} origin of the feeds
 */
export async function use(page, address, origin) {
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    // The feed that is missing is asked for.
    if (/^(error|warn)$/.test(message.type()) && !/404/.test(message.text())) errors.push(message.text());
  });
  await page.evaluateOnNewDocument(watch);
  await page.goto(address);
  await page.waitForFunction(() => 'start' in globalThis);

  const [first, second] = ['/feed/en.json', '/feed/zh-Hans.json'].map((path) => feedOf(origin, path));
  /** @type {Props} */
  const props = {
    ...{ feed: first, src: `${origin}/nowhere.json`, limit: 3, level: 2, shown: ['image'], tabs: true },
    ...{ item: first.items[1].id, jsonLd: true, layout: 'cards' },
  };
  await render(page, props);
  await until(page, {
    ...{ titles: 3, heading: 'H2', hasTabs: true, hasPictures: true, hasDates: false, dateFormat: 'short' },
    ...{ article: first.items[1].title, jsonLd: 1, partners: true, logos: false, events: 'cards' },
    ...{ calendars: false, fallback: true, seen: [`load ${first.title}`, 'error http 404'] },
  });

  await page.evaluate(() => {
    const list = document.getElementById('list');
    /** @type {HTMLElement | null | undefined} */ (
      list?.shadowRoot?.querySelector('[part~="link"]')
    )?.click();
  });
  await until(page, { seen: [`load ${first.title}`, 'error http 404', `select ${first.items[0].id}`] });
  assert.equal(await page.evaluate(() => location.hash), '', 'the app opens it its own way');

  await render(page, {
    ...{
      ...props,
      feed: second,
      src: `${origin}/feed/en.json`,
      limit: 5,
      level: 4,
      shown: ['date'],
      tabs: false,
    },
    ...{ item: second.items[2].id, jsonLd: false, layout: 'bar' },
  });
  await until(page, {
    ...{ titles: 5, heading: 'H4', hasTabs: false, hasPictures: false, hasDates: true, dateFormat: 'short' },
    ...{ article: second.items[2].title, jsonLd: 0, partners: true, logos: false, events: 'bar' },
    ...{ calendars: false, fallback: false },
    seen: [`load ${first.title}`, 'error http 404', `select ${first.items[0].id}`, `load ${second.title}`],
  });

  await leavesNothing(page, props);
  assert.deepEqual(errors, []);
}

/** @param {string} origin @param {string} path */
const feedOf = (origin, path) => JSON.parse(String(documents(origin).get(path)?.body));

/** @param {Page} page @param {Props} props */
const render = (page, props) =>
  page.evaluate((changed) => {
    const app = /** @type {AppWindow} */ (globalThis);
    app.running ??= app.start(/** @type {HTMLElement} */ (document.getElementById('app')));
    app.running.render(changed);
  }, props);

/** Mounts and unmounts. @param {Page} page @param {Props} props */
async function leavesNothing(page, props) {
  const session = await page.createCDPSession();
  const unmount = async () => {
    await page.evaluate(() => /** @type {AppWindow} */ (globalThis).running.unmount());
    await page.waitForFunction(() => !document.getElementById('app')?.childElementCount);
  };
  const again = async (/** @type {number} */ times) => {
    for (let i = 0; i < times; i++) {
      await render(page, props);
      await page.waitForFunction(
        () =>
          // A handle of the element itself would keep it alive.
          !!document.getElementById('events')?.shadowRoot?.querySelector('[part~="item"]'),
      );
      await unmount();
    }
    return countersOf(page, session);
  };
  await unmount();
  assert.equal(await page.evaluate(() => document.querySelectorAll('script[type*="ld+json"]').length), 0);
  const before = await again(5);
  const after = await again(20);
  assert.ok(after.nodes - before.nodes < NODES, `${after.nodes - before.nodes} nodes are left of 20 times`);
  assert.ok(
    after.listeners <= before.listeners + 2,
    `${after.listeners - before.listeners} listeners are left`,
  );
  const { observations, requests } = await liveOn(page);
  assert.deepEqual({ observations, requests }, { observations: 0, requests: 0 });
}

/** The app has more than 300 each time. */
const NODES = 1000;
