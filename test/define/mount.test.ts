import { expect } from '@open-wc/testing';
import '../../src/define/index.js';
import { mountAll, mountScript } from '../../src/define/mount.js';

const page = (markup: string): HTMLElement => {
  const root = document.createElement('div');
  root.innerHTML = markup;
  return root;
};

describe('a page whose editor drops unknown tags', () => {
  it('names an element on a div, whose content becomes the fallback', () => {
    const root = page(
      `<div id="n" class="box" lang="zh" data-fairwire="news-list" data-src="/feed/en.json" data-heading-level="2"><a href="/news/">News</a></div>`,
    );
    mountAll(root);
    const element = root.firstElementChild;
    expect(root.childElementCount).to.equal(1);
    expect(element?.outerHTML).to.equal(
      '<news-list src="/feed/en.json" heading-level="2" id="n" class="box" lang="zh"><a href="/news/">News</a></news-list>',
    );
  });

  it('gives an element no attribute that is not its own, so that nothing runs which an editor lets through', () => {
    const root = page(
      `<div data-fairwire="news-list" data-limit="3" data-onclick="alert(1)" data-style="all:unset" data-bs-toggle="x"></div>`,
    );
    mountAll(root);
    expect(root.innerHTML).to.equal('<news-list limit="3"></news-list>');
  });

  it('puts elements into a feed', () => {
    const root = page(
      `<div data-fairwire="news-feed" data-src="/feed/en.json"><div data-fairwire="news-list"></div></div>`,
    );
    mountAll(root);
    expect(root.querySelector('news-feed > news-list')).to.not.equal(null);
    expect(root.querySelector('div')).to.equal(null);
  });

  it('keeps a div that names something else', () => {
    const root = page(`<div data-fairwire="marquee"><a href="/news/">News</a></div>`);
    mountAll(root);
    expect(root.innerHTML).to.equal(`<div data-fairwire="marquee"><a href="/news/">News</a></div>`);
  });

  it('puts an element after a script that names one', () => {
    const root = page('<p>before</p><p>after</p>');
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset['mount'] = 'partner-footer';
    script.dataset['src'] = '/feed/en.json';
    root.firstElementChild?.after(script);
    mountScript(script);
    expect(script.nextElementSibling?.outerHTML).to.equal(
      '<partner-footer src="/feed/en.json"></partner-footer>',
    );
    expect(root.childElementCount).to.equal(4);
  });

  it('takes a script without such a name as what it is', () => {
    const root = page('');
    const script = document.createElement('script');
    root.append(script);
    mountScript(script);
    mountScript(null);
    expect(root.childElementCount).to.equal(1);
  });
});
