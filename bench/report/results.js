// @ts-check
/** What was measured, as the JSON file holds it: spreads, and ratios to static HTML and to the vanilla elements. */
import { ratioOf, spreadOf } from '../measure/stats.js';

/** @typedef {import('../measure/measure.js').Measured} Measured */
/** @typedef {import('../measure/stats.js').Spread} Spread */
/** @typedef {import('../measure/stats.js').Ratio} Ratio */
/**
 * @typedef {object} Result
 * @property {string} part
 * @property {string} work
 * @property {string} peer
 * @property {Record<string, Spread>} metrics
 * @property {Record<string, Record<string, Ratio>>} ratios by metric, then by the peer it is compared with
 */
/**
 * @typedef {object} Report
 * @property {string} date
 * @property {Record<string, string>} environment
 * @property {Record<string, string>} versions of the packages that peers are made of
 * @property {{ short: boolean, runs: number, many: number, mounts: number, seconds: number }} mode
 * @property {Result[]} results
 * @property {string[]} failed
 * @property {string[]} missing peers that could not be had
 */

export const BASES = ['static', 'vanilla', 'vanilla-preloaded', 'parse'];
/** What ratios are made of. */
const TIMES = /(^|\.)(content|all|refresh|filter|filterAgain|more|each|heap)$/;

/** @param {readonly Measured[]} measured @returns {Result[]} */
export function resultsOf(measured) {
  return measured.map(({ part, work, peer, values }) => {
    const metrics = Object.fromEntries(
      Object.entries(values).map(([name, numbers]) => [name, spreadOf(numbers)]),
    );
    const compared = Object.keys(values).filter((name) => TIMES.test(name) && part !== 'mounts');
    const ratios = Object.fromEntries(
      compared.map((name) => [name, ratiosOf(measured, { part, work, values }, name)]),
    );
    return { part, work, peer, metrics, ratios };
  });
}

/** @param {readonly Measured[]} measured @param {Omit<Measured, 'peer'>} one @param {string} name */
function ratiosOf(measured, { part, work, values }, name) {
  const own = values[name] ?? [];
  /** @type {Record<string, Ratio>} */
  const ratios = {};
  for (const base of BASES) {
    const other = measured.find((one) => one.part === part && one.work === work && one.peer === base);
    const numbers = other?.values[name];
    if (numbers) ratios[base] = ratioOf(own, numbers);
  }
  return ratios;
}

/** @param {readonly Result[]} results @param {string} part @param {string} work @param {string} peer */
export const find = (results, part, work, peer) =>
  results.find((one) => one.part === part && one.work === work && one.peer === peer);
