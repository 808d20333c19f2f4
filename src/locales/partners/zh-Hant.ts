import type { PartnerMessages } from './messages.js';

/** Traditional Chinese. */
export const zhHant: PartnerMessages = {
  siteLinks: '網站連結',
  license: '授權條款',
  morePartners: '更多合作單位',
  none: '暫無合作夥伴。',
};
