// @ts-check
/** Where the links of a text lead in the site: to a page, or to a copy of a file of the repository. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { relativeTo } from './addresses.js';
import { outputOf } from './pages.js';

const ROOT = new URL('../../', import.meta.url);

/** @typedef {{ pages: ReadonlySet<string>, files: Map<string, string> }} Targets the texts that are pages; file of the repository → where the site has it */

/** A page’s own pictures are its neighbours; what else is linked is kept together. @param {string} file */
const copyOf = (file) =>
  file.replace(/^docs\//, '').replace(/^(?=[^/]*$)|^(?=(?:src|demo|bench|test)\/)/, 'repository/');

/**
 * @param {string} href as the text has it
 * @param {string} source the text
 * @param {Targets} targets files that are met are added
 * @returns {string} as the page has it
 * @throws {Error} where it leads nowhere
 */
export function linkTo(href, source, { pages, files }) {
  if (/^(https?:|mailto:|#)/.test(href)) return href;
  const [path = '', fragment] = href.split('#');
  const file = target(posix.join(posix.dirname(source), decodeURI(path)));
  if (!existsSync(new URL(file, ROOT)))
    throw new Error(`${source} links to ${href}, and there is no ${file}.`);
  const output = pages.has(file) ? outputOf(file) : copyOf(file);
  if (!pages.has(file)) files.set(file, output);
  return relativeTo(outputOf(source), output) + (fragment === undefined ? '' : `#${fragment}`);
}

/** A folder is shown by its README. @param {string} path */
function target(path) {
  const folder = new URL(path, ROOT);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return path;
  return posix.join(path, readdirSync(folder).find((name) => name === 'README.md') ?? '');
}
