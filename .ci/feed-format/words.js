// @ts-check
/** What `docs/feed.md` calls the objects and the values. */

/** The objects in the order of their sections: the constant in the source → the heading. @type {Record<string, string>} */
export const HEADINGS = {
  feedShape: 'Feed',
  itemShape: 'Item',
  author: 'Author',
  feedExtension: '_fairwire of a feed',
  exhibition: 'Exhibition',
  event: 'Event',
  place: 'Place',
  partnerGroup: 'Partner group',
  organization: 'Organisation',
  siteLink: 'Site link',
  category: 'Category',
  legal: 'Legal',
  itemExtension: '_fairwire of an item',
  picture: 'Picture',
  namedLink: 'Named link',
};

/** The kinds of value, by the words that the tables have for them. @type {Record<string, string>} */
export const KINDS = {
  line: 'text',
  prose: 'longer text',
  markup: 'HTML',
  id: 'id',
  integer: 'whole number',
  number: 'number',
  flag: 'true, false',
  date: 'date',
  language: 'language tag',
  link: 'link',
  resource: 'address',
};
