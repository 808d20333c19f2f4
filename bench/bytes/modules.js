/** What each module costs in an embed file: the bytes of the file with it, less those without it. */
import { brotliCompressSync } from 'node:zlib';
import { createBuilder, loadConfigFromFile, minifySync } from 'vite';

/** @param {string} code */
const brotli = (code) => brotliCompressSync(code).length;

/** @param {string} code the module as the bundler leaves it */
const small = (code) => minifySync('module.js', code, { mangle: true, compress: true }).code;

/**
 * @typedef {object} ModuleCost
 * @property {string} id the module's file
 * @property {number} raw bytes, minified
 * @property {number} bytes brotli
 */

/**
 * @param {string} environment one of those of vite.config.ts
 * @param {string} output a folder for the files that are built meanwhile
 * @returns {Promise<{ total: number, modules: ModuleCost[] }>} the most expensive first
 */
export async function modulesOf(environment, output) {
  process.env['FAIRWIRE_OUTPUT'] = output;
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' });
  /** @type {[string, string][]} */
  const found = [];
  const note = {
    name: 'note-modules',
    /** @param {unknown} _options @param {import('vite').Rolldown.OutputBundle} bundle */
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk')
          for (const [id, { code }] of Object.entries(chunk.modules)) found.push([id, small(code ?? '')]);
    },
  };
  const plugins = [...(loaded?.config.plugins ?? []), note];
  const builder = await createBuilder({ ...loaded?.config, plugins, configFile: false, logLevel: 'error' });
  const target = builder.environments[environment];
  if (!target) throw new Error(`vite.config.ts has no environment ${environment}.`);
  await builder.build(target);
  const total = brotli(found.map(([, code]) => code).join('\n'));
  const modules = found.map(([id, code]) => {
    const others = found.filter(([other]) => other !== id).map(([, text]) => text);
    return { id, raw: code.length, bytes: total - brotli(others.join('\n')) };
  });
  return { total, modules: modules.sort((a, b) => b.bytes - a.bytes) };
}
