#!/usr/bin/env node
// @ts-check
/**
 * Writes NAME.br and NAME.gz beside each text file of a folder, for nginx (`brotli_static`, `gzip_static`) and Caddy
 * (`precompressed`). What is up to date is left alone.
 *
 *   node compress.js /srv/fairwire
 */
import { readdir, readFile, rename, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXT = /\.(js|css|json|svg|md)$/;

/** @type {Record<string, (body: Buffer) => Buffer>} */
const ENCODINGS = {
  br: (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
  gz: (body) => gzipSync(body, { level: 9 }),
};

/** @param {string} file @returns {Promise<number>} milliseconds of the epoch; -1 where there is none */
const timeOf = (file) =>
  stat(file).then(
    ({ mtimeMs }) => Math.round(mtimeMs),
    () => -1,
  );

/** @param {string} folder @returns {Promise<string[]>} the files written */
export async function compress(folder) {
  const names = await readdir(folder, { recursive: true });
  const written = await Promise.all(
    names.filter((name) => TEXT.test(name)).map((name) => compressFile(join(folder, name))),
  );
  return written.flat();
}

/** @param {string} file */
async function compressFile(file) {
  const time = await timeOf(file);
  const written = [];
  for (const [ending, encode] of Object.entries(ENCODINGS)) {
    const target = `${file}.${ending}`;
    // The times are the same, so that servers that are copies of one another give the same ETag.
    if ((await timeOf(target)) === time) continue;
    const draft = `${target}.new`;
    await writeFile(draft, encode(await readFile(file)));
    await utimes(draft, time / 1000, time / 1000);
    // In one step: no reader gets half a file.
    await rename(draft, target);
    written.push(target);
  }
  return written;
}

/** @param {string | undefined} folder */
async function main(folder) {
  if (!folder) throw new Error('Which folder? node compress.js /srv/fairwire');
  const written = await compress(folder);
  console.log(`${written.length} files written`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  main(process.argv[2]).catch((/** @type {Error} */ { message }) => {
    console.error(message);
    process.exitCode = 1;
  });
