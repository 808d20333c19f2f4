// @ts-check
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { Window } from 'happy-dom';
import { options, prerendered, snippet } from './support.js';

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

  it('in a frame shows no address that would run', () => {
    for (const page of ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,<p>x']) {
      const frame = parsed(snippet(options({ form: 'iframe', page }))).querySelector('iframe');
      assert.equal(frame?.getAttribute('src'), null, page);
    }
  });

  it('for a frame leads all links of a feed’s elements out of it, in the feed’s language', () => {
    const inside = ['news-list', 'event-links'];
    const feed = { element: 'news-feed', inside, fallback, language: 'zh-Hant' };
    const html = snippet(options({ form: 'page', ...feed }));
    const document = new new Window().DOMParser().parseFromString(html, 'text/html');
    assert.equal(document.documentElement.getAttribute('lang'), 'zh-Hant');
    assert.deepEqual(attributesOf(document.querySelector('news-feed')), { src });
    assert.deepEqual(
      [...document.querySelectorAll('news-feed > *')].map((child) => [child.localName, attributesOf(child)]),
      inside.map((tag) => [tag, { 'link-target': '_top' }]),
    );
    assert.equal(document.querySelector('a')?.getAttribute('target'), '_top');
    const own = snippet(
      options({ form: 'page', attributes: { lang: 'en', 'link-target': '_blank' }, language: 'zh' }),
    );
    assert.match(own, /<html lang="en">[^]*<news-list [^>]*link-target="_blank"/);
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
    assert.deepEqual(at('https://static.example.org/expo/2026'), {
      ...module,
      src: 'https://static.example.org/expo/2026/1.0.0/fairwire.js',
    });
  });

  it('names several feeds in one attribute', () => {
    const feeds = ['/feed/a.json', 'https://www.example.cn/b.json'];
    const list = parsed(snippet(options({ feeds }))).querySelector('news-list');
    assert.equal(list?.getAttribute('src'), '/feed/a.json https://www.example.cn/b.json');
  });

  it('has the theme as a pinned sheet and a class, and tokens as a rule that wins over it', () => {
    const look = {
      theme: 'journal',
      tokens: { '--fairwire-accent': '#b00', '--fairwire-gap': '1em}</style>' },
    };
    const integrity = { 'themes/journal.css': 'sha384-journal' };
    for (const form of /** @type {const} */ (['module', 'classic', 'div', 'script', 'wordpress', 'page'])) {
      const body = parsed(snippet(options({ form, ...look, integrity })));
      assert.deepEqual(attributesOf(body.querySelector('link')), {
        rel: 'stylesheet',
        href: 'https://static.example.org/fairwire/1.0.0/themes/journal.css',
        integrity: 'sha384-journal',
        crossorigin: 'anonymous',
      });
      assert.equal(
        body.querySelector('style')?.textContent,
        'news-list.fairwire-journal { --fairwire-accent: #b00; --fairwire-gap: 1em/style; }',
      );
      assert.equal(body.querySelectorAll('.fairwire-journal').length, 1, form);
    }
  });

  it('puts elements into a <news-feed>, the first with the fallback', () => {
    const inside = ['news-list', 'news-article'];
    const feed = { element: 'news-feed', inside, fallback };
    const body = parsed(snippet(options(feed)));
    assert.deepEqual(
      [...(body.querySelector('news-feed')?.children ?? [])].map(({ localName, textContent }) => [
        localName,
        textContent,
      ]),
      [
        ['news-list', fallback.text],
        ['news-article', ''],
      ],
    );
    const divs = parsed(snippet(options({ ...feed, form: 'div' }))).querySelectorAll('div > div');
    assert.deepEqual(
      [...divs].map((div) => div.getAttribute('data-fairwire')),
      inside,
    );
  });
});

describe('a snippet that a program makes', () => {
  it('is a command that a shell reads as it is meant', () => {
    const command = snippet(
      options({ form: 'prerender', attributes: { limit: '8', query: "it's $HOME", tabs: true }, fallback }),
    );
    const args = execFileSync('sh', ['-c', `npx() { printf '%s\\n' "$@"; }; ${command}`], {
      encoding: 'utf8',
    });
    assert.deepEqual(args.trim().split('\n'), [
      ...['fairwire', 'prerender', src, '--element', 'news-list', '--set', 'limit=8'],
      ...['--set', "query=it's $HOME", '--set', 'tabs', '--fallback'],
      ...['<a href="https://www.example.org/news/?a=1&amp;b=&quot;2&quot;">News &amp; more</a>'],
      ...['--output', 'news-list.html'],
    ]);
  });

  it('stands on the page below the script and the look', () => {
    const html = '<news-list><template shadowrootmode="open"></template></news-list>';
    const lines = prerendered(options({ tokens: { '--fairwire-gap': '1em' } }), html).split('\n');
    assert.match(lines[0] ?? '', /^<script type="module" /);
    assert.deepEqual(lines.slice(1), ['<style>news-list { --fairwire-gap: 1em; }</style>', html]);
  });
});
