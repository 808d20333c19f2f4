// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { transformSync } from 'esbuild';
import { compileTemplate, parse } from 'vue/compiler-sfc';
import { options, snippet } from './support.js';

const src = 'https://www.example.org/feed/en.json';
/** @type {Record<string, string | true>} */
const attributes = {
  ...{ limit: '8', tabs: true, show: 'image  date', 'heading-level': '2', refresh: '60' },
  ...{ query: 'a "b" {c} & \\d', layout: 'cards', 'page-size': '4', tag: '2015' },
};
const fallback = { text: '{{ News }} <b> & "more"', url: 'https://www.example.org/?a=1&b=2' };

/**
 * What React is given.
 *
 * @param {string} source
 */
function rendered(source) {
  const { code } = transformSync(source, { loader: 'jsx', jsxFactory: 'h', format: 'cjs' });
  const h = (
    /** @type {unknown} */ type,
    /** @type {unknown} */ props,
    /** @type {unknown[]} */ ...children
  ) => ({
    type,
    props,
    children,
  });
  /** @type {string[]} */
  const imports = [];
  const module = { exports: /** @type {Record<string, () => unknown>} */ ({}) };
  new Function('h', 'require', 'module', code)(h, (/** @type {string} */ name) => imports.push(name), module);
  return { imports, tree: module.exports['NewsList']?.() };
}

describe('a snippet for React', () => {
  it('gives the element properties of the right names and types', () => {
    const { imports, tree } = rendered(snippet(options({ form: 'react', attributes, fallback })));
    assert.deepEqual(imports, ['fairwire/define/news-list']);
    assert.deepEqual(tree, {
      type: 'news-list',
      props: {
        ...{ src, limit: 8, tabs: true, show: ['image', 'date'], headingLevel: 2, refreshInterval: 60 },
        ...{ query: 'a "b" {c} & \\d', layout: 'cards', pageSize: 4, tag: '2015' },
      },
      children: [{ type: 'a', props: { href: fallback.url }, children: [fallback.text] }],
    });
  });
});

describe('a look and elements in a feed', () => {
  const feed = {
    ...{ element: 'news-feed', inside: ['news-list', 'news-article'], fallback: { text: 'News' } },
    ...{ theme: 'night', tokens: { '--fairwire-gap': '1em' } },
  };

  it('are imports, props and children in React', () => {
    const source = snippet(options({ form: 'react', ...feed })).replace('NewsFeed', 'NewsList');
    const { imports, tree } = rendered(source);
    assert.deepEqual(imports, [
      'fairwire/themes/night.css',
      ...['feed', 'list', 'article'].map((name) => `fairwire/define/news-${name}`),
    ]);
    assert.deepEqual(tree, {
      type: 'news-feed',
      props: { className: 'fairwire-night', style: { '--fairwire-gap': '1em' }, src },
      children: [
        { type: 'news-list', props: null, children: ['News'] },
        { type: 'news-article', props: null, children: [] },
      ],
    });
  });

  it('are a class, a style and children in Vue', () => {
    const { descriptor } = parse(snippet(options({ form: 'vue', ...feed })));
    assert.match(
      descriptor.template?.content ?? '',
      /<news-feed class="fairwire-night" style="--fairwire-gap: 1em" src="[^"]*"><news-list>News<\/news-list><news-article><\/news-article><\/news-feed>/,
    );
  });

  it('register the article in which a list opens its stories', () => {
    assert.match(snippet(options({ form: 'vue', attributes: { open: 'inline' } })), /define\/news-article'/);
  });
});

describe('a snippet for Vue', () => {
  it('compiles to attributes', () => {
    const source = snippet(options({ form: 'vue', attributes, fallback }));
    const { descriptor, errors } = parse(source);
    assert.deepEqual(errors, []);
    assert.match(descriptor.scriptSetup?.content ?? '', /import 'fairwire\/define\/news-list';/);
    const { code, errors: mistakes } = compileTemplate({
      ...{ id: 'x', filename: 'x.vue', source: descriptor.template?.content ?? '' },
      compilerOptions: { isCustomElement: (tag) => tag.includes('-'), hoistStatic: false },
    });
    assert.deepEqual(mistakes, []);
    const props = /** @type {Record<string, unknown>} */ (
      new Function(`return ${/\("news-list", (\{[^]*?\n\s*\})/.exec(code)?.[1] ?? 'undefined'}`)()
    );
    assert.deepEqual(props, {
      ...{ src, '^limit': '8', '^tabs': '', '^show': 'image  date', 'heading-level': '2', '^refresh': '60' },
      ...{ query: 'a "b" {c} & \\d', layout: 'cards', 'page-size': '4', tag: '2015' },
    });
    const [, text = ''] = /, (_toDisplayString\(.*)\)\n/.exec(code) ?? [];
    assert.equal(new Function('_toDisplayString', `return ${text}`)(String), fallback.text);
  });
});
