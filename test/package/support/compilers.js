// @ts-check
/** The compilers of Vue and Svelte for Vite: what their plugins do at the least. */
import { readFileSync, existsSync } from 'node:fs';
import { compile } from 'svelte/compiler';
import { transformWithOxc } from 'vite';
import { compileScript, parse } from 'vue/compiler-sfc';

/** @returns {import('vite').Plugin} */
const vue = () => ({
  name: 'vue',
  async transform(code, id) {
    if (!id.endsWith('.vue')) return null;
    const { descriptor } = parse(code, { filename: id });
    const { content } = compileScript(descriptor, {
      id: 'app',
      inlineTemplate: true,
      fs: { fileExists: existsSync, readFile: (path) => readFileSync(path, 'utf8') },
      // What an app has to say to Vue: tags with a hyphen are custom elements.
      templateOptions: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } },
    });
    return { code: (await transformWithOxc(content, `${id}.ts`)).code, map: null };
  },
});

/** @returns {import('vite').Plugin} */
const svelte = () => ({
  name: 'svelte',
  transform: (code, id) =>
    id.endsWith('.svelte') ? { code: compile(code, { filename: id }).js.code, map: null } : null,
});

/** @type {Record<string, () => import('vite').Plugin>} */
export const COMPILERS = { vue, svelte };
