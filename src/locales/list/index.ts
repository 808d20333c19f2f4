import { pickTable } from '../pick-table.js';
import { en } from './en.js';
import type { ListMessages } from './messages.js';
import { zhHans } from './zh-Hans.js';
import { zhHant } from './zh-Hant.js';

/** The texts of a list's further abilities in the language of a tag. */
export const listMessages = (tag: string): ListMessages => pickTable(tag, { en, zhHans, zhHant });
