import type { PartnerMessages } from './messages.js';

/** Simplified Chinese. */
export const zhHans: PartnerMessages = {
  siteLinks: '网站链接',
  license: '许可协议',
  morePartners: '更多合作单位',
  none: '暂无合作伙伴。',
};
