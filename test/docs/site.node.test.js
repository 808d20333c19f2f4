// @ts-check
/** The documentation: its links, its examples in Chromium, and the way from its first page to a page of one's own. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { buildSite } from '../../docs/site/build.js';
import { outputOf } from '../../docs/site/pages.js';
import { listen, violations } from '../demo/gallery.checks.js';
import { findBrowsers, howToGet } from '../runner/browsers.js';
import { builtFiles } from '../runner/embed-files.js';
import { startHosts } from './host.js';
import { brokenLinks, otherSites } from './links.js';

/** @typedef {import('puppeteer-core').Page} Page */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TIMEOUT = 30_000;
/** A page without an example that has what the others do not: plots, wide tables. */
const PLAIN = 'performance.html';

/** @type {import('puppeteer-core').Permission[]} */
const CLIPBOARD = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'];

/** Where the documentation may lead: what the kit is built on, and the examples' own hosts. */
const OTHER_SITES = [
  'https://fast-check.dev',
  'https://schema.org',
  'https://semver.org',
  'https://www.example.org',
  'https://www.jsonfeed.org',
];

/** @type {import('../../docs/site/build.js').Site} */
let site = new Map();
before(async () => {
  site = buildSite(await builtFiles(ROOT));
});

/** @returns {[file: string, html: string][]} */
const pages = () =>
  [...site].flatMap(([file, body]) => (file.endsWith('.html') ? [[file, String(body)]] : []));

test('has a page for each text', () => {
  const texts = readdirSync(`${ROOT}/docs`, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  assert.deepEqual(
    texts.filter((name) => !site.has(outputOf(`docs/${name}`))),
    [],
  );
});

test('links to what is there', () => assert.deepEqual(brokenLinks(site), []));

test('leads to no other sites than it means to', () => {
  assert.deepEqual(Object.keys(otherSites(site)).sort(), OTHER_SITES);
});

test('holds nothing that its own policy forbids', () => {
  const inline = /<style|\s(?:style|on\w+)="|<script(?![^>]* src=)/;
  assert.deepEqual(
    pages().flatMap(([file, html]) => (inline.test(html) ? [file] : [])),
    [],
  );
});

test('answers what is no address in a sentence, and goes on', async (context) => {
  const hosts = await startHosts(site);
  context.after(() => hosts.close());
  /** @type {[path: string, status: number, text: RegExp][]} */
  const asked = [
    ['/%zz', 400, /no address/],
    ['//', 400, /no address/],
    ['/none.html', 404, /no such page/],
    ['/', 200, /<html/],
  ];
  for (const [path, status, text] of asked) {
    const response = await fetch(hosts.site + path);
    assert.equal(response.status, status, path);
    assert.match(await response.text(), text);
  }
});

const [chromium] = findBrowsers(['chromium']);
if (chromium) suite('in a browser', () => look(chromium.path));
else test('in a browser', { skip: !process.env['CI'] }, () => assert.fail(howToGet('chromium')));

/** @param {string} executablePath */
function look(executablePath) {
  /** @type {Awaited<ReturnType<typeof startHosts>>} */
  let hosts;
  /** @type {import('puppeteer-core').Browser} */
  let browser;

  before(async () => {
    hosts = await startHosts(site);
    browser = await launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });
  });
  after(async () => {
    await browser?.close();
    hosts?.close();
  });

  /** @param {number} width */
  async function newPage(width) {
    // A context for each: none meets what another one has stored.
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(TIMEOUT);
    await page.setViewport({ width, height: 900 });
    return { page, ...listen(page) };
  }

  test('every example runs, on pages that are accessible and fit', async () => {
    const examples = pages().flatMap(([file, html]) => (html.includes('class="stage"') ? [file] : []));
    assert.ok(examples.length > 8, `${examples.length} pages with examples`);
    for (const file of [...examples, PLAIN]) await lookAt(file);
  });

  /** @param {string} file */
  async function lookAt(file) {
    const { page, errors, requests } = await newPage(320);
    await emulate(page, 'light');
    await page.goto(`${hosts.site}/${file}`);
    await page.waitForFunction(allShowContent);
    assert.deepEqual(errors, [], file);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(hosts.site)),
      [],
      file,
    );
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, `${file} sticks out`);
    assert.deepEqual(await violations(page), [], file);
    if (!file.includes('.zh.')) {
      // Its colours are those of the same page in English.
      await emulate(page, 'dark');
      assert.deepEqual(await violations(page, { runOnly: ['color-contrast'] }), [], `${file}, dark`);
    }
    await page.browserContext().close();
  }

  test('leads by keyboard from the first page to a page of one’s own: in Chinese, at 320 px', async () => {
    const { page, errors } = await newPage(320);
    await page.browserContext().overridePermissions(new URL(hosts.site).origin, CLIPBOARD);
    await page.goto(`${hosts.site}/index.zh.html`);
    await press(page, '目录');
    await reach(page, '搜索');
    await page.keyboard.type('两分钟');
    await page.waitForSelector('.search li');
    await Promise.all([page.waitForNavigation(), press(page, '两分钟上手')]);
    assert.equal(await page.title(), '两分钟上手 – Fairwire');
    await press(page, '复制');
    await page.waitForFunction(
      () => document.querySelector('.example [role=status]')?.textContent === '已复制',
    );
    hosts.paste(await page.evaluate(() => navigator.clipboard.readText()));

    await page.goto(hosts.stranger);
    await page.waitForFunction(allShowContent);
    const titles = await page.$$eval('news-list', (lists) =>
      lists.map((list) => list.shadowRoot?.querySelectorAll('[part~=title]').length),
    );
    assert.deepEqual(titles, [4]);
    assert.deepEqual(errors, []);
    await page.browserContext().close();
  });

  test('says of each copy whether there is one, also to those who see', async () => {
    const { page } = await newPage(320);
    const { origin } = new URL(hosts.site);
    await page.browserContext().overridePermissions(origin, CLIPBOARD);
    await page.goto(`${hosts.site}/theming.html`);
    await page.waitForSelector('.copy');
    await page.evaluate(collectSaid);
    const [first, second] = await page.$$('.copy');
    for (const button of [first, first, second]) {
      await button?.click();
      await page.waitForFunction((pressed) => pressed?.textContent === 'Copied', {}, button);
    }
    assert.deepEqual(await page.$eval('html', ({ dataset }) => dataset['said']), 'Copied|Copied|Copied');
    assert.deepEqual(await page.$$eval('.copy', ([one, two]) => [one?.textContent, two?.textContent]), [
      'Copy',
      'Copied',
    ]);

    await page.browserContext().overridePermissions(origin, []);
    await first?.click();
    const said = await page.waitForSelector('.example .not-copied:not(:empty)', { visible: true });
    assert.equal(await said?.evaluate((element) => element.textContent), 'Not copied: select the lines');
    assert.ok(((await said?.boundingBox())?.height ?? 0) > 10);
    assert.equal(await first?.evaluate((button) => button.textContent), 'Copy');
    await page.browserContext().close();
  });

  test('says how much a search found, and that it could not be had, until it can', async () => {
    const file = 'site/search.en.json';
    const index = site.get(file) ?? '';
    const { page } = await newPage(1280);
    await page.goto(`${hosts.site}/index.html`);
    await page.waitForSelector('.search input');
    /** @param {string} query @param {string} pattern */
    const search = async (query, pattern) => {
      await page.$eval('.search input', (field) => /** @type {HTMLInputElement} */ (field).select());
      await page.type('.search input', query);
      await page.waitForFunction(says, {}, '.search [role=status]', pattern);
    };
    site.delete(file);
    await search('a', '^The search cannot be had at present');
    site.set(file, index);
    await search('e', '^Found: \\d\\d+, of which the first 12:$');
    assert.equal((await page.$$('.search li')).length, 12);
    await search('two minutes', '^Found: [1-9]$');
    await search('zz', '^Nothing was found.$');
    await page.browserContext().close();
  });
}

/** @param {Page} page @param {'light' | 'dark'} value */
const emulate = (page, value) =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);

/** Goes on with the Tab key to what is called so. @param {Page} page @param {string} name */
async function reach(page, name) {
  for (let stops = 0; stops < 100; stops++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const { activeElement: element } = document;
      return element?.textContent?.trim() || element?.getAttribute('aria-label');
    });
    if (here === name) return;
  }
  assert.fail(`The Tab key does not reach “${name}”.`);
}

/** @param {Page} page @param {string} name */
async function press(page, name) {
  await reach(page, name);
  await page.keyboard.press('Enter');
}

// What follows runs in the page.

/** Notes what is said aloud. */
function collectSaid() {
  /** @type {string[]} */
  const said = [];
  const note = () => {
    const words = [...document.querySelectorAll('.example [role=status]')].map(
      (status) => status.textContent,
    );
    said.push(...words.filter(Boolean));
    document.documentElement.dataset['said'] = said.join('|');
  };
  for (const status of document.querySelectorAll('.example [role=status]'))
    new MutationObserver(note).observe(status, { childList: true });
}

/** @param {string} selector @param {string} pattern */
const says = (selector, pattern) =>
  new RegExp(pattern).test(document.querySelector(selector)?.textContent ?? '');

/** Each element shows what it is for: content, or the words that stand in it until a story was chosen. */
function allShowContent() {
  const elements = [...document.querySelectorAll('news-list, news-article, partner-footer, event-links')];
  return elements.every(
    (element) => element.matches(':state(ready)') || (element.matches('[item-from]') && element.shadowRoot),
  );
}
