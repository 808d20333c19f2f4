// @ts-check
/** Medians, spread and ratios with intervals. */

/** @typedef {{ median: number, low: number, high: number, values: number[] }} Spread `low` and `high` are the quartiles */
/** @typedef {{ ratio: number, low: number, high: number }} Ratio with its interval of 95 % */

const RESAMPLES = 2000;

/** @param {readonly number[]} sorted @param {number} share */
function quantile(sorted, share) {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
  return below + (above - below) * (place % 1);
}

/** @param {readonly number[]} values */
const ascending = (values) => [...values].sort((a, b) => a - b);

/** @param {readonly number[]} values */
export const median = (values) => quantile(ascending(values), 0.5);

/** @param {readonly number[]} values in the order in which they were measured @returns {Spread} */
export function spreadOf(values) {
  const sorted = ascending(values);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    values: [...values],
  };
}

/** Numbers between 0 and 1, the same at each call: a report of the same values is the same. */
function* lots() {
  for (let state = 12345; ; state = (Math.imul(state, 1664525) + 1013904223) >>> 0) yield state / 2 ** 32;
}

/**
 * The ratio of two medians. Runs are drawn again with replacement, of both by the same numbers: run n of one was measured
 * beside run n of the other, in the same weather.
 *
 * @param {readonly number[]} values
 * @param {readonly number[]} base
 * @returns {Ratio}
 */
export function ratioOf(values, base) {
  const count = Math.min(values.length, base.length);
  const lot = lots();
  const ratios = Array.from({ length: count > 1 ? RESAMPLES : 0 }, () => {
    const drawn = Array.from({ length: count }, () => Math.floor(Number(lot.next().value) * count));
    const of = (/** @type {readonly number[]} */ from) => median(drawn.map((index) => from[index] ?? NaN));
    return of(values) / of(base);
  });
  const ratio = median(values) / median(base);
  if (!ratios.length) return { ratio, low: ratio, high: ratio };
  const sorted = ascending(ratios);
  return { ratio, low: quantile(sorted, 0.025), high: quantile(sorted, 0.975) };
}
