// @ts-check
/** How much of one kind a server answers, and what of a core it takes. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { MOST_IN_FLIGHT } from './wire.js';

/** @typedef {{ name: string, path: string, encoding: string, known: boolean }} Load `known`: with the ETag, for a 304 */
/** @typedef {{ name: string, perSecond: number, perCore: number, bytes: number }} Capacity `perCore`: answers in a second of the server's own time on a core */

/** @type {Load[]} */
export const LOADS = [
  { name: 'feed, 304', path: '/feed/zh-Hans.json', encoding: 'br', known: true },
  { name: 'feed, brotli', path: '/feed/zh-Hans.json', encoding: 'br', known: false },
  { name: 'fairwire.js, brotli', path: '/fairwire/1.0.0/fairwire.js', encoding: 'br', known: false },
  { name: 'feed, not compressed', path: '/feed/zh-Hans.json', encoding: 'identity', known: false },
];

const TICKS = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** @param {number} pid of the process and its children @returns {number} seconds on a core so far */
export function coreSeconds(pid) {
  const read = (/** @type {string} */ name) => readFileSync(`/proc/${pid}/${name}`, 'utf8');
  const fields = read('stat')
    .replace(/^.*\) /, '')
    .split(' ');
  const own = (Number(fields[11]) + Number(fields[12])) / TICKS;
  const children = read(`task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return children.reduce((sum, child) => sum + coreSeconds(child), own);
}

/**
 * @param {import('./wire.js').Ask} ask
 * @param {number} pid
 * @param {Load} load
 * @param {number} milliseconds
 * @returns {Promise<Capacity>}
 */
export async function capacity(ask, pid, { name, path, encoding, known }, milliseconds) {
  const first = await ask(path, encoding);
  const etag = known ? first.etag : undefined;
  const used = coreSeconds(pid);
  const start = performance.now();
  let answers = 0;
  let bytes = 0;
  const work = async () => {
    while (performance.now() < start + milliseconds) {
      const answer = await ask(path, encoding, etag);
      if (answer.status !== (known ? 304 : 200)) throw new Error(`${name}: the answer was ${answer.status}.`);
      answers++;
      bytes = answer.bytes;
    }
  };
  await Promise.all(Array.from({ length: MOST_IN_FLIGHT }, work));
  const took = (performance.now() - start) / 1000;
  return { name, perSecond: answers / took, perCore: answers / (coreSeconds(pid) - used), bytes };
}
