// @ts-check
/**
 * What is the same in every language: ids, dates, categories, images, addresses, relations.
 * The words stand in `texts/<language>/`.
 */

/** @typedef {'en' | 'zh-Hans' | 'zh-Hant'} Language */
/** @typedef {'industry' | 'technology' | 'environment' | 'standards' | 'exhibition' | 'association'} CategoryId */
/** @typedef {import('./images.js').ImageName} ImageName */

/**
 * @typedef {object} StoryFacts
 * @property {string} id
 * @property {string} date publication, RFC 3339
 * @property {string} [modified]
 * @property {CategoryId[]} categories the first one is the main one
 * @property {ImageName} [image]
 * @property {ImageName[]} [gallery]
 * @property {string[]} [related] ids of other stories
 * @property {string[]} [events] ids of events
 * @property {boolean} [pinned]
 * @property {string} [pinnedUntil]
 */

export const ORIGIN = 'https://www.example.org';

/** @type {readonly Language[]} */
export const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'];

/** Each language's own name, for the links between the three feeds. */
export const LANGUAGE_NAMES = { en: 'English', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文' };

/** @type {readonly CategoryId[]} */
export const CATEGORIES = ['industry', 'technology', 'environment', 'standards', 'exhibition', 'association'];

export const MAIN_STORY = '2015-06-chongqing-manufacturing';

/** Newest first. @type {readonly StoryFacts[]} */
export const STORIES = [
  {
    id: '2015-09-programme',
    date: '2015-09-22T09:00:00+08:00',
    modified: '2015-09-24T16:20:00+08:00',
    categories: ['exhibition'],
    image: 'hall',
    related: ['2015-09-visitor-guide', '2015-06-stand-booking'],
    events: ['sample-clean-plating-forum', 'sample-auto-parts-seminar', 'sample-lab-webinar'],
  },
  {
    id: '2015-09-rectifiers',
    date: '2015-09-15T10:30:00+08:00',
    categories: ['technology', 'environment'],
    image: 'energy',
    related: ['2015-05-fume-extraction', '2015-07-rinse-water'],
  },
  {
    id: '2015-09-visitor-guide',
    date: '2015-09-08T08:30:00+08:00',
    categories: ['exhibition'],
    image: 'river',
    related: ['2015-09-programme', '2015-08-loading-lifts'],
  },
  {
    id: '2015-09-fastener-specification',
    date: '2015-09-01T14:00:00+08:00',
    categories: ['standards', 'industry', 'technology'],
    related: ['2015-05-zinc-nickel', '2015-07-salt-spray'],
  },
  {
    id: '2015-08-wheel-rims',
    date: '2015-08-25T09:15:00+08:00',
    categories: ['technology', 'industry'],
    image: 'rims',
    gallery: ['rims', 'vapour', 'layers'],
    related: [MAIN_STORY, '2015-08-trivalent-chromium'],
  },
  {
    id: '2015-08-trivalent-chromium',
    date: '2015-08-18T11:00:00+08:00',
    categories: ['technology', 'environment'],
    image: 'plating',
    related: ['2015-08-wheel-rims', '2015-05-fume-extraction'],
    events: ['sample-clean-plating-forum'],
  },
  {
    id: '2015-08-southwest-round-table',
    date: '2015-08-11T15:00:00+08:00',
    categories: ['association'],
    image: 'circles',
    related: ['2015-04-annual-meeting'],
    events: ['sample-association-round-table'],
  },
  {
    id: '2015-08-loading-lifts',
    date: '2015-08-05T17:30:00+08:00',
    categories: ['exhibition'],
    related: ['2015-09-visitor-guide'],
  },
  {
    id: '2015-07-salt-spray',
    date: '2015-07-28T10:00:00+08:00',
    categories: ['standards'],
    image: 'panels',
    related: ['2015-05-thickness-gauges', '2015-03-round-robin'],
  },
  {
    id: '2015-07-anodic-pores',
    date: '2015-07-21T09:40:00+08:00',
    categories: ['technology'],
    image: 'honeycomb',
    related: ['2015-06-notebook-shells'],
  },
  {
    id: '2015-07-rinse-water',
    date: '2015-07-14T13:20:00+08:00',
    categories: ['environment'],
    image: 'ripples',
    related: ['2015-04-nickel-recovery', '2015-09-rectifiers'],
  },
  {
    id: '2015-07-operator-training',
    date: '2015-07-07T09:00:00+08:00',
    categories: ['association', 'technology'],
    image: 'steps',
    related: ['2015-04-annual-meeting', '2015-03-round-robin'],
    events: ['sample-operator-workshop'],
  },
  {
    id: MAIN_STORY,
    date: '2015-06-29T09:00:00+08:00',
    modified: '2015-06-30T10:15:00+08:00',
    categories: ['industry'],
    image: 'skyline',
    related: ['2015-08-wheel-rims', '2015-06-notebook-shells', '2015-05-zinc-nickel'],
    pinned: true,
  },
  {
    id: '2015-06-powder-oven',
    date: '2015-06-23T10:10:00+08:00',
    categories: ['technology'],
    image: 'layers',
    related: ['2015-03-spray-robots', '2015-04-electrocoat'],
  },
  {
    id: '2015-06-call-for-papers',
    date: '2015-06-16T16:00:00+08:00',
    categories: ['association', 'exhibition'],
    related: ['2015-09-programme'],
    events: ['sample-clean-plating-forum'],
  },
  {
    id: '2015-06-notebook-shells',
    date: '2015-06-09T09:30:00+08:00',
    categories: ['industry', 'technology'],
    image: 'shells',
    related: ['2015-07-anodic-pores', MAIN_STORY],
  },
  {
    id: '2015-06-stand-booking',
    date: '2015-06-02T08:00:00+08:00',
    categories: ['exhibition'],
    image: 'hall',
    related: ['2015-09-programme'],
    pinned: true,
    pinnedUntil: '2015-06-30T23:59:59+08:00',
  },
  {
    id: '2015-05-zinc-nickel',
    date: '2015-05-26T11:30:00+08:00',
    categories: ['industry', 'technology'],
    image: 'fasteners',
    related: ['2015-09-fastener-specification', MAIN_STORY],
    events: ['sample-auto-parts-seminar'],
  },
  {
    id: '2015-05-thickness-gauges',
    date: '2015-05-19T10:00:00+08:00',
    categories: ['standards'],
    image: 'gauge',
    related: ['2015-03-round-robin', '2015-07-salt-spray'],
    events: ['sample-lab-webinar'],
  },
  {
    id: '2015-05-fume-extraction',
    date: '2015-05-12T14:45:00+08:00',
    categories: ['environment'],
    related: ['2015-08-trivalent-chromium', '2015-09-rectifiers'],
  },
  {
    id: '2015-05-bridge-paint',
    date: '2015-05-05T09:00:00+08:00',
    categories: ['industry'],
    image: 'bridge',
    related: ['2015-06-powder-oven'],
  },
  {
    id: '2015-04-electrocoat',
    date: '2015-04-21T10:20:00+08:00',
    categories: ['technology'],
    image: 'plating',
    related: ['2015-06-powder-oven'],
  },
  {
    id: '2015-04-annual-meeting',
    date: '2015-04-14T18:00:00+08:00',
    categories: ['association'],
    image: 'circles',
    related: ['2015-08-southwest-round-table', '2015-07-operator-training'],
  },
  {
    id: '2015-04-nickel-recovery',
    date: '2015-04-08T09:10:00+08:00',
    categories: ['environment', 'technology'],
    image: 'droplets',
    related: ['2015-07-rinse-water'],
  },
  {
    id: '2015-03-round-robin',
    date: '2015-03-24T11:00:00+08:00',
    categories: ['standards', 'association'],
    image: 'lattice',
    related: ['2015-05-thickness-gauges', '2015-07-operator-training'],
  },
  {
    id: '2015-03-spray-robots',
    date: '2015-03-10T10:00:00+08:00',
    categories: ['technology', 'industry'],
    related: ['2015-06-powder-oven'],
  },
  {
    id: '2015-02-holiday-shutdown',
    date: '2015-02-10T09:00:00+08:00',
    categories: ['industry'],
    related: ['2015-01-year-ahead'],
  },
  {
    id: '2015-01-year-ahead',
    date: '2015-01-20T09:00:00+08:00',
    categories: ['industry', 'environment'],
    image: 'river',
    related: ['2015-02-holiday-shutdown', MAIN_STORY],
  },
];
