import type { ListMessages } from './messages.js';

/** Traditional Chinese. */
export const zhHant: ListMessages = {
  fresh: '最新',
  noMatch: '沒有符合條件的新聞。',
  found: (count, isAll) => `${isAll ? '' : '目前'}找到 ${count} 則新聞`,
  search: '搜尋新聞',
  categories: '分類',
  all: '全部',
  pages: '分頁',
  page: (number) => `第 ${number} 頁`,
  previous: '上一頁',
  next: '下一頁',
  ticker: '捲動新聞',
  previousHeadline: '上一則',
  nextHeadline: '下一則',
  pause: '暫停',
  play: '播放',
  arrived: (count) => `${count} 則新消息`,
  back: '返回列表',
};
