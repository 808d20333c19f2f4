// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fairwire } from './support/cli.js';

describe('fairwire', () => {
  it('lists its commands, and says so with exit code 2 where none was named', async () => {
    const asked = await fairwire(['--help']);
    assert.match(asked.stdout, /^Fairwire \d+\.\d+\.\d+: .*fairwire COMMAND \[options\]/s);
    assert.equal(asked.code, 0);
    const bare = await fairwire([]);
    assert.deepEqual([bare.code, bare.stdout], [2, asked.stdout]);
  });

  it('tells its version', async () => {
    const { stdout, code } = await fairwire(['--version']);
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
    assert.equal(code, 0);
  });

  it('says in one sentence what it does not know', async () => {
    const { stderr, stdout, code } = await fairwire(['publish']);
    assert.equal(stderr, 'fairwire: There is no command "publish". fairwire --help lists them all.\n');
    assert.deepEqual([stdout, code], ['', 2]);
  });

  it('colours its notes where they are wanted, and nowhere else', async () => {
    const red = '\u001b[31mfairwire:\u001b[39m';
    const coloured = await fairwire(['publish'], { env: { FORCE_COLOR: '1', NO_COLOR: '' } });
    assert.ok(coloured.stderr.startsWith(red), coloured.stderr);
    const plain = await fairwire(['publish'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    assert.ok(!plain.stderr.includes('\u001b'), plain.stderr);
  });
});
