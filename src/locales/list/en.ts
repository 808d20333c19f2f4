import type { ListMessages } from './messages.js';

/** English. */
export const en: ListMessages = {
  fresh: 'New',
  noMatch: 'No stories match.',
  found: (count, isAll) => `${count === 1 ? '1 story' : `${count} stories`} found${isAll ? '' : ' so far'}`,
  search: 'Search the news',
  categories: 'Categories',
  all: 'All',
  pages: 'Pages',
  page: (number) => `Page ${number}`,
  previous: 'Previous',
  next: 'Next',
  ticker: 'News ticker',
  previousHeadline: 'Previous',
  nextHeadline: 'Next',
  pause: 'Pause',
  play: 'Play',
  arrived: (count) => (count === 1 ? '1 new story' : `${count} new stories`),
  back: 'Back to the list',
};
