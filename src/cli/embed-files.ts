import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { UserError } from './command.js';

/** The embed files of this copy of the kit: dist/embed, beside the folder of the program. */
export const embedFolder = (): string => fileURLToPath(new URL('../embed/', import.meta.url));

/**
 * The hashes of the embed files, by their names.
 *
 * @throws UserError where there are none
 */
export async function readIntegrity(): Promise<Record<string, string>> {
  const path = `${embedFolder()}integrity.json`;
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Record<string, string>;
  } catch {
    throw missing(path);
  }
}

/**
 * The names of the embed files, with `/` between folders.
 *
 * @throws UserError where there are none
 */
export async function embedFiles(): Promise<string[]> {
  try {
    const entries = await readdir(embedFolder(), { recursive: true, withFileTypes: true });
    const folder = embedFolder().length;
    return entries
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.d.ts'))
      .map((entry) =>
        `${entry.parentPath}/${entry.name}`.slice(folder).replace(/\\/g, '/').replace(/^\/+/, ''),
      )
      .sort();
  } catch {
    throw missing(embedFolder());
  }
}

const missing = (path: string): UserError =>
  new UserError(
    `The embed files are not there: ${path}. Install the fairwire package again, or run npm run build in its sources.`,
  );
