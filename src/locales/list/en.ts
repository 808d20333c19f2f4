import type { ListMessages } from './messages.js';

/** English. */
export const en: ListMessages = {
  fresh: 'New',
  noMatch: 'No stories match.',
};
