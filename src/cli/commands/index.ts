import type { Command } from '../command.js';
import { prerenderCommand } from './prerender.js';

/** In the order in which they are listed. */
export const commands: readonly Command[] = [prerenderCommand];
