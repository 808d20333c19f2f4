// @ts-check
/** What an organiser gets, from a small folder in the place of dist/embed. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { organiserZip } from '../../.ci/release/organiser-zip.js';
import { EMBED, hashOf, writeEmbed } from './support/embed.js';

const settings = fileURLToPath(new URL('../../docs/server', import.meta.url));
const PLACE = 'fairwire/1.2.3';

describe('the organiser’s zip', () => {
  /** @type {string} */
  let embed;

  beforeEach(async () => {
    embed = await mkdtemp(join(tmpdir(), 'fairwire-release-'));
    await writeEmbed(embed);
  });
  afterEach(() => rm(embed, { recursive: true, force: true }));

  const zip = (version = '1.2.3') => organiserZip({ embed, settings, version });
  const unzip = async (version = '1.2.3') => {
    const entries = Object.entries(unzipSync(await zip(version)));
    return new Map(entries.map(([path, bytes]) => [path, Buffer.from(bytes)]));
  };
  const textOf = async (/** @type {string} */ path, version = '1.2.3') =>
    String((await unzip(version)).get(path));

  it('holds what pages load in the folder of the version, each compressed too, and nothing else of the build', async () => {
    const hosted = [...Object.keys(EMBED), 'integrity.json', 'licenses.md'].flatMap((name) =>
      ['', '.br', '.gz'].map((ending) => `${PLACE}/${name}${ending}`),
    );
    const beside = ['README.txt', 'SHA256SUMS', 'snippets.txt'];
    const server = ['nginx.conf', 'Caddyfile', 'compress.mjs'].map((name) => `server/${name}`);
    assert.deepEqual([...(await unzip()).keys()], [...hosted, ...beside, ...server].sort());
  });

  it('holds the bytes that were built, as the hashes and the compressed copies say', async () => {
    const files = await unzip();
    const integrity = JSON.parse(String(files.get(`${PLACE}/integrity.json`)));
    assert.deepEqual(Object.keys(integrity), Object.keys(EMBED));
    for (const [name, text] of Object.entries(EMBED)) {
      const bytes = files.get(`${PLACE}/${name}`) ?? Buffer.of();
      assert.equal(String(bytes), text);
      assert.equal(hashOf(integrity[name].split('-')[0], bytes), integrity[name]);
      assert.equal(String(brotliDecompressSync(files.get(`${PLACE}/${name}.br`) ?? Buffer.of())), text);
      assert.equal(String(gunzipSync(files.get(`${PLACE}/${name}.gz`) ?? Buffer.of())), text);
    }
  });

  it('has a checksum of every file but the list of them', async () => {
    const files = await unzip();
    const sums = String(files.get('SHA256SUMS'));
    files.delete('SHA256SUMS');
    const expected = [...files].map(
      ([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`,
    );
    assert.equal(sums, expected.join(''));
  });

  it('is the same, byte for byte, whenever and wherever it is made', async () => {
    const zone = process.env['TZ'];
    try {
      process.env['TZ'] = 'America/Los_Angeles';
      const first = await zip();
      for (const name of Object.keys(EMBED)) await utimes(join(embed, name), 1_000_000_000, 1_000_000_000);
      process.env['TZ'] = 'Asia/Shanghai';
      assert.ok(Buffer.from(first).equals(await zip()), 'other bytes');
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('tells in two languages what to paste, with the hash of the file that is in it', async () => {
    const readme = await textOf('README.txt');
    const hash = hashOf('sha384', EMBED['fairwire.js']);
    const script = `<script type="module" src="https://static.example.org/${PLACE}/fairwire.js"
           integrity="${hash}" crossorigin="anonymous"></script>`;
    const [english = '', chinese = ''] = readme.split(/^=+$/m);
    for (const part of [english, chinese]) assert.ok(part.includes(script), part);
    assert.ok(english.includes('unzip -o fairwire-1.2.3.zip'), english);
    assert.match(english, /^Why there is no folder fairwire\/1\/$/m);
    assert.match(chinese, /为什么没有 fairwire\/1\/ 目录/);
    assert.doesNotMatch(readme, /[{}]/, 'a gap that was not filled');
  });

  it('has each snippet with the hash of its file', async () => {
    const snippets = await textOf('snippets.txt');
    const pinned = [...snippets.matchAll(/static\.example\.org\/([^"]+)"[^>]*?integrity="([^"]+)"/g)];
    const found = pinned.map(([, path, hash]) => [path, hash]);
    const names = /** @type {const} */ ([
      ...['fairwire.js', 'fairwire.classic.js', 'themes/journal.css', 'themes/night.css'],
    ]);
    const texts = new Map(Object.entries(EMBED));
    const expected = names.map((name) => [`${PLACE}/${name}`, hashOf('sha384', texts.get(name) ?? '')]);
    assert.deepEqual(found, expected);
    assert.match(snippets, /src="https:\/\/static\.example\.org\/fairwire\/1\/fairwire\.js"><\/script>/);
    assert.doesNotMatch(snippets, /[{}]/);
  });

  it('has settings that lead the moving address of its major version to its folder', async () => {
    const redirects = [
      ['server/nginx.conf', 'location ~ ^/fairwire/3/(.+)$ {\n        return 302 /fairwire/3.4.5/$1;'],
      ['server/Caddyfile', 'redir @newest /fairwire/3.4.5/{re.newest.1} 302'],
      ['server/Caddyfile', '@newest path_regexp newest ^/fairwire/3/(.+)$'],
    ];
    for (const [path = '', line = ''] of redirects)
      assert.ok((await textOf(path, '3.4.5')).includes(line), `${path}: ${line}`);
  });

  it('has a program that compresses feeds where no package.json is', async () => {
    const program = join(embed, 'compress.mjs');
    await writeFile(program, await textOf('server/compress.mjs'));
    const feed = join(embed, 'feed');
    await writeEmbed(feed);
    const options = /** @type {const} */ ({ encoding: 'utf8', stdio: 'pipe' });
    assert.equal(execFileSync(process.execPath, [program, feed], options), '14 files written\n');
    const told = 'Which folder? node compress.mjs /srv/fairwire\n';
    assert.equal(spawnSync(process.execPath, [program], options).stderr, told);
  });

  /** @type {[string, string, string][]} what is done to a file → what is said */
  const faults = [
    [
      'fairwire.js',
      'console.log("another");',
      'is not the file whose hash stands in integrity.json: build again with npm run build.',
    ],
    ['fairwire.new-part.js', '', 'has no hash in integrity.json: vite.config.ts writes them.'],
  ];
  for (const [name, text, sentence] of faults)
    it(`is not made where ${name} ${sentence.split(':')[0]}`, async () => {
      await writeFile(join(embed, name), text);
      await assert.rejects(zip(), { message: `${join(embed, name)} ${sentence}` });
    });

  it('is not made where a file is missing', async () => {
    await rm(join(embed, 'licenses.md'));
    const message = `${join(embed, 'licenses.md')} is missing: build again with npm run build.`;
    await assert.rejects(zip(), { message });
  });
});
