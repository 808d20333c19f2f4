// @ts-check
/**
 * The sample feed as if its exhibition were on now. Nothing here reads a clock: the time is a parameter, so that a page,
 * its feed and its test mean the same moment.
 */

/** @typedef {import('./feed/facts.js').Language} Language */
/** @typedef {{ id: string, startDate: string, endDate: string, previousStartDate?: string }} Event */
/** @typedef {{ id: string, url: string, title: string, date_published: string, date_modified?: string, _fairwire: { pinnedUntil?: string } }} Item */
/** @typedef {{ feed_url: string, next_url?: string, items: Item[], _fairwire: { exhibition: Event, events: Event[] } }} Sample */

const DAY = 86_400_000;
const SECONDS_BETWEEN = 30;
const MOST_ARRIVALS = 5;
/** Where the exhibition is; it knows no summer time. */
const OFFSET = '+08:00';
const OFFSET_MS = 8 * 3_600_000;

/** What comes in during the day, so to speak. @type {Record<Language, readonly string[]>} */
const HEADLINES = {
  en: [
    'Doors open: the first visitors are in the hall',
    'The forum begins in hall A at ten',
    'A second coffee bar opens at the north door',
    'Live at the stand: plating without a drain',
    'The shuttle to the metro runs until eight tonight',
  ],
  'zh-Hans': [
    '开馆：首批观众已经入场',
    '论坛十点在 A 厅开始',
    '北门新增一处咖啡吧',
    '展位现场：零排放电镀演示',
    '接驳车今晚运行至八点',
  ],
  'zh-Hant': [
    '開館：首批觀眾已經入場',
    '論壇十點在 A 廳開始',
    '北門新增一處咖啡吧',
    '展位現場：零排放電鍍演示',
    '接駁車今晚運行至八點',
  ],
};

/** What takes place within a day keeps its hours. @type {Record<string, [string, string]>} */
const HOURS = {
  'sample-association-round-table': ['T14:00:00', 'T16:30:00'],
  'sample-lab-webinar': ['T19:30:00', 'T20:30:00'],
};

/** On which days an event takes place, counted from today: the sample's own are long gone. @type {Record<string, [first: number, last: number]>} */
const DAYS = {
  'sample-clean-plating-forum': [-1, 1],
  'sample-auto-parts-seminar': [0, 0],
  'sample-association-round-table': [1, 1],
  'sample-operator-workshop': [2, 2],
  'sample-lab-webinar': [3, 3],
};

/** @param {number} time @returns {string} the day there, as `YYYY-MM-DD` */
const dayOf = (time) => new Date(time + OFFSET_MS).toISOString().slice(0, 10);

/** @param {number} time @returns {string} as the sample feed writes instants */
const instant = (time) => new Date(time + OFFSET_MS).toISOString().slice(0, 19) + OFFSET;

/**
 * @template {Event} T
 * @param {T} event
 * @param {number} now
 * @returns {T}
 */
function moved(event, now) {
  const [first, last] = DAYS[event.id] ?? [-1, 1];
  const [from = '', to = ''] = (HOURS[event.id] ?? []).map((time) => time + OFFSET);
  const { previousStartDate } = event;
  return {
    ...event,
    startDate: dayOf(now + first * DAY) + from,
    endDate: dayOf(now + last * DAY) + to,
    // Where it is the same as the start, no new date is set.
    ...(previousStartDate && {
      previousStartDate: dayOf(now + (previousStartDate === event.startDate ? first : -1) * DAY) + from,
    }),
  };
}

/**
 * The newest story of the sample came out yesterday, the others as long before it as they did.
 * @param {Item[]} items
 * @param {number} now
 * @returns {Item[]}
 */
function recent(items, now) {
  const newest = Math.max(...items.map((item) => Date.parse(item.date_published)));
  const by = DAY * (Math.floor((now + OFFSET_MS) / DAY) - Math.floor((newest + OFFSET_MS) / DAY) - 1);
  const shift = (/** @type {string} */ date) => instant(Date.parse(date) + by);
  return items.map(({ date_modified, ...item }) => {
    const { pinnedUntil } = item._fairwire;
    return {
      ...item,
      date_published: shift(item.date_published),
      _fairwire: { ...item._fairwire, ...(pinnedUntil && { pinnedUntil: shift(pinnedUntil) }) },
    };
  });
}

/**
 * One story more every 30 seconds, five at most; then they are gone and others come.
 * @param {Language} language
 * @param {number} now
 */
function arrivals(language, now) {
  const step = Math.floor(now / 1000 / SECONDS_BETWEEN);
  const count = step % (MOST_ARRIVALS + 1);
  const round = step - count;
  return HEADLINES[language].slice(0, count).map((title, index) => ({
    id: `live-${round + index}`,
    url: `https://www.example.org/live/${round + index}`,
    title,
    content_text: title,
    date_published: instant((round + index + 1) * SECONDS_BETWEEN * 1000),
    _fairwire: { categoryIds: ['exhibition'] },
  }));
}

/**
 * @param {string} sample the first page of the sample feed, as JSON
 * @param {Language} language
 * @param {number} now milliseconds of the epoch
 * @param {string} address its own
 * @returns {string} JSON
 */
export function liveFeed(sample, language, now, address) {
  const { next_url: _, ...feed } = /** @type {Sample} */ (JSON.parse(sample));
  const { exhibition, events } = feed._fairwire;
  return JSON.stringify({
    ...feed,
    feed_url: address,
    _fairwire: {
      ...feed._fairwire,
      exhibition: moved(exhibition, now),
      events: events.map((event) => moved(event, now)),
    },
    items: [...arrivals(language, now), ...recent(feed.items, now)],
  });
}
