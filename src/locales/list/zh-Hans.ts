import type { ListMessages } from './messages.js';

/** Simplified Chinese. */
export const zhHans: ListMessages = {
  fresh: '最新',
  noMatch: '没有符合条件的新闻。',
  found: (count, isAll) => `${isAll ? '' : '目前'}找到 ${count} 条新闻`,
  search: '搜索新闻',
  categories: '分类',
  all: '全部',
  pages: '分页',
  page: (number) => `第 ${number} 页`,
  previous: '上一页',
  next: '下一页',
  ticker: '滚动新闻',
  previousHeadline: '上一条',
  nextHeadline: '下一条',
  pause: '暂停',
  play: '播放',
  arrived: (count) => `${count} 条新消息`,
  back: '返回列表',
};
