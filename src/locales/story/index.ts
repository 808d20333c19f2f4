import { pickTable } from '../pick-table.js';
import { en } from './en.js';
import type { StoryMessages } from './messages.js';
import { zhHans } from './zh-Hans.js';
import { zhHant } from './zh-Hant.js';

/** The texts around a story in the language of a tag. */
export const storyMessages = (tag: string): StoryMessages => pickTable(tag, { en, zhHans, zhHant });
