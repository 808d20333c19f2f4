// @ts-check
/**
 * Makes a version of the noted changes: package.json, package-lock.json, CHANGELOG.md, custom-elements.json.
 *
 *   npm run version
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { notedChanges } from './checks.js';
import { ReleaseError, conclude, run } from './command.js';

const changesets = createRequire(import.meta.url).resolve('@changesets/cli/bin.js');

/** @param {string} root */
function checkCall(root) {
  // npm runs a script of this name in "npm version" too, after it has set a version of its own.
  if (process.env['npm_command'] === 'version')
    throw new ReleaseError(
      '"npm version" does not know the noted changes: undo what it did with "git checkout package.json package-lock.json", and use "npm run version".',
    );
  if (!notedChanges(root).length)
    throw new ReleaseError(
      'No change is noted in .changeset/, so there is no new version: npx changeset notes one.',
    );
}

/** Only the version has changed: no package is looked up for it. @param {string} root */
function setLockedVersion(root) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const path = join(root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  lock.version = version;
  lock.packages[''].version = version;
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
}

await conclude('version', () => {
  const root = process.cwd();
  checkCall(root);
  run(process.execPath, [changesets, 'version'], { cwd: root });
  setLockedVersion(root);
  run('npm', ['run', 'manifest'], { cwd: root });
  console.log('Read CHANGELOG.md, commit all of it, then npm run release.');
});
