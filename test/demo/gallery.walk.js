// @ts-check
/** What runs in the gallery's page, for its test. */

const KIT = 'news-list, news-article, partner-footer, event-links';
const STATES = ['ready', 'loading', 'empty', 'error', 'stale'];

/** The states of the elements of each section, by its id. Nested ones are of the element that holds them. */
export function statesOf(/** @type {string} */ kit, /** @type {string[]} */ states) {
  return Object.fromEntries(
    [...document.querySelectorAll('main section[id]:has(.stage)')].map((section) => [
      section.id,
      [...section.querySelectorAll(kit)].map(
        (element) => states.find((state) => element.matches(`:state(${state})`)) ?? 'idle',
      ),
    ]),
  );
}

/** @param {import('puppeteer-core').Page} page @returns {Promise<Record<string, string[]>>} */
export const readStates = (page) => page.evaluate(statesOf, KIT, STATES);

/** Where the focus is: its box in the window, how it is marked, and a name for messages. */
function focused() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body) return undefined;
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  let host = element;
  while (host.getRootNode() instanceof ShadowRoot) host = /** @type {ShadowRoot} */ (host.getRootNode()).host;
  const section = host.closest('section')?.id ?? host.parentElement?.closest('nav, header')?.className ?? '';
  const x = Math.min(Math.max((left + right) / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max((top + bottom) / 2, 0), innerHeight - 1);
  let over = document.elementFromPoint(x, y);
  while (over?.shadowRoot?.elementFromPoint(x, y)) {
    const next = over.shadowRoot.elementFromPoint(x, y);
    if (next === over) break;
    over = next;
  }
  const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
  return {
    name: `${section}: ${element.localName} ${text}`,
    isMarked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0,
    isSeen:
      width > 0 && height > 0 && left >= 0 && right <= innerWidth + 1 && bottom > 0 && top < innerHeight,
    isCovered: !!over && over !== element && !element.contains(over) && !over.contains(element),
    section,
  };
}

/** @typedef {NonNullable<ReturnType<typeof focused>>} Stop */

/**
 * Goes through the page with the Tab key.
 * @param {import('puppeteer-core').Page} page
 * @param {number} most
 * @returns {Promise<Stop[]>}
 */
export async function walk(page, most) {
  /** @type {Stop[]} */
  const stops = [];
  while (stops.length < most) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focused);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error(`The focus never left the page; last at ${stops.at(-1)?.name}`);
}
