// @ts-check
/** `npm test`: Node's tests, then the browsers', then the totals. See options.js for the command line. */
import { startTestRunner } from '@web/test-runner';
import { findBrowsers, howToGet } from './browsers.js';
import { buildForRun } from './build.js';
import { familiesReporter } from './families.js';
import { testFiles } from './files.js';
import { runNodeTests } from './node-tests.js';
import { readOptions, USAGE } from './options.js';
import { sum, summaryInto, toText } from './summary.js';
import { browsersFor, ROOT, runnerConfig } from './web-test-runner.config.js';

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => process.exit(1)); // and with it its children, see processes.js
}

try {
  process.exit((await main()) ? 0 : 1);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function main() {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return (console.log(USAGE), true);
  const files = testFiles(ROOT, options.patterns);
  if (files.browser.length + files.node.length === 0) throw new Error('No test file matches.');

  if (options.patterns.length === 0) await buildForRun();
  /** @type {Map<string, import('./summary.js').Totals>} */
  const totals = new Map();
  const inBrowsers = options.engines.length > 0 && files.browser.length > 0;
  if (inBrowsers) sayWhatIsMissing(options.engines);
  if (options.node && files.node.length > 0 && !options.watch)
    totals.set('Node', await runNodeTests(files.node));
  if (inBrowsers) await runInBrowsers(files.browser, options, totals);
  return printTotals(totals);
}

/**
 * A developer may lack an engine, and is told; where `CI` is set, a missing engine is a missing result.
 * @param {import('./browsers.js').Engine[]} engines
 */
function sayWhatIsMissing(engines) {
  const found = findBrowsers(engines).map(({ engine }) => engine);
  const missing = engines.filter((engine) => !found.includes(engine));
  if (missing.length === 0) return;
  const list = missing.map((engine) => `  ${howToGet(engine)}`).join('\n');
  if (process.env['CI']) throw new Error(`CI is set and demands every engine. Not found here:\n${list}`);
  console.log(`Not tested, for not found here:\n${list}\n`);
}

/**
 * @param {string[]} files
 * @param {{ engines: import('./browsers.js').Engine[], families: boolean, watch: boolean }} options
 * @param {Map<string, import('./summary.js').Totals>} totals
 */
async function runInBrowsers(files, { engines, families, watch }, totals) {
  const browsers = await browsersFor(engines);
  if (browsers.length === 0) throw new Error('None of the engines asked for is here.');
  const reporters = [summaryInto(totals), ...(families ? [familiesReporter()] : [])];
  const config = await runnerConfig({ files, browsers, watch, reporters });
  const runner = await startTestRunner({
    config,
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The test runner did not start.');
  await new Promise((resolve) => runner.on('stopped', resolve));
}

/** @param {Map<string, import('./summary.js').Totals>} totals */
function printTotals(totals) {
  for (const [engine, { failures }] of totals)
    for (const failure of failures) console.log(`Failed in ${engine}: ${failure}\n`);
  for (const [engine, counts] of totals) console.log(`${engine}: ${toText(counts)}`);
  const { passed, failed } = sum([...totals.values()]);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0;
}
