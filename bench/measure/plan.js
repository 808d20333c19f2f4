// @ts-check
/** What is to be measured, in which order: run by run, and within a run peer by peer, so that all have the same weather. */

/** @typedef {import('../peers/peer.js').Peer} Peer */
/** @typedef {'visits' | 'actions' | 'many' | 'mounts' | 'firefox'} Part */
/** @typedef {{ part: Part, peer: Peer, work: string, run: number }} Step */

/** The frame is another document, the timeline has no way to take it off: they are visited only. */
const drivable = (/** @type {Peer} */ { acts }) => acts;
/** It costs a minute for each run, and what it counts does not differ from run to run. */
const MOUNT_RUNS = 1;
/** Those that others are told by: they are visited most often, and in Firefox too. */
const MAIN_SIZES = ['10', '1000'];

/**
 * @param {readonly Peer[]} peers
 * @param {import('../options.js').Options} options
 * @returns {Step[]}
 */
export function plan(peers, { parts, sizes, runs, otherRuns }) {
  /** @param {Part} part @param {string} work @param {readonly Peer[]} [among] @param {number} [times] */
  const steps = (part, work, among = peers, times = otherRuns) =>
    parts.includes(part)
      ? Array.from({ length: times }, (_, run) =>
          rotated(among, run).map((peer) => /** @type {Step} */ ({ part, peer, work, run })),
        ).flat()
      : [];
  return [
    ...sizes.flatMap((work) => steps('visits', work, peers, MAIN_SIZES.includes(work) ? runs : otherRuns)),
    ...steps('many', '10'),
    ...steps('actions', '1000', peers.filter(drivable)),
    ...steps('mounts', '10', peers.filter(drivable), MOUNT_RUNS),
    ...sizes.filter((work) => MAIN_SIZES.includes(work)).flatMap((work) => steps('firefox', work)),
  ];
}

/** Nobody comes first every time. @template T @param {readonly T[]} list @param {number} by @returns {T[]} */
const rotated = (list, by) => {
  const start = by % (list.length || 1);
  return [...list.slice(start), ...list.slice(0, start)];
};
