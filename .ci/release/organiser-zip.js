// @ts-check
/** The zip that an organiser unzips on the web server: docs/hosting.md. */
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { compress } from '../../docs/server/compress.js';
import { checksums, readEmbed } from './embed-files.js';
import { hostingTexts } from './hosting-texts.js';

/** @typedef {import('./embed-files.js').Files} Files */

/**
 * The time of every entry, as npm has it in its tarballs. A zip holds the local time: it is the same in every time zone.
 */
const time = () => new Date(1985, 9, 26, 8, 15);
/** A file that its owner writes and all read, as Unix keeps it in a zip. */
const UNIX = 3;
const FILE_MODE = 0o100644 * 2 ** 16;

/**
 * Writes files into a folder that is there for as long as they are compressed.
 *
 * @param {Files} files
 * @returns {Promise<Files>} with NAME.br and NAME.gz beside each text
 */
async function withCompressed(files) {
  const folder = await mkdtemp(join(tmpdir(), 'fairwire-release-'));
  try {
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    await compress(folder);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const read = paths.map(
      async (path) => /** @type {const} */ ([slashed(folder, path), await readFile(path)]),
    );
    return new Map(await Promise.all(read));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder @param {string} path in it @returns {string} as it stands in a zip */
const slashed = (folder, path) => path.slice(folder.length + 1).replaceAll('\\', '/');

/** @param {Files} files @returns {Files} in an order that no file system has a say in */
const sorted = (files) => new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));

/** @param {Files} files @returns {Uint8Array} the same bytes for the same files */
function zipped(files) {
  const entries = [...files].map(([path, bytes]) => {
    const level = /** @type {0 | 9} */ (/\.(br|gz)$/.test(path) ? 0 : 9);
    return /** @type {const} */ ([path, /** @type {[Buffer, {}]} */ ([bytes, { level }])]);
  });
  return zipSync(Object.fromEntries(entries), { mtime: time(), os: UNIX, attrs: FILE_MODE });
}

/**
 * @param {{ embed: string, settings: string, version: string }} options `embed`: the folder that was built;
 *   `settings`: that of the servers' configurations
 * @returns {Promise<Uint8Array>}
 * @throws {import('./command.js').ReleaseError} where a file is not as it should be
 */
export async function organiserZip({ embed, settings, version }) {
  const { files, integrity } = readEmbed(embed);
  const hosted = new Map([...files].map(([name, bytes]) => [`fairwire/${version}/${name}`, bytes]));
  const texts = hostingTexts({ settings, version, integrity });
  const all = sorted(new Map([...(await withCompressed(hosted)), ...texts]));
  return zipped(sorted(all.set('SHA256SUMS', Buffer.from(checksums(all)))));
}
