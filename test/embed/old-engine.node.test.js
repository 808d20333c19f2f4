// @ts-check
/** The demo's pages, with the embed files as they are built, in a Chromium of 2021: test/runner/old-chromium.js. */
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { documents } from '../../demo/feed/documents.js';
import { startDemo } from '../demo/gallery.host.js';
import { oldChromium } from '../runner/old-chromium.js';
import { acts, missing } from './old-engine.gallery.js';
import { evaluate, seen, until, watched } from './old-engine.page.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** To a site of the sample exhibition, or to a story on the page itself. */
const LINK = /^(https:\/\/[\w.-]+\.example\.(org|cn)\/|mailto:|#story=)/;
const KIT = 'news-list, news-article, partner-footer, event-links';

/** What the elements of each page are to hold. @type {Record<string, { language: string, parts: Record<string, string[]> }>} */
const PAGES = {
  'en.html': {
    language: 'en',
    parts: {
      'news-list': ['title', 'image', 'date', 'more'],
      'event-links': ['leaf', 'title', 'date', 'place'],
      'partner-footer': ['group', 'image', 'copyright'],
    },
  },
  'en-news.html': {
    language: 'en',
    parts: { 'news-list': ['title', 'date'], 'news-article': ['title', 'body', 'table', 'next', 'share'] },
  },
  'zh.html': {
    language: 'zh-Hans',
    parts: { 'news-list': ['title'], 'event-links': ['leaf'], 'partner-footer': ['copyright'] },
  },
  'old-gbk.html': {
    language: 'zh-Hans',
    parts: { 'news-list': ['title', 'image'], 'event-links': ['leaf'], 'partner-footer': ['copyright'] },
  },
  'strict-csp.html': { language: '', parts: { 'news-list': ['title', 'image'], 'news-article': ['body'] } },
};

/** @param {string} language */
function titlesAndLinks(language) {
  const feed = JSON.parse(String(documents('http://localhost').get(`/feed/${language}.json`)?.body));
  return new Map(feed.items.map((/** @type {any} */ { title, url }) => [title, url]));
}

const browser = await oldChromium(ROOT);
// Where it should have been had and was not, the reason is in the run's output all the same.
if (typeof browser === 'string') test('an old engine', { skip: browser }, () => {});
else suite(browser.name, () => look(browser));

/** @param {import('../runner/old-chromium.js').OldBrowser} browser */
function look(browser) {
  /** @type {Awaited<ReturnType<typeof startDemo>>} */
  let demo;
  before(async () => {
    demo = await startDemo(ROOT);
  });
  after(async () => {
    await browser.close();
    demo?.close();
  });

  /** @param {string} path @param {number} [width] */
  async function open(path, width = 1280) {
    const target = await browser.open();
    const errors = await watched(target);
    const metrics = { width, height: 900, deviceScaleFactor: 1, mobile: false };
    await target.send('Emulation.setDeviceMetricsOverride', metrics);
    await target.send('Page.navigate', { url: `${demo.origin}/${path}` });
    return { target, errors };
  }

  for (const [path, { language, parts }] of Object.entries(PAGES))
    test(`${path} shows its content`, async () => {
      const { target, errors } = await open(path);
      const found = await until(
        async () => {
          /** @type {import('./old-engine.page.js').Seen[]} */
          const all = await evaluate(target, seen, KIT);
          const isThere = all.every(
            ({ tag, parts: had, isBusy }) => !isBusy && parts[tag]?.every((part) => had.includes(part)),
          );
          return isThere && all.length > 0 ? all : undefined;
        },
        `each element shows ${JSON.stringify(parts)}`,
      );
      assert.deepEqual([...new Set(found.map(({ tag }) => tag))].sort(), Object.keys(parts).sort());
      for (const { tag, fallback, links } of found) {
        assert.deepEqual({ tag, fallback }, { tag, fallback: false });
        for (const link of links) assert.match(link.replace(`${demo.origin}/${path}`, ''), LINK);
      }
      const list = found.find(({ tag }) => tag === 'news-list');
      const known = language ? titlesAndLinks(language) : undefined;
      if (known)
        for (const [index, title] of list?.titles.entries() ?? []) {
          assert.ok(known.has(title), title);
          // On its news page a story is opened in the article beside the list.
          if (!path.includes('news')) assert.ok(list?.links.includes(known.get(title)), `${index}: ${title}`);
        }
      assert.deepEqual(errors, []);
      await target.close();
    });

  test('a page as narrow as a phone is not wider for it', async () => {
    const { target, errors } = await open('zh.html', 320);
    await until(async () => {
      /** @type {import('./old-engine.page.js').Seen[]} */
      const all = await evaluate(target, seen, KIT);
      return all.length === 3 && all.every(({ titles }) => titles.length);
    }, 'all is there');
    assert.equal(await evaluate(target, () => document.documentElement.scrollWidth), 320);
    assert.deepEqual(errors, []);
    await target.close();
  });

  test('the gallery comes to what it is to show', async () => {
    const { target, errors } = await open('gallery.html?lang=en');
    /** @type {string[]} */
    let lacking = [];
    const isAllThere = async () => !(lacking = await evaluate(target, missing)).length;
    await until(isAllThere, 'each section is shown').catch(() => assert.deepEqual(lacking, []));
    // The section about wrong attributes has two of them.
    const about = errors.filter((error) => !/^warning: Fairwire [\d.]+: <news-list> has /.test(error));
    assert.deepEqual(about, []);
    assert.equal(errors.length, 2);
    await target.close();
  });

  test('tabs, search, pages, ticker, more, a story in its list, a QR code', async () => {
    const { target, errors } = await open('gallery.html?lang=en');
    for (const [what, { ready, act, done }] of Object.entries(acts)) {
      await until(() => evaluate(target, ready), `${what}: it is there`);
      const before = await evaluate(target, act);
      await until(() => evaluate(target, done, before), `${what}: it does what it should`);
    }
    assert.deepEqual(
      errors.filter((error) => !error.startsWith('warning: ')),
      [],
    );
    await target.close();
  });
}
