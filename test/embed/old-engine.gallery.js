// @ts-check
/** What is done on the gallery's page, in the words of 2021: it runs there. */

/** The elements that show nothing, or something else than what they are there to show. */
export function missing() {
  /** What sections about other things than content show. @type {Record<string, string>} */
  const others = { loading: 'skeleton', failed: 'retry', empty: 'empty', wrong: 'container' };
  /** @type {Record<string, string>} */
  const content = {
    'news-list': 'title',
    'news-article': 'title',
    'partner-footer': 'link',
    'event-links': 'title',
  };
  // Nothing is chosen in the first three; the last is there to be empty.
  const idle = '#article-query news-article, #feed news-article, .nothing';
  const kit = 'news-list, news-article, partner-footer, event-links';
  const sections = [...document.querySelectorAll('main section[id]')];
  if (sections.length < 40 || document.readyState !== 'complete') return ['sections'];
  return sections.flatMap(({ id, children }) =>
    [...children]
      .filter((child) => child.matches('.stage'))
      .flatMap((stage) => [...stage.querySelectorAll(kit)])
      .filter((element) => {
        const part = others[id] || content[element.localName];
        const found = element.shadowRoot ? [...element.shadowRoot.querySelectorAll(`[part~=${part}]`)] : [];
        return !element.matches(idle) && !found.some((inner) => inner.getClientRects().length);
      })
      .map(({ localName }) => `${id}: ${localName}`),
  );
}

/**
 * What to do in the element of a section. `ready`, `act` and `done` get its shadow root and the titles that are seen in
 * it; `done` gets what `act` has answered too.
 * @param {string} selector
 * @param {(root: ShadowRoot, titles: string[]) => unknown} ready
 * @param {(root: ShadowRoot, titles: string[]) => unknown} act
 * @param {(root: ShadowRoot, titles: string[], before: any) => unknown} done
 */
function action(selector, ready, act, done) {
  const inPage = (/** @type {Function} */ run) => `before => {
    const root = document.querySelector(${JSON.stringify(selector)}).shadowRoot;
    const seen = [...root.querySelectorAll('[part~=title]')].filter((title) => title.getClientRects().length);
    const answer = (${run})(root, seen.map((title) => title.innerText.trim()), before);
    return answer === undefined ? null : answer;
  }`;
  return { ready: inPage(ready), act: inPage(act), done: inPage(done) };
}

const isThere = (/** @type {ShadowRoot} */ _root, /** @type {string[]} */ titles) => titles.length > 0;

/** @type {Record<string, ReturnType<typeof action>>} */
export const acts = {
  'a tab': action(
    '#list-tabs news-list',
    isThere,
    (root) => {
      const tab = /** @type {HTMLElement} */ (root.querySelectorAll('[part~=tab]')[2]);
      tab.click();
      return tab.innerText.trim();
    },
    (root, titles, category) => {
      const rows = [...root.querySelectorAll('[part=item]')];
      const isOf = (/** @type {Element} */ row) => (row.textContent || '').includes(category);
      return titles.length > 0 && rows.length === titles.length && rows.every(isOf);
    },
  ),
  'a search': action(
    '#list-tabs news-list',
    isThere,
    (root) => {
      /** @type {HTMLElement} */ (root.querySelector('[part~=tab]')).click();
      const field = /** @type {HTMLInputElement} */ (root.querySelector('[part=search-field]'));
      field.value = 'CHROMIUM bath';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    (_root, titles) => titles[0] === 'Bright wheels without a chromium bath',
  ),
  'the next page': action(
    '#list-pages news-list',
    isThere,
    (root, titles) => {
      /** @type {HTMLElement} */ (root.querySelector('[part~=next]')).click();
      return titles;
    },
    (_root, titles, before) => titles.length === 3 && !titles.some((title) => before.includes(title)),
  ),
  'the next headline': action(
    '#list-ticker news-list',
    isThere,
    (root) => {
      // Else it goes on by itself.
      /** @type {HTMLElement} */ (root.querySelector('[part~=pause]')).click();
      const headlines = [...root.querySelectorAll('[part=item]')];
      const current = headlines.findIndex((headline) => getComputedStyle(headline).visibility === 'visible');
      /** @type {HTMLElement} */ (root.querySelector('[part~=next]')).click();
      return current;
    },
    (root, _titles, before) => {
      const headlines = [...root.querySelectorAll('[part=item]')];
      const looks = headlines.map((headline) => getComputedStyle(headline).visibility === 'visible');
      return looks.filter(Boolean).length === 1 && looks[(before + 1) % looks.length];
    },
  ),
  'more stories': action(
    '#list-more news-list',
    isThere,
    (root, titles) => {
      /** @type {HTMLElement} */ (root.querySelector('[part~=more]')).click();
      return titles;
    },
    (_root, titles, before) => titles.length === 5 && titles.join().startsWith(before.join()),
  ),
  'a QR code': action(
    '#article news-article',
    (root) => root.querySelector('[part~=share] [aria-expanded]') || root.querySelector('[aria-expanded]'),
    (root) => {
      /** @type {HTMLElement} */ (root.querySelector('[aria-expanded]')).click();
    },
    (root) => [...root.querySelectorAll('svg path')].some((path) => path.getBoundingClientRect().width > 60),
  ),
  'a story in the place of its list': action(
    '#list-inline news-list',
    (root) => root.querySelector('.closed a'),
    (root) => {
      const link = /** @type {HTMLElement} */ (root.querySelector('.closed a'));
      link.click();
      return (link.textContent || '').trim();
    },
    (root, _titles, before) => {
      const article = root.querySelector('news-article');
      const title = article && article.shadowRoot && article.shadowRoot.querySelector('[part~=title]');
      return !!title && (title.textContent || '').trim() === before;
    },
  ),
};
