// @ts-check
/** `fairwire check` of files, and what it prints. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import iconv from 'iconv-lite';
import { documents } from '../../demo/feed/documents.js';
import { fairwire } from './support/cli.js';

const folder = mkdtempSync(join(tmpdir(), 'fairwire-check-'));
after(() => rmSync(folder, { recursive: true }));

/** @param {string} name @param {string | Buffer} text */
const write = (name, text) => writeFileSync(join(folder, name), text);
/** @param {string[]} args @param {string | Buffer} [input] */
const check = (args, input) =>
  fairwire(['check', ...args], { cwd: folder, ...(input !== undefined && { input }) });

const valid = '{"version":"https://jsonfeed.org/version/1.1","title":"展览","items":[]}';
const wrong = `{
  "version": "https://jsonfeed.org/version/1.1",
  "title": "Notes",
  "items": [
    { "id": "1", "content_text": "x", "date_published": "soon" },
    { "id": "2", "content_text": "x", "date_published": "later" },
    { "id": "3", "content_text": "x", "date_publishd": "2015-06-23T09:00:00Z" }
  ]
}
`;
write('wrong.json', wrong);
write('valid.json', valid);

describe('fairwire check', () => {
  it('is the first command that the help lists, and tells how it is called', async () => {
    const { stdout } = await fairwire(['--help']);
    assert.match(stdout, /\n\n {2}check\s+says what is wrong/);
    const help = await check(['--help']);
    assert.equal(help.code, 0);
    for (const word of ['--links', '--pages', '--format', '--timeout', 'Exit code', 'Example:'])
      assert.ok(help.stdout.includes(word), word);
  });

  it('has nothing to say of a sample feed', async () => {
    write('en.json', documents().get('/feed/en.json')?.body ?? '');
    const { stdout, stderr, code } = await check(['en.json']);
    assert.deepEqual([stdout, stderr, code], ['10 items, 0 errors, 0 warnings\n', '', 0]);
  });

  it('prints errors before warnings, equal ones together, and how many there are', async () => {
    const { stdout, code } = await check(['wrong.json']);
    assert.equal(
      stdout,
      `Errors

wrong.json:5:57: error: date_published is not a date and was dropped; expected a date such as 2015-06-23 or 2015-06-23T09:00:00+08:00.
    /items/0/date_published  "soon"
    also at 6:57 /items/1/date_published

Warnings

wrong.json:7:39: warning: "date_publishd" is no member that the format has: nothing reads it.
    /items/2/date_publishd  "date_publishd"
    → Is "date_published" meant?

3 items, 2 errors, 1 warning
`,
    );
    assert.equal(code, 1);
  });

  it('ends well with warnings alone', async () => {
    const { stdout, code } = await check(['-'], valid.replace('{', '{"icon":"a.png",'));
    assert.match(stdout, /^Warnings\n\nstandard input:1:9: warning: icon is a relative address/);
    assert.equal(code, 0);
  });

  it('lists many equal ones in lines that can be read', async () => {
    const items = Array.from({ length: 200 }, (_, index) => ({ id: index, content_text: 'x' }));
    const { stdout } = await check(['-'], JSON.stringify({ ...JSON.parse(valid), items }));
    assert.equal(stdout.match(/id is a number/g)?.length, 1);
    for (let index = 0; index < 200; index++) assert.ok(stdout.includes(`/items/${index}/id`), `${index}`);
    for (const line of stdout.split('\n')) assert.ok(line.length <= 110, line);
  });

  it('prints JSON for programs', async () => {
    const { stdout, code } = await check(['wrong.json', '--format', 'json']);
    const { items, errors, warnings, documents: pages } = JSON.parse(stdout);
    assert.deepEqual([items, errors, warnings, pages.length, code], [3, 2, 1, 1, 1]);
    assert.deepEqual([pages[0].name, pages[0].items], ['wrong.json', 3]);
    const { severity, code: kind, pointer, line, column, found } = pages[0].findings[0];
    assert.deepEqual(
      [severity, kind, pointer, line, column, found],
      ['error', 'date', '/items/0/date_published', 5, 57, '"soon"'],
    );
  });

  it('prints annotations for GitHub', async () => {
    const { stdout, code } = await check(['wrong.json', '--format', 'github']);
    const lines = stdout.trimEnd().split('\n');
    assert.match(
      lines[0] ?? '',
      /^::error file=wrong\.json,line=5,col=57,title=fairwire check%3A date::date_published is not a date/,
    );
    assert.match(lines[2] ?? '', /^::warning file=wrong\.json,line=7,col=39,/);
    assert.deepEqual([lines.length, lines[3], code], [4, '3 items, 2 errors, 1 warning', 1]);
    const piped = await check(['-', '--format', 'github'], valid.replace('{', '{"titl%e":"",'));
    assert.match(
      piped.stdout,
      /^::warning title=[^:]*::"titl%25e" is no member .*\(standard input 1:2 \/titl%25e\)\n/,
    );
  });

  it('knows GBK', async () => {
    write('gbk.json', iconv.encode(valid, 'gbk'));
    const { stdout, code } = await check(['gbk.json']);
    assert.match(stdout, /^Errors\n\ngbk\.json:1:\d+: error: The document is in GBK/);
    assert.equal(code, 1);
  });

  it('does not go on to the next page of a file, unless it is told to', async () => {
    write('paged.json', valid.replace('{', '{"next_url":"http://127.0.0.1:1/2.json",'));
    assert.deepEqual((await check(['paged.json'])).stdout, '0 items, 0 errors, 0 warnings\n');
    const { stdout, code } = await check(['paged.json', '--pages', '2']);
    assert.match(stdout, /The next page cannot be read: http:\/\/127\.0\.0\.1:1\/2\.json cannot be reached/);
    assert.equal(code, 1);
  });

  /** @type {[string[], RegExp][]} */
  const calls = [
    [[], /takes one feed/],
    [['a.json', 'b.json'], /takes one feed/],
    [['valid.json', '--format', 'xml'], /--format is text or json or github, not "xml"/],
    [['valid.json', '--pages', '0'], /--pages takes a number of pages, not "0"/],
    [['valid.json', '--timeout', 'soon'], /--timeout takes a number of seconds, not "soon"/],
    [['valid.json', '--verbose'], /Unknown option '--verbose'/],
    [['missing.json'], /There is no such file: missing\.json/],
    [['.'], /That is a folder: \./],
    [['http://127.0.0.1:1/feed.json'], /cannot be reached/],
  ];
  for (const [args, message] of calls)
    it(`says in one sentence why it cannot: ${args.join(' ') || 'nothing named'}`, async () => {
      const { stdout, stderr, code } = await check(args);
      assert.deepEqual([stdout, code], ['', 2]);
      assert.match(stderr, message);
      assert.equal(stderr.trimEnd().split('\n').length, 1);
    });
});
