// @ts-check
/** `npm run bench`: measures the peers, prints the tables, writes JSON and a plot. See options.js for the command line. */
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { findBrowsers, howToGet } from '../test/runner/browsers.js';
import { measure } from './measure/measure.js';
import { plan } from './measure/plan.js';
import { readOptions, USAGE } from './options.js';
import { PEERS } from './peers/index.js';
import { environmentOf, versionsOf } from './report/environment.js';
import { goalTable } from './report/goals.js';
import { plot } from './report/plot.js';
import { progress } from './report/progress.js';
import { resultsOf } from './report/results.js';
import { tables } from './report/table.js';
import { compressAll, startServers } from './server.js';

/** @typedef {import('./report/results.js').Report} Report */

/** @param {import('./options.js').Options} options @returns {Promise<Report>} */
async function bench({ ...options }) {
  const [chromium] = findBrowsers(['chromium']);
  const [firefox] = findBrowsers(['firefox']);
  if (!chromium) throw new Error(`Nothing is measured, for not found here: ${howToGet('chromium')}`);
  if (!firefox) options.parts = options.parts.filter((part) => part !== 'firefox');
  const servers = await startServers(PEERS.filter(({ name }) => options.peers.includes(name)));
  try {
    await compressAll(servers, options);
    const steps = plan(servers.peers, options);
    const shown = progress(steps.length);
    const { measured, failed } = await measure(steps, servers, {
      ...{ chromium: chromium.path, firefox: firefox?.path, onStep: shown.show },
      ...{ many: options.many, mounts: options.mounts },
    });
    const { short, runs, many, mounts } = options;
    return {
      date: new Date().toISOString(),
      environment: environmentOf({ chromium: chromium.name, firefox: firefox?.name }),
      versions: await versionsOf(servers.peers),
      mode: { short, runs, many, mounts, seconds: shown.end() },
      results: resultsOf(measured),
      ...{ failed, missing: servers.missing },
    };
  } finally {
    servers.close();
  }
}

/** @param {Report} report @param {import('./options.js').Options} options */
async function write(report, { output: folder, whole }) {
  await mkdir(folder, { recursive: true });
  const name = whole ? 'full' : 'short';
  await writeFile(resolve(folder, `${name}.json`), `${JSON.stringify(report, null, 1)}\n`);
  await writeFile(resolve(folder, `${name}.svg`), plot(report));
  return resolve(folder, name);
}

async function main() {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return console.log(USAGE);
  const report = await bench(options);
  const { environment, versions, mode, failed, missing } = report;
  console.log(`\n${tables(report)}\n${goalTable(report.results)}`);
  console.log(Object.values(environment).join(', '));
  console.log(
    Object.entries(versions)
      .map((entry) => entry.join(' '))
      .join(', '),
  );
  if (missing.length) console.log(`Could not be had: ${missing.join(', ')}`);
  if (failed.length) console.log(`Failed:\n  ${failed.join('\n  ')}`);
  console.log(`${mode.runs} runs in ${mode.seconds} s: ${await write(report, options)}.{json,svg}`);
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => process.exit(1));

main().then(
  () => process.exit(),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
