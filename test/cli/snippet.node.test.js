// @ts-check
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fairwire, program } from './support/cli.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const hashes = { 'fairwire.js': 'sha384-AbC+/=', 'fairwire.classic.js': 'sha384-DeF' };
const usual = [
  '--feed',
  'https://www.example.org/feed/en.json',
  '--host',
  'https://static.example.org/fairwire',
];
const link = ['--fallback', 'News', '--fallback-url', 'https://www.example.org/news/'];

let folder = '';
before(async () => {
  folder = join(dirname(await program()), '../embed');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'integrity.json'), JSON.stringify(hashes));
});

describe('fairwire snippet', () => {
  it('prints the lines with the version and the hash of this copy', async () => {
    const { stdout, stderr, code } = await fairwire([
      'snippet',
      ...usual,
      ...link,
      '--set',
      'limit=8',
      '--set',
      'tabs',
    ]);
    assert.equal(
      stdout,
      `<script type="module" src="https://static.example.org/fairwire/${version}/fairwire.js" integrity="sha384-AbC+/=" crossorigin="anonymous"></script>\n` +
        '<news-list src="https://www.example.org/feed/en.json" limit="8" tabs><a href="https://www.example.org/news/">News</a></news-list>\n',
    );
    assert.deepEqual([stderr, code], ['', 0]);
  });

  it('prints other forms', async () => {
    const forms = {
      '--classic': /defer integrity="sha384-DeF"/,
      '--div': /<div data-fairwire="event-links" data-src=/,
    };
    for (const [flag, pattern] of Object.entries(forms)) {
      const { stdout, code } = await fairwire([
        'snippet',
        ...usual,
        ...link,
        '--element',
        'event-links',
        flag,
      ]);
      assert.match(stdout, pattern);
      assert.equal(code, 0);
    }
    const react = await fairwire(['snippet', '--feed', '/feed.json', ...link, '--form', 'react']);
    assert.match(react.stdout, /^import 'fairwire\/define\/news-list';\n/);
    assert.equal(react.code, 0);
  });

  it('prints a look, and elements in a feed', async () => {
    const feed = ['--element', 'news-feed', '--inside', 'news-list', '--inside', 'news-article'];
    const look = ['--theme', 'night', '--token', 'gap=1em', '--form', 'vue'];
    const { stdout, code } = await fairwire(['snippet', ...usual, ...link, ...feed, ...look]);
    assert.match(stdout, /<news-feed class="fairwire-night" style="--fairwire-gap: 1em" src=/);
    assert.match(stdout, /<news-article><\/news-article><\/news-feed>/);
    assert.equal(code, 0);
  });

  it('warns of what will not work, and ends with 1', async () => {
    const args = ['--set', 'limit=many', '--set', 'colour=red', '--feed', 'http://www.example.org/b.json'];
    const { stdout, stderr, code } = await fairwire(['snippet', ...usual, ...args]);
    assert.match(stdout, /<news-list src="https:\S+ http:\S+" limit="many" colour="red"><\/news-list>/);
    const warnings = stderr.split('\n').filter((line) => line.startsWith('warning: '));
    assert.deepEqual([warnings.length, code], [3, 1]);
    assert.match(stderr, /^Without --fallback and --fallback-url readers see nothing/m);
  });

  it('prints the policy that the page needs', async () => {
    const { stdout } = await fairwire(['snippet', ...usual, ...link, '--csp']);
    assert.match(
      stdout,
      /\n\nContent-Security-Policy: script-src https:\/\/static\.example\.org; connect-src https:\/\/www\.example\.org; img-src https:\/\/www\.example\.org\n$/,
    );
  });

  it('needs the host for a prerendered element only where it prints what the page loads', async () => {
    const args = ['snippet', '--feed', '/feed.json', ...link, '--form', 'prerender'];
    const command = await fairwire(args);
    assert.match(command.stdout, /^npx fairwire prerender \/feed\.json /);
    assert.deepEqual([command.stderr, command.code], ['', 0]);
    assert.match((await fairwire([...args, '--csp'])).stderr, /--host has to name the folder/);
    const policy = await fairwire([...args, '--csp', '--host', 'https://static.example.org/fairwire']);
    assert.match(policy.stdout, /: script-src https:\/\/static\.example\.org; connect-src 'self'; /);
  });

  /** @type {[string[], RegExp][]} */
  const refused = [
    [['--feed', '/feed.json'], /--host has to name the folder of the embed files/],
    [['--host', 'static.example.org'], /--host has to be an http or https address, or a path/],
    [[...usual, '--form', 'amp'], /--form has to be one of module, classic, .*, not "amp"\./],
    [[...usual, '--classic', '--div'], /One form at a time: classic, div\./],
    [[...usual, '--set', '=8'], /--set =8 is no attribute: write --set NAME=VALUE\./],
    [[...usual, '--token', 'gap'], /--token gap is no token: write --token NAME=VALUE\./],
    [[...usual, '--element', 'news-ticker'], /There is no element <news-ticker>; there are .*news-list/],
    [['--feed', '/feed.json', '--form', 'iframe'], /--page has to name the address of the page in the frame/],
    [[...usual, 'limit=8'], /"limit=8" belongs to no option\./],
    [[...usual, '--limit=8'], /Unknown option '--limit'/],
  ];
  for (const [args, sentence] of refused)
    it(`refuses ${args.join(' ')}`, async () => {
      const { stdout, stderr, code } = await fairwire(['snippet', ...args]);
      assert.match(stderr, sentence);
      assert.deepEqual([stdout, code, stderr.trim().split('\n').length], ['', 2, 1]);
    });

  it('says where the hashes should be when they are not there', async () => {
    rmSync(join(folder, 'integrity.json'));
    const { stdout, stderr, code } = await fairwire(['snippet', ...usual]);
    assert.match(
      stderr,
      /^fairwire: The embed files are not there: .*integrity\.json\. Install the fairwire package again/,
    );
    assert.deepEqual([stdout, code], ['', 2]);
  });
});
