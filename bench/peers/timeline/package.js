// @ts-check
/**
 * The embed is under the AGPL: it is measured as it is published, and is no dependency of the kit. It is fetched when the
 * benchmark runs, into `.cache/`.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

export const PACKAGE = '@idotj/mastodon-embed-timeline';
export const VERSION = '4.8.2';
const TIMEOUT = 120_000;

/** @param {string} root @returns {Promise<string | undefined>} the folder of the package, where it could be had */
export async function timelinePackage(root) {
  const home = resolve(root, '.cache/bench-timeline');
  const folder = join(home, 'node_modules', PACKAGE);
  if (existsSync(join(folder, 'package.json'))) return folder;
  await mkdir(home, { recursive: true });
  const npm = ['i', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', home];
  try {
    await promisify(execFile)('npm', [...npm, `${PACKAGE}@${VERSION}`], { timeout: TIMEOUT });
    return folder;
  } catch {
    return undefined;
  }
}
