// @ts-check
/** The command line of `npm run bench`. */
import { parseArgs } from 'node:util';
import { PEERS } from './peers/index.js';
import { WORKLOADS } from './workloads.js';

export const USAGE = `npm run bench -- [options]

  --short            3 visits of the feeds of 10 and 1000 items, the rest once: for development
  --runs N           runs of each page (15 of the feeds of 10 and 1000 items, 7 of the rest; 3 with --short)
  --sizes A,B        of ${WORKLOADS.map(({ name }) => name).join(', ')}
  --peers A,B        of ${PEERS.map(({ name }) => name).join(', ')}
  --only A,B         of visits, actions, many, mounts, firefox
  --output FOLDER    where the results go (bench/results)
`;

const PARTS = ['visits', 'actions', 'many', 'mounts', 'firefox'];
/** Of the feeds that others are told by, and of all else. */
const RUNS = 15;
const OTHER_RUNS = 7;
const SHORT = { runs: 3, otherRuns: 1, sizes: ['10', '1000'], many: 10, mounts: 100 };
const MANY = 50;
const MOUNTS = 1000;

/**
 * @typedef {object} Options
 * @property {boolean} help
 * @property {boolean} short
 * @property {boolean} whole nothing is left out: the results are those to be kept
 * @property {number} runs
 * @property {number} otherRuns of the other sizes, and of what is no visit
 * @property {string[]} sizes names of workloads
 * @property {string[]} peers names
 * @property {string[]} parts
 * @property {number} many widgets on one page
 * @property {number} mounts
 * @property {string} output
 */

/** @param {string} what @param {string | undefined} text @param {readonly string[]} all */
function chosen(what, text, all) {
  const names = text?.split(',').map((name) => name.trim()) ?? [...all];
  const wrong = names.filter((name) => !all.includes(name));
  if (wrong.length) throw new Error(`There is no ${what} "${wrong.join(', ')}".\n\n${USAGE}`);
  return all.filter((name) => names.includes(name));
}

/** @param {string[]} args @returns {Options} */
export function readOptions(args) {
  const text = /** @type {const} */ ({ type: 'string' });
  const flag = /** @type {const} */ ({ type: 'boolean', default: false });
  const { values } = parseArgs({
    args,
    options: { short: flag, help: flag, runs: text, sizes: text, peers: text, only: text, output: text },
  });
  const { short, help } = values;
  const runs = Number(values.runs ?? (short ? SHORT.runs : RUNS));
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a number from 1.');
  const names = WORKLOADS.map(({ name }) => name);
  return {
    whole: !short && ['runs', 'sizes', 'peers', 'only'].every((name) => !(name in values)),
    ...{ help, short, runs, output: values.output ?? 'bench/results' },
    sizes: chosen('size', values.sizes ?? (short ? SHORT.sizes.join() : undefined), names),
    peers: chosen(
      'peer',
      values.peers,
      PEERS.map(({ name }) => name),
    ),
    parts: chosen('part', values.only, PARTS),
    otherRuns: short ? SHORT.otherRuns : Math.min(runs, OTHER_RUNS),
    many: short ? SHORT.many : MANY,
    mounts: short ? SHORT.mounts : MOUNTS,
  };
}
