// @ts-check
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { anotherVersion, buildEmbedFiles } from './embed-files.js';

const root = await mkdtemp(join(tmpdir(), 'fairwire-'));
after(() => rm(root, { recursive: true, force: true }));
const file = join(root, 'test/embed/x.test.ts');

/** @param {string} code what stands in for Vite */
async function withVite(code) {
  await mkdir(join(root, 'node_modules/vite/bin'), { recursive: true });
  await writeFile(join(root, 'node_modules/vite/bin/vite.js'), code);
}

test('nothing is built where no test is about the embed files', async () => {
  await withVite('process.exit(1)');
  assert.equal((await buildEmbedFiles(root, [join(root, 'test/embedded.test.ts')])).size, 0);
});

test('a build that fails says so, and why', async () => {
  await withVite('console.error("line 3 is wrong"); process.exit(1)');
  await assert.rejects(
    buildEmbedFiles(root, [file]),
    /need the kit built, and `vite build --app` failed:\nline 3 is wrong/,
  );
});

test('the files are read from the folder of this run', async () => {
  const folder = 'require("node:path").join(process.env.FAIRWIRE_OUTPUT, "embed")';
  await withVite(`const fs = require("node:fs"); const folder = ${folder};
    fs.mkdirSync(folder, { recursive: true }); fs.writeFileSync(folder + "/a.js", "a()");`);
  const built = await buildEmbedFiles(root, [file]);
  assert.deepEqual(
    [...built].map(([name, body]) => [name, String(body)]),
    [['a.js', 'a()']],
  );
});

test('another version has its own hashes in every file that has one', () => {
  const hash = (/** @type {string} */ text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
  const part = '/* Fairwire 1.0.0 */ a()';
  const entry = `v("1.0.0"); load("${hash(part)}")`;
  const integrity = JSON.stringify({ part: hash(part), entry: hash(entry) });
  const files = Object.entries({ entry, part, 'integrity.json': integrity });
  const newer = anotherVersion(new Map(files.map(([name, text]) => [name, Buffer.from(text)])), '2.0.0');
  assert.equal(String(newer.get('part')), '/* Fairwire 2.0.0 */ a()');
  assert.equal(String(newer.get('entry')), `v("2.0.0"); load("${hash('/* Fairwire 2.0.0 */ a()')}")`);
  assert.deepEqual(JSON.parse(String(newer.get('integrity.json'))), {
    part: hash(String(newer.get('part'))),
    entry: hash(String(newer.get('entry'))),
  });
});
