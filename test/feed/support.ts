/** What the tests of the feed share. */

/** The other name of the test server: another origin to the browser. */
export const stranger = location.origin.replace('localhost', '127.0.0.1');

/** The address of an answer of the fault server, see test/runner/faults.js. */
export const fault = (parameters: Record<string, string | number>, origin = stranger): string => {
  const query = Object.entries(parameters).map(([name, value]) => [name, String(value)]);
  return `${origin}/__fault/feed.json?${new URLSearchParams(query).toString()}`;
};

/** How many requests a key of the fault server got, or how many of them are open. */
const ask = async (question: 'count' | 'open', key: string): Promise<number> =>
  Number(await (await fetch(`/__fault/__${question}?key=${key}`)).text());

export const requests = (key: string): Promise<number> => ask('count', key);

/** Waits until the condition holds; the time limit of the test is its own. */
const until = async (condition: () => Promise<boolean>): Promise<void> => {
  while (!(await condition())) await new Promise((done) => setTimeout(done, 10));
};

/** Waits until the server has got that many requests under a key. */
export const untilRequested = (key: string, count = 1): Promise<void> =>
  until(async () => (await requests(key)) >= count);

/** Waits until no request of a key is open any more. */
export const untilClosed = (key: string): Promise<void> => until(async () => (await ask('open', key)) === 0);

/** What a promise was rejected with; fails where it was not. */
export const rejection = <E = Error>(promise: Promise<unknown>): Promise<E> =>
  promise.then(
    (value) => {
      throw new Error(`Expected a rejection, got ${JSON.stringify(value)}`);
    },
    (reason: unknown) => reason as E,
  );

export const key = (): string => crypto.randomUUID();
