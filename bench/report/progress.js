// @ts-check
/** One line on the terminal that says how far it is. */

/** @param {number} seconds */
const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/**
 * @param {number} total
 * @param {NodeJS.WriteStream} [stream]
 */
export function progress(total, stream = process.stderr) {
  const start = Date.now();
  let last = '';
  return {
    /** @param {import('../measure/plan.js').Step} step @param {number} done */
    show({ part, work, peer, run }, done) {
      const passed = (Date.now() - start) / 1000;
      const left = done ? `, about ${clock((passed / done) * (total - done))} left` : '';
      const line = `${done + 1}/${total} ${part} ${work}, run ${run + 1}: ${peer.name}${left}`;
      if (stream.isTTY) stream.write(`\r\x1b[K${line}`);
      // Where nothing can be overwritten, a line for each group is enough.
      else if (last !== `${part} ${work} ${run}`) stream.write(`${line}\n`);
      last = `${part} ${work} ${run}`;
    },
    /** @returns {number} seconds it took */
    end() {
      if (stream.isTTY) stream.write('\r\x1b[K');
      return Math.round((Date.now() - start) / 1000);
    },
  };
}
