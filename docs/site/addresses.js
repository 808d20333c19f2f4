// @ts-check
/**
 * The addresses that examples are written with, and where the site has what they stand for. The text keeps the first;
 * what runs takes the second.
 */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** @type {{ version: string }} */
const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

export const VERSION = manifest.version;

/** Where a version's embed files lie in the site. */
export const EMBED = `fairwire/${VERSION}/`;

const FILE = /https:\/\/static\.example\.org\/fairwire\/\d+(?:\.\d+\.\d+)?\/([\w./-]+)/g;
const FEED = /https:\/\/www\.example\.org\/feed\/([\w./-]+\.json)/g;

/**
 * @param {string} text
 * @param {(file: string, address: string) => string} replace `file` is seen from the root of the site
 */
export const replaceAddresses = (text, replace) =>
  text
    .replace(FILE, (address, name) => replace(EMBED + name, address))
    .replace(FEED, (address, name) => replace(`feed/${name}`, address));

/** From one file of the site to another, so that it can lie anywhere. @param {string} from @param {string} to */
export const relativeTo = (from, to) => posix.relative(posix.dirname(from), to) || posix.basename(to);
