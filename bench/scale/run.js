// @ts-check
/**
 * `npm run bench:scale`: an hour of readers against the real server of docs/server, with and without a CDN before it.
 *
 *   SERVER=caddy      that one; nginx by default
 *   SHARE=0.008       the share of the readers that is played where each asks the server itself
 *   SHARE_CDN=0.4     the same where a CDN stands before it, which asks the server hardly more for all of them
 *
 * The server and its readers are on this machine alone. No loop takes more than 20 s or has more than 200 requests
 * under way. The clock of the hour is its own; the requests and the bytes are real.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { missing, startServer } from '../../test/scale/servers.js';
import { ASSUMED } from './assumed.js';
import { capacity, LOADS } from './capacity.js';
import { Edge } from './edge.js';
import { Play } from './hour.js';
import { printCapacity, printHour } from './report.js';
import { publish, sampleSite, tagsOf, whenChanged } from './sample.js';
import { Tally } from './tally.js';
import { wire } from './wire.js';

const EMBED = fileURLToPath(new URL('../../dist/embed', import.meta.url));
const LONGEST = 20_000;
const CAPACITY_TIME = 4000;

/** @typedef {{ name: string, cdn: boolean, refresh: number, down: boolean }} Scenario */

/** @type {Scenario[]} */
const SCENARIOS = [false, true].flatMap((cdn) => [
  { name: 'an hour', cdn, refresh: 0, down: false },
  { name: 'an hour, all pages with refresh=60', cdn, refresh: 60, down: false },
  { name: 'an hour, the server down for five minutes', cdn, refresh: 0, down: true },
]);

/** @type {Record<string, import('./readers.js').Kind>} */
const FOLDERS = { images: 'picture', logos: 'picture' };

/** @param {string} path @returns {import('./readers.js').Kind} */
function kindOf(path) {
  if (path.startsWith('/fairwire/')) return /fairwire(\.classic)?\.js$/.test(path) ? 'script' : 'part';
  return path.includes('/articles/') ? 'article' : (FOLDERS[path.split('/')[2] ?? ''] ?? 'feed');
}

/**
 * @param {Scenario} scenario
 * @param {Awaited<ReturnType<typeof sampleSite>>} site
 * @param {import('../../test/scale/servers.js').Name} name
 * @param {(attempt: number, random: () => number) => number} retryDelay
 */
async function play({ cdn, refresh, down }, site, name, retryDelay) {
  let server = await startServer(name, site.folder);
  const port = Number(new URL(server.origin).port);
  const { ask, close } = wire(server.origin);
  const earlier = await tagsOf(ask);
  const republish = async () => {
    const before = await tagsOf(ask);
    await publish(site.folder, site.compress);
    return whenChanged(ask, before);
  };
  // What readers of an earlier day have is no longer there.
  let newest = await republish();
  const tags = new Map([...newest].map(([key, now]) => [key, { now, earlier: earlier.get(key) ?? '' }]));
  let clock = 0;
  const origin = new Tally();
  const counted = /** @type {import('./wire.js').Ask} */ (
    async (path, encoding, etag) => {
      const answer = await ask(path, encoding, etag);
      origin.request(kindOf(path), answer, clock);
      return answer;
    }
  );
  const edges = Array.from({ length: ASSUMED.edges }, () => new Edge(counted));
  const share = Number(cdn ? (process.env['SHARE_CDN'] ?? 0.4) : (process.env['SHARE'] ?? 0.008));
  /** @type {import('./hour.js').Network} */
  const network = ({ edge, encoding }, path, etag, now) =>
    (cdn && edges[edge]?.get(path, encoding, etag, now)) || ask(path, encoding, etag);
  const onSecond = async (/** @type {number} */ second) => {
    clock = second;
    if (second === ASSUMED.published) {
      newest = await republish();
      for (const [key, now] of newest) tags.set(key, { now, earlier: tags.get(key)?.now ?? '' });
    }
    if (down && second === ASSUMED.down.from) await server.stop();
    if (down && second === ASSUMED.down.to) server = await startServer(name, site.folder, port);
  };
  const isNewest = (/** @type {string} */ etag) => [...newest.values()].includes(etag);
  const { pictures, articles } = site;
  const start = Date.now();
  const hour = { share, refresh, deadline: start + LONGEST, onSecond, retryDelay };
  try {
    const readers = await new Play(network, { pictures, articles, tags, isNewest }, hour).run();
    await Promise.all(edges.map((edge) => edge.settled()));
    return { readers, origin: cdn ? origin : readers, share, took: (Date.now() - start) / 1000 };
  } finally {
    close();
    await server.stop();
  }
}

async function main() {
  const name = process.env['SERVER'] === 'caddy' ? 'caddy' : 'nginx';
  const reason = missing(name);
  if (reason) throw new Error(reason);
  if (!existsSync(`${EMBED}/integrity.json`)) throw new Error('Build it first: npm run build');
  const { module } = await runnerImport('./src/feed/retry.ts');
  const rules = /** @type {typeof import('../../src/feed/retry.js')} */ (module);
  const retryDelay = (/** @type {number} */ attempt, /** @type {() => number} */ random) =>
    rules.retryDelay(attempt, { retryAfter: undefined }, random);
  const site = await sampleSite(EMBED);
  try {
    const server = await startServer(name, site.folder);
    const { ask, close } = wire(server.origin);
    const capacities = [];
    for (const load of LOADS) capacities.push(await capacity(ask, server.pid, load, CAPACITY_TIME));
    close();
    await server.stop();
    printCapacity(name, capacities);
    for (const scenario of SCENARIOS) printHour(scenario, await play(scenario, site, name, retryDelay));
  } finally {
    await site.remove();
  }
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
