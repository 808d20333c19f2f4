// @ts-check
/**
 * The settings of @web/test-runner. `npm test` goes through run.js, which fills them; this file's default
 * serves `web-test-runner --config test/runner/web-test-runner.config.js` and editors.
 */
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { ENGINES, findBrowsers } from './browsers.js';
import { buildEmbedFiles } from './embed-files.js';
import { testFiles } from './files.js';
import { npmChromium } from './npm-chromium.js';
import { puppeteerLauncher } from './puppeteer-launcher.js';
import { viteBridge } from './vite-bridge.js';
import { freePort, webkitLauncher } from './webkit-launcher.js';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** @typedef {import('./browsers.js').Browser & { args?: string[], shell?: boolean }} Browser */

/**
 * @param {{ files: string[], browsers: Browser[], watch?: boolean, reporters?: import('@web/test-runner').Reporter[] }} run
 * @returns {Promise<import('@web/test-runner').TestRunnerConfig>}
 */
export async function runnerConfig({ files, browsers, watch = false, reporters = [] }) {
  const embed = await buildEmbedFiles(ROOT, files);
  const bridge = viteBridge({ root: ROOT, files, watch, embed });
  return /** @type {import('@web/test-runner').TestRunnerConfig} */ ({
    rootDir: ROOT,
    files,
    watch,
    hostname: 'localhost', // 127.0.0.1 answers too: tests use it as the other origin
    port: await freePort(),
    browsers: slowestFirst(browsers).map(launcherOf),
    concurrentBrowsers: 2,
    concurrency: 1,
    browserStartTimeout: 180_000,
    testsStartTimeout: 60_000,
    testsFinishTimeout: 600_000,
    middleware: [bridge.middleware],
    plugins: [bridge.plugin],
    testFramework: { config: { timeout: 60_000, forbidOnly: Boolean(process.env['CI']) } },
    filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
    reporters: [defaultReporter({ reportTestProgress: watch }), ...reporters],
  });
}

/**
 * WebKit takes about as long as the other two, which follow each other beside it: none is left to run alone.
 * @param {readonly Browser[]} browsers
 */
const slowestFirst = (browsers) => [...browsers].sort((a, b) => Number(!b.driver) - Number(!a.driver));

/** @param {Browser} browser */
function launcherOf(browser) {
  const { driver } = browser;
  return driver ? webkitLauncher({ ...browser, driver }) : puppeteerLauncher(browser, 1);
}

/** @param {readonly import('./browsers.js').Engine[]} [engines] */
export async function browsersFor(engines = ENGINES) {
  const found = findBrowsers(engines);
  const bare = found.length === 0 && engines.includes('chromium') && findBrowsers(ENGINES).length === 0;
  return bare ? [await npmChromium(ROOT)] : found;
}

/** Read as a file by web-test-runner, imported for its functions by run.js: only the first needs the browsers. */
const isRead = /web-test-runner|wtr/.test(process.argv[1] ?? '');
export default isRead
  ? await runnerConfig({ files: testFiles(ROOT, []).browser, browsers: await browsersFor() })
  : undefined;
