import type { PartnerMessages } from './messages.js';

/** English. */
export const en: PartnerMessages = {
  siteLinks: 'Site links',
  license: 'License',
  morePartners: 'More partners',
  none: 'No partners yet.',
};
