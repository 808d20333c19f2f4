// @ts-check
/** What is alive on a page: timers, observations, requests and the browser's own counters. */

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').CDPSession} Session */
/** @typedef {{ timers: number, observations: number, requests: number }} Live what scripts have started and not ended */
/** @typedef {{ documents: number, nodes: number, listeners: number, heap: number }} Counters */
/** @typedef {typeof globalThis & { live: Live, later: typeof setTimeout }} Watched */

/**
 * Runs in the page before any other script. Everything is counted, never held: what held it would keep alive what it counts.
 * `later` is a timer that does not count.
 */
export function watch() {
  const page = /** @type {Watched} */ (globalThis);
  const { setTimeout, clearTimeout, setInterval, clearInterval, fetch } = page;
  const timers = new Set();
  let observations = 0;
  let requests = 0;
  page.later = setTimeout;
  Object.defineProperty(page, 'live', {
    get: () => ({ timers: timers.size, observations, requests }),
  });

  /** @param {TimerHandler} handler @param {number} [delay] @param {unknown[]} values */
  const setOnce = (handler, delay, ...values) => {
    const run = () => {
      timers.delete(id);
      if (typeof handler === 'function') handler(...values);
    };
    const id = setTimeout(run, delay);
    timers.add(id);
    return id;
  };
  /** @param {TimerHandler} handler @param {number} [delay] @param {unknown[]} values */
  const setAgain = (handler, delay, ...values) => {
    const id = setInterval(handler, delay, ...values);
    timers.add(id);
    return id;
  };
  /** @param {number} [id] */
  const clear = (id) => {
    timers.delete(id);
    clearTimeout(id);
    clearInterval(id);
  };
  Object.assign(page, {
    setTimeout: setOnce,
    setInterval: setAgain,
    clearTimeout: clear,
    clearInterval: clear,
  });

  page.fetch = async (...request) => {
    requests++;
    try {
      const response = await fetch(...request);
      const { body } = response;
      return body ? new Response(counted(body), response) : response;
    } finally {
      requests--;
    }
  };
  /** A body that is read is a request that goes on. @param {ReadableStream<Uint8Array<ArrayBuffer>>} body */
  function counted(body) {
    const reader = body.getReader();
    requests++;
    const end = () => requests--;
    reader.closed.then(end, end);
    return new ReadableStream({
      pull: async (controller) => {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    });
  }

  for (const Observer of [IntersectionObserver, ResizeObserver, MutationObserver])
    countObservations(Observer);
  /** @param {{ prototype: any }} Observer */
  function countObservations({ prototype }) {
    /** @type {WeakMap<object, { targets: WeakSet<Node>, count: number }>} */
    const known = new WeakMap();
    const { observe, unobserve, disconnect } = prototype;
    /** @param {object} observer */
    const of = (observer) => {
      const entry = known.get(observer) ?? { targets: new WeakSet(), count: 0 };
      known.set(observer, entry);
      return entry;
    };
    prototype.observe = function (/** @type {Node} */ target, /** @type {unknown} */ options) {
      const entry = of(this);
      if (!entry.targets.has(target)) {
        entry.targets.add(target);
        entry.count++;
        observations++;
      }
      return observe.call(this, target, options);
    };
    if (unobserve)
      prototype.unobserve = function (/** @type {Node} */ target) {
        const entry = of(this);
        if (entry.targets.delete(target)) {
          entry.count--;
          observations--;
        }
        return unobserve.call(this, target);
      };
    prototype.disconnect = function () {
      observations -= of(this).count;
      known.delete(this);
      return disconnect.call(this);
    };
  }
}

/**
 * What there is once all that nobody can reach is gone.
 * @param {Page} page
 * @param {Session} session
 * @returns {Promise<Counters>}
 */
export async function countersOf(page, session) {
  // What is in the frame that is being painted is reachable.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { documents, nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
  return { documents, nodes, listeners, heap };
}

/** @param {Page} page @returns {Promise<Live>} */
export const liveOn = (page) => page.evaluate(() => /** @type {Watched} */ (globalThis).live);
