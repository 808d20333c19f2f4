// @ts-check
/** The format as it is at run time: TypeScript, put together in memory. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** @typedef {typeof import('../../src/feed/format.js')} Format */
/** @typedef {typeof import('../../src/feed/values.js')} Values */
/** @typedef {typeof import('../../src/feed/problem.js')} Problems */

const FOLDER = fileURLToPath(new URL('../../src/feed', import.meta.url));

/** @param {'format.ts' | 'shape.ts'} name */
export const sourceOf = (name) => readFileSync(`${FOLDER}/${name}`, 'utf8');

/** @returns {Promise<Format & Values & Problems>} */
export async function loadFormat() {
  const modules = ['format', 'values', 'problem'].map((name) => `export * from './${name}.ts';`);
  const { outputFiles } = await build({
    stdin: { contents: modules.join('\n'), resolveDir: FOLDER },
    ...{ bundle: true, write: false, format: 'esm', target: 'node20', logLevel: 'error' },
  });
  const [file] = outputFiles;
  if (!file) throw new Error('The format could not be put together.');
  return import(`data:text/javascript;base64,${Buffer.from(file.contents).toString('base64')}`);
}
