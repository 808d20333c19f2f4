// @ts-check
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createBuilder } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** @type {Promise<string> | undefined} */
let built;

/**
 * Builds what runs in Node, the command line and `fairwire/prerender`, once for this process.
 *
 * @returns {Promise<string>} the folder, which goes when the process does
 */
export const nodeBuild = () => (built ??= build());

async function build() {
  const output = resolve(ROOT, '.cache/test-node', String(process.pid));
  process.once('exit', () => rmSync(output, { recursive: true, force: true }));
  const before = process.env['FAIRWIRE_OUTPUT'];
  process.env['FAIRWIRE_OUTPUT'] = output;
  const builder = await createBuilder({ root: ROOT, logLevel: 'warn' });
  if (before === undefined) delete process.env['FAIRWIRE_OUTPUT'];
  else process.env['FAIRWIRE_OUTPUT'] = before;
  const environment = builder.environments['node'];
  if (!environment) throw new Error('vite.config.ts has no environment for Node.');
  await builder.build(environment);
  return output;
}
