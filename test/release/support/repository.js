// @ts-check
/** A small project under git, as the scripts of a release find theirs: its build copies a folder, its tests say so. */
import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { writeEmbed } from './embed.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const COPY = `require('node:fs').cpSync('built', 'dist/embed', { recursive: true })`;

/** Without what an npm around it, or a git, tells the programs that it starts. */
const environment = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|git_|NODE_TEST)/i.test(name)));

const FILES = {
  'package.json': json({
    name: 'fairwire',
    version: '1.0.0',
    files: ['dist'],
    scripts: {
      build: `node -e "${COPY}"`,
      test: `node -e "console.log('Tested, CI=' + process.env.CI)"`,
      manifest: 'node -e 0',
      'manifest:check': 'node -e 0',
    },
  }),
  'package-lock.json': json({
    name: 'fairwire',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: { '': { name: 'fairwire', version: '1.0.0' } },
  }),
  'CHANGELOG.md': '# Changelog\n\n## 1.0.0\n\n- The first one.\n',
  '.gitignore': '/dist/\n/release/\n',
};

/** @param {unknown} value */
function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** @typedef {{ code: number | null, stdout: string, stderr: string }} Outcome */

/** @returns {Promise<Repository>} with all that it needs, committed */
export async function makeRepository() {
  const repository = new Repository(await mkdtemp(join(tmpdir(), 'fairwire-release-')));
  for (const [name, content] of Object.entries(FILES)) await repository.write(name, content);
  await cp(join(ROOT, 'docs/server'), join(repository.folder, 'docs/server'), { recursive: true });
  await cp(join(ROOT, '.changeset'), join(repository.folder, '.changeset'), {
    recursive: true,
    filter: (path) => !path.endsWith('.md') || path.endsWith('README.md'),
  });
  await writeEmbed(join(repository.folder, 'built'));
  repository.git('init', '--quiet', '--initial-branch=main');
  repository.commit();
  return repository;
}

class Repository {
  /** @param {string} folder */
  constructor(folder) {
    this.folder = folder;
  }

  /** @param {string} name @param {string} content */
  async write(name, content) {
    await mkdir(dirname(join(this.folder, name)), { recursive: true });
    await writeFile(join(this.folder, name), content);
  }

  /** @param {string} name */
  read(name) {
    return readFile(join(this.folder, name), 'utf8');
  }

  /** @param {string} name @param {string} from @param {string} to */
  async replace(name, from, to) {
    await this.write(name, (await this.read(name)).replace(from, to));
  }

  /** @param {string[]} args */
  git(...args) {
    const identity = [
      '-c',
      'user.name=Test',
      '-c',
      'user.email=test@example.org',
      '-c',
      'commit.gpgSign=false',
    ];
    const options = /** @type {const} */ ({ cwd: this.folder, encoding: 'utf8' });
    const { status, stderr } = spawnSync('git', [...identity, ...args], { ...options, env: environment() });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  }

  commit() {
    this.git('add', '.');
    this.git('commit', '--quiet', '--allow-empty', '--message', 'State');
  }

  /**
   * @param {'run' | 'version'} script of .ci/release/
   * @param {string[]} [args]
   * @param {Record<string, string>} [env]
   * @returns {Promise<Outcome>}
   */
  async start(script, args = [], env = {}) {
    const child = spawn(process.execPath, [join(ROOT, '.ci/release', `${script}.js`), ...args], {
      cwd: this.folder,
      env: { ...environment(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    /** @type {Promise<number | null>} */
    const ended = new Promise((done, fail) => child.once('error', fail).once('exit', done));
    const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    return { code, stdout, stderr };
  }

  remove() {
    return rm(this.folder, { recursive: true, force: true });
  }
}
