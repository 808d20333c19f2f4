// @ts-check
/** The part of WebDriver (https://www.w3.org/TR/webdriver2/) that the tests need, by plain fetch. */

import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds that a window may take for its new size. */
const RESIZE_TIMEOUT = 5_000;

export class WebDriverError extends Error {}

/**
 * @param {string} base
 * @param {'GET' | 'POST' | 'DELETE'} method
 * @param {string} path
 * @param {object} [body]
 * @returns {Promise<any>}
 */
export async function call(base, method, path, body = {}) {
  const content = method === 'POST' ? { body: JSON.stringify(body) } : {};
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(base + path, { method, headers, ...content });
  const { value } = /** @type {{ value: any }} */ (await response.json());
  if (!response.ok) throw new WebDriverError(`${path}: ${value?.error}. ${value?.message}`);
  return value;
}

/** Puppeteer's names of the keys, and WebDriver's code points for them. */
const KEYS = new Map(
  Object.entries({
    ...{
      Backspace: '\uE003',
      Tab: '\uE004',
      Enter: '\uE007',
      Shift: '\uE008',
      Control: '\uE009',
      Alt: '\uE00A',
    },
    ...{ Escape: '\uE00C', Space: ' ', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011' },
    ...{
      ArrowLeft: '\uE012',
      ArrowUp: '\uE013',
      ArrowRight: '\uE014',
      ArrowDown: '\uE015',
      Delete: '\uE017',
    },
    ...{ Meta: '\uE03D' },
  }),
);

const BUTTONS = { left: 0, middle: 1, right: 2 };

/** @typedef {keyof typeof BUTTONS} Button */

/**
 * The commands of @web/test-runner-commands talk to a page of Puppeteer's shape. This is the part of that
 * shape WebDriver can do; what is missing (emulateMedia) is told by name.
 */
export class WebDriverPage {
  /**
   * @param {string} base the driver's address
   * @param {string} session
   */
  constructor(base, session) {
    this.send = (/** @type {string} */ path, /** @type {object} */ body) =>
      call(base, 'POST', `/session/${session}${path}`, body);
    this.keyboard = keyboard(this);
    this.mouse = mouse(this);
  }

  /** @param {string} url */
  goto(url) {
    return this.send('/url', { url });
  }

  /** @param {string} script */
  evaluate(script) {
    return this.send('/execute/sync', { script, args: [] });
  }

  /**
   * WebDriver sizes the window, tests mean the page in it: measure the frame around the page and add it. A window
   * takes its size some time after it was told, on a busy machine long after; until then both sizes are old.
   * @param {{ width: number, height: number }} wanted
   */
  async setViewport(wanted) {
    const deadline = Date.now() + RESIZE_TIMEOUT;
    for (;;) {
      const [width, height] = await this.#frame();
      await this.send('/window/rect', { width: wanted.width + width, height: wanted.height + height });
      const [reached, high] = await this.evaluate('return [innerWidth, innerHeight]');
      if (reached === wanted.width && high === wanted.height) return;
      if (Date.now() > deadline)
        throw new WebDriverError(
          `This browser's window cannot be ${wanted.width} wide, it stays at ${reached}.`,
        );
      await sleep(50);
    }
  }

  /** @returns {Promise<[number, number]>} */
  #frame() {
    return this.evaluate('return [outerWidth - innerWidth, outerHeight - innerHeight]');
  }

  async emulateMediaFeatures() {
    throw new WebDriverError('emulateMedia: WebDriver has no such command. Skip this test in WebKit.');
  }

  /** @param {object} source */
  act(source) {
    return this.send('/actions', { actions: [source] });
  }
}

/** @param {WebDriverPage} page */
function keyboard(page) {
  /** @param {{ type: string, value: string }[]} actions */
  const act = (actions) => page.act({ type: 'key', id: 'keyboard', actions });
  /** @param {string} key */
  const down = (key) => ({ type: 'keyDown', value: KEYS.get(key) ?? key });
  /** @param {string} key */
  const up = (key) => ({ type: 'keyUp', value: KEYS.get(key) ?? key });
  return {
    /** @param {string} key */
    down: (key) => act([down(key)]),
    /** @param {string} key */
    up: (key) => act([up(key)]),
    /** @param {string} key */
    press: (key) => act([down(key), up(key)]),
    /** @param {string} text */
    type: (text) => act([...text].flatMap((letter) => [down(letter), up(letter)])),
  };
}

/** @param {WebDriverPage} page */
function mouse(page) {
  /** @param {object[]} actions */
  const act = (actions) =>
    page.act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  /** @param {number} x @param {number} y */
  const move = (x, y) => ({ type: 'pointerMove', x, y, origin: 'viewport' });
  /** @param {{ button?: Button } | undefined} options */
  const down = (options) => ({ type: 'pointerDown', button: BUTTONS[options?.button ?? 'left'] });
  /** @param {{ button?: Button } | undefined} options */
  const up = (options) => ({ type: 'pointerUp', button: BUTTONS[options?.button ?? 'left'] });
  return {
    /** @param {number} x @param {number} y */
    move: (x, y) => act([move(x, y)]),
    /** @param {{ button?: Button }} [options] */
    down: (options) => act([down(options)]),
    /** @param {{ button?: Button }} [options] */
    up: (options) => act([up(options)]),
    /** @param {number} x @param {number} y @param {{ button?: Button }} [options] */
    click: (x, y, options) => act([move(x, y), down(options), up(options)]),
  };
}
