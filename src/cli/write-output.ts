import { writeFile } from 'node:fs/promises';
import { UserError } from './command.js';
import type { Terminal } from './terminal.js';

/**
 * Writes a result to the file that was named, or else prints it.
 *
 * @throws UserError where the file cannot be written
 */
export async function writeOutput(text: string, path: string | undefined, terminal: Terminal): Promise<void> {
  if (!path) return terminal.print(text);
  try {
    await writeFile(path, `${text}\n`);
  } catch (error) {
    throw new UserError(`${path} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}
