// @ts-check
/** The checker as a page would have it: put together for browsers, so that nothing of Node can be in it. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** @typedef {typeof import('../../src/check/index.js')} Checker */

/** @returns {Promise<Checker>} */
export async function loadChecker() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/check/index.ts', import.meta.url))],
    ...{
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      logLevel: 'error',
    },
  });
  const [file] = outputFiles;
  if (!file) throw new Error('The checker could not be put together.');
  return import(`data:text/javascript;base64,${Buffer.from(file.contents).toString('base64')}`);
}
