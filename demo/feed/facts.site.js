// @ts-check
/** The exhibition, its concurrent events, the partners and the site's links: what no language changes. */

/** @typedef {import('./facts.js').ImageName} ImageName */

const AREA = { addressCountry: 'CN' };

/** An invented edition at an invented hall: only the city is real. */
export const EXHIBITION = {
  id: 'sample-expo-2015',
  type: 'ExhibitionEvent',
  edition: '5',
  startDate: '2015-10-14',
  endDate: '2015-10-16',
  timeZone: 'Asia/Shanghai',
  eventStatus: 'EventScheduled',
  eventAttendanceMode: 'OfflineEventAttendanceMode',
  image: /** @type {ImageName} */ ('hall'),
  address: AREA,
  geo: { latitude: 29.56, longitude: 106.55 },
  organizer: 'wise-exhibition',
};

/**
 * @typedef {object} EventFacts
 * @property {string} id
 * @property {string} type
 * @property {string} startDate
 * @property {string} endDate
 * @property {string} [previousStartDate]
 * @property {string} eventStatus
 * @property {string} eventAttendanceMode
 * @property {ImageName} [image]
 */

/** The concurrent events, in the order they are shown. @type {readonly EventFacts[]} */
export const EVENTS = [
  {
    id: 'sample-clean-plating-forum',
    type: 'BusinessEvent',
    startDate: '2015-10-14',
    endDate: '2015-10-15',
    eventStatus: 'EventScheduled',
    eventAttendanceMode: 'OfflineEventAttendanceMode',
    image: 'plating',
  },
  {
    id: 'sample-auto-parts-seminar',
    type: 'EducationEvent',
    startDate: '2015-10-15T09:30:00+08:00',
    endDate: '2015-10-15T12:00:00+08:00',
    eventStatus: 'EventScheduled',
    eventAttendanceMode: 'OfflineEventAttendanceMode',
    image: 'rims',
  },
  {
    // schema.org: postponed means that no new date is set yet; the start stays the announced one.
    id: 'sample-association-round-table',
    type: 'BusinessEvent',
    startDate: '2015-10-16T14:00:00+08:00',
    endDate: '2015-10-16T16:30:00+08:00',
    previousStartDate: '2015-10-16T14:00:00+08:00',
    eventStatus: 'EventPostponed',
    eventAttendanceMode: 'OfflineEventAttendanceMode',
    image: 'circles',
  },
  {
    id: 'sample-operator-workshop',
    type: 'EducationEvent',
    startDate: '2015-10-16',
    endDate: '2015-10-16',
    eventStatus: 'EventCancelled',
    eventAttendanceMode: 'OfflineEventAttendanceMode',
  },
  {
    id: 'sample-lab-webinar',
    type: 'EducationEvent',
    startDate: '2015-10-14T19:30:00+08:00',
    endDate: '2015-10-14T20:30:00+08:00',
    previousStartDate: '2015-10-13T19:30:00+08:00',
    eventStatus: 'EventRescheduled',
    eventAttendanceMode: 'OnlineEventAttendanceMode',
    image: 'gauge',
  },
];

/** @typedef {{id: string, url: string, logo: boolean}} MemberFacts */

/** The five groups of the page, in its order. @type {readonly {id: string, members: MemberFacts[]}[]} */
export const PARTNER_GROUPS = [
  {
    id: 'hosts',
    members: [
      { id: 'china-electroplating', url: 'https://electroplating.example.cn/', logo: true },
      { id: 'china-surface-painting', url: 'https://painting.example.cn/', logo: true },
      { id: 'chongqing-surface', url: 'https://chongqing-surface.example.cn/', logo: true },
      { id: 'chongqing-technology', url: 'https://chongqing-technology.example.cn/', logo: true },
      { id: 'wise-exhibition', url: 'https://www.example.org/', logo: true },
    ],
  },
  {
    id: 'co-organisers',
    members: [
      { id: 'sichuan-surface', url: 'https://sichuan.example.cn/', logo: true },
      { id: 'guizhou-equipment', url: 'https://guizhou.example.cn/', logo: true },
      { id: 'guiyang-surface', url: 'https://guiyang.example.cn/', logo: false },
      { id: 'guangxi-surface', url: 'https://guangxi.example.cn/', logo: true },
    ],
  },
  {
    id: 'industry-partner',
    members: [{ id: 'china-auto-parts', url: 'https://auto-parts.example.cn/', logo: true }],
  },
  {
    id: 'special-supporter',
    members: [{ id: 'hong-kong-finishing', url: 'https://hong-kong.example.org/', logo: true }],
  },
  {
    id: 'supporters',
    members: [
      { id: 'china-associations', url: 'https://associations.example.cn/', logo: false },
      { id: 'beijing-surface', url: 'https://beijing.example.cn/', logo: true },
      { id: 'shanghai-surface', url: 'https://shanghai.example.cn/', logo: true },
      { id: 'guangzhou-surface', url: 'https://guangzhou.example.cn/', logo: false },
    ],
  },
];

/** The site's own links: the role is the id, and the page's name. */
export const LINKS = /** @type {const} */ (['about', 'contact', 'favorites']);

export const COPYRIGHT_YEAR = 2015;
