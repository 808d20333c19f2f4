// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Window } from 'happy-dom';
import { options, snippet } from './support.js';

/** @typedef {import('./support.js').SnippetOptions} SnippetOptions */

/**
 * What a browser makes of it; no script of it runs.
 *
 * @param {string} html
 */
function parsed(html) {
  const { document } = new Window();
  document.body.innerHTML = html;
  return document.body;
}

/** @param {import('happy-dom').Element | null | undefined} element */
const attributesOf = (element) =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));

const src = 'https://www.example.org/feed/en.json';
const module = {
  type: 'module',
  src: 'https://static.example.org/fairwire/1.0.0/fairwire.js',
  integrity: 'sha384-module',
  crossorigin: 'anonymous',
};
const classic = {
  src: 'https://static.example.org/fairwire/1.0.0/fairwire.classic.js',
  charset: 'utf-8',
  defer: '',
  integrity: 'sha384-classic',
  crossorigin: 'anonymous',
};
const fallback = { text: 'News & more', url: 'https://www.example.org/news/?a=1&b="2"' };
/** @type {Record<string, string | true>} */
const attributes = {
  limit: '8',
  tabs: true,
  query: '"><script>alert(1)</script>&amp;',
  'article-url': "/n?id={id}&x='",
};
const written = {
  limit: '8',
  tabs: '',
  query: attributes['query'],
  'article-url': attributes['article-url'],
};
const asData = {
  'data-limit': '8',
  'data-tabs': '',
  'data-query': written.query,
  'data-article-url': written['article-url'],
};

describe('a snippet in HTML', () => {
  it('is two lines', () => {
    assert.equal(
      snippet(
        options({
          attributes: { limit: '8' },
          fallback: { text: 'News', url: 'https://www.example.org/news/' },
        }),
      ),
      '<script type="module" src="https://static.example.org/fairwire/1.0.0/fairwire.js" integrity="sha384-module" crossorigin="anonymous"></script>\n' +
        '<news-list src="https://www.example.org/feed/en.json" limit="8"><a href="https://www.example.org/news/">News</a></news-list>',
    );
  });

  /** @type {[SnippetOptions['form'], object][]} */
  const plain = [
    ['module', module],
    ['classic', classic],
    ['wordpress', module],
  ];
  for (const [form, script] of plain)
    it(`of the form ${form} is a script and the element`, () => {
      const body = parsed(snippet(options({ form, attributes, fallback })));
      assert.equal(body.children.length, 2);
      assert.deepEqual(attributesOf(body.querySelector('script')), script);
      assert.deepEqual(attributesOf(body.querySelector('news-list')), { src, ...written });
      const link = body.querySelector('news-list > a');
      assert.deepEqual([link?.textContent, link?.getAttribute('href')], [fallback.text, fallback.url]);
    });

  it('of the form div is a script and a div, as the classic script reads it', () => {
    const body = parsed(snippet(options({ form: 'div', attributes, fallback })));
    assert.deepEqual(attributesOf(body.querySelector('script')), classic);
    assert.deepEqual(attributesOf(body.querySelector('div')), {
      'data-fairwire': 'news-list',
      'data-src': src,
      ...asData,
    });
    assert.equal(body.querySelector('div > a')?.textContent, fallback.text);
  });

  it('of the form script is one script, and a fallback for readers without any', () => {
    const html = snippet(options({ form: 'script', attributes, fallback }));
    const body = parsed(html);
    assert.deepEqual(attributesOf(body.querySelector('script')), {
      ...classic,
      'data-mount': 'news-list',
      'data-src': src,
      ...asData,
    });
    assert.match(html, /\n<noscript><a href="[^"]*">News &amp; more<\/a><\/noscript>$/);
  });

  it('for WordPress is a block that nothing in it ends', () => {
    const lines = snippet(
      options({ form: 'wordpress', attributes: { query: '<!-- /wp:html -->' }, fallback: { text: '--> x' } }),
    ).split('\n');
    assert.deepEqual([lines[0], lines.at(-1), lines.length], ['<!-- wp:html -->', '<!-- /wp:html -->', 4]);
    assert.ok(!lines.slice(1, -1).join('').includes('-->'));
  });

  it('in a frame is a line here, and a page there, whose links leave the frame', () => {
    const page = 'https://www.example.org/frame.html?a=1&b=2';
    const frame = parsed(snippet(options({ form: 'iframe', page, fallback }))).querySelector('iframe');
    assert.deepEqual([frame?.getAttribute('src'), frame?.getAttribute('title')], [page, fallback.text]);
    const html = snippet(options({ form: 'page', attributes: { lang: 'zh-Hans', limit: '3' }, fallback }));
    const document = new new Window().DOMParser().parseFromString(html, 'text/html');
    assert.equal(document.documentElement.getAttribute('lang'), 'zh-Hans');
    assert.equal(document.title, fallback.text);
    assert.deepEqual(attributesOf(document.querySelector('script')), module);
    assert.deepEqual(attributesOf(document.querySelector('news-list')), {
      src,
      'link-target': '_top',
      lang: 'zh-Hans',
      limit: '3',
    });
  });

  it('is not pinned where the files change, and is where the folder has this version', () => {
    const at = (/** @type {string} */ host) =>
      attributesOf(parsed(snippet(options({ host }))).querySelector('script'));
    assert.deepEqual(at('https://static.example.org/fairwire/1/'), {
      type: 'module',
      src: 'https://static.example.org/fairwire/1/fairwire.js',
    });
    assert.deepEqual(at('https://static.example.org/fairwire/1.0.0'), module);
    assert.deepEqual(at('https://static.example.org/fairwire/'), module);
  });

  it('names several feeds in one attribute', () => {
    const feeds = ['/feed/a.json', 'https://www.example.cn/b.json'];
    const list = parsed(snippet(options({ feeds }))).querySelector('news-list');
    assert.equal(list?.getAttribute('src'), '/feed/a.json https://www.example.cn/b.json');
  });
});
