// @ts-check
import { texts as en } from './en/index.js';
import { texts as hans } from './zh-Hans/index.js';
import { texts as hant } from './zh-Hant/index.js';

/** @type {Record<import('../facts.js').Language, import('./types.js').Texts>} */
export const TEXTS = { en, 'zh-Hans': hans, 'zh-Hant': hant };
