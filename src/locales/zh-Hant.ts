import type { Messages } from './messages.js';

/** Traditional Chinese. */
export const zhHant: Messages = {
  loading: '正在載入…',
  retry: '重試',
  noSource: '暫無內容：src 屬性需填寫 JSON Feed 的 http 或 https 位址。',
  errors: {
    network: () => '無法連線至內容來源。',
    timeout: () => '內容來源回應逾時。',
    http: ({ status }) => `內容來源伺服器傳回錯誤（${status}）。`,
    format: () => '該位址傳回的內容並非 JSON Feed。',
    empty: () => '內容來源中暫無可顯示的內容。',
  },
  staleSince: (time) => `內容更新於 ${time}，暫時無法重新整理。`,
  news: '新聞',
  noNews: '暫無新聞。',
  pinned: '置頂',
  more: '載入更多',
  moreFailed: '未能載入更多內容。',
  shown: (count) => `已顯示 ${count} 則`,
  failed: '內容未能載入。',
};
