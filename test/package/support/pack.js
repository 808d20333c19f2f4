// @ts-check
/** The package as npm gets it: a build of its own, packed and installed in an empty project. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { packageBuild } from '../../runner/build.js';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** What is in the package beside the build. */
const FILES = ['package.json', 'README.md', 'LICENSE', 'custom-elements.json', 'docs/schema.json'];

const run = promisify(execFile);

/**
 * @typedef {object} Installed
 * @property {string} tarball the path of the packed file
 * @property {string[]} files the paths in it
 * @property {string} project the folder of the project
 * @property {string} package the folder of the package in it
 */

/** @returns {Promise<Installed>} in folders that go when this process ends */
export async function install() {
  const folder = await mkdtemp(join(tmpdir(), 'fairwire-package-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { tarball, files } = await pack(join(folder, 'source'));
  const project = join(folder, 'project');
  await mkdir(project);
  await writeFile(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  await run('npm', ['install', ...quiet, tarball], { cwd: project });
  return { tarball, files, project, package: join(project, 'node_modules/fairwire') };
}

/** What `npm pack` makes of the build. @param {string} source a folder to make it in */
async function pack(source) {
  await mkdir(source);
  for (const file of FILES) await cp(join(ROOT, file), join(source, file));
  await cp(await packageBuild(), join(source, 'dist'), { recursive: true });
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts'], { cwd: source });
  const [{ filename, files }] = JSON.parse(stdout);
  const paths = files.map((/** @type {{ path: string }} */ { path }) => path);
  return { tarball: join(source, filename), files: paths };
}

/**
 * Gives a project packages of this one's, as if it had installed them.
 *
 * @param {string} project
 * @param {readonly string[]} names
 */
export async function link(project, names) {
  for (const name of names) {
    const place = join(project, 'node_modules', name);
    await mkdir(dirname(place), { recursive: true });
    await symlink(join(ROOT, 'node_modules', name), place, 'dir');
  }
}
