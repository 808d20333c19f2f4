/** What the tests of the feed share. */
import { countOf } from '../helpers/faults.js';

/** The other name of the test server: another origin to the browser. */
export const stranger = location.origin.replace('localhost', '127.0.0.1');

/** The address of an answer of the fault server, see test/runner/faults.js. */
export const fault = (parameters: Record<string, string | number>, origin = stranger): string => {
  const query = Object.entries(parameters).map(([name, value]) => [name, String(value)]);
  return `${origin}/__fault/feed.json?${new URLSearchParams(query).toString()}`;
};

/** How many requests a key of the fault server got. */
export const requests = (key: string): Promise<number> => countOf(key);

/** Waits until the condition holds; the time limit of the test is its own. */
const until = async (condition: () => Promise<boolean>): Promise<void> => {
  while (!(await condition())) await new Promise((done) => setTimeout(done, 10));
};

/** Waits until the server has got that many requests under a key. */
export const untilRequested = (key: string, count = 1): Promise<void> =>
  until(async () => (await requests(key)) >= count);

/** Waits until no request of a key is open any more. */
export const untilClosed = (key: string): Promise<void> =>
  until(async () => (await countOf(key, 'open')) === 0);

/** What a promise was rejected with; fails where it was not. */
export const rejection = <E = Error>(promise: Promise<unknown>): Promise<E> =>
  promise.then(
    (value) => {
      throw new Error(`Expected a rejection, got ${JSON.stringify(value)}`);
    },
    (reason: unknown) => reason as E,
  );

export const key = (): string => crypto.randomUUID();
