import type { Command } from '../command.js';
import { convertCommand } from './convert.js';
import { initCommand } from './init.js';
import { snippetCommand } from './snippet.js';

/** In the order in which they are listed. */
export const commands: readonly Command[] = [convertCommand, snippetCommand, initCommand];
