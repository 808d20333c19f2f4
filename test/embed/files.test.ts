import { expect } from '@open-wc/testing';
import { embedUrl, integrity } from '../helpers/host-page.js';

const names = [
  'fairwire.js',
  'fairwire.classic.js',
  'fairwire.news-article.js',
  'fairwire.news-list.js',
  'fairwire.partner-footer.js',
  'fairwire.event-links.js',
  'fairwire.qr-code.js',
  'fairwire.merged-feeds.js',
  'fairwire.decode.js',
];
const themes = ['association', 'contrast', 'journal', 'night'].map((name) => `themes/${name}.css`);

const bytesOf = async (name: string): Promise<ArrayBuffer> => (await fetch(embedUrl(name))).arrayBuffer();
const textOf = async (name: string): Promise<string> => new TextDecoder().decode(await bytesOf(name));

describe('the embed files', () => {
  it('are all in integrity.json, with their hashes', async () => {
    expect(Object.keys(integrity)).to.have.members([...names, ...themes]);
    for (const [index, name] of [...names, ...themes].entries()) {
      // What a webmaster's page asks for has the longer one.
      const algorithm = index < 2 || themes.includes(name) ? 'sha384' : 'sha256';
      const digest = new Uint8Array(
        await crypto.subtle.digest(algorithm.replace('sha', 'SHA-'), await bytesOf(name)),
      );
      expect(integrity[name], name).to.equal(`${algorithm}-${btoa(String.fromCharCode(...digest))}`);
    }
  });

  it('are ASCII where a page may read them in its own encoding: a module is UTF-8 everywhere', async () => {
    for (const name of names.slice(1))
      expect(
        new Uint8Array(await bytesOf(name)).every((byte) => byte < 128),
        name,
      ).to.equal(true);
  });

  it('import nothing', async () => {
    for (const name of names)
      expect(await textOf(name), name).to.not.match(/\bimport\s*(\(|["'{*])|(?<![-\w])from\s*["']/);
  });

  it('are strict, as a module is anyway', async () => {
    for (const name of names.slice(1)) expect(await textOf(name), name).to.match(/=>\{"use strict";/);
  });

  it('evaluate no text', async () => {
    for (const name of names) expect(await textOf(name), name).to.not.match(/\beval\s*\(|\bFunction\s*\(/);
  });

  it('vouch for their parts', async () => {
    for (const entry of names.slice(0, 2)) {
      const code = await textOf(entry);
      for (const part of names.slice(2).filter((name) => name !== 'fairwire.qr-code.js'))
        expect(code.includes(integrity[part] ?? '?'), part).to.equal(true);
    }
  });

  it('vouch for the part that an article’s part loads', async () => {
    expect(
      (await textOf('fairwire.news-article.js')).includes(integrity['fairwire.qr-code.js'] ?? '?'),
    ).to.equal(true);
  });

  it('name the kit, its version and the licences of what is in them', async () => {
    for (const name of names)
      expect(await textOf(name), name).to.match(/^\/\*! Fairwire \d+\.\d+\.\d+, MIT\. With Lit/);
    for (const name of names)
      expect((await textOf(name)).includes('and safevalues'), name).to.equal(
        name === 'fairwire.news-article.js',
      );
  });
});
