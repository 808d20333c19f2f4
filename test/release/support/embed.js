// @ts-check
/** A small stand-in for dist/embed. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** @param {string} algorithm @param {string | Uint8Array} bytes @returns {string} as an `integrity` attribute has it */
export const hashOf = (algorithm, bytes) =>
  `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`;

/** What pages load. */
export const EMBED = {
  'fairwire.js': `/*! Fairwire */ console.log("module"); ${'// '.repeat(200)}`,
  'fairwire.classic.js': 'console.log("classic");',
  'fairwire.news-list.js': 'console.log("part");',
  'themes/journal.css': '.fairwire-journal { --fairwire-accent: #a33; }',
  'themes/night.css': '.fairwire-night { --fairwire-accent: #fb3; }',
};

/** @param {string} folder gets the files, their hashes, and what the build leaves there for others */
export async function writeEmbed(folder) {
  /** @type {Record<string, string>} */
  const integrity = {};
  for (const [name, text] of Object.entries(EMBED))
    integrity[name] = hashOf(name.includes('news-list') ? 'sha256' : 'sha384', text);
  const files = {
    ...EMBED,
    'integrity.json': `${JSON.stringify(integrity, null, 2)}\n`,
    'licenses.md': '# Licences\n',
    'start.d.ts': 'export {};\n',
    'parts/news-list.d.ts': 'export {};\n',
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}
