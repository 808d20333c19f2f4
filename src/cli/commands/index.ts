import type { Command } from '../command.js';
import { convertCommand } from './convert.js';

/** In the order in which they are listed. */
export const commands: readonly Command[] = [convertCommand];
