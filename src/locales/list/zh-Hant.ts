import type { ListMessages } from './messages.js';

/** Traditional Chinese. */
export const zhHant: ListMessages = {
  fresh: '最新',
  noMatch: '沒有符合條件的新聞。',
};
