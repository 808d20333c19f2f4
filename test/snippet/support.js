// @ts-check
/** The snippets as they are written, without a build. */
import { readFileSync } from 'node:fs';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** @typedef {import('../../src/snippet/index.js').SnippetOptions} SnippetOptions */

const vite = await createServer({
  ...{ root: fileURLToPath(new URL('../..', import.meta.url)), configFile: false, logLevel: 'error' },
  appType: 'custom',
  define: { __FAIRWIRE_VERSION__: '"1.0.0"' },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
after(() => vite.close());

export const {
  snippet,
  snippetProblems,
  contentSecurityPolicy,
  hasTokenRule,
  expectation,
  knownElements,
  prerendered,
  snippetForms,
} = /** @type {typeof import('../../src/snippet/index.js')} */ (
  await vite.ssrLoadModule('/src/snippet/index.ts')
);

/** The class of an element. */
export const classOf = async (/** @type {string} */ tag) => {
  const module = await vite.ssrLoadModule(`/src/elements/${tag}/${tag}.ts`);
  return /** @type {typeof import('lit').LitElement} */ (
    Object.values(module).find((value) => value?.elementProperties)
  );
};

const manifest = new URL('../../custom-elements.json', import.meta.url);
export const known = knownElements(JSON.parse(readFileSync(manifest, 'utf8')));

/**
 * @param {Partial<SnippetOptions>} [some]
 * @returns {SnippetOptions}
 */
export const options = (some = {}) => ({
  form: 'module',
  element: 'news-list',
  feeds: ['https://www.example.org/feed/en.json'],
  attributes: {},
  known,
  host: 'https://static.example.org/fairwire',
  version: '1.0.0',
  integrity: { 'fairwire.js': 'sha384-module', 'fairwire.classic.js': 'sha384-classic' },
  ...some,
});
