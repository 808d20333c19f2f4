// @ts-check
/** How the scripts of a release run other programs, and how they end. */
import { spawnSync } from 'node:child_process';

/** Ends the script. Its message is one sentence: what is wrong, where, and what to do. */
export class ReleaseError extends Error {}

/**
 * Runs a program whose output is for the caller to read.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env?: Record<string, string> }} options
 * @throws {ReleaseError} where it cannot be started, or fails
 */
export function run(command, args, { cwd, env }) {
  const result = spawnSync(command, args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit' });
  if (result.status === 0) return;
  const how = result.error?.message ?? result.signal ?? `exit ${result.status}`;
  const what = [command, ...args].join(' ');
  throw new ReleaseError(`"${what}" failed (${how}): mend what it says above, and start again.`);
}

/**
 * Runs a program whose output is the answer to a question.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 * @returns {string} what it wrote, without the white space at the end
 * @throws {ReleaseError} where it cannot be started, or fails
 */
export function ask(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status === 0) return stdout.trimEnd();
  const [reason] = (error?.message ?? stderr).trim().split('\n');
  throw new ReleaseError(`"${[command, ...args].join(' ')}" failed in ${cwd}: ${reason}`);
}

/**
 * Does the work of a script. A failure is a sentence and exit code 1: a stack helps nobody who releases.
 *
 * @param {string} name the script's, before the sentence
 * @param {() => void | Promise<void>} work
 */
export async function conclude(name, work) {
  try {
    await work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const own = error instanceof ReleaseError ? message : `Something went wrong in the script: ${message}`;
    console.error(`${name}: ${own}`);
    process.exitCode = 1;
  }
}
