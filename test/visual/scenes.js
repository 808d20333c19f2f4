// @ts-check
/** What the pictures show: a line each. A new line gets its picture by `npm run test:visual -- --update`. */

/**
 * @typedef {object} Scene
 * @property {string} name that of the file
 * @property {string} html
 * @property {number} width of the page, px
 * @property {string} [lang] of the page
 * @property {boolean} [dark] whether the page around is dark
 * @property {'print'} [media]
 * @property {boolean} [forcedColors]
 * @property {string} [settled] a selector for what an element holds once it is to be seen; the content by default
 * @property {string} [act] runs in the page then; the picture is taken when it is done
 */

/** An item of a feed in a script that runs from right to left. */
const hebrew = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'חדשות התערוכה',
  language: 'he',
  items: [
    {
      id: '1',
      title: 'התערוכה נפתחת באוקטובר',
      url: 'https://www.example.org/1',
      summary: 'שלושה ימים, מאתיים מציגים.',
    },
    {
      id: '2',
      title: 'הרשמה למבקרים',
      url: 'https://www.example.org/2',
      summary: 'הכניסה חופשית לנרשמים מראש.',
    },
  ].map((item) => ({ ...item, image: '/feed/images/hall.svg', date_published: '2015-09-22T09:00:00+08:00' })),
};

/** @param {object} feed */
const served = (feed) => `/__fault/feed.json?body=${encodeURIComponent(JSON.stringify(feed))}`;

const nothing = served({ version: 'https://jsonfeed.org/version/1.1', title: 'A feed', items: [] });
const goesStale = 'src="/__fault/feed.json?sequence=stale:200,404&from=/feed/en.json"';
const missing = 'src="/__fault/feed.json?status=404"';
const [en, zh] = ['src="/feed/en.json"', 'src="/feed/zh-Hans.json"'];
const fallback = '<a href="https://www.example.org/news/">Exhibition news</a>';
const withTable = 'item="2015-05-thickness-gauges"';

const skeletons = ['news-list', 'news-list layout="cards"', 'partner-footer', 'event-links', 'news-article']
  .map((tag) => `<${tag} src="/__fault/a.json?hang=1" limit="2"></${tag.split(' ')[0]}>`)
  .join('');
const refresh = "document.querySelector('news-list').refresh()";

/** All that a theme colours. @param {string} theme @param {string} src */
const themed = (theme, src) => `<div class="fairwire-${theme}">
  <news-list ${src} limit="3" new-days="30" layout="cards"></news-list>
  <event-links ${src} scope="exhibition"></event-links>
  <partner-footer ${src} groups="co-organisers" logos="show"></partner-footer></div>`;

/**
 * The number at the end of the name is the width of the page, in px.
 * @param {string} name
 * @param {string} html
 * @param {Partial<Scene>} [more]
 * @returns {Scene}
 */
const scene = (name, html, more) => ({ name, html, width: Number(/\d+$/.exec(name)), ...more });

export const scenes = [
  scene('list-light-en-320', `<news-list theme="light" ${en} limit="3"></news-list>`),
  scene('list-dark-zh-768', `<news-list theme="dark" ${zh} limit="3" new-days="30"></news-list>`),
  scene('list-on-dark-page-320', `<news-list ${en} limit="2"></news-list>`, { dark: true }),
  scene('list-cards-zh-768', `<news-list ${zh} layout="cards" limit="3"></news-list>`),
  scene('list-headlines-en-320', `<news-list ${en} layout="headlines" limit="4"></news-list>`),
  scene('list-tabs-search-zh-320', `<news-list ${zh} tabs search limit="1"></news-list>`, {
    settled: '.tab',
  }),
  scene('list-pages-en-320', `<news-list ${en} paging="pages" show="date" limit="2"></news-list>`, {
    settled: '.page',
  }),
  scene('list-ticker-en-768', `<news-list ${en} layout="ticker" limit="3"></news-list>`, {
    settled: '.current',
  }),
  scene('list-right-to-left-320', `<news-list src="${served(hebrew)}"></news-list>`),
  scene('list-forced-colours-320', `<news-list ${zh} limit="2"></news-list>`, { forcedColors: true }),
  scene('state-skeletons-320', skeletons, { settled: '.skeleton' }),
  scene('state-error-zh-320', `<news-list ${missing}>${fallback}</news-list>`, { lang: 'zh-Hans' }),
  scene('state-empty-en-320', `<news-list src="${nothing}">${fallback}</news-list>`),
  scene('state-stale-en-320', `<news-list ${goesStale} limit="1"></news-list>`, { act: refresh }),
  scene(
    'article-light-en-768',
    `<news-article theme="light" ${en} item="2015-08-wheel-rims"></news-article>`,
  ),
  scene(
    'article-dark-zh-320',
    `<news-article theme="dark" ${zh} item="2015-08-loading-lifts"></news-article>`,
  ),
  scene('article-print-768', `<news-article theme="dark" ${en} ${withTable}></news-article>`, {
    media: 'print',
  }),
  scene('footer-light-en-768', `<partner-footer theme="light" ${en}></partner-footer>`),
  scene('footer-collapsed-zh-320', `<partner-footer theme="dark" ${zh} collapse></partner-footer>`),
  scene('events-light-en-320', `<event-links theme="light" ${en}></event-links>`),
  scene('events-dark-zh-768', `<event-links theme="dark" ${zh} scope="exhibition"></event-links>`),
  scene('events-cards-en-768', `<event-links ${en} layout="cards"></event-links>`),
  scene('events-bar-zh-768', `<event-links ${zh} layout="bar"></event-links>`, { dark: true }),
  scene('events-forced-colours-320', `<event-links ${en} layout="bar"></event-links>`, {
    forcedColors: true,
  }),
  scene('theme-association-zh-768', themed('association', zh)),
  scene('theme-journal-en-768', themed('journal', en)),
  scene('theme-night-en-768', themed('night', en), { dark: true }),
  scene('theme-contrast-zh-768', themed('contrast', zh)),
];
