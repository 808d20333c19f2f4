// @ts-check
/** npm run version, in a small project of its own. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { makeRepository } from './support/repository.js';

describe('npm run version', () => {
  /** @type {Awaited<ReturnType<typeof makeRepository>>} */
  let project;

  beforeEach(async () => {
    project = await makeRepository();
  });
  afterEach(() => project.remove());

  /** @param {string} name @param {'major' | 'minor' | 'patch'} size @param {string} text */
  const note = (name, size, text) =>
    project.write(`.changeset/${name}.md`, `---\n'fairwire': ${size}\n---\n\n${text}\n`);

  it('makes of the noted changes a version that can be released', async () => {
    await note('red-cat', 'minor', 'Lists have columns.');
    await note('old-dog', 'patch', 'Dates of 1999 are read.');
    project.commit();
    const { code, stdout, stderr } = await project.start('version');
    assert.equal(code, 0, stderr);
    assert.match(stdout, /Read CHANGELOG.md, commit all of it, then npm run release\.\n$/);
    assert.equal(JSON.parse(await project.read('package.json')).version, '1.1.0');
    const lock = JSON.parse(await project.read('package-lock.json'));
    assert.deepEqual([lock.version, lock.packages[''].version], ['1.1.0', '1.1.0']);
    const changelog = await project.read('CHANGELOG.md');
    assert.match(
      changelog,
      /^# Changelog\n\n## 1\.1\.0\n\n[^]*Lists have columns\.[^]*Dates of 1999[^]*\n\n## 1\.0\.0\n\n- The first one\.\n$/,
    );
    project.commit();
    const released = await project.start('run', ['--skip-tests']);
    assert.equal(released.code, 0, released.stderr);
    assert.match(released.stdout, /fairwire-1\.1\.0\.zip/);
  });

  it('writes custom-elements.json anew', async () => {
    await project.replace(
      'package.json',
      '"manifest": "node -e 0"',
      '"manifest": "echo {} > custom-elements.json"',
    );
    await note('red-cat', 'patch', 'Mended.');
    project.commit();
    await project.start('version');
    assert.equal(await project.read('custom-elements.json'), '{}\n');
  });

  it('makes none where no change is noted', async () => {
    const { code, stderr } = await project.start('version');
    assert.equal(
      stderr,
      'version: No change is noted in .changeset/, so there is no new version: npx changeset notes one.\n',
    );
    assert.equal(code, 1);
    assert.equal(JSON.parse(await project.read('package.json')).version, '1.0.0');
  });

  it('refuses to be a part of "npm version", which knows no changes', async () => {
    await note('red-cat', 'patch', 'Mended.');
    const { code, stderr } = await project.start('version', [], { npm_command: 'version' });
    assert.match(stderr, /^version: "npm version" does not know the noted changes: .*\n$/);
    assert.equal(code, 1);
    assert.match(await project.read('CHANGELOG.md'), /^# Changelog\n\n## 1\.0\.0/, 'nothing was taken');
  });
});
