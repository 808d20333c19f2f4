import type { Command } from '../command.js';
import { checkCommand } from './check/check.js';
import { convertCommand } from './convert.js';
import { initCommand } from './init.js';
import { prerenderCommand } from './prerender.js';
import { snippetCommand } from './snippet.js';

/** In the order in which they are listed. */
export const commands: readonly Command[] = [
  checkCommand,
  convertCommand,
  initCommand,
  prerenderCommand,
  snippetCommand,
];
