// @ts-check
/** What an entry of the package weighs in an application. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, loadConfigFromFile } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the build of the package does to the modules that tells in their size. */
async function squeezeLiterals() {
  const loaded = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    join(ROOT, 'vite.config.ts'),
  );
  const plugins = /** @type {import('vite').Plugin[]} */ (loaded?.config.plugins ?? []);
  const plugin = plugins.find(({ name }) => name === 'fairwire:minify-literals');
  if (!plugin) throw new Error('vite.config.ts has no plugin that minifies literals.');
  return { ...plugin, applyToEnvironment: () => true };
}

/**
 * @param {string} entry a module in src/, without its extension
 * @returns {Promise<number>} bytes of brotli of all that is loaded with it
 */
export async function entrySize(entry) {
  const built = await build({
    ...{ root: ROOT, configFile: false, logLevel: 'error', plugins: [await squeezeLiterals()] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ...{ write: false, target: 'es2021', modulePreload: false },
      rolldownOptions: { input: join(ROOT, 'src', `${entry}.ts`), preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = /** @type {import('vite').Rolldown.RolldownOutput} */ (built).output;
  const chunks = outputs.flatMap((output) => (output.type === 'chunk' ? [output] : []));
  const loaded = new Set(chunks.filter(({ isEntry }) => isEntry));
  // A set that grows is gone through to its end.
  for (const { imports } of loaded)
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) loaded.add(chunk);
  return brotliCompressSync([...loaded].map(({ code }) => code).join('\n')).length;
}
