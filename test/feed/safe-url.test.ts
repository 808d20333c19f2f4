import { expect } from '@open-wc/testing';
import { linkProtocols, resourceProtocols, safeUrl } from '../../src/feed/safe-url.js';

const base = 'https://example.org/2015/feed.json';

describe('safeUrl', () => {
  for (const [value, href] of [
    ['https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
    ['HTTP://Example.COM', 'http://example.com/'],
    ['news/1.html', 'https://example.org/2015/news/1.html'],
    ['../1.html', 'https://example.org/1.html'],
    ['/1.html', 'https://example.org/1.html'],
    ['?id=1', 'https://example.org/2015/feed.json?id=1'],
    ['#top', 'https://example.org/2015/feed.json#top'],
    ['//cdn.example.net/a.png', 'https://cdn.example.net/a.png'],
    [' \n https://example.com/ \t', 'https://example.com/'],
    ['mailto:info@example.org', 'mailto:info@example.org'],
    ['javascript/guide.html', 'https://example.org/2015/javascript/guide.html'],
  ] as const)
    it(`keeps ${JSON.stringify(value)}`, () => {
      expect(safeUrl(value, base)).to.equal(href);
    });

  it('writes Chinese as UTF-8, so that a page in GBK asks for the same', () => {
    expect(safeUrl('/搜索?q=展览', base)).to.equal(
      'https://example.org/%E6%90%9C%E7%B4%A2?q=%E5%B1%95%E8%A7%88',
    );
  });

  it('drops whatever could run, and what leads out of the web', () => {
    for (const value of [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      ' \u0001\u0000javascript:alert(1)',
      'java\nscript:alert(1)',
      'java\tscript\r\n:alert(1)',
      '\u00a0javascript:alert(1)',
      '\ufeffjavascript:alert(1)',
      'javascript://example.org/%0aalert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:msgbox(1)',
      'blob:https://example.org/1',
      'file:///etc/passwd',
      'ftp://example.org/',
      'view-source:https://example.org/',
      'intent://example.org/#Intent;end',
    ])
      expect(safeUrl(value, base), JSON.stringify(value)).to.equal(undefined);
  });

  it('drops what is no address', () => {
    for (const value of ['https://', 'https://[::1', 'https://example.org:99999/'])
      expect(safeUrl(value, base), value).to.equal(undefined);
  });

  it('keeps absolute addresses only where there is no base', () => {
    expect(safeUrl('news/1.html', undefined)).to.equal(undefined);
    expect(safeUrl('https://example.com/', undefined)).to.equal('https://example.com/');
  });

  it('keeps the protocols it is given', () => {
    expect(safeUrl('mailto:info@example.org', base, resourceProtocols)).to.equal(undefined);
    expect(safeUrl('a.png', base, resourceProtocols)).to.equal('https://example.org/2015/a.png');
    expect(safeUrl('a.png', 'mailto:info@example.org', linkProtocols)).to.equal(undefined);
  });
});
