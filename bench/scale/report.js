// @ts-check
/** The figures as text: counts stand for the whole hour, whatever share of it was played. */
import { cpus } from 'node:os';
import { ASSUMED } from './assumed.js';
import { Tally } from './tally.js';

/** @param {number} value @param {number} [digits] */
const figure = (value, digits = 0) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** @param {number} part @param {number} all */
const percent = (part, all) => `${figure(all ? (100 * part) / all : 0, 1)} %`;

/** @param {string[][]} rows the first one is the head */
function table(rows) {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows)
    console.log(
      `  ${row.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[0] ?? 0))).join('  ')}`,
    );
  console.log('');
}

/** @param {string} server @param {import('./capacity.js').Capacity[]} capacities */
export function printCapacity(server, capacities) {
  console.log(
    `${server}, one worker; ${cpus().length} cores, ${process.platform}, Node ${process.version}\n`,
  );
  table([
    ['200 under way', 'bytes each', 'answered per second', 'per second of one core'],
    ...capacities.map(({ name, bytes, perSecond, perCore }) => [
      name,
      ...[bytes, perSecond, perCore].map((value) => figure(value)),
    ]),
  ]);
}

/**
 * @param {import('./run.js').Scenario} scenario
 * @param {{ readers: Tally, origin: Tally, share: number, took: number }} hour
 */
export function printHour({ name, cdn, down }, { readers, origin, share, took }) {
  const scale = (/** @type {number} */ value) => value / share;
  console.log(`${cdn ? `CDN of ${ASSUMED.edges} places` : 'No CDN'}: ${name}`);
  console.log(`  ${figure(share * 100, 1)} % of the readers played, in ${figure(took, 1)} s\n`);
  table([
    ['views', 'of all', 'ask for the feed'],
    ...Object.entries(readers.visits).map(([visit, { views, feeds }]) => [
      `${visit}: ${figure(scale(views))}`,
      percent(views, total(readers)),
      percent(feeds, views),
    ]),
  ]);
  table([
    [
      'asked for',
      'by readers',
      '304',
      'failed',
      'MB',
      ...(cdn ? ['of the server', '304', 'MB', 'hits'] : []),
    ],
    ...Object.entries({ ...readers.kinds, all: readers.all }).map(([kind, sum]) => {
      const own = kind === 'all' ? origin.all : origin.kinds[/** @type {'feed'} */ (kind)];
      return [
        kind,
        ...[sum.requests, sum.notModified, sum.failed].map((value) => figure(scale(value))),
        figure(scale(sum.bytes) / 1e6),
        ...(cdn ? ofServer(own, scale(sum.requests)) : []),
      ];
    }),
  ]);
  // What edges ask hardly depends on how many readers there are.
  printMoments(readers, origin, cdn ? Number : scale, down);
}

/** @param {Tally} readers */
const total = ({ visits }) => visits.first.views + visits.return.views + visits.further.views;

/** @param {import('./tally.js').Sum | undefined} own @param {number} asked */
const ofServer = (own, asked) => [
  figure(own?.requests ?? 0),
  figure(own?.notModified ?? 0),
  figure((own?.bytes ?? 0) / 1e6, 1),
  percent(asked - (own?.requests ?? 0), asked),
];

/** @param {Tally} readers @param {Tally} origin @param {(value: number) => number} scale @param {boolean} down */
function printMoments(readers, origin, scale, down) {
  const moments = down
    ? { 'before the failure': [-300, 0], 'while it lasts': [0, 300], 'after it': [300, 600] }
    : {
        'before a story is published': [-300, 0],
        'the 5 minutes after': [0, 300],
        'the 5 minutes then': [300, 600],
        'the 5 minutes then ': [600, 900],
      };
  const from = down ? ASSUMED.down.from : ASSUMED.published;
  table([
    [
      'five minutes each',
      'requests/s to the server',
      'most in a second',
      'MB/s',
      'newest shown',
      'older',
      'link alone',
    ],
    ...Object.entries(moments).map(([moment, [start = 0, end = 0]]) => {
      const between = /** @type {const} */ ([from + start, from + end]);
      const shown = Object.values(readers.views).map((minutes) =>
        Tally.sum(minutes, between[0] / 60, between[1] / 60),
      );
      const views = shown.reduce((sum, value) => sum + value, 0);
      return [
        moment,
        figure(scale(Tally.sum(origin.requests, ...between)) / 300, 1),
        figure(scale(Math.max(...origin.requests.slice(...between)))),
        figure(scale(Tally.sum(origin.bytes, ...between)) / 300 / 1e6, 2),
        ...shown.map((value) => percent(value, views)),
      ];
    }),
  ]);
}
