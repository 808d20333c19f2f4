// @ts-check
/**
 * The sample feeds as documents, the same at each call: the demo writes them to files, the tests serve them.
 */
import { pages, paths } from './addresses.js';
import { LANGUAGES, ORIGIN, STORIES } from './facts.js';
import { PARTNER_GROUPS } from './facts.site.js';
import { alternates, feedExtension, frame, mark } from './head.js';
import { image, IMAGE_NAMES } from './images.js';
import { fullItem, listItem } from './items.js';
import { logo } from './logos.js';
import { TEXTS } from './texts/index.js';

/** @typedef {import('./facts.js').Language} Language */
/** @typedef {import('./facts.js').StoryFacts} StoryFacts */
/** @typedef {{type: string, body: string}} Document */

const PAGE_SIZE = 10;
const LAST_PAGE = Math.ceil(STORIES.length / PAGE_SIZE);

/** A story that stays pinned stands on the first page, or nobody would see it who does not ask for more. */
const IN_ORDER = [
  ...STORIES.filter(({ pinned, pinnedUntil }) => pinned && !pinnedUntil),
  ...STORIES.filter(({ pinned, pinnedUntil }) => !pinned || pinnedUntil),
];

/** @param {Language} language @param {string} feedUrl */
const head = (language, feedUrl) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: TEXTS[language].site.title,
  home_page_url: pages.site(language, 'news/'),
  feed_url: feedUrl,
  description: TEXTS[language].site.description,
  language,
});

/** @param {Language} language @param {number} page @param {string} origin */
const listPage = (language, page, origin) => ({
  ...head(language, origin + paths.page(language, page)),
  ...(page < LAST_PAGE && { next_url: origin + paths.page(language, page + 1) }),
  _fairwire: page === 1 ? feedExtension(language, origin) : mark,
  items: IN_ORDER.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map((story) =>
    listItem(language, story, origin),
  ),
});

/** @param {Language} language @param {StoryFacts} story @param {string} origin */
const article = (language, story, origin) => ({
  ...head(language, origin + paths.article(language, story.id)),
  _fairwire: {
    ...mark,
    alternates: alternates(language, (other) => origin + paths.article(other, story.id)),
    ...frame(language),
  },
  items: [fullItem(language, story, origin)],
});

/** @param {object} feed @returns {Document} */
const json = (feed) => ({
  type: 'application/feed+json; charset=utf-8',
  body: `${JSON.stringify(feed, null, 2)}\n`,
});

/** @param {string} body @returns {Document} */
const svg = (body) => ({ type: 'image/svg+xml', body });

/**
 * Every document by its path. Addresses of documents are absolute, under `origin`.
 *
 * @param {string} [origin]
 * @returns {Map<string, Document>}
 */
export function documents(origin = ORIGIN) {
  /** @type {Map<string, Document>} */
  const all = new Map();
  for (const language of LANGUAGES) {
    for (let page = 1; page <= LAST_PAGE; page++)
      all.set(paths.page(language, page), json(listPage(language, page, origin)));
    for (const story of STORIES)
      all.set(paths.article(language, story.id), json(article(language, story, origin)));
  }
  for (const name of IMAGE_NAMES) all.set(paths.image(name), svg(image(name)));
  for (const { id, logo: has } of PARTNER_GROUPS.flatMap((group) => group.members))
    if (has) all.set(paths.logo(id), svg(logo(id)));
  return all;
}
