// @ts-check
/** What is to be reached, and whether it is: as ratios within one run. */
import { find } from './results.js';
import { aligned } from './table.js';

/** @typedef {import('./results.js').Result} Result */
/** @typedef {{ what: string, value: number | undefined, reach: number }} Goal */

/** @param {readonly Result[]} results @returns {Goal[]} */
export function goalsOf(results) {
  /** @param {string} part @param {string} work @param {string} peer @param {string} metric @param {string} base */
  const ratio = (part, work, peer, metric, base) =>
    find(results, part, work, peer)?.ratios[metric]?.[base]?.ratio;
  /** @param {string} part @param {string} work @param {string} metric */
  const own = (part, work, metric) => find(results, part, work, 'fairwire')?.metrics[metric]?.median;
  /** @param {string} metric */
  const growth = (metric) =>
    (own('visits', '10000-paged', metric) ?? NaN) / (own('visits', '10', metric) ?? NaN);
  /** @param {string} name */
  const act = (name) => ratio('actions', '1000', 'fairwire', name, 'vanilla');
  const best = 'fairwire-preloaded';
  return [
    goal('10 items, × vanilla', ratio('visits', '10', 'fairwire', 'cold.content', 'vanilla'), 1),
    goal(
      '10 items, preloaded, × best vanilla',
      ratio('visits', '10', best, 'cold.content', 'vanilla-preloaded'),
      1,
    ),
    goal(
      '1000 items, preloaded, × best vanilla',
      ratio('visits', '1000', best, 'cold.content', 'vanilla-preloaded'),
      1,
    ),
    goal(
      '10 items, prerendered, × static',
      ratio('visits', '10', 'fairwire-prerendered', 'cold.content', 'static'),
      1.05,
    ),
    goal('many widgets, × vanilla', ratio('many', '10', 'fairwire', 'content', 'vanilla'), 0.8),
    goal('10,000 items, paged, × time of 10', growth('cold.content'), 1.2),
    goal('10,000 items, paged, × heap of 10', growth('cold.heap'), 1.2),
    goal(
      '10,000 items, unpaged, × fetch and parse',
      ratio('visits', '10000', 'fairwire', 'cold.content', 'parse'),
      1.2,
    ),
    goal('new item, × vanilla', act('refresh'), 1.2),
    goal('filter, × vanilla', act('filter'), 1.2),
    goal('filter again, × vanilla', act('filterAgain'), 1.2),
    goal('more, × vanilla', act('more'), 1.2),
    goal('layout shift, 10 items', own('visits', '10', 'cold.cls'), 0),
    goal('longest task of 10 items, ms', own('visits', '10', 'cold.longest'), 50),
    goal('nodes left after mounts', own('mounts', '10', 'nodes'), 0),
    goal('listeners left', own('mounts', '10', 'listeners'), 0),
    goal('documents left', own('mounts', '10', 'documents'), 0),
  ];
}

/** @param {string} what @param {number | undefined} value @param {number} reach @returns {Goal} */
const goal = (what, value, reach) => ({ what, value: Number.isNaN(value) ? undefined : value, reach });

/** @param {readonly Result[]} results @returns {string} */
export function goalTable(results) {
  const rows = goalsOf(results).map(({ what, value, reach }) => [
    what,
    value === undefined ? 'not measured' : value.toFixed(reach > 10 ? 0 : 2),
    `≤ ${reach}`,
    value === undefined ? '' : value <= reach + 0.004 ? 'reached' : 'not yet',
  ]);
  return `What is to be reached\n\n${aligned([['', 'is', 'reach', ''], ...rows])}\n`;
}
