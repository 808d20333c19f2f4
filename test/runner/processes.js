// @ts-check
/** Children that end with this process, however it ends. */
import { spawn } from 'node:child_process';

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();

process.on('exit', () => {
  for (const child of children) end(child);
});

/**
 * A child leads a group of its own, so that what it starts (the browser of a driver) can be ended with it.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function start(command, args, options) {
  const child = spawn(command, args, { stdio: 'ignore', ...options, detached: true });
  children.add(child);
  child.once('exit', () => children.delete(child));
  child.once('error', () => children.delete(child));
  return child;
}

/** @param {import('node:child_process').ChildProcess | undefined} child */
export function end(child) {
  if (!child?.pid) return;
  children.delete(child);
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // it has ended already
  }
}
