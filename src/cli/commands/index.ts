import type { Command } from '../command.js';
import { checkCommand } from './check/check.js';
import { prerenderCommand } from './prerender.js';

/** In the order in which they are listed. */
export const commands: readonly Command[] = [checkCommand, prerenderCommand];
