import { pickTable } from '../pick-table.js';
import { en } from './en.js';
import type { EventMessages } from './messages.js';
import { zhHans } from './zh-Hans.js';
import { zhHant } from './zh-Hant.js';

/** The texts around events in the language of a tag. */
export const eventMessages = (tag: string): EventMessages => pickTable(tag, { en, zhHans, zhHant });
