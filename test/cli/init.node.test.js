// @ts-check
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Window } from 'happy-dom';
import { createServer } from 'vite';
import { fairwire, program } from './support/cli.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const vite = await createServer({
  ...{ root, configFile: false, logLevel: 'error', appType: 'custom' },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
const { readFeed } = /** @type {typeof import('../../src/feed/reader.js')} */ (
  await vite.ssrLoadModule('/src/feed/reader.ts')
);
const { feedShape, itemShape } = /** @type {typeof import('../../src/feed/format.js')} */ (
  await vite.ssrLoadModule('/src/feed/format.ts')
);

const folder = mkdtempSync(join(tmpdir(), 'fairwire-init-'));
after(async () => {
  await vite.close();
  rmSync(folder, { recursive: true });
});

const hashOf = (/** @type {string | Buffer} */ bytes) =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
/** Stand-ins: what is in the embed files is not what is tested here. @type {Record<string, string>} */
const embed = {
  'fairwire.js': 'module',
  'fairwire.classic.js': 'classic',
  'themes/night.css': 'a{}',
  'start.d.ts': 'types',
};

let embedFolder = '';
before(async () => {
  embedFolder = join(dirname(await program()), '../embed');
  const integrity = { 'fairwire.js': hashOf(embed['fairwire.js'] ?? '') };
  for (const [name, text] of Object.entries({ ...embed, 'integrity.json': JSON.stringify(integrity) })) {
    mkdirSync(dirname(join(embedFolder, name)), { recursive: true });
    writeFileSync(join(embedFolder, name), text);
  }
});

/** @param {string} name */
const filesIn = (name) =>
  readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, name).length + 1))
    .sort();

describe('fairwire init', () => {
  for (const language of ['en', 'zh-Hans', 'zh-Hant']) {
    it(`writes a feed in ${language} that the reader has nothing to say about`, async () => {
      const { code, stderr } = await fairwire(['init', language, '--language', language], { cwd: folder });
      assert.deepEqual([code, stderr], [0, `${join(language, 'README.md')} says what to do next.\n`]);
      const document = JSON.parse(readFileSync(join(folder, language, 'feed.json'), 'utf8'));
      const reading = readFeed(document, 'https://www.example.org/feed.json');
      assert.ok('feed' in reading);
      assert.deepEqual(reading.problems, []);
      assert.deepEqual([reading.feed.language, reading.feed.items.length], [language, 3]);
      const unknown = (/** @type {object} */ object, /** @type {{ members: object }} */ { members }) =>
        Object.keys(object).filter((name) => name !== 'items' && !(name in members));
      assert.deepEqual(unknown(document, feedShape), []);
      assert.deepEqual(
        document.items.flatMap((/** @type {object} */ item) => unknown(item, itemShape)),
        [],
      );
    });

    it(`writes a page and a README in ${language}`, () => {
      const page = readFileSync(join(folder, language, 'index.html'), 'utf8');
      assert.match(page, new RegExp(`<html lang="${language}">`));
      const readme = readFileSync(join(folder, language, 'README.md'), 'utf8');
      assert.match(readme, /npx fairwire check feed\.json/);
      assert.ok(readme.includes(`fairwire/${version}/`));
      assert.equal(/\p{Script=Han}/u.test(page + readme), language !== 'en');
    });
  }

  it('dates the feed from today: stories before, the exhibition after', () => {
    const { items, _fairwire } = JSON.parse(readFileSync(join(folder, 'en/feed.json'), 'utf8'));
    const age = Date.now() - Date.parse(items[0].date_published);
    assert.ok(age >= 0 && age < 3_600_000, `${age} ms`);
    assert.ok(Date.parse(_fairwire.exhibition.startDate) > Date.now());
    assert.ok(_fairwire.exhibition.name.includes(_fairwire.exhibition.startDate.slice(0, 4)));
    const dates = _fairwire.events.map((/** @type {{ startDate: string }} */ event) =>
      event.startDate.slice(0, 10),
    );
    for (const date of dates)
      assert.ok(date >= _fairwire.exhibition.startDate && date <= _fairwire.exhibition.endDate, date);
  });

  it('names only files, stories, events and categories that are there', () => {
    const { items, _fairwire, icon } = JSON.parse(readFileSync(join(folder, 'en/feed.json'), 'utf8'));
    const ids = (/** @type {{ id: string }[]} */ list) => list.map(({ id }) => id);
    for (const { image, _fairwire: own } of items) {
      if (image) assert.ok(existsSync(join(folder, 'en', image)), image);
      for (const id of own.categoryIds) assert.ok(ids(_fairwire.categories).includes(id), id);
      for (const id of own.eventIds ?? []) assert.ok(ids(_fairwire.events).includes(id), id);
      for (const id of own.relatedIds ?? []) assert.ok(ids(items).includes(id), id);
    }
    assert.ok(existsSync(join(folder, 'en', icon)));
  });

  it('writes a page with all elements, whose script is there and has the hash that it says', () => {
    const { document } = new Window();
    document.write(readFileSync(join(folder, 'en/index.html'), 'utf8'));
    const script = document.querySelector('script');
    const file = readFileSync(join(folder, 'en', script?.getAttribute('src') ?? ''));
    assert.equal(script?.getAttribute('src'), `fairwire/${version}/fairwire.js`);
    assert.equal(script?.getAttribute('integrity'), hashOf(file));
    assert.ok(
      existsSync(join(folder, 'en', document.querySelector('news-feed')?.getAttribute('src') ?? 'none')),
    );
    for (const tag of ['news-list', 'news-article', 'event-links', 'partner-footer'])
      assert.ok(document.querySelector(`news-feed ${tag}`), tag);
  });

  it('copies the embed files, and names what it wrote', async () => {
    const { stdout } = await fairwire(['init', 'again'], { cwd: folder });
    const own = ['README.md', 'feed.json', 'images/hall.svg', 'images/logo.svg', 'index.html'];
    const servers = ['server/Caddyfile', 'server/nginx.conf'];
    const copied = ['fairwire.classic.js', 'fairwire.js', 'integrity.json', 'themes/night.css'];
    assert.deepEqual(
      filesIn('again'),
      [...own, ...servers, ...copied.map((name) => `fairwire/${version}/${name}`)].sort(),
    );
    assert.deepEqual(
      stdout.trim().split('\n').sort(),
      [
        ...[...own, ...servers].map((name) => join('again', name)),
        `again/fairwire/${version}: 4 files`,
      ].sort(),
    );
  });

  it('overwrites nothing, and then writes nothing', async () => {
    mkdirSync(join(folder, 'mine'));
    writeFileSync(join(folder, 'mine/index.html'), 'mine');
    const { code, stdout, stderr } = await fairwire(['init'], { cwd: join(folder, 'mine') });
    assert.deepEqual([code, stdout], [2, '']);
    assert.equal(
      stderr,
      'fairwire: index.html is there already: nothing was written. Name an empty folder.\n',
    );
    assert.deepEqual(filesIn('mine'), ['index.html']);
    const twice = await fairwire(['init', 'en'], { cwd: folder });
    assert.match(
      twice.stderr,
      /^fairwire: en\/feed\.json is there already, and so are 10 more: nothing was written\./,
    );
  });

  it('names its pictures in full where the address of the folder is known', async () => {
    await fairwire(['init', 'full', '--url', 'https://www.example.org/news'], { cwd: folder });
    const document = JSON.parse(readFileSync(join(folder, 'full/feed.json'), 'utf8'));
    assert.equal(document.feed_url, 'https://www.example.org/news/feed.json');
    assert.equal(document.items[0].image, 'https://www.example.org/news/images/hall.svg');
    assert.equal(/"images\//.test(JSON.stringify(document)), false);
    const checked = await fairwire(['check', 'full/feed.json'], { cwd: folder });
    assert.match(checked.stdout, /3 items, 0 errors, 0 warnings/);
  });

  it('refuses what it cannot do', async () => {
    const french = await fairwire(['init', 'x', '--language', 'fr'], { cwd: folder });
    assert.match(french.stderr, /--language has to be one of en, zh-Hans, zh-Hant, not "fr"\./);
    const inFile = await fairwire(['init', 'mine/index.html'], { cwd: folder });
    assert.match(inFile.stderr, /^fairwire: \S+ cannot be written \(ENOTDIR\)\. Name another folder\.\n$/);
    rmSync(join(embedFolder, 'integrity.json'));
    const bare = await fairwire(['init', 'bare'], { cwd: folder });
    assert.match(bare.stderr, /^fairwire: The embed files are not there: /);
    assert.deepEqual([french.code, inFile.code, bare.code], [2, 2, 2]);
    assert.ok(!existsSync(join(folder, 'bare')) && !existsSync(join(folder, 'x')));
  });
});
