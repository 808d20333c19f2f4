// @ts-check
/** What a person does in the builder, and sees of it. */
import assert from 'node:assert/strict';

/** @typedef {import('puppeteer-core').Page} Page */

/** More than the page has. */
const MOST_STOPS = 80;

/** Goes on with the Tab key until the focus is there; it is seen wherever it is. @param {Page} page @param {string} selector */
export async function tabTo(page, selector) {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab');
    const { isThere, isMarked } = await page.evaluate((wanted) => {
      const element = document.activeElement;
      const shown = element?.matches('[type=radio]') ? element.closest('label') : element;
      const style = shown && getComputedStyle(shown);
      return {
        isThere: !!element?.matches(wanted),
        isMarked: element?.localName === 'iframe' || (style?.outlineStyle ?? 'none') !== 'none',
      };
    }, selector);
    assert.ok(isMarked, `the focus is not seen on the way to ${selector}`);
    if (isThere) return;
  }
  assert.fail(`The focus never came to ${selector}.`);
}

/** Pastes with the keyboard. @param {Page} page */
export async function paste(page) {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV', { commands: ['Paste'] });
  await page.keyboard.up('Control');
}

/** @param {Page} page @param {string} selector */
export const textOf = (page, selector) => page.$eval(selector, (element) => element.textContent ?? '');

/** @param {Page} page @param {string} selector of a field */
export const valueOf = (page, selector) =>
  page.$eval(selector, (field) => /** @type {HTMLInputElement | HTMLSelectElement} */ (field).value);

/** Writes an address over the one before, and has it checked. @param {Page} page @param {string} address */
export async function askFor(page, address) {
  await page.$eval('#feed', (field) => /** @type {HTMLInputElement} */ (field).select());
  await page.type('#feed', address);
  await page.keyboard.press('Enter');
}

/** Presses a radio button as a pointer does. @param {Page} page @param {string} name @param {string} value */
export const choose = (page, name, value) => page.click(`input[name="${name}"][value="${value}"]`);

/** Waits until all that was asked of the feed is told. @param {Page} page */
export const checked = (page) => page.waitForSelector('.result :is(.good, .bad)');

/** How many stories a list shows, once it does. @param {Page | import('puppeteer-core').Frame} page */
export async function storiesShown(page) {
  await page.waitForFunction(() => document.querySelector('news-list:state(ready)'));
  return page.$eval('news-list', (list) => list.shadowRoot?.querySelectorAll('[part~=item]').length ?? 0);
}
