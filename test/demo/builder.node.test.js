// @ts-check
/** The builder as webmasters use it: from an empty form to news on a page of their own. */
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findBrowsers, howToGet } from '../runner/browsers.js';
import { askFor, checked, choose, paste, storiesShown, tabTo, textOf, valueOf } from './builder.hand.js';
import { startSite } from './builder.site.js';
import { listen, violations } from './gallery.checks.js';
import { startDemo } from './gallery.host.js';

/** @typedef {import('puppeteer-core').Page} Page */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TIMEOUT = 30_000;
/** A name that browsers do not take for this machine: pages there are on plain http, as many a site is. */
const PLAIN_HOST = 'builder.test';
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`,
];

/** A page that glides moves what is pressed away from under the pointer. */
const stillness = { name: 'prefers-reduced-motion', value: 'reduce' };
const extraPrefsFirefox = { 'ui.prefersReducedMotion': 1 };

/** @type {Awaited<ReturnType<typeof startDemo>>} */
let demo;
/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;
before(async () => {
  demo = await startDemo(ROOT);
  site = await startSite();
});
after(() => {
  demo?.close();
  site?.close();
});

for (const engine of /** @type {const} */ (['chromium', 'firefox'])) {
  const [found] = findBrowsers([engine]);
  if (found) suite(`the builder in ${found.name}`, () => (engine === 'chromium' ? all : path)(found.path));
  else test(`the builder in ${engine}`, { skip: !process.env['CI'] }, () => assert.fail(howToGet(engine)));
}

/** @param {import('puppeteer-core').LaunchOptions} options */
function shared(options) {
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  before(async () => void (browser = await launch(options)));
  after(() => browser?.close());

  /**
   * @param {Record<string, string>} [query]
   * @param {{ width?: number, origin?: string, scheme?: string, language?: string }} [options]
   */
  return async (query = {}, { width = 1280, origin = demo.origin, scheme = 'light', language } = {}) => {
    const page = await (await browser.createBrowserContext()).newPage();
    page.setDefaultTimeout(TIMEOUT);
    await page.setViewport({ width, height: 800 });
    if (options.browser !== 'firefox')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }, stillness]);
    if (language) {
      const userAgent = await browser.userAgent();
      const client = await page.createCDPSession();
      await client.send('Network.setUserAgentOverride', { userAgent, acceptLanguage: language });
    }
    const { errors } = listen(page);
    await page.goto(`${origin}/builder.html?${new URLSearchParams(query)}`);
    await page.waitForSelector('#feed');
    return { page, errors, close: () => page.browserContext().close() };
  };
}

/** @param {string} executablePath */
function path(executablePath) {
  const open = shared({ executablePath, browser: 'firefox', headless: true, extraPrefsFirefox });

  test('leads from the sample to lines that work', async () => {
    const { page, close } = await open();
    await page.click('.address button.quiet');
    await checked(page);
    await choose(page, 'form', 'classic');
    await page.type('#set-limit', '4');
    await page.click('[data-copy=lines]');
    await page.waitForFunction(
      () => document.querySelector('.unseen[role=status]')?.textContent === 'Copied',
    );
    site.put('/firefox.html', await textOf(page, '#lines'));
    await page.goto(`${site.origin}/firefox.html`);
    assert.equal(await storiesShown(page), 4);
    await close();
  });
}

/** @param {string} executablePath */
function all(executablePath) {
  const open = shared({ executablePath, args: ARGS });
  const sample = () => `${demo.organiser}/feed/en.json`;

  test('leads to news on a page of one’s own: in Chinese, on a phone, by keyboard', async () => {
    const { page, errors, close } = await open({}, { width: 320, language: 'zh-CN' });
    assert.equal(await textOf(page, 'h1'), '把展会内容放到您的网页上');
    await tabTo(page, '#feed');
    await page.keyboard.type(`${demo.organiser}/feed/zh-Hans.json`);
    await page.keyboard.press('Enter');
    await checked(page);
    assert.match(await textOf(page, '.result'), /内容源没有问题。\s*《.*》：10 篇新闻/);
    await tabTo(page, '#set-limit');
    await page.keyboard.type('3');
    await tabTo(page, '[data-copy=lines]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('.unseen[role=status]')?.textContent === '已复制',
    );
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.goto(`${site.origin}/editor`);
    await tabTo(page, 'textarea');
    await paste(page);
    await tabTo(page, 'button');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal(await storiesShown(page), 3);
    assert.deepEqual(errors, []);
    await close();
  });

  test('gives lines in each form, and each shows what was set', async () => {
    const look = { limit: '2', look: 'journal', '--accent': '#aa0000', feed: sample() };
    const { page, errors, close } = await open({ ...look, frame: 'page.html' });
    await checked(page);
    const forms = ['module', 'classic', 'div', 'script', 'wordpress', 'iframe', 'prerender'];
    for (const form of forms) {
      await choose(page, 'form', form);
      site.put(
        `/${form}.html`,
        (await page
          .waitForSelector('#lines')
          .then((lines) => lines?.evaluate(({ textContent }) => textContent))) ?? '',
      );
      if (form === 'iframe') site.put('/page.html', await textOf(page, '#page'));
    }
    assert.match(
      await textOf(page, '#command'),
      /^npx fairwire prerender http:\S+ --element news-list --set class=fairwire-journal --set limit=2 /,
    );
    for (const form of ['react', 'vue']) {
      await choose(page, 'form', form);
      assert.match(await textOf(page, '#lines'), /import 'fairwire\/define\/news-list';/, form);
    }
    await choose(page, 'element', 'news-feed');
    await choose(page, 'form', 'div');
    site.put('/feed.html', await textOf(page, '#lines'));
    assert.deepEqual(errors, []);

    for (const form of forms) {
      await page.goto(`${site.origin}/${form}.html`);
      const shown = form === 'iframe' ? await page.waitForFrame(`${site.origin}/page.html`) : page;
      assert.equal(await storiesShown(shown), 2, form);
      const tokens = await shown.$eval('news-list', (element) => {
        const style = getComputedStyle(element);
        return ['--fairwire-accent', '--fairwire-surface'].map((name) => style.getPropertyValue(name));
      });
      assert.deepEqual([form, ...tokens], [form, '#aa0000', '#f7f2e8']);
    }
    await page.goto(`${site.origin}/feed.html`);
    await page.waitForFunction(() => document.querySelector('news-feed > news-article:state(ready)'));
    await page.setJavaScriptEnabled(false);
    await page.goto(`${site.origin}/prerender.html`);
    const written = await page.$eval(
      'news-list',
      (list) => list.shadowRoot?.querySelectorAll('[part~=item]').length,
    );
    assert.equal(written, 2, 'stories without scripts');
    await close();
  });

  test('says what is wrong with a feed, in the checker’s words', async () => {
    const cors = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/feed+json' };
    site.put('/closed.json', '{}', { 'Content-Type': 'application/feed+json' });
    site.put('/other.json', '{"title":"x"}', cors);
    site.put('/part.json', '{"version":', { ...cors, 'Content-Length': '1000', Connection: 'close' });
    site.put(
      '/flawed.json',
      '{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[{"id":"1","url":"x y","title":"T"}]}',
      cors,
    );
    /** @type {[address: string, codes: string[], sentence: RegExp][]} */
    const feeds = [
      ['http://localhost:9/feed.json', ['unreachable'], /没有应答.*Nobody answers at http:/s],
      [
        `${site.origin}/closed.json`,
        ['no-allow-origin'],
        /无法读取.*There is no Access-Control-Allow-Origin/s,
      ],
      [`${site.origin}/part.json`, ['broken-off'], /中途断开.*part\.json broke off/s],
      [`${demo.organiser}/feed/broken.json`, ['status'], /The server answers with 500/],
      [`${demo.organiser}/feed/page.json`, ['not-json'], /This is no JSON Feed: it is an HTML page/],
      [`${site.origin}/other.json`, ['no-feed'], /This is no JSON Feed: it is/],
      [`${demo.organiser}/feed/zh-Hans.json`, [], /^$/],
    ];
    const { page, close } = await open({ ui: 'zh-Hans' });
    for (const [address, codes, sentence] of feeds) {
      await askFor(page, address);
      await page.waitForFunction(
        (wanted) => location.search.includes(wanted) && document.querySelector('.result :is(.good, .bad)'),
        {},
        address,
      );
      const found = await page.$$eval('.findings .kind code', (all) => all.map((code) => code.textContent));
      assert.deepEqual(found.slice(0, codes.length), codes, address);
      assert.match(await page.$$eval('.findings', (all) => all[0]?.textContent ?? ''), sentence);
      assert.equal((await page.$('.result .good')) !== null, !codes.length, address);
    }
    await close();
  });

  test('says that a feed was too slow, not that nobody answers', async () => {
    const { page, close } = await open();
    // Time passes when the test says so.
    await page.evaluate(() => {
      const time = new AbortController();
      AbortSignal.timeout = () => time.signal;
      document.addEventListener('time-is-up', () => time.abort());
    });
    const address = `${demo.organiser}/feed/never.json`;
    await page.type('#feed', address);
    const asked = page.waitForRequest(address);
    await page.keyboard.press('Enter');
    await asked;
    await page.evaluate(() => document.dispatchEvent(new Event('time-is-up')));
    await checked(page);
    assert.match(await textOf(page, '.findings'), /never\.json took longer than 15 seconds/);
    await close();
  });

  test('takes no token that would break the style sheet, or what is reckoned with it', async () => {
    const refused = [
      ['--accent', 'rgb(179, 0, 0'],
      ['--heading-font', '"Songti SC'],
      ['--text', 'red /*'],
      ['--line', 'inherit'],
      ...['16px', '120%', 'normal', '0'].map((value) => ['--font-scale', value]),
      ['--columns', 'auto'],
      ...['inherit', 'normal'].map((value) => ['--gap', value]),
    ];
    const taken = [
      ['--accent', 'rgb(179 0 0)'],
      ['--heading-font', '"Songti SC", serif'],
      ['--font-scale', '1.25'],
      ['--columns', '2'],
      ['--gap', '1em'],
      ['--thumb-ratio', '16 / 9'],
    ];
    const { page, close } = await open();
    const query = new URLSearchParams([['feed', sample()], ...refused, ...taken]);
    await page.goto(`${demo.origin}/builder.html?${query}`);
    await checked(page);
    const said = await textOf(page, '.intro .bad');
    assert.ok(said.endsWith(refused.map((pair) => pair.join('=')).join(', ')), said);
    const lines = await textOf(page, '#lines');
    for (const [name = '', value] of taken)
      assert.ok(lines.includes(`${name.replace('--', '--fairwire-')}: ${value};`), `${name} in ${lines}`);
    await close();
  });

  test('copies on plain http, where pages have no clipboard', async () => {
    const origin = `http://${PLAIN_HOST}:${new URL(demo.origin).port}`;
    const { page, close } = await open({ feed: sample() }, { origin });
    await checked(page);
    assert.equal(await page.evaluate(() => isSecureContext), false);
    await page.click('[data-copy=lines]');
    await page.waitForFunction(
      () => document.querySelector('.unseen[role=status]')?.textContent === 'Copied',
    );
    const lines = await textOf(page, '#lines');
    await page.goto(`${site.origin}/editor`);
    await page.focus('textarea');
    await paste(page);
    assert.equal(await page.$eval('textarea', ({ value }) => value), lines);
    await close();
  });

  test('keeps all settings in its address, and names what it cannot read there', async () => {
    const { page, close } = await open({ feed: sample(), limit: 'many', colour: 'red', page: 'moon' });
    assert.match(await textOf(page, '.intro .bad'), /limit=many, colour=red, page=moon/);
    await checked(page);
    await choose(page, 'page', 'gbk');
    await page.click('input[name=set-show][value=image]');
    await page.type('#set-limit', '4');
    await page.waitForFunction(
      (query) => location.search === query,
      {},
      `?feed=${sample()}&show=date+summary+source+category&limit=4&page=gbk`,
    );
    const lines = await textOf(page, '#lines');
    await page.reload();
    await checked(page);
    assert.equal(await textOf(page, '#lines'), lines);
    // The page of the preview is one of a kind.
    const frame = await page.waitForFrame((frame) => frame.url().includes('/preview/gbk'));
    assert.equal(await storiesShown(frame), 4);
    assert.deepEqual(await frame.evaluate(() => [document.characterSet, document.compatMode]), [
      'GBK',
      'BackCompat',
    ]);
    await page.click('nav [hreflang=zh-Hans]');
    await page.waitForFunction(() => document.documentElement.lang === 'zh-Hans');
    await checked(page);
    assert.equal(await textOf(page, '#lines'), lines);
    await close();
  });

  test('has nothing of a feed that is not asked for any more', async () => {
    const { page, close } = await open({ feed: sample(), form: 'prerender' });
    await page.waitForSelector('#lines');
    assert.match(await textOf(page, '#policy'), /style-src 'sha256-[\w+/]+='/);
    await askFor(page, `${demo.organiser}/feed/none.json`);
    await page.waitForSelector('.result .bad');
    assert.equal(await page.$('#lines'), null);
    assert.doesNotMatch(await textOf(page, '#command'), /--fallback/);
    await close();
  });

  test('leaves the way back, and the preview where it is', async () => {
    const { page, close } = await open({ feed: sample(), 'link-target': '_top', lang: 'fr' });
    await checked(page);
    const steps = await page.evaluate(() => history.length);
    await choose(page, 'page', 'dark');
    const frame = await page.waitForFrame((frame) => frame.url().includes('/preview/dark'));
    await storiesShown(frame);
    assert.equal(await page.evaluate(() => history.length), steps);
    assert.equal(await frame.$eval('news-list', (list) => list.getAttribute('link-target')), null);
    assert.match(await textOf(page, '#lines'), /link-target="_top"/);
    assert.equal(await valueOf(page, '#set-lang'), 'fr');
    await close();
  });

  test('forgets what was typed for another element', async () => {
    const { page, close } = await open({ feed: sample() });
    await checked(page);
    await page.type('#set-limit', '4');
    await choose(page, 'element', 'partner-footer');
    await page.waitForFunction(() => !document.querySelector('#set-limit'));
    await choose(page, 'element', 'news-list');
    await page.waitForSelector('#set-limit');
    assert.equal(await valueOf(page, '#set-limit'), '');
    await close();
  });

  test('says beside the button where the browser does not copy', async () => {
    const { page, close } = await open({ feed: sample() });
    await checked(page);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
      document.execCommand = () => false;
    });
    await page.click('[data-copy=lines]');
    const said = await page.waitForSelector('[data-copy=lines] + .wrong', { visible: true });
    assert.match((await said?.evaluate((element) => element.textContent)) ?? '', /Mark the lines/);
    await close();
  });

  test('says that lines load from this computer as long as anything of them does', async () => {
    const { page, close } = await open({ feed: sample(), host: 'https://static.example.org/fairwire' });
    await checked(page);
    assert.match(await textOf(page, '.place .note'), /this computer/);
    await close();
  });

  test('warns of what is hard to read, as long as it is', async () => {
    const { page, close } = await open({ feed: sample(), limit: '2', '--text': '#bbbbbb' });
    const warning = await page.waitForSelector('.contrast .bad');
    assert.match(
      (await warning?.evaluate((element) => element.textContent)) ?? '',
      /has a contrast of 1\.\d:1; it takes (?:4\.5|3):1/,
    );
    await choose(page, 'page', 'dark');
    await page.waitForFunction(() => !document.querySelector('.contrast .bad'));
    await close();
  });

  test('calls an option what it does for its attribute, in Chinese', async () => {
    const { page, close } = await open({ ui: 'zh-Hans', feed: sample() });
    const labels = ['#set-open', '#set-pinned'].map((field) => textOf(page, `${field} [value=inline]`));
    assert.deepEqual(await Promise.all(labels), ['在列表处', '按日期排列']);
    await close();
  });

  test('says what will not work, in Chinese too', async () => {
    const host = 'http://static.example.org/fairwire';
    const { page, close } = await open({ ui: 'zh-Hans', feed: sample(), host });
    await page.waitForSelector('.bad li');
    const said = await textOf(page, '.bad ul');
    assert.match(said, /https 网页无法从 http 地址读取内容/);
    assert.ok(said.includes(`${host}: a page on https loads nothing from http.`), said);
    await close();
  });

  for (const [language, width, scheme] of /** @type {const} */ ([
    ['en', 1280, 'light'],
    ['zh-Hans', 320, 'dark'],
  ]))
    test(`is accessible: ${language}, ${width}px, ${scheme}`, async () => {
      const { page, close } = await open(
        { ui: language, feed: `${sample()} ${demo.organiser}/feed/broken.json`, '--text': '#bbbbbb' },
        { width, scheme },
      );
      await page.waitForSelector('.contrast .bad');
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      assert.deepEqual(await violations(page, { iframes: false }), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      await close();
    });
}
