// @ts-check
/** Takes the steps of a plan. */
import { actions } from './actions.js';
import { openChromium } from './browser.js';
import { openFirefox, timeToContent } from './firefox.js';
import { mounts } from './mounts.js';
import { visit } from './visit.js';

/** @typedef {import('./plan.js').Step} Step */
/** @typedef {{ partner: string, organiser: string }} Origins */
/** @typedef {{ part: string, work: string, peer: string, values: Record<string, number[]> }} Measured each list in the order of the runs */

/** So often a step is tried, on a busy machine. */
const TRIES = 2;
/** Milliseconds. */
const STEP_TIMEOUT = 90_000;

/** @param {string} prefix @param {object} numbers */
const prefixed = (prefix, numbers) =>
  Object.fromEntries(Object.entries(numbers).map(([name, value]) => [`${prefix}.${name}`, value]));

/**
 * @param {Step[]} steps
 * @param {Origins} origins
 * @param {{ chromium: string, firefox?: string | undefined, many: number, mounts: number, onStep: (step: Step, done: number) => void }} options
 * @returns {Promise<{ measured: Measured[], failed: string[] }>}
 */
export async function measure(steps, origins, options) {
  const { partner } = origins;
  const chromium = await openChromium(options.chromium);
  const usesFirefox = steps.some(({ part }) => part === 'firefox');
  const firefox = usesFirefox && options.firefox ? await openFirefox(options.firefox) : undefined;
  /** @type {Map<string, Measured>} */
  const all = new Map();
  /** @type {string[]} */
  const failed = [];

  /** @param {Step} step @returns {Promise<Record<string, number>>} */
  const take = async ({ part, peer, work }) => {
    const url = `${partner}/${peer.name}/${work}.html`;
    switch (part) {
      case 'visits': {
        const { cold, warm = {} } = await visit(chromium, url, { warm: true });
        return { ...prefixed('cold', cold), ...prefixed('warm', warm) };
      }
      case 'many':
        return { ...(await visit(chromium, `${url}?widgets=${options.many}`, { warm: false })).cold };
      case 'actions':
        return { ...(await actions(chromium, partner, peer)) };
      case 'mounts':
        return { ...(await mounts(chromium, origins, peer, options.mounts)) };
      case 'firefox':
        return firefox ? { content: await timeToContent(firefox, url) } : {};
    }
  };

  try {
    for (const [done, step] of steps.entries()) {
      options.onStep(step, done);
      const numbers = await attempt(() => take(step));
      const { part, work } = step;
      const key = `${part} ${work} ${step.peer.name}`;
      if (typeof numbers === 'string') {
        failed.push(`${key}: ${numbers}`);
        continue;
      }
      const entry = all.get(key) ?? { part, work, peer: step.peer.name, values: {} };
      for (const [name, value] of Object.entries(numbers)) (entry.values[name] ??= []).push(value);
      all.set(key, entry);
    }
  } finally {
    await Promise.allSettled([chromium.close(), firefox?.close()]);
  }
  return { measured: [...all.values()], failed };
}

/** @param {() => Promise<Record<string, number>>} act @returns {Promise<Record<string, number> | string>} or what went wrong */
async function attempt(act, tries = TRIES) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error('It took too long.')), STEP_TIMEOUT);
  });
  try {
    return await /** @type {Promise<Record<string, number>>} */ (Promise.race([act(), late]));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return tries > 1 ? attempt(act, tries - 1) : message;
  } finally {
    clearTimeout(timer);
  }
}
