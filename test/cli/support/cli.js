// @ts-check
/** Runs the command line as it is built. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { nodeBuild } from '../../runner/build.js';

/** @typedef {{ code: number | null, stdout: string, stderr: string }} Outcome */

/** The path of the program, built once for a test file. */
export const program = async () => join(await nodeBuild(), 'cli/fairwire.js');

/**
 * Runs `fairwire` with these arguments until it ends.
 *
 * @param {string[]} args
 * @param {{ cwd?: string, input?: string | Buffer, env?: Record<string, string> }} [options]
 * @returns {Promise<Outcome>}
 */
export async function fairwire(args, { cwd, input, env } = {}) {
  const child = spawn(process.execPath, [await program(), ...args], {
    ...(cwd && { cwd }),
    env: { ...process.env, ...env },
  });
  /** @param {NodeJS.ReadableStream} stream */
  const collect = async (stream) => {
    const chunks = [];
    for await (const chunk of stream) chunks.push(/** @type {Buffer} */ (chunk));
    return Buffer.concat(chunks).toString();
  };
  child.stdin.end(input ?? '');
  /** @type {Promise<number | null>} */
  const ended = new Promise((done, fail) => child.once('error', fail).once('exit', done));
  const [stdout, stderr, code] = await Promise.all([collect(child.stdout), collect(child.stderr), ended]);
  return { code, stdout, stderr };
}
