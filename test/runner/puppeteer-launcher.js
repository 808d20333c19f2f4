// @ts-check
/** Chromium and Firefox, both through puppeteer-core. */
import { chromeLauncher } from '@web/test-runner-chrome';

/** `--no-sandbox`: containers run as root. The rest keeps the browser from calling home during a test. */
const CHROMIUM_ARGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/**
 * @param {{ engine: string, name: string, path: string, args?: string[], shell?: boolean }} browser
 * @param {number} concurrency
 */
export function puppeteerLauncher(browser, concurrency) {
  const launcher = chromeLauncher({
    concurrency,
    launchOptions: launchOptions(browser),
    // a context holds storage, cookies and caches: one for each page, and no test meets another's leftovers
    createPage: async ({ browser: running }) => (await running.createBrowserContext()).newPage(),
  });
  launcher.name = browser.name;
  return usedOnce(launcher);
}

/**
 * @param {{ engine: string, path: string, args?: string[], shell?: boolean }} browser
 * @returns {import('puppeteer-core').LaunchOptions}
 */
function launchOptions({ engine, path, args = [], shell = false }) {
  const common = {
    executablePath: path,
    timeout: 60_000,
    headless: shell ? /** @type {const} */ ('shell') : true,
  };
  if (engine === 'firefox') return { ...common, browser: 'firefox' };
  return { ...common, args: [...CHROMIUM_ARGS, ...args] };
}

/**
 * The launcher would give a page to the next file as the last one left it, with emulated media and all.
 * @param {ReturnType<typeof chromeLauncher>} launcher
 */
function usedOnce(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    const result = await stopSession(id);
    /** @type {{ inactivePages: unknown[] }} */ (/** @type {unknown} */ (launcher)).inactivePages.length = 0;
    await page.browserContext().close();
    return result;
  };
  return launcher;
}
