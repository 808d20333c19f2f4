// @ts-check
/** What has to be true before a release is made. Each check ends it with a sentence where it is not. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ReleaseError, ask } from './command.js';

/** @typedef {{ name: string, version: string }} Package */

/** How many files a sentence names. */
const NAMED = 3;

/**
 * @param {string} root
 * @param {string} file
 * @returns {string}
 */
function read(root, file) {
  const path = join(root, file);
  if (!existsSync(path))
    throw new ReleaseError(`${file} is missing in ${root}: start in the project's folder.`);
  return readFileSync(path, 'utf8');
}

/** What is released is what is committed. @param {string} root */
export function checkTree(root) {
  const changed = ask('git', ['status', '--porcelain'], root).split('\n').filter(Boolean);
  if (!changed.length) return;
  const names = changed.slice(0, NAMED).map((line) => line.slice('?? '.length));
  const others = changed.length > NAMED ? ` and ${changed.length - NAMED} more` : '';
  throw new ReleaseError(
    `The working tree is not clean (${names.join(', ')}${others}): commit or undo these changes first.`,
  );
}

/** @param {string} root @returns {string[]} the files of the changes that no version has yet */
export function notedChanges(root) {
  const folder = join(root, '.changeset');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
}

/**
 * The version stands in three files, and the changelog tells all that is in it.
 *
 * @param {string} root
 * @returns {Package}
 */
export function checkVersion(root) {
  /** @type {Package} */
  const { name, version } = JSON.parse(read(root, 'package.json'));
  if (!/^\d+\.\d+\.\d+$/.test(version))
    throw new ReleaseError(`${version} is not three numbers, and docs/server/ serves no other version.`);
  const mend = 'npm run version sets both, or write the right one; commit it.';
  const newest = /^## (.*)$/m.exec(read(root, 'CHANGELOG.md'))?.[1] ?? '';
  if (newest !== version)
    throw new ReleaseError(
      `package.json says ${version}, the newest entry of CHANGELOG.md is "${newest}": ${mend}`,
    );
  const locked = JSON.parse(read(root, 'package-lock.json')).version;
  if (locked !== version)
    throw new ReleaseError(`package.json says ${version}, package-lock.json ${locked}: ${mend}`);
  const noted = notedChanges(root);
  if (noted.length)
    throw new ReleaseError(
      `${version} is without the change in .changeset/${noted[0]}: run npm run version, commit, start again.`,
    );
  return { name, version };
}

/** A version that somebody has is never made again of other files. @param {string} root @param {string} version */
export function checkTag(root, version) {
  const tag = `v${version}`;
  const format = '--format=%(objectname) %(*objectname)';
  const tagged = ask('git', ['for-each-ref', format, `refs/tags/${tag}`], root);
  if (tagged && !tagged.includes(ask('git', ['rev-parse', 'HEAD'], root)))
    throw new ReleaseError(
      `The tag ${tag} names another commit, so ${version} is out: note the change with npx changeset, then npm run version.`,
    );
}
