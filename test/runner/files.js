// @ts-check
/** Which test files a run is about. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

const BROWSER = /\.test\.ts$/;
const NODE = /\.node\.test\.js$/;

/**
 * @param {string} root
 * @param {string[]} patterns globs (`*`, `**`, `?`, `{a,b}`), files or folders, seen from the root; none means all
 * @returns {{ browser: string[], node: string[] }} absolute paths
 */
export function testFiles(root, patterns) {
  const wanted = patterns.map((pattern) =>
    toRegExp(relative(root, resolve(root, pattern)).split(sep).join('/')),
  );
  const found = walk(resolve(root, 'test')).filter((file) => {
    const path = relative(root, file).split(sep).join('/');
    return wanted.length === 0 || wanted.some((pattern) => pattern.test(path));
  });
  return {
    browser: found.filter((file) => BROWSER.test(file)),
    node: found.filter((file) => NODE.test(file)),
  };
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function walk(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .flatMap((entry) => (entry.isDirectory() ? walk(join(folder, entry.name)) : join(folder, entry.name)))
    .sort();
}

/** @type {Record<string, string>} */
const PARTS = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]', '{': '(?:', '}': ')', ',': '|' };

/** @param {string} glob */
function toRegExp(glob) {
  const source = glob.replace(/\*\*\/|[*]{1,2}|[?{},.+^$()|[\]\\]/g, (part) => PARTS[part] ?? `\\${part}`);
  return new RegExp(`^${source}(?:/.*)?$`); // a folder stands for all in it
}
