// @ts-check
/** What a page in an old engine says of itself. What runs in the page is in the words of 2021. */

/** @typedef {import('../runner/devtools.js').Target} Target */
/** @typedef {{ tag: string, words: string, titles: string[], links: string[], parts: string[], isBusy: boolean, fallback: boolean }} Seen */

/** Those that a section of the gallery has so that it can show what comes of it. */
const TO_FAIL = /\/feed\/(broken\.json|until\/)/;
const TIMEOUT = 30_000;

/** @param {Target} target */
export async function watched(target) {
  /** @type {string[]} */
  const errors = [];
  target.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
    errors.push(`error: ${exception?.description ?? text}`),
  );
  target.on('Runtime.consoleAPICalled', ({ type, args }) => {
    const said = args.map((/** @type {{ value?: unknown }} */ { value }) => String(value)).join(' ');
    if (type === 'error' || type === 'warning' || type === 'assert') errors.push(`${type}: ${said}`);
  });
  // A request that fails, and a policy that is broken.
  target.on('Log.entryAdded', ({ entry: { level, text, url = '' } }) => {
    if (level === 'error' && !TO_FAIL.test(url)) errors.push(`log: ${text} ${url}`);
  });
  for (const domain of ['Runtime', 'Log', 'Page']) await target.send(`${domain}.enable`);
  return errors;
}

/**
 * @param {Target} target
 * @param {Function | string} run
 * @param {unknown[]} values
 * @returns {Promise<any>}
 */
export async function evaluate(target, run, ...values) {
  const expression = `(${run})(${values.map((value) => JSON.stringify(value)).join()})`;
  const { result, exceptionDetails } = await target.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/**
 * @template T
 * @param {() => Promise<T | undefined | false>} look
 * @param {string} what
 * @returns {Promise<T>}
 */
export async function until(look, what) {
  for (const end = Date.now() + TIMEOUT; ;) {
    const found = await look().catch(() => undefined); // a page that is on its way answers nothing
    if (found) return found;
    if (Date.now() > end) throw new Error(`It does not come that ${what}.`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/**
 * What a reader finds in each element of the kit that a selector finds.
 * @param {string} selector
 * @returns {Seen[]}
 */
export function seen(selector) {
  if (document.readyState !== 'complete') return [];
  return [...document.querySelectorAll(selector)].map((element) => {
    const root = element.shadowRoot;
    const all = (/** @type {string} */ part) => [
      .../** @type {NodeListOf<HTMLElement>} */ (root ? root.querySelectorAll(part) : []),
    ];
    const isSeen = (/** @type {Element} */ inner) => inner.getClientRects().length > 0;
    const text = (/** @type {HTMLElement} */ inner) => inner.innerText.trim();
    const link = element.querySelector('a');
    return {
      tag: element.localName,
      words: all('.container').map(text).join(' '),
      titles: all('[part~=title]').filter(isSeen).map(text),
      links: all('a[href]')
        .filter(isSeen)
        .map((anchor) => /** @type {HTMLAnchorElement} */ (anchor).href),
      parts: [
        ...new Set(
          all('[part]')
            .filter(isSeen)
            .flatMap((inner) => [...inner.part]),
        ),
      ],
      isBusy: !root || !!root.querySelector('[aria-busy=true]') || !root.querySelector('[aria-busy=false]'),
      fallback: !!link && isSeen(link),
    };
  });
}
