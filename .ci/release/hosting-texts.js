// @ts-check
/** What lies beside the embed files in an organiser's zip: how to host them, the servers' settings, what to paste. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReleaseError } from './command.js';

/** @typedef {{ settings: string, version: string, integrity: import('./embed-files.js').Integrity }} Release */

/** @param {string} name of a text of this folder */
const template = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

/**
 * Fills a text's `{version}`, `{major}` and `{hash of FILE}`.
 *
 * @param {string} text
 * @param {Release} release
 */
function fill(text, { version, integrity }) {
  const [major = ''] = version.split('.');
  return text
    .replaceAll('{version}', version)
    .replaceAll('{major}', major)
    .replace(/\{hash of ([^}]+)\}/g, (_match, file) => {
      const hash = integrity[file];
      if (!hash)
        throw new ReleaseError(`integrity.json has no hash for ${file}, which partners paste: build again.`);
      return hash;
    });
}

/** @param {Release} release @returns {string} a line for each theme */
function themeLines({ version, integrity }) {
  const themes = Object.entries(integrity).filter(([file]) => file.endsWith('.css'));
  const lines = themes.map(
    ([file, hash]) => `<link rel="stylesheet" href="https://static.example.org/fairwire/${version}/${file}"
      integrity="${hash}" crossorigin="anonymous">`,
  );
  return lines.join('\n');
}

/**
 * The settings lead the moving address to this version.
 *
 * @param {string} name
 * @param {Release} release
 */
function settingsOf(name, { settings, version }) {
  const text = readFileSync(join(settings, name), 'utf8');
  if (!/fairwire\/\d+\.\d+\.\d+\//.test(text) || !/fairwire\/\d+\//.test(text))
    throw new ReleaseError(`${join(settings, name)} has no redirect from /fairwire/1/ to a version.`);
  const led = text
    .replace(/fairwire\/\d+\.\d+\.\d+\//g, `fairwire/${version}/`)
    .replace(/fairwire\/\d+\//g, `fairwire/${version.split('.')[0]}/`);
  return asModule(led.replaceAll('docs/server/', 'server/'));
}

/** Outside the project no package.json says that a .js is a module. @param {string} text that may name the program */
const asModule = (text) => text.replaceAll('compress.js', 'compress.mjs');

/**
 * @param {Release} release
 * @returns {Map<string, Buffer>} path in the zip → text
 */
export function hostingTexts(release) {
  const snippets = template('snippets.txt').replace('{themes}', themeLines(release));
  const texts = {
    'README.txt': fill(template('organiser.txt'), release),
    'snippets.txt': fill(snippets, release),
    'server/nginx.conf': settingsOf('nginx.conf', release),
    'server/Caddyfile': settingsOf('Caddyfile', release),
    'server/compress.mjs': asModule(readFileSync(join(release.settings, 'compress.js'), 'utf8')),
  };
  return new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));
}
