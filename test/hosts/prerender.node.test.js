// @ts-check
/**
 * A page that Chromium renders before its reader comes (speculation rules). It does so only where nobody drives it, so
 * the pages go on by themselves and report to their server.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startDemo } from '../demo/gallery.host.js';
import { findBrowsers, howToGet } from '../runner/browsers.js';
import { skip } from '../visual/kept.js';

/** @typedef {{ activationStart: number, early: string[], titles: string[], errors: string[] }} Report */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const [chromium] = findBrowsers(['chromium']);
if (chromium) suite('a page that is rendered before its reader comes', () => look(chromium.path));
else skip('a page that is rendered before', `Not looked at, for not found here: ${howToGet('chromium')}`);

/** The page with the list: it says when it has its titles, unseen, and reports once it is seen. @param {string} organiser */
const listPage = (organiser) => `<!doctype html><title>There</title>
  <script>
    const errors = [];
    let early = [];
    addEventListener('error', (event) => errors.push(event.message));
    addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
    const titles = () =>
      [...(document.querySelector('news-list').shadowRoot?.querySelectorAll('[part=title]') ?? [])].map(
        ({ textContent }) => textContent.trim());
    const look = setInterval(() => {
      if (!titles().length) return;
      if (document.prerendering) {
        if (!early.length) fetch('/ready', { method: 'POST' });
        early = titles();
        return;
      }
      clearInterval(look);
      const { activationStart } = performance.getEntriesByType('navigation')[0];
      fetch('/report', { method: 'POST', body: JSON.stringify({ activationStart, early, errors, titles: titles() }) });
    }, 50);
  </script>
  <script type="module" src="${organiser}/fairwire/1.0.0/fairwire.js"></script>
  <news-list src="${organiser}/feed/en.json" limit="3"><a href="/">The news</a></news-list>`;

/** The page before it: its reader goes on once the server says that the other is ready. */
const START = `<!doctype html><title>Here</title>
  <script type="speculationrules">{ "prerender": [{ "urls": ["/there"], "eagerness": "immediate" }] }</script>
  <a href="/there">There</a>
  <script>fetch('/when-ready').then(() => document.querySelector('a').click());</script>`;

/** @param {string} path of the browser */
function look(path) {
  /** @type {Awaited<ReturnType<typeof startDemo>>} */
  let demo;
  /** @type {() => void} */
  let readied = () => {};
  const ready = new Promise((done) => (readied = () => done(undefined)));
  /** @type {(report: Report) => void} */
  let take = () => {};
  const reported = new Promise((done) => (take = done));
  const server = createServer(async (request, response) => {
    if (request.url === '/ready') readied();
    if (request.url === '/when-ready') await ready;
    if (request.url === '/report') request.on('data', (data) => take(JSON.parse(String(data))));
    const body = request.url === '/there' ? listPage(demo.organiser) : START;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  });
  before(async () => {
    demo = await startDemo(ROOT);
    await once(server.listen(0, '127.0.0.1'), 'listening');
  });
  after(() => {
    demo?.close();
    server.close();
    server.closeAllConnections();
  });

  test('has its content then, and no error', { timeout: 60_000 }, async () => {
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    const profile = await mkdtemp(join(tmpdir(), 'fairwire-'));
    const args = [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      `--user-data-dir=${profile}`,
    ];
    const browser = spawn(path, [...args, `http://localhost:${port}/`], { stdio: 'ignore' });
    try {
      const { activationStart, early, titles, errors } = /** @type {Report} */ (await reported);
      assert.deepEqual([activationStart > 0, early.length, errors], [true, 3, []]);
      assert.deepEqual(titles, early);
    } finally {
      browser.kill();
      await once(browser, 'exit');
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}
