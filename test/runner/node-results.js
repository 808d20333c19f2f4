// @ts-check
/** A reporter for Node's runner: one JSON text with the counts and what failed, for node-tests.js to read. */

const COUNT = /^(pass|fail|cancelled|skipped|todo) (\d+)$/;

/** @typedef {{ counts: Record<string, number>, failures: string[] }} Results */
/** @typedef {{ file?: string, name: string, details: { error: Error & { failureType?: string, cause?: any } } }} Failed */

/** @param {AsyncIterable<{ type: string, data: any }>} events */
export default async function* results(events) {
  /** @type {Results} */
  const found = { counts: {}, failures: [] };
  for await (const { type, data } of events) {
    if (type === 'test:fail') found.failures.push(...failureOf(data));
    const [, name, count] = (type === 'test:diagnostic' && COUNT.exec(data.message)) || [];
    if (name) found.counts[name] = Number(count); // the last word is that of the whole run
  }
  yield JSON.stringify(found);
}

/** @param {Failed} failed @returns {string[]} nothing of a suite, whose tests speak for it */
function failureOf({ file, name, details: { error } }) {
  if (error.failureType === 'subtestsFailed') return [];
  return [`${file ?? ''}: ${name}\n${error.cause?.message ?? error.cause ?? error.message}`];
}
