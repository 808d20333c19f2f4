// @ts-check
/** npm run release, in a small project of its own. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { makeRepository } from './support/repository.js';

const MADE = ['SHA256SUMS', 'fairwire-1.0.0.tgz', 'fairwire-1.0.0.zip'];

describe('npm run release', () => {
  /** @type {Awaited<ReturnType<typeof makeRepository>>} */
  let project;

  beforeEach(async () => {
    project = await makeRepository();
  });
  afterEach(() => project.remove());

  /** It ends with this sentence, before anything was made. @param {string} sentence @param {string[]} [args] */
  async function refuses(sentence, args = []) {
    const { code, stdout, stderr } = await project.start('run', args);
    assert.equal(stderr.trim().split('\n').at(-1), `release: ${sentence}`);
    assert.doesNotMatch(stderr, /^\s+at /m, 'a stack');
    assert.equal(code, 1);
    assert.ok(!existsSync(join(project.folder, 'release')), 'something was made');
    return stdout;
  }

  it('builds, tests in all engines, packs, and says what is left to do', async () => {
    const { code, stdout, stderr } = await project.start('run');
    assert.equal(code, 0, stderr);
    assert.match(stdout, /^Tested, CI=true$/m);
    assert.match(stdout, /^Made in release: fairwire-1.0.0.tgz, .* Nothing is published yet.$/m);
    for (const line of [
      'npm publish release/fairwire-1.0.0.tgz',
      'git tag --annotate v1.0.0',
      'Upload release/',
    ])
      assert.ok(stdout.includes(`\n  ${line}`), stdout);
    const folder = join(project.folder, 'release');
    assert.deepEqual((await readdir(folder)).sort(), MADE);
    const tarball = String(gunzipSync(await readFile(join(folder, 'fairwire-1.0.0.tgz'))));
    assert.ok(tarball.includes('package/dist/embed/fairwire.js'), 'what was built is in the package');
    for (const line of (await project.read('release/SHA256SUMS')).trim().split('\n')) {
      const [sum, name = ''] = line.split('  ');
      assert.equal(
        createHash('sha256')
          .update(await readFile(join(folder, name)))
          .digest('hex'),
        sum,
      );
    }
  });

  it('makes the same bytes again', async () => {
    await project.start('run', ['--skip-tests']);
    await rm(join(project.folder, 'dist'), { recursive: true });
    const { stdout } = await project.start('run', ['--skip-tests', '--output', 'release/again']);
    assert.match(stdout, /^Made in release\/again: /m);
    assert.equal(await project.read('release/again/SHA256SUMS'), await project.read('release/SHA256SUMS'));
  });

  it('says that what was not tested is not for others', async () => {
    const { stdout } = await project.start('run', ['--skip-tests']);
    assert.match(stdout, /It was not tested: publish none of it\.\n$/);
    assert.doesNotMatch(stdout, /^Tested|npm publish/m);
  });

  it('refuses a tree that is not clean, and names what is in it', async () => {
    await project.write('CHANGELOG.md', '# Changelog\n');
    for (const name of ['a.txt', 'b.txt', 'c.txt']) await project.write(name, '');
    await refuses(
      'The working tree is not clean (CHANGELOG.md, a.txt, b.txt and 1 more): commit or undo these changes first.',
    );
  });

  it('refuses a folder without git', async () => {
    await rm(join(project.folder, '.git'), { recursive: true });
    const { stderr, code } = await project.start('run');
    assert.match(stderr, /^release: "git status --porcelain" failed in .*: fatal: not a git repository.*\n$/);
    assert.equal(code, 1);
  });

  /** Title, in which file a text becomes another one, what is said. @type {[string, [string, string, string], string][]} */
  const versions = [
    [
      'a version that the changelog does not tell of',
      ['CHANGELOG.md', '## 1.0.0', '## 0.9.0'],
      'package.json says 1.0.0, the newest entry of CHANGELOG.md is "0.9.0": npm run version sets both, or write the right one; commit it.',
    ],
    [
      'an entry without a version',
      ['CHANGELOG.md', '## 1.0.0', '## Unreleased\n\n- New.\n\n## 1.0.0'],
      'package.json says 1.0.0, the newest entry of CHANGELOG.md is "Unreleased": npm run version sets both, or write the right one; commit it.',
    ],
    [
      'a lockfile of another version',
      ['package-lock.json', '"1.0.0"', '"0.9.0"'],
      'package.json says 1.0.0, package-lock.json 0.9.0: npm run version sets both, or write the right one; commit it.',
    ],
    [
      'a version that the servers would not serve',
      ['package.json', '"1.0.0"', '"1.1.0-beta.1"'],
      '1.1.0-beta.1 is not three numbers, and docs/server/ serves no other version.',
    ],
  ];
  for (const [title, [file, from, to], sentence] of versions)
    it(`refuses ${title}`, async () => {
      await project.replace(file, from, to);
      project.commit();
      await refuses(sentence);
    });

  it('refuses while a change is noted that no version has', async () => {
    await project.write('.changeset/red-cat.md', "---\n'fairwire': patch\n---\n\nMended.\n");
    project.commit();
    await refuses(
      '1.0.0 is without the change in .changeset/red-cat.md: run npm run version, commit, start again.',
    );
  });

  it('refuses a version that is out, unless it is of this very commit', async () => {
    project.git('tag', '--annotate', 'v1.0.0', '--message', 'Out');
    assert.equal((await project.start('run', ['--skip-tests'])).code, 0);
    await rm(join(project.folder, 'release'), { recursive: true });
    project.commit();
    await refuses(
      'The tag v1.0.0 names another commit, so 1.0.0 is out: note the change with npx changeset, then npm run version.',
    );
  });

  const steps = { 'manifest:check': 'npm run manifest:check', build: 'npm run build', test: 'npm test' };
  for (const [script, command] of Object.entries(steps))
    it(`makes nothing where ${command} fails`, async () => {
      const file = JSON.parse(await project.read('package.json'));
      file.scripts[script] = 'node -e "process.exit(3)"';
      await project.write('package.json', JSON.stringify(file));
      project.commit();
      await refuses(`"${command}" failed (exit 3): mend what it says above, and start again.`);
    });

  it('makes nothing where the build changes what is committed', async () => {
    const file = JSON.parse(await project.read('package.json'));
    file.scripts.build += ` && node -e "fs.writeFileSync('CHANGELOG.md', '')"`;
    await project.write('package.json', JSON.stringify(file));
    project.commit();
    await refuses('The working tree is not clean (CHANGELOG.md): commit or undo these changes first.');
  });

  it('refuses options that it does not know', async () => {
    await refuses('"--publish" is not understood: the option is --output FOLDER.', ['--publish']);
  });

  it('says so where it is started somewhere else', async () => {
    await rm(join(project.folder, 'package.json'));
    project.commit();
    // As a program that runs in it sees it.
    const folder = await realpath(project.folder);
    await refuses(`package.json is missing in ${folder}: start in the project's folder.`);
  });
});
