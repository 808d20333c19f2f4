// @ts-check
/** The scripts of the peers, each one file, as Vite builds for production. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { PACKAGE, timelinePackage } from '../peers/timeline/package.js';

/** @typedef {import('../peers/peer.js').Peer} Peer */
/** @typedef {Map<string, string>} Scripts by their file names */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} name */
const entryOf = (name) => fileURLToPath(new URL(`../peers/${name}/browser.js`, import.meta.url));

/**
 * @param {readonly Peer[]} peers
 * @returns {Promise<{ peers: Peer[], scripts: Scripts, missing: string[] }>} without those that cannot be had here
 */
export async function bundle(peers) {
  /** @type {Scripts} */
  const scripts = new Map();
  const wantsTimeline = peers.some(({ name }) => name === 'timeline');
  const timeline = wantsTimeline ? await timelinePackage(ROOT) : undefined;
  const missing = wantsTimeline && !timeline ? ['timeline'] : [];
  const there = peers.filter(({ name }) => !missing.includes(name));
  // The page in the frame is the one of the best vanilla.
  const names = new Set(there.map(({ name }) => (name === 'iframe' ? 'vanilla-preloaded' : name)));
  for (const name of names)
    if (existsSync(entryOf(name)))
      for (const [file, text] of await bundleOne(name, timeline)) scripts.set(file, text);
  return { peers: there, scripts, missing };
}

/** @param {string} name @param {string | undefined} timeline @returns {Promise<[string, string][]>} */
async function bundleOne(name, timeline) {
  const result = await build({
    configFile: false,
    root: ROOT,
    mode: 'production',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: timeline ? { [PACKAGE]: timeline } : {} },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { [name]: entryOf(name) },
        output: {
          ...{ entryFileNames: '[name].js', assetFileNames: '[name].[ext]' },
          ...{ codeSplitting: false, comments: false },
        },
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs.flatMap((one) =>
    'output' in one
      ? one.output.map(
          (file) => /** @type {[string, string]} */ ([fileName(name, file.fileName), textOf(file)]),
        )
      : [],
  );
}

/** A style sheet may be named after the file it comes from. @param {string} name @param {string} file */
const fileName = (name, file) => (file.endsWith('.css') ? `${name}.css` : file);

/** @param {import('vite').Rolldown.OutputChunk | import('vite').Rolldown.OutputAsset} file */
const textOf = (file) => (file.type === 'chunk' ? file.code : String(file.source));
