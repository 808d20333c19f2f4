import { waitUntil as wait } from '@open-wc/testing';

/**
 * Waits until a condition holds, about as long as a test may last: on a machine that runs three engines at once a
 * second, which is the library's own limit, is not much.
 */
export const waitUntil = (...[condition, message, options]: Parameters<typeof wait>): Promise<void> =>
  wait(condition, message, { interval: 20, timeout: 9000, ...options });
