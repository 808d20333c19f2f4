import type { Messages } from './messages.js';

/** Simplified Chinese. */
export const zhHans: Messages = {
  loading: '正在加载…',
  retry: '重试',
  noSource: '暂无内容：src 属性需填写 JSON Feed 的 http 或 https 地址。',
  errors: {
    network: () => '无法连接到内容源。',
    timeout: () => '内容源响应超时。',
    http: ({ status }) => `内容源服务器返回错误（${status}）。`,
    format: () => '该地址返回的内容不是 JSON Feed。',
    empty: () => '内容源中暂无可显示的内容。',
  },
  staleSince: (time) => `内容更新于 ${time}，暂时无法刷新。`,
  news: '新闻',
  noNews: '暂无新闻。',
  pinned: '置顶',
  more: '加载更多',
  moreFailed: '未能加载更多内容。',
  shown: (count) => `已显示 ${count} 条`,
  failed: '内容未能加载。',
};
