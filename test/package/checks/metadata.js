// @ts-check
/** That package.json says what is in the package, and nothing else. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { entriesOf } from '../support/entries.js';

const TAGS = ['event-links', 'news-article', 'news-feed', 'news-list', 'partner-footer'];
const NAMED = [
  ...['fairwire', 'fairwire/define', 'fairwire/feed', 'fairwire/custom-elements.json'],
  ...['react', 'preact', 'solid', 'vue', 'svelte'].map((name) => `fairwire/${name}`),
  ...TAGS.flatMap((tag) => [`fairwire/elements/${tag}`, `fairwire/define/${tag}`]),
  ...['en', 'zh-Hans', 'zh-Hant'].map((tag) => `fairwire/locales/${tag}`),
  ...['fairwire.js', 'fairwire.classic.js', 'integrity.json'].map((name) => `fairwire/embed/${name}`),
  ...['association', 'contrast', 'journal', 'night'].map((name) => `fairwire/themes/${name}.css`),
];

/** @param {import('../support/pack.js').Installed} installed */
export function metadata({ tarball, files, package: folder }) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const entries = entriesOf(manifest.exports, files);
  const names = entries.map(({ name }) => name);

  test('publint has nothing to say', async () => {
    const { messages } = await publint({ pkgDir: folder, strict: true, pack: false });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, manifest, { color: false })),
      [],
    );
  });

  test('the types are those of the code, in bundlers and in Node', async () => {
    const entrypoints = entries
      .filter(({ types }) => types)
      .map(({ name }) => name.replace(/^fairwire/, '.'));
    const checked = await checkPackage(createPackageFromTarballData(readFileSync(tarball)), { entrypoints });
    assert.ok(checked.types, 'there are types');
    assert.deepEqual(Object.keys(checked.entrypoints).sort(), entrypoints.sort());
    // It is for those who import: what require() sees is for nobody, nor are resolvers that know no exports.
    const modes = ['node16-esm', 'bundler'];
    const problems = checked.problems.filter(
      (problem) => !('resolutionKind' in problem) || modes.includes(problem.resolutionKind),
    );
    assert.deepEqual(problems, []);
  });

  test('what can be imported is there, with types where it is code', () => {
    assert.deepEqual(
      NAMED.filter((name) => !names.includes(name)),
      [],
    );
    for (const { name, file, types } of entries) {
      assert.ok(files.includes(file), `${name} leads to ${file}, which is not in the package`);
      const isCode = file.endsWith('.js') && !file.startsWith('dist/embed/');
      assert.equal(!!types, isCode, `${name} has types: ${types}`);
      if (types)
        assert.ok(files.includes(types), `${name} has types in ${types}, which is not in the package`);
    }
  });

  test('what only the elements of a page need is not to be imported', () => {
    for (const name of ['define/define', 'define/mount', 'define/mount.js', 'cli/main', 'embed/load-part'])
      assert.ok(!names.includes(`fairwire/${name}`), name);
  });

  test('the fields for CDNs, editors and the command line lead to files', () => {
    const { main, types, unpkg, jsdelivr, customElements, bin, 'web-types': webTypes } = manifest;
    for (const path of [main, types, unpkg, jsdelivr, customElements, bin.fairwire, webTypes])
      assert.ok(files.includes(path.replace('./', '')), `${path} is not in the package`);
  });

  test('there is nothing in it that nobody asked for', () => {
    const kinds =
      /^(dist\/.+\.(js|d\.ts|css|md|json)|custom-elements\.json|docs\/schema\.json|package\.json|README\.md|LICENSE)$/;
    assert.deepEqual(
      files.filter((path) => !kinds.test(path)),
      [],
    );
    assert.deepEqual(
      files.filter((path) => /^dist\/(embed|cli).*\.d\.ts$/.test(path)),
      [],
    );
  });
}
