// @ts-check
import { main } from './main.js';
import { site } from './site.js';
import { winter } from './winter.js';
import { spring } from './spring.js';
import { summer } from './summer.js';

/** @type {import('../types.js').Texts} */
export const texts = { site, stories: { ...main, ...winter, ...spring, ...summer } };
