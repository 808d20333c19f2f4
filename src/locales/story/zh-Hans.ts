import type { StoryMessages } from './messages.js';

/** Simplified Chinese. */
export const zhHans: StoryMessages = {
  breadcrumb: '当前位置',
  updated: (time) => `更新于 ${time}`,
  source: '来源',
  editor: '编辑',
  author: '作者',
  originalPage: '查看原文',
  loading: '正在加载全文…',
  previous: '上一篇',
  next: '下一篇',
  backToList: '返回列表',
  navigation: '更多文章',
  table: '表格',
};
