// @ts-check
/**
 * Serves the tests through Vite, so that one transform makes dev, build and tests: another one (esbuild's)
 * would let tests pass that no browser can load once built.
 */
import { rmSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { compile } from 'svelte/compiler';
import { createServer, defaultClientConditions } from 'vite';
import { embedFiles } from './embed-files.js';
import { faults } from './faults.js';
import { fixtures, readFixture } from './fixtures.js';
import { libraries } from './libraries.js';
import { prerendered } from './prerendered.js';

/** @typedef {import('vite').Connect.NextHandleFunction} Handler */
/** @typedef {NonNullable<import('@web/test-runner').TestRunnerCoreConfig['middleware']>[number]} Middleware */

const WATCHED = ['src', 'test', 'demo', 'stories'];
const SCRIPT = /\.[cm]?[jt]sx?$/;
const SOCKET = '/__web-dev-server__web-socket.js';

/** Known before the first test asks: a dependency found late is bundled anew, and pages loaded by then break. */
const DEPENDENCIES = [
  'lit',
  'lit/decorators.js',
  'lit/directives/repeat.js',
  '@lit/context',
  '@open-wc/testing',
  'jsqr',
  'ical.js',
];

/** What stories are made and run with. */
const STORYBOOK = [
  ...['@storybook/web-components/entry-preview', 'storybook/preview-api', 'storybook/test'],
  ...['lit/directive-helpers.js', 'lit/directives/ref.js', 'lit/static-html.js'],
];

/** What the apps of test/hosts/apps/ are made with. */
const FRAMEWORKS = [
  ...['react', 'react-dom/client', 'vue', 'svelte', 'svelte/store'],
  ...['svelte/internal/client', 'svelte/internal/disclose-version'],
];

/**
 * @param {{ root: string, files: string[], watch: boolean, embed: Map<string, Buffer> }} options
 * @returns {{ middleware: Middleware, plugin: import('@web/test-runner').TestRunnerPlugin }}
 */
export function viteBridge({ root, files, watch, embed }) {
  // a folder of its own for each run: two runs at a time would overwrite each other's dependencies
  const cacheDir = resolve(root, '.cache/test-deps', String(process.pid));
  process.once('exit', () => rmSync(cacheDir, { recursive: true, force: true }));
  const own = [
    ...[faults(readFixture), fixtures(), embedFiles(embed), libraries(root)],
    prerendered(readFixture),
  ];
  /** @type {Promise<import('vite').ViteDevServer> | undefined} */
  let vite;
  const serve = () => (vite ??= createServer(viteConfig(root, cacheDir, files, watch)));
  return {
    plugin: {
      name: 'vite-bridge',
      serverStart: async ({ fileWatcher }) => {
        // the runner watches what its own static files serve, and here they serve nothing
        if (watch) fileWatcher.add(WATCHED.map((folder) => resolve(root, folder)));
        await warmUp(await serve(), root, files);
      },
      serverStop: async () => (await vite)?.close(),
    },
    // a middleware, not the plugin's `serve`: it must come before the runner's static files, or raw .ts is served
    middleware: async (context, next) => {
      if (isRunners(context.path)) return next();
      return handOver(context, next, [...own, (await serve()).middlewares]);
    },
  };
}

/**
 * The page of a test file and everything under /__web is the runner's.
 * @param {string} path
 */
const isRunners = (path) => path === '/' || path.startsWith('/__web');

/**
 * @param {string} root
 * @param {string} cacheDir
 * @param {string[]} files
 * @param {boolean} watch
 * @returns {import('vite').InlineConfig}
 */
function viteConfig(root, cacheDir, files, watch) {
  return {
    root, // the project's own vite.config is read from here
    cacheDir,
    mode: 'test',
    appType: 'custom',
    logLevel: 'warn',
    clearScreen: false,
    // Lit as it is installed on sites: the one for development takes twice the time for its warnings
    resolve: {
      conditions: defaultClientConditions.map((name) => (name.includes('|') ? 'production' : name)),
    },
    // the runner reloads pages itself; Vite watches only to forget what has changed
    server: { middlewareMode: true, hmr: false, ws: false, ...(watch ? {} : { watch: null }) },
    optimizeDeps: {
      entries: files.map((file) => relative(root, file).split(sep).join('/')),
      include: [
        ...DEPENDENCIES,
        ...(files.some((file) => file.endsWith('frameworks.test.ts')) ? FRAMEWORKS : []),
        ...(files.some((file) => file.includes('/test/stories/')) ? STORYBOOK : []),
      ],
      exclude: ['@web/test-runner-commands'], // it imports the runner's socket, which no bundler can find
    },
    plugins: [socketIsExternal(), svelte()],
  };
}

/** @returns {import('vite').Plugin} */
function socketIsExternal() {
  return {
    name: 'fairwire:runner-socket',
    enforce: 'pre',
    resolveId: (id) => (id === SOCKET ? { id, external: true } : undefined),
  };
}

/** @returns {import('vite').Plugin} */
function svelte() {
  return {
    name: 'fairwire:svelte',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('.svelte') ? { code: compile(code, { filename: id }).js.code, map: null } : undefined,
  };
}

/**
 * Transforms every test and what it imports before a browser waits for it, so that time limits measure tests.
 * @param {import('vite').ViteDevServer} vite
 * @param {string} root
 * @param {string[]} files
 */
async function warmUp(vite, root, files) {
  const urls = files.map((file) => '/' + relative(root, file).split(sep).join('/'));
  await Promise.all(urls.map((url) => vite.warmupRequest(url)));
  await vite.waitForRequestsIdle();
}

/**
 * Gives a Koa request to handlers of Node's kind, and back to Koa when none of them wants it.
 * @param {Parameters<Middleware>[0]} context
 * @param {Parameters<Middleware>[1]} next
 * @param {Handler[]} handlers
 */
async function handOver(context, next, handlers) {
  context.req.url = withoutSession(context.url);
  context.res.statusCode = 200; // Koa starts from 404
  context.respond = false;
  for (const handler of handlers) {
    if (await handled(handler, context.req, context.res)) return;
  }
  context.respond = true;
  context.res.statusCode = 404;
  // Vite tells an error on the terminal and passes on, and the static files would answer with the raw source
  if (!SCRIPT.test(context.path)) await next();
}

/**
 * The id of a session in its file's address would make Vite transform that file for each engine again.
 * @param {string} url
 */
const withoutSession = (url) => url.replace(/([?&])wtr-session-id=[^&]*&?/, '$1').replace(/[?&]$/, '');

/**
 * @param {Handler} handler
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {Promise<boolean>} false if the handler passes the request on
 */
function handled(handler, request, response) {
  return new Promise((done, fail) => {
    response.once('close', () => done(true));
    handler(request, response, (/** @type {unknown} */ error) => (error ? fail(error) : done(false)));
  });
}
