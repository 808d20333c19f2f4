// @ts-check
/** The feed-level `_fairwire`: exhibition, events, partners, links and the like. */
import { pages, paths } from './addresses.js';
import { CATEGORIES, LANGUAGE_NAMES, LANGUAGES } from './facts.js';
import { COPYRIGHT_YEAR, EVENTS, EXHIBITION, LINKS, PARTNER_GROUPS } from './facts.site.js';
import { LOGO } from './logos.js';
import { TEXTS } from './texts/index.js';

/** @typedef {import('./facts.js').Language} Language */
/** @typedef {import('./facts.site.js').EventFacts} EventFacts */
/** @typedef {import('./facts.site.js').MemberFacts} MemberFacts */

/** The site is bilingual: a Chinese reader sees the English name too, and the other way round. @type {Record<Language, Language>} */
const SECOND = { en: 'zh-Hans', 'zh-Hans': 'en', 'zh-Hant': 'en' };

/** @param {Language} language @param {string} origin @param {MemberFacts} member */
const organization = (language, origin, { id, url, logo }) => ({
  id,
  type: 'Organization',
  name: TEXTS[language].site.members[id],
  alternateName: TEXTS[SECOND[language]].site.members[id],
  url,
  ...(logo && { logo: { url: origin + paths.logo(id), ...LOGO } }),
});

/** @param {Language} language @param {string} origin */
function exhibition(language, origin) {
  const { site } = TEXTS[language];
  const { image, address, geo, organizer, ...facts } = EXHIBITION;
  const { name, description, place } = site.exhibition;
  const members = PARTNER_GROUPS.flatMap((group) => group.members).filter(({ id }) => id === organizer);
  return {
    ...facts,
    name,
    alternateName: TEXTS[SECOND[language]].site.exhibition.name,
    description,
    url: pages.site(language, 'exhibition/'),
    image: origin + paths.image(image),
    location: {
      name: place,
      address: { ...address, addressRegion: site.region, addressLocality: site.locality },
      geo,
    },
    organizer: members.map((member) => organization(language, origin, member)),
    calendarUrl: pages.site(language, 'exhibition/calendar.ics'),
  };
}

/** @param {Language} language @param {string} origin @param {EventFacts} facts @param {number} index */
function event(language, origin, { image, ...facts }, index) {
  const { site } = TEXTS[language];
  const text = site.events[facts.id];
  const online = facts.eventAttendanceMode === 'OnlineEventAttendanceMode';
  const address = { ...EXHIBITION.address, addressRegion: site.region, addressLocality: site.locality };
  return {
    ...facts,
    name: text?.name,
    alternateName: TEXTS[SECOND[language]].site.events[facts.id]?.name,
    description: text?.description,
    url: pages.site(language, `events/${facts.id}`),
    ...(image && { image: origin + paths.image(image) }),
    timeZone: EXHIBITION.timeZone,
    location: { name: text?.place, ...(!online && { address }) },
    superEvent: EXHIBITION.id,
    order: index + 1,
  };
}

/** What every document says of itself. */
export const mark = { about: pages.format, schemaVersion: 1 };

/** The same document in the other languages. @param {Language} language @param {(other: Language) => string} address */
export const alternates = (language, address) =>
  LANGUAGES.filter((other) => other !== language).map((other) => ({
    language: other,
    feedUrl: address(other),
    name: LANGUAGE_NAMES[other],
  }));

/** What a story's page needs besides the story. @param {Language} language */
export function frame(language) {
  const { site } = TEXTS[language];
  const [home, section, news] = site.breadcrumb;
  return {
    categories: CATEGORIES.map((id) => ({
      id,
      name: site.categories[id],
      url: pages.site(language, `news/?category=${id}`),
    })),
    breadcrumb: [
      { name: home, url: pages.site(language) },
      { name: section, url: pages.site(language, 'news/?category=industry') },
      { name: news, url: pages.site(language, 'news/') },
    ],
    legal: {
      copyrightHolder: site.members[EXHIBITION.organizer],
      copyrightYear: COPYRIGHT_YEAR,
      copyrightNotice: site.copyrightNotice,
      icp: { number: site.icpNumber, url: pages.register },
    },
  };
}

/** The whole extension, which only the first page carries. @param {Language} language @param {string} origin */
export function feedExtension(language, origin) {
  const { site } = TEXTS[language];
  return {
    ...mark,
    alternates: alternates(language, (other) => origin + paths.page(other)),
    exhibition: exhibition(language, origin),
    events: EVENTS.map((facts, index) => event(language, origin, facts, index)),
    partnerGroups: PARTNER_GROUPS.map(({ id, members }, index) => ({
      id,
      name: site.partnerGroups[id],
      order: index + 1,
      members: members.map((member) => organization(language, origin, member)),
    })),
    links: LINKS.map((role) => ({
      id: role,
      role,
      name: site.links[role],
      url: pages.site(language, `${role}/`),
    })),
    ...frame(language),
  };
}
