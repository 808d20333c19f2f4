// @ts-check
/** One feed for all peers, the same at each call: JSON Feed 1.1 with the kit's extension, of any size. */

/**
 * @typedef {object} FeedItem
 * @property {string} id
 * @property {string} url
 * @property {string} title
 * @property {string} summary
 * @property {string} content_text
 * @property {string} image
 * @property {string} date_published
 * @property {{ categoryIds: string[], imageInfo: { width: number, height: number } }} _fairwire
 */
/** @typedef {{ version: string, title: string, language: string, feed_url: string, next_url?: string, _fairwire: object, items: FeedItem[] }} FeedDocument */
/** @typedef {{ size: number, paged: boolean, page?: number, news?: number }} Excerpt `news`: how many items have come on top since */

export const PAGE_SIZE = 10;
/** So many pictures there are; the items take turns. */
export const IMAGES = 12;
export const IMAGE = { width: 240, height: 160 };
export const CATEGORIES = ['halls', 'talks', 'awards', 'travel', 'press'];

const SITE = 'https://www.example.org';
const HOUR = 3_600_000;
const NEWEST = Date.UTC(2026, 4, 1, 9);

const WHO = 'Makers|Visitors|Twelve galleries|Young designers|The jury|Engineers|Two museums|Students'.split(
  '|',
);
const WHAT =
  'open the western hall|show a bridge of paper|meet on the river|publish their plans|print a house in a day|share their archives|win the prize of the city|build an orchestra of machines'.split(
    '|',
  );
const WHEN =
  'before the first morning|after ten years of work|for one night|at the spring fair|in front of a full house|with help from abroad'.split(
    '|',
  );
const WORDS =
  'light water glass steel hands river map hall street workshop paper music timber stone garden signal engine colour thread window'.split(
    ' ',
  );

/** Numbers that look drawn by lot: the same for the same seed. @param {number} seed */
function* numbers(seed) {
  for (let state = (seed * 2654435761 + 1) >>> 0; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state >>> 8;
  }
}

/** @param {number} index 0 for the newest of the feed, below it for what came since @param {string} origin @returns {FeedItem} */
export function itemAt(index, origin) {
  const lot = numbers(index + 1_000_000);
  const next = () => /** @type {number} */ (lot.next().value);
  // The first ones still look like the seed.
  for (let skipped = 0; skipped < 5; skipped++) next();
  const pick = (/** @type {string[]} */ list) => list[next() % list.length] ?? '';
  const words = Array.from({ length: 22 }, () => pick(WORDS)).join(' ');
  const summary = `${pick(WHO)} spoke of ${words}.`;
  const id = `story-${index}`;
  return {
    id,
    url: `${SITE}/news/${id}.html`,
    title: `${pick(WHO)} ${pick(WHAT)} ${pick(WHEN)}, part ${index}`,
    summary,
    content_text: summary,
    image: `${origin}/images/${((index % IMAGES) + IMAGES) % IMAGES}.png`,
    date_published: new Date(NEWEST - index * 3 * HOUR).toISOString(),
    _fairwire: { categoryIds: [pick(CATEGORIES)], imageInfo: IMAGE },
  };
}

/** @param {string} origin */
const partnerGroups = (origin) =>
  ['Organisers', 'Partners', 'Media'].map((name, group) => ({
    ...{ id: `group-${group}`, name, order: group },
    members: Array.from({ length: 8 }, (_, member) => ({
      ...{ id: `member-${group}-${member}`, type: 'Organization', name: `${name} ${member + 1}` },
      url: `${SITE}/partners/${group}-${member}`,
      logo: { url: `${origin}/images/${member}.png`, ...IMAGE },
    })),
  }));

/** @param {string} id @param {number} day */
const event = (id, day) => ({
  ...{ id, name: `Event ${id}`, url: `${SITE}/events/${id}`, timeZone: 'Europe/London' },
  startDate: `2026-05-${String(day).padStart(2, '0')}`,
  endDate: `2026-05-${String(day + 2).padStart(2, '0')}`,
  location: { name: 'Hall 3', address: { addressLocality: 'London' } },
});

/** @param {string} origin */
const extension = (origin) => ({
  schemaVersion: 1,
  exhibition: { ...event('fair', 10), type: 'ExhibitionEvent' },
  events: Array.from({ length: 6 }, (_, index) => ({
    ...event(`side-${index}`, index + 8),
    superEvent: 'fair',
  })),
  partnerGroups: partnerGroups(origin),
  categories: CATEGORIES.map((id) => ({ id, name: `${id.slice(0, 1).toUpperCase()}${id.slice(1)}` })),
});

/** @param {Excerpt} excerpt */
export const feedPath = ({ size, paged, page = 1 }) =>
  `/feed/${size}/${paged ? `page-${page}` : 'whole'}.json`;

/** @param {Excerpt} excerpt @param {string} origin of the organiser @returns {FeedDocument} */
export function feedOf(excerpt, origin) {
  const { size, paged, page = 1, news = 0 } = excerpt;
  const [from, to] = paged ? [(page - 1) * PAGE_SIZE, Math.min(page * PAGE_SIZE, size)] : [0, size];
  const first = page === 1 ? from - news : from;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'News of the fair',
    language: 'en',
    feed_url: origin + feedPath(excerpt),
    ...(to < size && { next_url: origin + feedPath({ ...excerpt, page: page + 1 }) }),
    _fairwire: page === 1 ? extension(origin) : {},
    items: Array.from({ length: to - first }, (_, index) => itemAt(first + index, origin)),
  };
}
