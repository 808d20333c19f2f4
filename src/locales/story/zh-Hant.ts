import type { StoryMessages } from './messages.js';

/** Traditional Chinese. */
export const zhHant: StoryMessages = {
  breadcrumb: '目前位置',
  updated: (time) => `更新於 ${time}`,
  source: '來源',
  editor: '編輯',
  author: '作者',
  originalPage: '查看原文',
  loading: '正在載入全文…',
  previous: '上一篇',
  next: '下一篇',
  backToList: '返回列表',
  navigation: '更多文章',
  table: '表格',
};
