// @ts-check
/** What a page notes of itself. It runs in every page, first of all, and is the same for each peer. */

/**
 * @typedef {object} ProbeOptions
 * @property {string} hosts a selector of the widgets
 * @property {string} titles a selector of the links in one
 * @property {boolean} framed
 * @property {number} widgets
 * @property {number} first so many titles are content
 * @property {number} rows so many there are in the end
 */
/**
 * @typedef {object} Noted
 * @property {number} content milliseconds until the end of the first frame with the first titles
 * @property {number} all until that of the first frame with all of them
 * @property {number} lcp
 * @property {number} cls
 * @property {number} longest the longest task; 0 where none had more than 50 ms
 */

/** It is put into pages as text: it knows nothing from outside. @param {ProbeOptions} options */
export function probe({ hosts, titles, framed, widgets, first, rows }) {
  const origin = performance.timeOrigin;
  /** @type {Noted} */
  const noted = { content: 0, all: 0, lcp: 0, cls: 0, longest: 0 };
  /** @type {(value?: unknown) => void} */
  let resolve = () => {};
  const done = new Promise((settle) => (resolve = settle));
  Object.assign(globalThis, { bench: { noted, done } });

  /** @param {string} type @param {(entry: any) => void} note */
  const observe = (type, note) => {
    if (!PerformanceObserver.supportedEntryTypes.includes(type)) return;
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  };
  observe('largest-contentful-paint', ({ startTime }) => (noted.lcp = startTime));
  observe('layout-shift', ({ value, hadRecentInput }) => (noted.cls += hadRecentInput ? 0 : value));
  observe('longtask', ({ duration }) => (noted.longest = Math.max(noted.longest, duration)));

  /** @param {(now: number) => void} act once the frame that is being made has been painted */
  const afterPaint = (act) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => act(performance.timeOrigin + performance.now());
    port2.postMessage(0);
  };

  /** @param {number} count */
  const hasTitles = (count) => {
    const all = document.querySelectorAll(hosts);
    if (all.length < widgets) return false;
    return [...all].every((host) => {
      const links = (host.shadowRoot ?? host).querySelectorAll(titles);
      return links.length >= count && !!links[Math.min(count, first) - 1]?.getClientRects().length;
    });
  };

  const finish = () => resolve();
  const isInFrame = parent !== globalThis.window;

  /** The pages in frames say when they are there. */
  const listen = () => {
    let [contents, alls] = [0, 0];
    addEventListener('message', ({ data }) => {
      const { what, at } = data?.bench ?? {};
      if (what === 'content' && ++contents === widgets) noted.content = at - origin;
      if (what !== 'all' || ++alls < widgets) return;
      noted.all = at - origin;
      finish();
    });
  };

  /** @param {'content' | 'all'} what */
  const note = (what) =>
    afterPaint((at) => {
      noted[what] = at - origin;
      if (isInFrame) parent.postMessage({ bench: { what, at } }, '*');
      if (what === 'all') finish();
    });

  /** @type {('content' | 'all' | 'done')} */
  let wanted = 'content';
  const look = () => {
    if (wanted === 'content' && hasTitles(first)) {
      note('content');
      wanted = 'all';
    }
    if (wanted === 'all' && hasTitles(rows)) {
      note('all');
      wanted = 'done';
    }
  };
  const frame = () => {
    look();
    if (wanted !== 'done') requestAnimationFrame(frame);
  };
  if (framed) return listen();
  requestAnimationFrame(frame);
  // Frames far below get no frames of animation.
  if (isInFrame) {
    const timer = setInterval(() => (wanted === 'done' ? clearInterval(timer) : look()), 50);
  }
}
