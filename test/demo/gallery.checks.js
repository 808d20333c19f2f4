// @ts-check
/** What a page says of itself: errors, requests, what axe finds. */
import axe from 'axe-core';

/** Those that a section has so that it can show what comes of it. */
const TO_FAIL = /\/feed\/(broken\.json|until\/)/;

/** @param {import('puppeteer-core').Page} page */
export function listen(page) {
  /** @type {string[]} */
  const errors = [];
  /** @type {string[]} */
  const requests = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    const { url = '' } = message.location();
    if (message.type() === 'error' && !TO_FAIL.test(url)) errors.push(`${message.text()} ${url}`);
  });
  page.on('request', (request) => requests.push(request.url()));
  return { errors, requests };
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {import('axe-core').RunOptions} [options]
 * @returns {Promise<string[]>}
 */
export async function violations(page, options = {}) {
  await page.evaluate(axe.source);
  return page.evaluate(async (more) => {
    const { axe } = /** @type {{ axe: import('axe-core') }} */ (/** @type {unknown} */ (globalThis));
    // A page has one footer with the site's links as a rule; this one shows several.
    const rules = { 'landmark-unique': { enabled: false } };
    const found = await axe.run(document, {
      resultTypes: ['violations'],
      rules,
      ...more,
    });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
  }, options);
}
