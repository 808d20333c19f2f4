// @ts-check
/**
 * The build that tests look at. A whole run has one, in the folder that `FAIRWIRE_BUILT` names; a test on its own makes
 * what it needs.
 */
import { rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createBuilder } from 'vite';
import { start } from './processes.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** @returns {string | undefined} the folder of the run's build, from the root */
const ofRun = () => process.env['FAIRWIRE_BUILT'];

/** @returns {string} a folder that goes when this process does */
function ownFolder(/** @type {string} */ root, /** @type {string} */ name) {
  const folder = resolve(root, '.cache', name, String(process.pid));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Makes the build of the run, where nobody has made it before. */
export async function buildForRun() {
  process.env['FAIRWIRE_BUILT'] ??= relative(ROOT, await buildPackage(ownFolder(ROOT, 'test-build')));
}

/**
 * Everything that is built with Vite.
 *
 * @param {string} root
 * @returns {Promise<URL>} the folder
 */
export async function buildOnce(root) {
  const built = root === ROOT && ofRun();
  const folder = built ? resolve(root, built) : await viteBuild(root, ownFolder(root, 'test-embed'));
  return pathToFileURL(folder + sep);
}

/** What `npm run build` writes. @returns {Promise<string>} the folder */
export async function packageBuild() {
  const built = ofRun();
  return built ? resolve(ROOT, built) : buildPackage(ownFolder(ROOT, 'test-package'));
}

/** @type {Promise<string> | undefined} */
let forNode;

/**
 * What runs in Node, the command line and `fairwire/prerender`: in a folder of this process, where tests lay files of
 * their own beside it.
 *
 * @returns {Promise<string>} the folder
 */
export const nodeBuild = () => (forNode ??= buildForNode(ownFolder(ROOT, 'test-node')));

/** @param {string} output @returns {Promise<string>} */
async function buildPackage(output) {
  await viteBuild(ROOT, output);
  const env = { FAIRWIRE_OUTPUT: output };
  const tsc = resolve(ROOT, 'node_modules/typescript/bin/tsc');
  await run('tsc', [tsc, '-p', 'src', '--outDir', output], { env });
  await run('.ci/editors/write.js', ['.ci/editors/write.js'], { env });
  return output;
}

/** @param {string} root @param {string} output @returns {Promise<string>} */
async function viteBuild(root, output) {
  const vite = resolve(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--app', '--logLevel', 'warn'];
  await run('vite build --app', args, { root, env: { FAIRWIRE_OUTPUT: relative(root, output) } });
  return output;
}

/** @param {string} output @returns {Promise<string>} */
async function buildForNode(output) {
  const built = ofRun();
  if (built) return copyForNode(resolve(ROOT, built), output);
  const before = process.env['FAIRWIRE_OUTPUT'];
  process.env['FAIRWIRE_OUTPUT'] = output;
  const builder = await createBuilder({ root: ROOT, logLevel: 'warn' });
  if (before === undefined) delete process.env['FAIRWIRE_OUTPUT'];
  else process.env['FAIRWIRE_OUTPUT'] = before;
  const environment = builder.environments['node'];
  if (!environment) throw new Error('vite.config.ts has no environment for Node.');
  await builder.build(environment);
  return output;
}

/** @param {string} built @param {string} output @returns {Promise<string>} */
async function copyForNode(built, output) {
  for (const part of ['cli', 'internal/node', 'prerender'])
    await cp(resolve(built, part), resolve(output, part), { recursive: true });
  return output;
}

/**
 * @param {string} name what it is called where it fails
 * @param {string[]} args of Node
 * @param {{ root?: string, env: Record<string, string> }} options
 * @returns {Promise<void>}
 */
function run(name, args, { root = ROOT, env }) {
  const options = { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] };
  const child = start(
    process.execPath,
    args,
    /** @type {import('node:child_process').SpawnOptions} */ (options),
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (said += data));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`The tests need the kit built, and \`${name}\` failed:\n${said}`));
    });
  });
}
