// @ts-check
/**
 * Makes the files of a release in the folder release/, and publishes nothing.
 *
 *   npm run release [-- --output FOLDER]
 *
 * `--skip-tests` is for the test of this script.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkTag, checkTree, checkVersion } from './checks.js';
import { ReleaseError, conclude, run } from './command.js';
import { checksums } from './embed-files.js';
import { organiserZip } from './organiser-zip.js';

/** @param {string[]} args */
function options(args) {
  try {
    return parseArgs({
      args,
      options: {
        output: { type: 'string', default: 'release' },
        'skip-tests': { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    throw new ReleaseError(`"${args.join(' ')}" is not understood: the option is --output FOLDER.`);
  }
}

/** @param {string} root @param {boolean} areTested */
function build(root, areTested) {
  run('npm', ['run', 'manifest:check'], { cwd: root });
  run('npm', ['run', 'build'], { cwd: root });
  // With CI=true no engine and no server may be missing.
  if (areTested) run('npm', ['test'], { cwd: root, env: { CI: 'true' } });
  checkTree(root);
}

/**
 * @param {string} root
 * @param {string} output
 * @param {import('./checks.js').Package} released
 * @returns {Promise<{ tarball: string, zip: string, sums: string }>} the files' names
 */
async function pack(root, output, { name, version }) {
  const names = { tarball: `${name}-${version}.tgz`, zip: `${name}-${version}.zip`, sums: 'SHA256SUMS' };
  mkdirSync(output, { recursive: true });
  const zip = await organiserZip({
    embed: join(root, 'dist/embed'),
    settings: join(root, 'docs/server'),
    version,
  });
  writeFileSync(join(output, names.zip), zip);
  run('npm', ['pack', '--silent', '--pack-destination', output], { cwd: root });
  const files = [names.tarball, names.zip].map(
    (file) => /** @type {const} */ ([file, readFileSync(join(output, file))]),
  );
  writeFileSync(join(output, names.sums), checksums(new Map(files)));
  return names;
}

/**
 * @param {string} place the folder, as the caller would write it
 * @param {{ tarball: string, zip: string, sums: string }} names
 * @param {string} version
 */
const next = (place, { tarball, zip, sums }, version) => `What is left to do:

  npm publish ${place}/${tarball}
  git tag --annotate v${version} --message "Fairwire ${version}" && git push --follow-tags
  Upload ${place}/${zip} and ${place}/${sums} to where organisers get them: docs/hosting.md`;

/** @param {string} root */
async function release(root) {
  const { output, 'skip-tests': areSkipped } = options(process.argv.slice(2));
  checkTree(root);
  const released = checkVersion(root);
  checkTag(root, released.version);
  build(root, !areSkipped);
  const folder = resolve(root, output);
  const names = await pack(root, folder, released);
  const place = relative(root, folder) || '.';
  console.log(`\nMade in ${place}: ${Object.values(names).join(', ')}. Nothing is published yet.\n`);
  console.log(areSkipped ? 'It was not tested: publish none of it.' : next(place, names, released.version));
}

await conclude('release', () => release(process.cwd()));
