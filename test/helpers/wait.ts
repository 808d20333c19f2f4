import { waitUntil as wait } from '@open-wc/testing';

/**
 * Waits until a condition holds, for 14 s: on a machine that runs three engines at once a second, which is the library's
 * own limit, is not much. Tests that hold timers (clock.ts) hold those of 15 s and more.
 */
export const waitUntil = (...[condition, message, options]: Parameters<typeof wait>): Promise<void> =>
  wait(condition, message, { interval: 20, timeout: 14_000, ...options });
