import { expect } from '@open-wc/testing';
import { textFragment } from '../../src/content/text-fragment.js';
import { clean, show } from './support.js';

/** HTML as editors write it. It comes out as it went in. */
const benign = [
  '<p>One <em>two</em> <strong>three</strong> <i>i</i> <b>b</b> <u>u</u> <s>s</s> <small>s</small> <mark>m</mark></p>',
  '<p>H<sub>2</sub>O, m<sup>2</sup>, <abbr title="HyperText">HT</abbr>, <code>x</code>, <kbd>K</kbd>, <samp>s</samp>, <var>v</var></p>',
  '<p>A<br>B<wbr>C</p><hr><p><q>Quoted</q> <cite>Cited</cite> <dfn>Term</dfn> <bdi>x</bdi></p>',
  '<p><del datetime="2015-06-01">old</del> <ins>new</ins> <time datetime="2015-06-29">29 June</time></p>',
  '<ruby>重<rp>(</rp><rt>chóng</rt><rp>)</rp></ruby>',
  '<ul><li>a<ul><li>b</li></ul></li></ul><ol start="3" reversed=""><li value="7">c</li></ol>',
  '<dl><dt>Term</dt><dd>Meaning</dd></dl>',
  '<blockquote><p>Said</p></blockquote><pre>a  b\n c</pre>',
  `<figure><img src="${location.origin}/a.png" alt="A" width="4" height="3"><figcaption>Caption</figcaption></figure>`,
  '<details><summary>More</summary><p>Detail</p></details>',
  '<p lang="zh-Hans" dir="ltr">汉字“引号”——破折号</p>',
  '<p><a href="https://www.example.org/?q=%E4%B8%AD" title="x">link</a> <a href="mailto:news@example.org">mail</a></p>',
];

describe('contentFragment', () => {
  for (const source of benign)
    it(`keeps ${source.slice(0, 60)}`, async () => {
      expect(await clean(source)).to.equal(source);
    });

  it('changes nothing the second time', async () => {
    const source =
      benign.join('') +
      '<h1>A</h1><h3>B</h3><section>x</section><a href="b">y</a><img src="c"><table><tr><td>1';
    const once = await clean(source);
    const unwrapped = once.replace(/<div class="table"[^>]*>(.*?)<\/div>/g, '$1');
    expect(await clean(unwrapped)).to.equal(once);
  });

  it('puts the outermost heading one below the title, and keeps the order of the others', async () => {
    expect(await clean('<h1>a</h1><h2>b</h2><h4>c</h4>')).to.equal('<h3>a</h3><h4>b</h4><h6>c</h6>');
    expect(await clean('<h2>a</h2><h3>b</h3>', { headingLevel: 5 })).to.equal('<h6>a</h6><h6>b</h6>');
    expect(await clean('<h4>a</h4>', { headingLevel: 1 })).to.equal('<h2>a</h2>');
  });

  it('resolves addresses against the document they came in', async () => {
    const box = await show(
      '<a href="../about?q=中">a</a><img src="pictures/b.png"><a href="//example.cn/x">c</a>',
    );
    const [about, other] = box.querySelectorAll('a');
    const { origin, protocol } = location;
    expect(about!.getAttribute('href')).to.equal(`${origin}/about?q=%E4%B8%AD`);
    expect(other!.getAttribute('href')).to.equal(`${protocol}//example.cn/x`);
    expect(box.querySelector('img')!.getAttribute('src')).to.equal(`${origin}/news/pictures/b.png`);
  });

  it('keeps the text of links that lead nowhere', async () => {
    expect(await clean('<a href="#note">1</a> <a name="x">2</a> <a href="">3</a>')).to.equal('1 2 3');
  });

  it('keeps links out of a document of unknown address only where they are absolute', async () => {
    const source = '<a href="x">a</a> <a href="https://www.example.org/">b</a>';
    const expected = 'a <a href="https://www.example.org/">b</a>';
    expect(await clean(source, { baseUrl: undefined })).to.equal(expected);
  });

  it('gives links the target and rel of the element, never their own', async () => {
    const source = '<a href="https://www.example.org/" target="evil" rel="opener">a</a>';
    const plain = (await show(source)).querySelector('a')!;
    expect([plain.target, plain.rel]).to.deep.equal(['', '']);
    const more = { linkTarget: '_blank', linkRel: 'nofollow noopener' };
    const blank = (await show(source, more)).querySelector('a')!;
    expect([blank.target, blank.rel]).to.deep.equal(['_blank', 'nofollow noopener']);
  });

  it('has images load late and tell nobody where they are shown', async () => {
    const image = (await show('<img src="a.png" loading="eager" width="40" height="30">')).querySelector(
      'img',
    )!;
    expect(image.loading).to.equal('lazy');
    expect(image.getAttribute('decoding')).to.equal('async');
    expect(image.referrerPolicy).to.equal('no-referrer');
    expect(image.getAttribute('alt')).to.equal('');
    expect([image.width, image.height]).to.deep.equal([40, 30]);
  });

  it('puts a table into a region that scrolls, named by its caption', async () => {
    const table =
      '<table><caption>Key figures</caption><tr><th>A</th><th>B</th></tr><tr><th>C</th><td>1</td></tr></table>';
    const box = await show(`${table}<table><tr><td><table><tr><td>x</td></tr></table></td></tr></table>`);
    const regions = [...box.querySelectorAll('[role=region]')];
    expect(regions.map((region) => region.getAttribute('aria-label'))).to.deep.equal([
      'Key figures',
      'Table',
    ]);
    expect(regions.every((region) => (region as HTMLElement).tabIndex === 0)).to.equal(true);
    expect([...box.querySelectorAll('th')].map(({ scope }) => scope)).to.deep.equal(['col', 'col', 'row']);
  });

  it('keeps blocks apart whose elements it does not keep', async () => {
    const box = await show('<section>One</section><article>Two</article><form>Three</form>');
    expect(box.innerHTML).to.equal('<div>One</div><div>Two</div><div>Three</div>');
  });

  it('reads 10,000 paragraphs', async () => {
    const box = await show('<p>text</p>'.repeat(10_000));
    expect(box.children.length).to.equal(10_000);
  });

  it('flattens what is nested deeper than anybody writes, and loses no text', async () => {
    for (const name of ['div', 'b', 'ul><li', 'blockquote', 'font', 'x-y', 'span']) {
      const box = await show(`<${name}>a`.repeat(1000) + '<p>the end</p>');
      expect(box.textContent).to.contain('the end');
      expect(box.textContent.split('a').length).to.be.at.least(1000);
      let depth = 0;
      for (let node: Element | null = box.querySelector('p'); node && node !== box; node = node.parentElement)
        depth++;
      expect(depth).to.be.lessThan(80);
    }
  });

  it('changes no text that looks like an attribute', async () => {
    const source = '<p title="style = x, online = y">style = a, onset = b &lt;p style=c&gt;</p>';
    expect(await clean(source)).to.equal(source);
  });

  it('takes no longer than its length for markup that never ends', async () => {
    for (const part of ['<a', '<a "', "<p title='", '<script>', '<a onx ', '</', '<!--', '&lt'])
      expect(await clean(part.repeat(100_000))).to.be.a('string');
  });

  it('leaves the markers of templates as text', async () => {
    const text = '{{ constructor.constructor("x")() }} ${x} <!--lit-part--> ?lit$1$ <%= x %>';
    const box = await show(`<p>${text.replace(/</g, '&lt;')}</p>`);
    expect(box.textContent).to.equal(text);
  });

  it('takes bidi overrides out of the text, also written as references', async () => {
    const box = await show('<p>pay &#x202e;gnihton\u2066 now</p>');
    expect(box.textContent).to.equal('pay gnihton now');
    const frame = '<iframe src="https://www.example.org/x" title="\u202ewon"></iframe>';
    expect((await show(`${frame}<p title="\u202ewon">x</p>`)).innerHTML).not.to.match(/[\u202a-\u202e]/);
  });

  it('says what is in an element it does not know, once', async () => {
    const box = await show('<blink><font face="x">A <my-thing>B</my-thing></font></blink> C');
    expect(box.innerHTML).to.equal('A B C');
  });

  it('reads broken HTML', async () => {
    expect(await clean('<p>a<p>b<ul><li>c<li>d</ul')).to.equal(
      '<p>a</p><p>b</p><ul><li>c</li><li>d</li></ul>',
    );
    expect(await clean('a < b & c')).to.equal('a &lt; b &amp; c');
    expect(await clean('')).to.equal('');
  });
});

describe('textFragment', () => {
  const markup = (text: string): string => {
    const box = document.createElement('div');
    box.append(textFragment(text));
    return box.innerHTML;
  };

  it('makes paragraphs at blank lines, and line breaks at single ones', () => {
    expect(markup('One\ntwo\n\n  \nThree\n')).to.equal('<p>One<br>two</p><p>Three</p>');
  });

  it('takes nothing for markup', () => {
    expect(markup('<img src=x onerror=alert(1)>')).to.equal('<p>&lt;img src=x onerror=alert(1)&gt;</p>');
  });

  it('is empty for nothing', () => {
    expect(markup(' \n\n ')).to.equal('');
  });
});
