/** Milliseconds of work in one task: on a telephone a tap is still answered at once. */
const stint = 25;

/** The end of this task: what waits in the page, a tap or a frame, comes before the next one. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Does a long work in several tasks. Its steps are short; the first ones are taken at once.
 *
 * @throws what one of these throws; the promise rejects with what a later one throws
 */
export function inSteps<T>(steps: Generator<void, T>): Promise<T> {
  const end = performance.now() + stint;
  let step = steps.next();
  while (!step.done && performance.now() < end) step = steps.next();
  return step.done ? Promise.resolve(step.value) : nextTask().then(() => inSteps(steps));
}
