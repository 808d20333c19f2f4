// @ts-check
/** The organiser's folder, as docs/server/ serves it: the embed files, the sample feeds, all of it compressed. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { documents } from '../../demo/feed/documents.js';
import { compress } from '../../docs/server/compress.js';

/**
 * @param {(folder: string) => Promise<void>} putEmbed writes the embed files into a folder
 * @returns {Promise<{ folder: string, compress: () => Promise<string[]>, remove: () => Promise<void> }>}
 */
export async function makeSite(putEmbed) {
  const folder = await mkdtemp(join(tmpdir(), 'fairwire-site-'));
  const embed = join(folder, 'fairwire/1.0.0');
  await mkdir(embed, { recursive: true });
  await putEmbed(embed);
  for (const [path, { body }] of documents()) await write(join(folder, path), body);
  await compress(folder);
  return {
    folder,
    compress: () => compress(folder),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** @param {string} file @param {string | Buffer} body */
export async function write(file, body) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, body);
}

/** @param {string} from dist/embed @returns {(folder: string) => Promise<void>} */
export const copyOf = (from) => (folder) => cp(from, folder, { recursive: true });
