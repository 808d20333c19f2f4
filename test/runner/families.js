// @ts-check
/** The table of `npm run test:hostile`: how many documents of each family stood how many checks in each engine. */

/** @typedef {import('@web/test-runner').TestSession} TestSession */
/** @typedef {NonNullable<TestSession['testResults']>} Suite */
/** @typedef {{ name: string, documents: number, checks: number, passed: boolean }} Row */

/** A test that counts says so in its title: `mutation XSS: 82 documents, 12345 checks`. */
const TITLE = /^(.+): (\d+) (?:documents|runs), (\d+) checks$/;

/**
 * @param {Suite} suite
 * @returns {Row[]}
 */
function rowsOf(suite) {
  const own = suite.tests.flatMap(({ name, passed }) => {
    const [, family, documents, checks] = TITLE.exec(name) ?? [];
    return family ? [{ name: family, documents: Number(documents), checks: Number(checks), passed }] : [];
  });
  return [...own, ...suite.suites.flatMap(rowsOf)];
}

/**
 * @param {TestSession[]} sessions
 * @returns {string}
 */
export function tableOf(sessions) {
  /** @type {Map<string, Map<string, Row>>} */
  const byFamily = new Map();
  const engines = [...new Set(sessions.map(({ browser }) => browser.name))];
  for (const { browser, testResults } of sessions)
    for (const row of testResults ? rowsOf(testResults) : []) {
      const cells = byFamily.get(row.name) ?? new Map();
      byFamily.set(row.name, cells.set(browser.name, row));
    }
  const lines = [...byFamily].map(([family, cells]) => {
    const [first] = cells.values();
    const results = engines.map((engine) => textOf(cells.get(engine)));
    return [family, String(first?.documents ?? 0), ...results];
  });
  const totals = engines.map((engine) =>
    totalOf([...byFamily.values()].flatMap((cells) => cells.get(engine) ?? [])),
  );
  const documents = lines.reduce((sum, [, count]) => sum + Number(count), 0);
  return columns([['family', 'documents', ...engines], ...lines, ['all', String(documents), ...totals]]);
}

/** @param {Row | undefined} row */
const textOf = (row) => (row ? `${row.checks} checks${row.passed ? '' : ', FAILED'}` : 'not run');

/** @param {Row[]} rows */
function totalOf(rows) {
  const failed = rows.filter(({ passed }) => !passed).length;
  return `${rows.reduce((sum, { checks }) => sum + checks, 0)} checks${failed ? `, ${failed} FAILED` : ''}`;
}

/** @param {string[][]} lines */
function columns(lines) {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[0] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

/** @returns {import('@web/test-runner').Reporter} */
export const familiesReporter = () => ({
  onTestRunFinished: ({ sessions }) => console.log(`\n${tableOf(sessions)}\n`),
});
