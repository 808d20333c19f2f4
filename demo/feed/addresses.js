// @ts-check
/** Where each document and page is. Documents stand on the origin that serves them; the pages are invented. */
import { ORIGIN } from './facts.js';

/** @typedef {import('./facts.js').Language} Language */
/** @typedef {import('./facts.js').ImageName} ImageName */

const SEGMENTS = { en: 'en/', 'zh-Hans': '', 'zh-Hant': 'zh-hant/' };

/** Paths of the documents. */
export const paths = {
  /** @param {Language} language @param {number} [page] */
  page: (language, page = 1) =>
    page === 1 ? `/feed/${language}.json` : `/feed/${language}/page-${page}.json`,
  /** @param {Language} language @param {string} id */
  article: (language, id) => `/feed/${language}/articles/${id}.json`,
  /** @param {ImageName} name */
  image: (name) => `/feed/images/${name}.svg`,
  /** @param {string} id */
  logo: (id) => `/feed/logos/${id}.svg`,
};

/** The organiser's pages; Simplified Chinese is the site's first language and has no segment. */
export const pages = {
  /** @param {Language} language @param {string} [path] */
  site: (language, path = '') => `${ORIGIN}/${SEGMENTS[language]}${path}`,
  /** @param {Language} language @param {string} id */
  story: (language, id) => pages.site(language, `news/${id}`),
  format: `${ORIGIN}/fairwire/format`,
  register: 'https://register.example.cn/',
};
