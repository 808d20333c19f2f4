/** Content as programs write it that know nothing of feeds: what is left of it looks as if a person had written it. */
import { expect } from '@open-wc/testing';
import { clean, show } from './support.js';

const page = 'https://www.example.org';

describe('content of other programs', () => {
  it('drops the signs that lead to headings and back from notes', async () => {
    for (const sign of ['#', '\u00b6', '\u200b', '\u21a9\ufe0e', '<span>\u00a7</span>', ''])
      expect(await clean(`<h2>Title<a href="#title" aria-hidden="true">${sign}</a></h2>`)).to.equal(
        '<h3>Title</h3>',
      );
    expect(await clean('<p>Said<sup><a href="#n1">1</a></sup></p>')).to.equal('<p>Said<sup>1</sup></p>');
    expect(await clean(`<p><a href="${page}/#x">#</a></p>`)).to.equal(`<p><a href="${page}/#x">#</a></p>`);
  });

  it('links to what is embedded, and loads none of it', async () => {
    const embeds: [string, string, string][] = [
      [`<iframe src="${page}/map?a=1&amp;b=2"></iframe>`, `${page}/map?a=1&b=2`, 'example.org'],
      [`<iframe src="//maps.example.org/x" title="Way in"></iframe>`, '//maps.example.org/x', 'Way in'],
      [
        '<iframe src="https://www.youtube-nocookie.com/embed/a_b-1?x=1"></iframe>',
        'https://www.youtube.com/watch?v=a_b-1',
        'youtube.com',
      ],
      [`<video src="${page}/a.mp4" controls>No film for you</video>`, `${page}/a.mp4`, 'example.org'],
      [
        `<audio controls><source src="${page}/a.mp3" type="audio/mpeg"><p>No sound</p></audio>`,
        `${page}/a.mp3`,
        'example.org',
      ],
    ];
    for (const [source, address, text] of embeds) {
      const box = await show(`<p>Look:</p>${source}<p>Seen?</p>`);
      const links = [...box.querySelectorAll('a')];
      expect(links.map(({ href }) => href)).to.deep.equal([new URL(address, location.href).href]);
      expect(box.textContent).to.equal(`Look:${text}Seen?`);
      expect(box.querySelector('iframe,video,audio,source') === null).to.equal(true);
      expect([...box.children].map(({ localName }) => localName)).to.deep.equal(['p', 'div', 'p']);
    }
  });

  it('drops frames that cannot be seen or lead nowhere', async () => {
    for (const frame of [
      `<iframe src="${page}/count" height="0" width="0"></iframe>`,
      `<iframe src="${page}/count" width="1px" height="1px"></iframe>`,
      '<iframe src="about:blank"></iframe>',
      '<iframe src="javascript:alert(1)"></iframe>',
      '<iframe srcdoc="<p>x</p>"></iframe>',
      '<video>No film for you</video>',
    ])
      expect(await clean(`<p>a</p><p>${frame}</p>`)).to.equal('<p>a</p>');
  });

  it('leaves no empty blocks behind', async () => {
    const source =
      '<p>a</p><p>&nbsp;</p><div><p><svg><path d="M0"></path></svg></p></div><p><br></p><ul><li></li></ul>' +
      '<h2>\u200b</h2><blockquote><p> </p></blockquote><p><img src="a.png" alt=""></p><hr>';
    const box = await show(source);
    expect([...box.children].map(({ localName }) => localName)).to.deep.equal(['p', 'p', 'hr']);
  });

  it('keeps empty cells, which hold a table in shape', async () => {
    const box = await show('<table><tr><th></th><th>A</th></tr><tr><td>1</td><td></td></tr></table>');
    expect(box.querySelectorAll('th,td').length).to.equal(4);
  });

  it('takes code out of the table of its line numbers', async () => {
    const highlighted = [
      '<figure><table><tr><td><pre><span>1</span><br><span>2</span></pre></td>' +
        '<td><pre><b>let</b> a;<br>let b;</pre></td></tr></table></figure>',
      '<figure><table><tr><td data-num="1"></td><td><pre><b>let</b> a;</pre></td></tr>' +
        '<tr><td>2</td><td><pre>let b;</pre></td></tr></table></figure>',
    ];
    for (const source of highlighted) {
      const box = await show(source);
      expect(box.querySelector('table,[role=region]') === null).to.equal(true);
      const lines = box.querySelector('pre')!.innerHTML.replace('<br>', '\n').trim().split('\n');
      expect(lines).to.deep.equal(['<b>let</b> a;', 'let b;']);
    }
  });

  it('keeps tables that have code in them', async () => {
    for (const row of [
      '<td>Before</td><td><pre>a</pre></td>',
      '<td><pre>a</pre></td><td><pre>b</pre></td>',
      '<td>1</td><td><pre>a</pre></td><td>x</td>',
      '<td>1</td><td>2</td>',
    ]) {
      const box = await show(`<table><tbody><tr>${row}</tr></tbody></table>`);
      expect(box.querySelector('tr')!.innerHTML).to.equal(row);
    }
  });
});
