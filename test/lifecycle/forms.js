// @ts-check
/** What is mounted and unmounted: each element, in its forms, and what a reader does there. */

/** @typedef {import('lit').LitElement} Element */

/**
 * @typedef {object} Form
 * @property {string} name
 * @property {string} html
 * @property {string} settled what the elements that are to show something hold once they do
 * @property {(root: Element) => unknown} [act] what a reader does, in the page
 */

const en = 'src="/feed/en.json"';
/** Few stories: each has the same parts, and 1,000 lists of them are made. */
const few = `${en} limit="3"`;
const story = '2015-06-chongqing-manufacturing';

/** @param {Element} root */
const search = (root) => {
  const field = /** @type {HTMLInputElement} */ (root.renderRoot.querySelector('.search-field'));
  field.value = 'zinc';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  /** @type {HTMLElement} */ (root.renderRoot.querySelector('.tab[aria-selected=false]')).click();
  return root.updateComplete;
};

/** @param {Element} root */
const press = async (root) => {
  const button = [...root.renderRoot.querySelectorAll('button')].find((one) => one.checkVisibility());
  button?.focus();
  button?.click();
  await root.updateComplete;
};

/** @param {Element} root */
const open = async (root) => {
  const { later } = /** @type {import('./live.js').Watched} */ (globalThis);
  const list = /** @type {Element} */ (root.querySelector('news-list') ?? root);
  const follow = () => {
    let isTaken = false;
    const stay = (/** @type {Event} */ event) => {
      isTaken = event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener('click', stay, { once: true });
    /** @type {HTMLElement} */ (list.renderRoot.querySelector('.list .link')).click();
    return isTaken;
  };
  const opened = new Promise((done) => addEventListener('hashchange', done, { once: true }));
  // Until there is what shows a story, its link leads to another page.
  while (!follow()) await new Promise((done) => later(done));
  await opened;
  await list.updateComplete;
};

/** @param {Element} root */
const scroll = (root) => root.scrollIntoView();

const never = 'src="/__fault/never.json?hang=1&key=KEY"';

/** What asks for a feed that never comes, counted under `KEY`. */
export const inFlight = {
  'news-list': `<news-list ${never}></news-list>`,
  'news-list, several feeds': `<news-list src="/__fault/a.json?hang=1&key=KEY /__fault/b.json?hang=1"></news-list>`,
  'news-article': `<news-article ${never}></news-article>`,
  'partner-footer': `<partner-footer ${never}></partner-footer>`,
  'event-links': `<event-links ${never}></event-links>`,
  'news-feed with a list and an article': `<news-feed ${never}><news-list></news-list><news-article></news-article></news-feed>`,
};

/** @type {readonly Form[]} */
export const forms = [
  { name: 'news-list', html: `<news-list ${en}></news-list>`, settled: '.list .title', act: press },
  {
    name: 'news-list, cards',
    html: `<news-list ${few} layout="cards"></news-list>`,
    settled: '.list .title',
    act: press,
  },
  {
    name: 'news-list, ticker',
    html: `<news-list ${few} layout="ticker"></news-list>`,
    settled: '.current',
    act: press,
  },
  {
    name: 'news-list, search and tabs',
    html: `<news-list ${few} search tabs></news-list>`,
    settled: '.tab',
    act: search,
  },
  {
    name: 'news-list, pages',
    html: `<news-list ${few} paging="pages"></news-list>`,
    settled: '.pages',
    act: press,
  },
  {
    name: 'news-list, open="inline"',
    html: `<news-list ${few} open="inline"></news-list>`,
    settled: '.closed .title',
    act: open,
  },
  {
    name: 'news-list, refresh="60"',
    html: `<news-list ${few} refresh="60"></news-list>`,
    settled: '.list .title',
    act: press,
  },
  {
    name: 'news-list, several feeds',
    html: `<news-list src="/feed/en.json /feed/zh-Hans.json" limit="3"></news-list>`,
    settled: '.list .title',
    act: press,
  },
  {
    name: 'news-list, loading="lazy"',
    html: `<news-list ${few} loading="lazy"></news-list>`,
    settled: '.list .title',
    act: scroll,
  },
  {
    name: 'news-article',
    html: `<news-article ${en} item="${story}" show="title meta image body font-size share print related"></news-article>`,
    settled: '.content',
    act: press,
  },
  {
    name: 'partner-footer',
    html: `<partner-footer ${en} logos="show" collapse></partner-footer>`,
    settled: '.footer',
    act: press,
  },
  {
    name: 'event-links',
    html: `<event-links ${en} calendar="ics" scope="both"></event-links>`,
    settled: '.leaf',
    act: press,
  },
  {
    name: 'news-feed with a list and an article',
    html: `<news-feed ${en}><news-list limit="3"></news-list><news-article item-from="hash"></news-article></news-feed>`,
    settled: '.list .title, .idle',
    act: open,
  },
];
