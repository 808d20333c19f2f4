import type { ListMessages } from './messages.js';

/** Simplified Chinese. */
export const zhHans: ListMessages = {
  fresh: '最新',
  noMatch: '没有符合条件的新闻。',
};
