// @ts-check
/** The files that a webmaster's page loads, as the build left them. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ReleaseError } from './command.js';

/** Beside the files that have a hash. */
const OTHERS = ['integrity.json', 'licenses.md'];

/** @typedef {Map<string, Buffer>} Files path → bytes */
/** @typedef {Record<string, string>} Integrity path → hash, as an `integrity` attribute has it */

/** @param {string} folder @param {string} name */
function read(folder, name) {
  const path = join(folder, name);
  if (!existsSync(path)) throw new ReleaseError(`${path} is missing: build again with npm run build.`);
  return readFileSync(path);
}

/** @param {string} hash @param {Buffer} bytes */
function fits(hash, bytes) {
  const [algorithm = ''] = hash.split('-');
  return `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}` === hash;
}

/**
 * Whatever else the build puts there, types for instance, is not a webmaster's.
 *
 * @param {string} folder dist/embed
 * @returns {{ files: Files, integrity: Integrity }}
 * @throws {ReleaseError} where a file is missing, has no hash, or another one
 */
export function readEmbed(folder) {
  /** @type {Integrity} */
  const integrity = JSON.parse(String(read(folder, 'integrity.json')));
  const files = new Map([...Object.keys(integrity), ...OTHERS].map((name) => [name, read(folder, name)]));
  for (const [name, hash] of Object.entries(integrity))
    if (!fits(hash, /** @type {Buffer} */ (files.get(name))))
      throw new ReleaseError(
        `${join(folder, name)} is not the file whose hash stands in integrity.json: build again with npm run build.`,
      );
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const unknown = paths.find((path) => /\.(js|css)$/.test(path) && !files.has(path));
  if (unknown)
    throw new ReleaseError(
      `${join(folder, unknown)} has no hash in integrity.json: vite.config.ts writes them.`,
    );
  return { files, integrity };
}

/**
 * @param {Files} files
 * @returns {string} what `sha256sum --check` reads
 */
export function checksums(files) {
  const lines = [...files].map(
    ([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`,
  );
  return lines.join('');
}
