import type { Command } from '../command.js';

/** In the order in which they are listed. */
export const commands: readonly Command[] = [];
