// @ts-check
/** The results as text. */

/** @typedef {import('./results.js').Result} Result */
/** @typedef {import('./results.js').Report} Report */
/** @typedef {[heading: string, text: (result: Result) => string]} Column */

/** @param {number | undefined} value @param {number} [digits] */
const number = (value, digits = 0) =>
  value === undefined || Number.isNaN(value) ? '–' : value.toFixed(digits);

/** @param {string} metric @returns {(result: Result) => string} */
const time =
  (metric) =>
  ({ metrics }) => {
    const { median, low, high } = metrics[metric] ?? {};
    return median === undefined ? '–' : `${number(median)} (${number(low)}–${number(high)})`;
  };

/** @param {string} metric @param {string} base @returns {(result: Result) => string} */
const ratio =
  (metric, base) =>
  ({ ratios }) => {
    const { ratio: value, low, high } = ratios[metric]?.[base] ?? {};
    return value === undefined ? '–' : `${number(value, 2)} [${number(low, 2)}–${number(high, 2)}]`;
  };

/** @param {string} metric @param {number} [unit] @param {number} [digits] @returns {(result: Result) => string} */
const plain =
  (metric, unit = 1, digits = 0) =>
  ({ metrics }) =>
    number(metrics[metric] && metrics[metric].median / unit, digits);

/** @type {Column} */
const NAME = ['', ({ peer }) => peer];

/** @param {string} prefix @returns {Column[]} */
const visit = (prefix) => [
  ['content ms', time(`${prefix}content`)],
  ['× static', ratio(`${prefix}content`, 'static')],
  ['× vanilla', ratio(`${prefix}content`, 'vanilla')],
  ['× best', ratio(`${prefix}content`, 'vanilla-preloaded')],
];

/** @param {string} prefix @returns {Column[]} */
const rest = (prefix) => [
  ['LCP', plain(`${prefix}lcp`)],
  ['CLS', plain(`${prefix}cls`, 1, 3)],
  ['longest', plain(`${prefix}longest`)],
  ['kB', plain(`${prefix}bytes`, 1000)],
  ['requests', plain(`${prefix}requests`)],
  ['heap MB', plain(`${prefix}heap`, 1e6, 2)],
  ['nodes', plain(`${prefix}nodes`)],
];

/** @type {Record<string, { title: (work: string, report: Report) => string, columns: Column[] }>} */
const PARTS = {
  visits: {
    title: (work) => `Feed ${work}: CPU 4×, fast 4G. Milliseconds with quartiles, ratios with 95 %`,
    columns: [
      NAME,
      ...visit('cold.'),
      ['warm ms', time('warm.content')],
      ['all ms', plain('cold.all')],
      ...rest('cold.'),
    ],
  },
  many: {
    title: (_work, { mode }) => `${mode.many} widgets of one feed on a page: CPU 4×, fast 4G, cold`,
    columns: [NAME, ...visit(''), ...rest('')],
  },
  actions: {
    title: () => 'To the next paint, ms: CPU 4×, 1000 items shown (more: of a paged feed)',
    columns: [
      NAME,
      ...['refresh', 'filter', 'filterAgain', 'more'].flatMap(
        (name) =>
          /** @type {Column[]} */ ([
            [{ refresh: 'new item', filterAgain: 'again' }[name] ?? name, plain(name)],
            ['× vanilla', ratio(name, 'vanilla')],
          ]),
      ),
    ],
  },
  mounts: {
    title: (_work, { mode }) => `${mode.mounts} mounts and unmounts: each, and what is left`,
    columns: [
      NAME,
      ['ms each', plain('each', 1, 2)],
      ['nodes', plain('nodes')],
      ['listeners', plain('listeners')],
      ['documents', plain('documents')],
      ['heap kB', plain('heap', 1000)],
    ],
  },
  firefox: {
    title: (work) => `Feed ${work} in Firefox: nothing slowed down, cold`,
    columns: [NAME, ...visit('')],
  },
};

/** @param {string[][]} rows the first is the heading */
function aligned(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((text, column) => (column ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[0] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** @param {Report} report @returns {string} */
export function tables(report) {
  const { results } = report;
  return Object.entries(PARTS)
    .flatMap(([part, { title, columns }]) => {
      const own = results.filter((one) => one.part === part);
      return [...new Set(own.map(({ work }) => work))].map((work) => {
        const rows = own.filter((one) => one.work === work);
        const heading = columns.map(([name]) => name);
        const body = rows.map((row) => columns.map(([, text]) => text(row)));
        return `${title(work, report)}\n\n${aligned([heading, ...body])}\n`;
      });
    })
    .join('\n');
}

export { aligned };
