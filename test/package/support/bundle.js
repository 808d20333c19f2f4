// @ts-check
/** A module in an application, as each bundler makes it. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import webpack from 'webpack';

/**
 * @typedef {'Vite' | 'webpack' | 'esbuild' | 'esbuild in one file'} Bundler
 * @typedef {(entry: string, folder: string) => Promise<unknown>} Build
 */

/** @type {Record<Bundler, Build>} */
const BUILDS = {
  Vite: (entry, outDir) =>
    vite({
      ...{ root: join(entry, '..'), configFile: false, logLevel: 'error' },
      build: { outDir, modulePreload: false, rolldownOptions: { input: entry, output: NAMES } },
    }),
  webpack: async (entry, path) => {
    const compiler = webpack({ mode: 'production', entry, output: { path, filename: 'main.js' } });
    const stats = await new Promise((done, fail) =>
      compiler?.run((error, result) => (error ? fail(error) : done(result))),
    );
    const { errors = [], warnings = [] } = stats.toJson({ all: false, errors: true, warnings: true });
    // Its advice that more than 244 KiB is much, of which there is none here, is a warning too.
    if (errors.length + warnings.length) throw new Error(JSON.stringify([...errors, ...warnings]));
  },
  esbuild: (entry, outdir) => esbuild({ ...ESBUILD, entryPoints: { main: entry }, outdir, splitting: true }),
  'esbuild in one file': (entry, outdir) => esbuild({ ...ESBUILD, entryPoints: { main: entry }, outdir }),
};

/** @type {import('esbuild').BuildOptions} */
const ESBUILD = { bundle: true, minify: true, format: 'esm', logLevel: 'error', target: 'es2021' };

const NAMES = { entryFileNames: 'main.js' };

export const BUNDLERS = /** @type {const} */ (['Vite', 'webpack', 'esbuild']);

/**
 * @param {Bundler} bundler
 * @param {string} project the folder of a project that has the package
 * @param {string} source of the module
 * @returns {Promise<{ loaded: string, all: string, styles: string }>} the code that is loaded at once, all of it, and
 *   the style sheets
 */
export async function bundle(bundler, project, source) {
  const name = `bundle-${++last}`;
  const entry = join(project, `${name}.js`);
  await writeFile(entry, source);
  const folder = join(project, 'bundles', name);
  await BUILDS[bundler](entry, folder);
  const found = await readdir(folder, { recursive: true });
  const texts = new Map();
  for (const path of found.filter((name) => /\.(js|css)$/.test(name)))
    texts.set(path.split(sep).join('/'), await readFile(join(folder, path), 'utf8'));
  const all = (/** @type {string} */ ending) =>
    [...texts].flatMap(([path, text]) => (path.endsWith(ending) ? text : [])).join('\n');
  return { loaded: loadedWith(texts, 'main.js'), all: all('.js'), styles: all('.css') };
}

/**
 * A script and those it imports, but for what is imported on demand.
 *
 * @param {Map<string, string>} texts
 * @param {string} first
 */
function loadedWith(texts, first) {
  const paths = new Set([first]);
  // A set that grows is gone through to its end.
  for (const path of paths)
    for (const [, name = ''] of (texts.get(path) ?? '').matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+)["']/g))
      paths.add(posix.join(posix.dirname(path), name));
  return [...paths].map((path) => texts.get(path) ?? '').join('\n');
}

let last = 0;
