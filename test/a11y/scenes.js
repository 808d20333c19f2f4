// @ts-check
/** What is read aloud: each element, in its forms and states, in two languages. See walk.node.test.js. */

/** @typedef {import('../visual/scenes.js').Scene} Scene */

/** @param {object} feed */
const served = (feed) => `/__fault/feed.json?body=${encodeURIComponent(JSON.stringify(feed))}`;

/** Opens the first story, and waits until all of it is there. */
const openStory = `new Promise((done) => {
  const list = document.querySelector('news-list');
  list.shadowRoot.querySelector('.link').click();
  const look = () => {
    const article = list.shadowRoot.querySelector('news-article')?.shadowRoot;
    if (article?.querySelector('.content') && !article.querySelector('[aria-busy="true"]')) done();
    else requestAnimationFrame(look);
  };
  look();
})`;
const openQr = `new Promise((done) => {
  const { shadowRoot } = document.querySelector('news-article');
  shadowRoot.querySelector('.tool[aria-expanded]').click();
  const look = () => (shadowRoot.querySelector('.qr') ? done() : requestAnimationFrame(look));
  look();
})`;
const searchInVain = `(async () => {
  const list = document.querySelector('news-list');
  const field = list.shadowRoot.querySelector('.search-field');
  field.value = 'zzz';
  field.dispatchEvent(new Event('input'));
  const { shadowRoot } = list;
  const isDone = () => /[^…\\s]\\s*$/.test(shadowRoot.querySelector('.found')?.textContent ?? '');
  const look = (done) => (isDone() ? done() : requestAnimationFrame(() => look(done)));
  await new Promise(look);
})()`;
const refresh = "document.querySelector('news-list').refresh()";
const afterMore = `(async () => {
  const list = document.querySelector('news-list');
  list.shadowRoot.querySelector('.more').click();
  await list.updateComplete;
})()`;

/** @typedef {{ language: string, src: string, story: string, fallback: string }} Setting */

/** The names begin with the element's. @type {Record<string, (setting: Setting) => Partial<Scene> & { html: string }>} */
const forms = {
  'news-list-plain': ({ src }) => ({ html: `<news-list ${src} limit="3" paging="none"></news-list>` }),
  'news-list-more': ({ src }) => ({ html: `<news-list ${src} limit="1"></news-list>`, act: afterMore }),
  'news-list-tabs-search': ({ src }) => ({
    html: `<news-list ${src} limit="2" tabs search new-days="30"></news-list>`,
    settled: '[role=tab]',
  }),
  'news-list-pages': ({ src }) => ({
    html: `<news-list ${src} limit="2" layout="headlines" paging="pages"></news-list>`,
    settled: '.pages',
  }),
  'news-list-ticker': ({ src }) => ({
    html: `<news-list ${src} limit="3" layout="ticker"></news-list>`,
    settled: '.current',
  }),
  'news-list-search-in-vain': ({ src }) => ({
    html: `<news-list ${src} limit="2" search></news-list>`,
    settled: '.search-field',
    act: searchInVain,
  }),
  'news-list-inline': ({ src }) => ({
    html: `<news-list ${src} limit="2" open="inline"></news-list>`,
    settled: '.closed .link',
    act: openStory,
  }),
  'news-article': ({ src, story }) => ({
    html: `<news-article ${src} item="${story}"></news-article>`,
    settled: '.content',
  }),
  'news-article-qr-code': ({ src, story }) => ({
    html: `<news-article ${src} item="${story}" show="font-size share print"></news-article>`,
    settled: '.content',
    act: openQr,
  }),
  'partner-footer': ({ src }) => ({ html: `<partner-footer ${src}></partner-footer>`, settled: '.footer' }),
  'partner-footer-collapsed': ({ src }) => ({
    html: `<partner-footer ${src} collapse></partner-footer>`,
    settled: '.footer',
    width: 320,
  }),
  'partner-footer-opened': ({ src }) => ({
    html: `<partner-footer ${src} groups="co-organisers hosts" collapse></partner-footer>`,
    settled: '.footer',
    width: 320,
    act: "document.querySelector('partner-footer').shadowRoot.querySelector('.more').click()",
  }),
  'event-links-list': ({ src }) => ({
    html: `<event-links ${src} scope="both"></event-links>`,
    settled: 'li',
  }),
  'event-links-calendar': ({ src }) => ({
    html: `<event-links ${src} scope="exhibition"></event-links>`,
    settled: 'li',
    act: "document.querySelector('event-links').shadowRoot.querySelector('summary').click()",
  }),
  'event-links-cards': ({ src }) => ({
    html: `<event-links ${src} layout="cards"></event-links>`,
    settled: 'li',
  }),
  'event-links-bar': ({ src }) => ({
    html: `<event-links ${src} layout="bar"></event-links>`,
    settled: 'li',
  }),
  'state-loading': ({ fallback }) => ({
    html: `<news-list src="/__fault/a.json?hang=1">${fallback}</news-list>`,
    settled: '.skeleton',
  }),
  'state-error': ({ fallback }) => ({
    html: `<news-list src="/__fault/feed.json?status=404">${fallback}</news-list>`,
  }),
  'state-empty': ({ language, fallback }) => ({
    html: `<news-list src="${served({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'A feed',
      language,
      items: [],
    })}">${fallback}</news-list>`,
  }),
  'state-stale': ({ language }) => ({
    html: `<news-list src="/__fault/feed.json?sequence=walk-${language}:200,404&from=/feed/${language}.json" limit="1" paging="none"></news-list>`,
    act: refresh,
  }),
};

const fallbacks = { en: 'Exhibition news', 'zh-Hans': '展会新闻' };

/** @type {readonly Scene[]} */
export const scenes = Object.entries(fallbacks).flatMap(([language, text]) =>
  Object.entries(forms).map(([name, form]) => {
    const setting = {
      language,
      src: `src="/feed/${language}.json"`,
      story: '2015-05-thickness-gauges',
      fallback: `<a href="https://www.example.org/news/">${text}</a>`,
    };
    return { name: `${name}-${language}`, lang: language, width: 800, ...form(setting) };
  }),
);
