// @ts-check
/** Runs in the page: each function stands alone. */

/** @typedef {import('./live.js').Watched} Watched */
/** @typedef {{ html: string, settled: string, act: string }} Mounted a form whose `act` is source, for it comes from outside */

/**
 * Mounts and unmounts: one goes in the same task, the next after its first rendering, the third once all is there, and
 * the last was used.
 * @param {Mounted} form
 * @param {number} times
 */
export async function mount({ html, settled, act }, times) {
  const { later } = /** @type {Watched} */ (globalThis);
  const main = /** @type {HTMLElement} */ (document.querySelector('main'));
  const template = document.createElement('template');
  template.innerHTML = html;
  const use = /** @type {(root: Element) => unknown} */ ((0, eval)(`(${act})`));
  const elements = () => [...main.querySelectorAll('news-list, news-article, partner-footer, event-links')];
  const isSettled = () => elements().every((element) => element.shadowRoot?.querySelector(settled));
  for (let i = 0; i < times; i++) {
    main.append(document.importNode(template.content, true));
    const root = /** @type {import('lit').LitElement} */ (main.firstElementChild);
    if (i % 4 === 1) await root.updateComplete;
    if (i % 4 > 1) while (!isSettled()) await new Promise((done) => later(done));
    if (i % 4 > 2) await use(root);
    main.replaceChildren();
    if (!location.hash) continue;
    const left = new Promise((done) => addEventListener('hashchange', done, { once: true }));
    location.hash = '';
    await left;
  }
}

/**
 * Mounts what asks for a feed that never comes, and unmounts it when it has asked.
 * @param {{ html: string }} form
 * @param {number} times
 */
export async function mountInFlight({ html }, times) {
  const page = /** @type {Watched} */ (globalThis);
  const main = /** @type {HTMLElement} */ (document.querySelector('main'));
  const template = document.createElement('template');
  template.innerHTML = html;
  for (let i = 0; i < times; i++) {
    main.append(document.importNode(template.content, true));
    while (!page.live.requests) await new Promise((done) => page.later(done));
    main.replaceChildren();
    while (page.live.requests) await new Promise((done) => page.later(done));
  }
}
