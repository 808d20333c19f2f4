import { pickTable } from '../pick-table.js';
import { en } from './en.js';
import type { PartnerMessages } from './messages.js';
import { zhHans } from './zh-Hans.js';
import { zhHant } from './zh-Hant.js';

/** The texts around partners in the language of a tag. */
export const partnerMessages = (tag: string): PartnerMessages => pickTable(tag, { en, zhHans, zhHant });
