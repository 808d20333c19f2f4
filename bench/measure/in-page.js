// @ts-check
/** What is run within a page to drive a peer. Each function is put there as text, and knows nothing from outside. */

/** @typedef {{ hosts: string, titles: string, what: 'refresh' | 'filter' | 'more', argument?: string, expected: string[] }} Act */

/**
 * Milliseconds from the call to the end of the first frame in which the first titles are the ones that were expected.
 * @param {Act} act
 * @returns {Promise<number>}
 */
export function timed({ hosts, titles, what, argument, expected }) {
  const host = document.querySelector(hosts);
  const isThere = () => {
    const links = (host?.shadowRoot ?? host)?.querySelectorAll(titles) ?? [];
    return expected.every((url, index) => links[index]?.getAttribute('href') === url);
  };
  return new Promise((done, fail) => {
    const start = performance.now();
    const frame = () => {
      const now = performance.now();
      if (isThere()) {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now() - start);
        port2.postMessage(0);
      } else if (now - start > 20_000) fail(new Error(`${what}: what was expected is not shown`));
      else requestAnimationFrame(frame);
    };
    /** @type {any} */ (globalThis).peer[what](host, argument);
    requestAnimationFrame(frame);
  });
}

/**
 * How many items have come on top already: the address of the first is `…/story--2.html` after two.
 * @param {string} hosts
 * @param {string} titles
 * @returns {number}
 */
export function newsShown(hosts, titles) {
  const host = document.querySelector(hosts);
  const first = (host?.shadowRoot ?? host)?.querySelector(titles);
  return -Number(/story-(-?\d+)/.exec(first?.getAttribute('href') ?? '')?.[1] ?? 0);
}

/**
 * Mounts a widget, waits for its titles and takes it away, one after another.
 * @param {{ titles: string, feed: string, times: number }} options
 * @returns {Promise<number>} milliseconds
 */
export async function mounted({ titles, feed, times }) {
  const { peer } = /** @type {{ peer: import('../peers/peer.js').Driver }} */ (
    /** @type {unknown} */ (globalThis)
  );
  const turn = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(0);
    });
  const start = performance.now();
  for (let index = 0; index < times; index++) {
    const host = peer.create(feed);
    document.body.append(host);
    const until = performance.now() + 20_000;
    while ((host.shadowRoot ?? host).querySelectorAll(titles).length < 10) {
      if (performance.now() > until) throw new Error('A widget shows nothing.');
      await turn();
    }
    peer.destroy(host);
  }
  return performance.now() - start;
}
