// @ts-check
/** The command line of `npm test`. */
import { parseArgs } from 'node:util';
import { ENGINES } from './browsers.js';

export const USAGE = `npm test -- [options]
  --files PATTERN    test files (glob, file or folder), repeatable; all of test/ without it
  --engine NAME      ${ENGINES.join(', ')} or node, repeatable; all found without it
  --families         prints the counts of the hostile documents, by family and engine
  --watch            runs the browser tests again whenever a file changes
  --help`;

/** @typedef {import('./browsers.js').Engine} Engine */

/**
 * @param {string[]} argv
 * @returns {{ patterns: string[], engines: Engine[], node: boolean, families: boolean, watch: boolean, help: boolean }}
 */
export function readOptions(argv) {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true, // a glob without quotes arrives as many files
    options: {
      files: { type: 'string', multiple: true },
      engine: { type: 'string', multiple: true },
      families: { type: 'boolean' },
      watch: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const named = (values.engine ?? []).flatMap((names) => names.split(','));
  const unknown = named.find((name) => name !== 'node' && !isEngine(name));
  if (unknown) throw new Error(`There is no engine "${unknown}".`);
  return {
    patterns: [...(values.files ?? []), ...positionals],
    engines: named.length > 0 ? named.filter(isEngine) : [...ENGINES],
    node: named.length === 0 || named.includes('node'),
    families: values.families ?? false,
    watch: values.watch ?? false,
    help: values.help ?? false,
  };
}

/**
 * @param {string} name
 * @returns {name is Engine}
 */
const isEngine = (name) => ENGINES.some((engine) => engine === name);
