import type { FeedError } from './feed-error.js';

export interface RetryOptions {
  /** How often to try again after the first time; 3 by default. */
  readonly retries?: number | undefined;
  /** Gives numbers from 0 to below 1 that spread the waiting; `Math.random` by default. */
  readonly random?: (() => number) | undefined;
}

const base = 500;
const longest = 8000;

/** Statuses that may pass: RFC 9110 (15.5.9, 15.6), RFC 8470 (5.2), RFC 6585 (4). */
const passing = [408, 425, 429, 500, 502, 503, 504];

/**
 * Whether asking again could help: after a network error, or a status that says so. What is refused, gone or no
 * feed stays so.
 */
export const isRetryable = ({ code, status }: FeedError): boolean =>
  code === 'network' || (code === 'http' && passing.includes(status));

/**
 * Reads a Retry-After header (RFC 9110, 10.2.3). Across origins it is there only where the server exposes it.
 *
 * @param header its value: seconds, or an HTTP date; null where there is none
 * @param now the time, in milliseconds of the epoch
 * @returns seconds from now, or undefined for what is neither
 */
export function retryAfterSeconds(header: string | null, now = Date.now()): number | undefined {
  if (!header) return undefined;
  const seconds = /^\s*\d+\s*$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - now) / 1000);
  return isNaN(seconds) ? undefined : Math.max(0, seconds);
}

/**
 * How long to wait before asking again: exponential back-off from half a second to at most 8 seconds, with full
 * jitter, so that many pages do not come back at the same moment; all of it after what Retry-After asks for.
 *
 * @param attempt how many attempts came before the one that failed
 * @returns milliseconds
 */
export const retryDelay = (
  attempt: number,
  { retryAfter = 0 }: Pick<FeedError, 'retryAfter'>,
  random = Math.random,
): number => retryAfter * 1000 + random() * Math.min(longest, base * 2 ** attempt);

/**
 * Waits.
 *
 * @param milliseconds how long
 * @param signal ends the waiting at once: the promise then rejects, and no timer is left
 */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      clearTimeout(timer);
      reject(new Error('Aborted'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', leave);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', leave);
    if (signal.aborted) leave();
  });
}

/**
 * Calls `attempt` until it succeeds, fails for good, has been called `retries + 1` times, or the next call would come
 * after the deadline.
 *
 * @param attempt gets the number of attempts before it; rejects with a {@link FeedError}
 * @param deadline on the clock of `performance.now()`, in milliseconds
 * @param signal ends the waiting, and with it all
 * @throws {FeedError} the error of the last attempt
 */
export async function withRetries<T>(
  attempt: (attempts: number) => Promise<T>,
  deadline: number,
  signal: AbortSignal,
  { retries = 3, random = Math.random }: RetryOptions = {},
): Promise<T> {
  for (let attempts = 0; ; attempts++) {
    try {
      return await attempt(attempts);
    } catch (error) {
      const wait = retryDelay(attempts, error as FeedError, random);
      const late = performance.now() + wait >= deadline;
      if (attempts >= retries || late || !isRetryable(error as FeedError)) throw error;
      await pause(wait, signal);
    }
  }
}
