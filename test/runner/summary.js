// @ts-check
/** Counts what passed and failed in each engine, and keeps what failed: the end of a long log is what people look at. */
import { relative } from 'node:path';

/** @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Totals */
/** @typedef {import('@web/test-runner').TestSession} TestSession */
/** @typedef {NonNullable<TestSession['testResults']>} Suite */

/**
 * @param {TestSession[]} sessions
 * @returns {Totals}
 */
export function totalsOf(sessions) {
  return sum(sessions.map(sessionTotals));
}

/**
 * A file that fails as a whole (it does not load, the page went away) has no tests to show: it counts as one.
 * @param {TestSession} session
 * @returns {Totals}
 */
function sessionTotals(session) {
  const tests = session.testResults ? testsIn(session.testResults) : [];
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const failed = tests.length - passed - skipped;
  const asWhole = session.errors.length > 0 || (!session.passed && failed === 0);
  const failures = session.testResults ? failuresIn(session.testResults) : [];
  if (asWhole)
    failures.push(session.errors.map(({ message }) => message).join('\n') || 'The file did not pass.');
  const file = relative(process.cwd(), session.testFile ?? '');
  return {
    passed,
    failed: failed + (asWhole ? 1 : 0),
    skipped,
    failures: failures.map((failure) => `${file}: ${failure}`),
  };
}

/**
 * @param {Suite} suite
 * @param {string[]} path the names of the suites around it
 * @returns {string[]} the name of each failed test, a new line, and why
 */
function failuresIn(suite, path = []) {
  const own = suite.tests
    .filter(({ passed, skipped }) => !passed && !skipped)
    .map(({ name, error }) => `${[...path, name].join(' › ')}\n${error?.message ?? ''}`);
  return [...own, ...suite.suites.flatMap((inner) => failuresIn(inner, [...path, inner.name]))];
}

/**
 * @param {Suite} suite
 * @returns {Suite['tests']}
 */
const testsIn = (suite) => [...suite.tests, ...suite.suites.flatMap(testsIn)];

/**
 * @param {Totals[]} all
 * @returns {Totals}
 */
export function sum(all) {
  /** @type {Totals} */
  const total = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const { passed, failed, skipped, failures } of all) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    total.failures.push(...failures);
  }
  return total;
}

/** @param {Totals} totals */
export function toText({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

/**
 * A reporter that fills the map it is given, from the engine's name to its totals.
 * @param {Map<string, Totals>} byEngine
 * @returns {import('@web/test-runner').Reporter}
 */
export function summaryInto(byEngine) {
  return {
    onTestRunFinished({ sessions }) {
      for (const name of new Set(sessions.map((session) => session.browser.name))) {
        byEngine.set(name, totalsOf(sessions.filter((session) => session.browser.name === name)));
      }
    },
  };
}
