import { createHash } from 'node:crypto';
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { minify } from 'terser';
import { defineConfig, type EnvironmentOptions, type Plugin, type ViteBuilder } from 'vite';
import { EMBED_GOAL, EMBED_LIMITS } from './bench/bytes/limits.js';
import { pageGlobals } from './src/embed/page-globals.js';
import { namesCutFromLit, slimLit } from './src/embed/slim-lit.js';

/** The tests build into a folder of their own, which no other build empties while browsers load from it. */
const OUTPUT_FOLDER = process.env['FAIRWIRE_OUTPUT'] ?? 'dist';
const EMBED_FOLDER = `${OUTPUT_FOLDER}/embed`;
/** What the oldest browsers of the embed contract read: docs/adr/0010. */
const EMBED_SYNTAX = 2020 as const;

/** In this order: the hash of a part stands in the file that loads it. */
const PARTS = [
  'qr-code',
  'news-list',
  'news-article',
  'partner-footer',
  'event-links',
  'merged-feeds',
  'decode',
];
const environmentOf = (tag: string): string => tag.replace('-', '_');
const PART_ENVIRONMENTS = PARTS.map(environmentOf);
const EMBED_ENVIRONMENTS = [...PART_ENVIRONMENTS, 'module', 'classic'];

const partFile = (tag: string): string => `fairwire.${tag}.js`;
const PART_FILES = PARTS.map(partFile);
const isEmbed = ({ name }: { name: string }): boolean => EMBED_ENVIRONMENTS.includes(name);

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
};
const EMBED_FILES: Record<string, 'es' | 'iife'> = {
  ...Object.fromEntries(PART_FILES.map((file) => [file, 'iife'] as const)),
  'fairwire.js': 'es',
  'fairwire.classic.js': 'iife',
};

/** Every module of the package is an entry, so that what the .d.ts promises is not shaken out of the .js. */
function packageModules(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(
      (path) =>
        path.endsWith('.ts') && !/\.d\.ts$|^(embed|cli|prerender|check|convert|markup|snippet)\b/.test(path),
    )
    .map((path) => `src/${path}`)
    .sort();
}

/** Vite's own `define` replaces nothing while it serves, as it does for the tests. */
function writeVersion(): Plugin {
  return {
    name: 'fairwire:version',
    transform(code, id) {
      if (!id.endsWith('/version.ts')) return null;
      return { code: code.replace('__FAIRWIRE_VERSION__', JSON.stringify(manifest.version)), map: null };
    },
  };
}

/**
 * In the embed files the renderers and what is seldom asked for come as parts beside them, pinned by their hashes:
 * docs/adr/0007. `load-renderer.js` of an element stands for the part of its tag, `load-NAME.js` for the part NAME.
 */
function pinnedParts(): Plugin {
  const prefix = '\0fairwire:part:';
  return {
    name: 'fairwire:pinned-parts',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: isEmbed,
    resolveId(source, importer) {
      const [folder, tag = ''] =
        /\/src\/(?:elements\/([\w-]+)|controllers|feed)\//.exec(importer ?? '') ?? [];
      const [, name] = /\/load-([\w-]+)\.js$/.exec(source) ?? [];
      return folder && name ? `${prefix}${name === 'renderer' ? tag : name}/${name}` : null;
    },
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const [part = '', name = ''] = id.slice(prefix.length).split('/');
      const file = partFile(part);
      const hash = integrityOf(file, readFileSync(`${EMBED_FOLDER}/${file}`));
      const loader = JSON.stringify(resolve('src/embed/load-part.ts'));
      // A part has no loader of its own: it gets that of the embed file.
      const isPart = PART_ENVIRONMENTS.includes(this.environment.name);
      return `${isPart ? 'const { loadPart } = document.currentScript.lit;' : `import { loadPart } from ${loader};`}
        export const ${loaderOf(name)} = () => loadPart(${JSON.stringify(file)}, ${JSON.stringify(hash)});`;
    },
  };
}

/** `qr-code` → `loadQrCode` */
const loaderOf = (name: string): string =>
  `load-${name}`.replace(/-(.)/g, (_match, first: string) => first.toUpperCase());

/**
 * The compiler's helper for decorators allows for accessors, classes and parameters. Of the kit's decorators each
 * decorates a property and returns nothing.
 */
function plainDecorate(): Plugin {
  return {
    name: 'fairwire:plain-decorate',
    apply: 'build',
    applyToEnvironment: isEmbed,
    transform(code, id) {
      if (/@oxc-project.*\/decorate\.js$/.test(id))
        return {
          code: 'export default ([decorate], target, name) => { decorate(target, name); };',
          map: null,
        };
      // The argument for the descriptor of an accessor, which none of them has.
      return /\/src\/elements\/.*\.ts$/.test(id)
        ? { code: code.replace(/(\.prototype, "\w+"), void 0\)/g, '$1)'), map: null }
        : null;
    },
  };
}

/** In the embed files a smaller module takes the place of Lit's. */
function ownCssTag(): Plugin {
  return {
    name: 'fairwire:css-tag',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: isEmbed,
    resolveId: (source) => (/\/css-tag\.js$/.test(source) ? resolve('src/embed/css-tag.ts') : null),
  };
}

/** In the embed files Lit is without what the kit does not use. */
function slimmerLit(): Plugin {
  return {
    name: 'fairwire:slim-lit',
    apply: 'build',
    applyToEnvironment: isEmbed,
    transform(code, id) {
      const slim = slimLit(basename(id), code, (text) => this.parse(text));
      return slim === undefined ? null : { code: slim, map: null };
    },
  };
}

/** SHA-384 is what webmasters know; for the parts the shorter one is as good, and lighter. */
function integrityOf(name: string, file: Buffer): string {
  const algorithm = PART_FILES.includes(name) ? 'sha256' : 'sha384';
  return `${algorithm}-${createHash(algorithm).update(file).digest('base64')}`;
}

/** Takes the white space and the comments out of the css and html literals: no minifier of an application does. */
function minifyLiterals(): Plugin {
  return {
    name: 'fairwire:minify-literals',
    apply: 'build',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      return { code: squeezeLiterals(code, this.parse(code)), map: null };
    },
  };
}

type Part = { start: number; end: number };
type TreeNode = { tag?: { name?: string }; quasi?: { quasis: Part[] } };

function squeezeLiterals(code: string, program: object): string {
  const parts = literalParts(program).sort((a, b) => b.start - a.start);
  return parts.reduce(
    (text, { squeeze, start, end }) =>
      text.slice(0, start) + squeeze(text.slice(start, end)) + text.slice(end),
    code,
  );
}

function literalParts(node: TreeNode): (Part & { squeeze: (text: string) => string })[] {
  const squeeze = { html: squeezeHtml, css: squeezeCss }[node.tag?.name ?? ''];
  const own =
    squeeze && node.quasi ? node.quasi.quasis.map(({ start, end }) => ({ squeeze, start, end })) : [];
  const children = Object.values(node).filter((value) => !!value && typeof value === 'object') as TreeNode[];
  return [...own, ...children.flatMap(literalParts)];
}

/**
 * White space at the beginning and at the end of a block is never seen, and would be a node of each instance. A comment
 * with a value in it is none that Lit would fill: see `slim-lit.ts`.
 */
function squeezeHtml(text: string): string {
  const squeezed = text
    .replace(/<!--[^]*?-->/g, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/(<(?:div|ul|ol|li|p|nav|form|section|h\d)\b[^<>]*>) /g, '$1')
    .replace(/ (<\/(?:div|ul|ol|li|p|nav|form|section|h\d)>)/g, '$1');
  if (squeezed.includes('<!--')) throw new Error(`There is a value in a comment: ${squeezed}`);
  return squeezed;
}

/** Nothing that needs to know CSS: no value is rewritten, so old engines read what was written. */
function squeezeCss(text: string): string {
  const parts = text.replace(/\/\*[^]*?\*\/|("[^"]*"|'[^']*')/g, '$1').split(/("[^"]*"|'[^']*')/);
  return parts.map((part, index) => (index % 2 ? part : squeezeRules(part))).join('');
}

function squeezeRules(text: string): string {
  const tight = text.replace(/\s+/g, ' ').replace(/ ?([{};,]) ?/g, '$1');
  return tight.replace(/([\w-]): (?=[^;}])/g, '$1:').replace(/;}/g, '}');
}

/**
 * A page in GBK reads the classic script in its own encoding: everything beyond ASCII is escaped. Modules are UTF-8
 * everywhere (HTML, 8.1.4.2, "fetch a single module script").
 * The minifier drops the licence comments, which the licences of the bundled code ask for.
 */
function embedText(): Plugin {
  return {
    name: 'fairwire:embed-text',
    apply: 'build',
    enforce: 'post',
    applyToEnvironment: isEmbed,
    async generateBundle({ format }, bundle) {
      for (const chunk of Object.values(bundle).filter((output) => output.type === 'chunk')) {
        const code = await squeezeCode(
          sheltered(chunk.code, PART_FILES.includes(chunk.fileName)),
          format === 'es',
        );
        chunk.code = `${notice(chunk.moduleIds)}\n${format === 'es' ? code : escapeBeyondAscii(code)}`;
      }
    },
  };
}

/**
 * The page may have broken what the code needs: then it ends, and says so. What the page breaks later it does not see,
 * for it has its own names for the page's globals. In a function the directive of a classic file ("use strict") is one,
 * and the minifier sees which of the code's own functions it can do without.
 */
function sheltered(code: string, isPart: boolean): string {
  const source = isPart ? 'document.currentScript.lit' : 'globalThis';
  const message = JSON.stringify(`Fairwire ${manifest.version} cannot run on this page: `);
  return `try { const { ${pageGlobals.join()} } = ${source}; (() => { ${code} })(); } catch (error) { console.warn(${message} + error); }`;
}

/** What the bundler's own minifier leaves: some 300 bytes of the embed files. */
async function squeezeCode(code: string, isModule: boolean): Promise<string> {
  const ecma = EMBED_SYNTAX;
  const compress = { ecma, passes: 3, unsafe_arrows: true };
  const { code: squeezed } = await minify(code, { ecma, module: isModule, toplevel: true, compress });
  if (!squeezed) throw new Error('The minifier made nothing of a file.');
  return squeezed;
}

/** Of what the modules of a file are. */
function notice(modules: readonly string[]): string {
  const isSafevalues = modules.some((id) => id.includes('/node_modules/safevalues/'));
  const safevalues = isSafevalues ? ' and safevalues (Copyright Google LLC, Apache-2.0)' : '';
  return `/*! Fairwire ${manifest.version}, MIT. With Lit (Copyright Google LLC, BSD-3-Clause)${safevalues}; texts in licenses.md */`;
}

function escapeBeyondAscii(code: string): string {
  // An odd backslash before the character escapes nothing, and would eat the one of the \u.
  return code.replace(/(\\*)([\u0080-\uffff])/g, (_match, slashes: string, character: string) => {
    const hex = character.charCodeAt(0).toString(16).padStart(4, '0');
    return `${slashes.slice(slashes.length % 2)}\\u${hex}`;
  });
}

function embedEnvironment(input: string, file: string): EnvironmentOptions {
  return {
    consumer: 'client',
    define: { 'process.env.NODE_ENV': '"production"', __PAGE_GLOBALS__: `{ ${pageGlobals.join()} }` },
    build: {
      outDir: EMBED_FOLDER,
      emptyOutDir: false,
      target: `es${EMBED_SYNTAX}`,
      license: { fileName: 'licenses.md' },
      rolldownOptions: {
        input,
        ...(PART_FILES.includes(file) && { external: ['lit'] }),
        output: {
          format: EMBED_FILES[file] ?? 'es',
          entryFileNames: file,
          codeSplitting: false,
          strict: true,
          globals: { lit: 'document.currentScript.lit' },
        },
      },
    },
  };
}

/** The compiler's helpers get a plain place, with no version in their path. */
function packageFile({ name }: { name: string }): string {
  return name.startsWith('_virtual/') ? `internal/${basename(name)}.js` : '[name].js';
}

function packageEnvironment(): EnvironmentOptions {
  const external = new RegExp(`^(node:|(${Object.keys(manifest.dependencies).join('|')})(/|$))`);
  return {
    // Not `client`: that puts Vite's own preloading around the import() of renderers, which breaks other builds.
    consumer: 'server',
    build: {
      outDir: OUTPUT_FOLDER,
      emptyOutDir: true,
      target: 'es2021',
      minify: false,
      rolldownOptions: {
        input: packageModules(),
        external,
        preserveEntrySignatures: 'strict',
        output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: packageFile },
      },
    },
  };
}

/** In the place of the globals of a page come those of the one in `src/prerender/window.ts`. */
function pageOfPrerender(): Record<string, [module: string, name: string]> {
  const module = resolve('src/prerender/window.ts');
  const declarations = readFileSync(module, 'utf8').match(/(?<=^export const )[^=]+/gm) ?? [];
  const names = declarations.flatMap((declaration) => declaration.match(/\w+/g) ?? []);
  return Object.fromEntries(names.map((name) => [name, [module, name]]));
}

/** What runs in Node: with all that it is made of, so that it adds nothing to what a site's build installs. */
function nodeEnvironment(): EnvironmentOptions {
  return {
    consumer: 'server',
    // Lit as in a browser: for Node it has a page of its own.
    resolve: { noExternal: true, conditions: ['browser', 'production', 'module', 'import', 'default'] },
    build: {
      outDir: OUTPUT_FOLDER,
      emptyOutDir: false,
      target: 'node20',
      minify: true,
      license: { fileName: 'cli/licenses.md' },
      rolldownOptions: {
        input: { 'cli/fairwire': 'src/cli/fairwire.ts', 'prerender/index': 'src/prerender/index.ts' },
        output: { entryFileNames: '[name].js', chunkFileNames: 'internal/node/[name].js' },
        transform: { inject: pageOfPrerender() },
      },
    },
  };
}

/** The builder of the demo: no part of the package. */
function demoEnvironment(): EnvironmentOptions {
  return {
    consumer: 'client',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: `${OUTPUT_FOLDER}/demo`,
      emptyOutDir: false,
      target: 'es2021',
      rolldownOptions: {
        input: { builder: 'demo/builder/builder.ts' },
        output: { entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  };
}

const definedTags = (): string[] =>
  readdirSync('src/define').flatMap((name) => /^(\w+-[\w-]+)\.ts$/.exec(name)?.[1] ?? []);

function checkEmbedFile(file: string, code: string): void {
  const sourceType = EMBED_FILES[file] === 'es' ? 'module' : 'script';
  parse(code, { ecmaVersion: EMBED_SYNTAX, sourceType });
  if (sourceType === 'script' && /[\u0080-\uffff]/.test(code))
    throw new Error(`${file} holds characters beyond ASCII`);
  if (/\bimport\s*\(/.test(code)) throw new Error(`${file} holds a dynamic import`);
  const missed = namesCutFromLit.filter((name) => code.includes(name));
  if (missed.length)
    throw new Error(`${file} uses ${missed.join(', ')}, which src/embed/slim-lit.ts takes out`);
  const lost = (PART_FILES.includes(file) ? [] : definedTags()).filter((tag) => !code.includes(tag));
  if (lost.length) throw new Error(`${file} lacks ${lost.join(', ')}: is sideEffects in package.json right?`);
}

/** Whether a file is as light as it has to be. */
function isLight(file: string, code: Buffer): boolean {
  const [brotli, limit] = [brotliCompressSync(code).length, EMBED_LIMITS[file] ?? 0];
  const goal = file === 'fairwire.js' ? `goal ${EMBED_GOAL}, ` : '';
  const raw = `${code.length} raw, ${gzipSync(code).length} gzip`;
  console.log(`${file}: ${raw}, ${brotli} brotli (${goal}limit ${limit})`);
  return brotli <= limit;
}

function finishEmbed(): void {
  const integrity: Record<string, string> = {};
  const tooLarge: string[] = [];
  for (const file of Object.keys(EMBED_FILES)) {
    const code = readFileSync(`${EMBED_FOLDER}/${file}`);
    checkEmbedFile(file, code.toString());
    if (!isLight(file, code)) tooLarge.push(file);
    integrity[file] = integrityOf(file, code);
  }
  for (const theme of readdirSync(`${EMBED_FOLDER}/themes`).sort())
    integrity[`themes/${theme}`] = integrityOf(theme, readFileSync(`${EMBED_FOLDER}/themes/${theme}`));
  writeFileSync(`${EMBED_FOLDER}/integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);
  if (tooLarge.length) throw new Error(`${tooLarge.join(', ')}: heavier than bench/bytes/limits.js allows`);
}

/** For the package, and beside the embed files. They are as they were written: a webmaster reads them. */
function copyThemes(): void {
  for (const folder of [OUTPUT_FOLDER, EMBED_FOLDER])
    cpSync('src/themes', `${folder}/themes`, { recursive: true });
}

async function buildApp(builder: ViteBuilder): Promise<void> {
  for (const name of ['package', 'node', 'demo', ...EMBED_ENVIRONMENTS]) {
    const environment = builder.environments[name];
    if (environment) await builder.build(environment);
  }
  copyThemes();
  finishEmbed();
}

export default defineConfig({
  plugins: [
    ...[writeVersion(), pinnedParts(), ownCssTag(), slimmerLit(), plainDecorate(), minifyLiterals()],
    embedText(),
  ],
  build: {
    modulePreload: false,
    reportCompressedSize: false,
    // What `embedText` takes is its own affair, and no news to whoever starts the demo.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  environments: {
    package: packageEnvironment(),
    node: nodeEnvironment(),
    demo: demoEnvironment(),
    ...Object.fromEntries(
      PARTS.map((tag) => [environmentOf(tag), embedEnvironment(`src/embed/parts/${tag}.ts`, partFile(tag))]),
    ),
    module: embedEnvironment('src/embed.ts', 'fairwire.js'),
    classic: embedEnvironment('src/embed.classic.ts', 'fairwire.classic.js'),
  },
  builder: { buildApp },
});
