// @ts-check
/** On what it was measured, and what the peers are made of. */
import { readFile } from 'node:fs/promises';
import { cpus, platform, release } from 'node:os';
import { fileURLToPath } from 'node:url';
import { PACKAGE, VERSION } from '../peers/timeline/package.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** @param {{ chromium: string, firefox?: string | undefined }} browsers their names with versions */
export const environmentOf = ({ chromium, firefox }) => ({
  chromium,
  ...(firefox && { firefox }),
  node: process.version,
  system: `${platform()} ${release()}`,
  processor: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
});

/** @param {readonly import('../peers/peer.js').Peer[]} peers @returns {Promise<Record<string, string>>} */
export async function versionsOf(peers) {
  const names = peers.flatMap(({ npm }) => npm ?? []).filter((name) => name !== PACKAGE);
  const versions = await Promise.all(
    names.map(async (name) => [name, await versionIn(`${ROOT}/node_modules/${name}`)]),
  );
  const timeline = peers.some(({ npm }) => npm === PACKAGE) ? { [PACKAGE]: VERSION } : {};
  return { fairwire: await versionIn(ROOT), ...Object.fromEntries(versions), ...timeline };
}

/** @param {string} folder @returns {Promise<string>} */
const versionIn = async (folder) => JSON.parse(await readFile(`${folder}/package.json`, 'utf8')).version;
