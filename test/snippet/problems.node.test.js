// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  classOf,
  contentSecurityPolicy,
  expectation,
  hasTokenRule,
  known,
  options,
  snippetForms,
  snippetProblems,
} from './support.js';

/** @param {Parameters<typeof snippetProblems>[0]} options */
const sentencesOf = (options) => snippetProblems(options).map(({ message }) => message);

/** @param {Record<string, string | true>} attributes @param {string} [element] */
const of = (attributes, element = 'news-list') => sentencesOf(options({ element, attributes }));

describe('the elements that are known', () => {
  it('are those of the kit', () => {
    assert.deepEqual([...known.keys()].sort(), [
      'event-links',
      'news-article',
      'news-feed',
      'news-list',
      'partner-footer',
    ]);
  });
});

describe('what an attribute takes', () => {
  for (const [tag, attributes] of known)
    it(`is what the element takes: ${tag}`, async ({ mock }) => {
      // The elements name each wrong value there.
      mock.method(console, 'warn', () => undefined);
      const properties = (await classOf(tag)).elementProperties;
      for (const attribute of attributes.filter(({ kind }) => /^(?:number|choice|level)$/.test(kind))) {
        const converter = /** @type {any} */ (properties.get(attribute.property)?.converter);
        for (const value of ['0', '1', '6', '7', 'x', 'hash', 'query:a', 'query:a b', 'query:a:b', ''])
          assert.equal(
            expectation(attribute, value) === undefined,
            converter.fromAttribute(value) !== undefined,
            `${attribute.name}="${value}"`,
          );
      }
    });
});

describe('the problems of a snippet', () => {
  it('are none where all is right', () => {
    assert.deepEqual(
      of({
        limit: '8',
        tabs: true,
        show: 'date image',
        lang: 'zh-Hans',
        'heading-level': '2',
        'page-size': '4',
        cache: '60',
        'time-zone': 'Asia/Shanghai',
      }),
      [],
    );
    assert.deepEqual(
      of({ show: 'lead print', 'item-from': 'query:id', 'json-ld': true }, 'news-article'),
      [],
    );
    assert.deepEqual(of({ show: 'groups icp', logos: 'hide' }, 'partner-footer'), []);
  });

  /** @type {[Record<string, string | true>, RegExp, string?][]} */
  const wrong = [
    [{ limt: '8' }, /^<news-list> has no attribute "limt"; it has .*\blimit\b/],
    [{ limit: 'many' }, /^limit="many" is not a whole number: the default would be used\.$/],
    [{ limit: true }, /^limit="" is not a whole number/],
    [{ tabs: 'false' }, /^tabs="false" is not without a value/],
    [{ layout: 'grid' }, /^layout="grid" is not one of list, cards, headlines, ticker/],
    [{ show: 'image datum' }, /^show="image datum" is not made of image, date, summary, source, category/],
    [{ 'heading-level': '7' }, /^heading-level="7" is not a number from 1 to 6/],
    [{ lang: 'Chinese!' }, /^lang="Chinese!" is not a language tag/],
    [{ timeout: '0' }, /^timeout="0" is not a whole number from 1: /],
    [{ 'time-zone': 'Mars/X' }, /^time-zone="Mars\/X" is not a time zone such as Asia\/Shanghai: /],
    [{ 'item-from': 'query:' }, /^item-from="query:" is not one of hash, query:NAME: /, 'news-article'],
    [{ 'item-from': 'query:a b' }, /^item-from="query:a b" is not one of hash, query:NAME: /, 'news-article'],
    [{ src: 'x' }, /^The attribute src is made of the feeds/],
    [{}, /^There is no element <news-ticker>; there are /, 'news-ticker'],
    [{}, /^<news-feed> shows nothing itself/, 'news-feed'],
  ];
  for (const [attributes, sentence, element] of wrong)
    it(`are named: ${element ?? 'news-list'} ${JSON.stringify(attributes)}`, () => {
      const problems = of(attributes, element);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0] ?? '', sentence);
    });

  it('are addresses that a secure page does not load', () => {
    const problems = sentencesOf(
      options({
        feeds: ['http://www.example.org/a.json', 'http://localhost:8080/b.json', 'ftp://www.example.org/c'],
        host: 'http://static.example.org',
      }),
    );
    assert.deepEqual(problems, [
      'The feed is at http://www.example.org/a.json: a page on https loads nothing from http.',
      'The host of the script is at http://static.example.org: a page on https loads nothing from http.',
      'ftp://www.example.org/c is no address that a page can fetch.',
    ]);
  });

  it('are those of the host where lines load from it: in the frame’s page, and around what the command writes', () => {
    for (const form of /** @type {const} */ (['iframe', 'prerender', 'page', 'div']))
      assert.deepEqual(
        sentencesOf(options({ form, page: 'frame.html', host: 'http://insecure.example/1', theme: 'neon' })),
        [
          'The host of the script is at http://insecure.example/1: a page on https loads nothing from http.',
          'There is no theme "neon".',
          'The files at that address change, so the script is not pinned by its hash.',
        ],
        form,
      );
    assert.deepEqual(
      sentencesOf(options({ form: 'vue', host: 'http://insecure.example/1', theme: 'neon' })),
      [],
    );
  });

  it('are addresses from which nothing comes, of the page in the frame and of the host', () => {
    const page = 'java\tscript:alert(1)';
    assert.deepEqual(snippetProblems(options({ form: 'iframe', page, host: 'ftp://static.example.org' })), [
      {
        code: 'host-address',
        message:
          'The host of the script is ftp://static.example.org, from which no page loads: name the http or https address of the folder of the embed files.',
      },
      {
        code: 'page-address',
        message: `The page in the frame is at ${page}, which no frame shows: name the http or https address where that page is hosted.`,
      },
    ]);
  });

  it('are a theme that is not there, and elements where they have no place', () => {
    const inside = ['news-list'];
    assert.deepEqual(sentencesOf(options({ element: 'news-feed', inside })), []);
    assert.deepEqual(
      [
        { theme: 'neon' },
        { inside },
        { element: 'news-feed', inside, form: /** @type {const} */ ('script') },
      ].map((some) => sentencesOf(options(some))),
      [
        ['There is no theme "neon".'],
        ['Elements stand in a <news-feed>, not in a <news-list>.'],
        ['The form script puts one element on a page: it has no place for those in a <news-feed>.'],
      ],
    );
  });

  it('are a script that changes, and a link that runs', () => {
    const problems = sentencesOf(
      options({
        host: 'https://static.example.org/fairwire/1',
        fallback: { text: 'x', url: 'javascript:alert(1)' },
      }),
    );
    assert.deepEqual(problems, [
      'javascript:alert(1) is no address for a link.',
      'The files at that address change, so the script is not pinned by its hash.',
    ]);
  });
});

describe('the policy of a page', () => {
  it('allows the script, the feeds and their pictures', () => {
    assert.equal(
      contentSecurityPolicy(
        options({
          feeds: ['https://www.example.org/a.json', 'https://www.example.org/b.json', '/c.json'],
          attributes: { 'fallback-image': 'https://images.example.org/x.png' },
        }),
      ),
      "script-src https://static.example.org; connect-src https://www.example.org 'self'; img-src https://www.example.org 'self' https://images.example.org",
    );
  });

  it('allows the sheet of a theme, and of tokens the page’s own', () => {
    const policy = contentSecurityPolicy(options({ theme: 'night', tokens: { '--fairwire-gap': '1em' } }));
    assert.match(policy, /; style-src https:\/\/static\.example\.org 'self'; /);
  });

  it('allows what the page around a prerendered element loads', () => {
    assert.match(
      contentSecurityPolicy(options({ form: 'prerender', theme: 'night' })),
      /^script-src https:\/\/static\.example\.org; style-src https:\/\/static\.example\.org; /,
    );
  });

  it('allows the style that was prerendered, by its hash', () => {
    assert.match(
      contentSecurityPolicy(options({ form: 'prerender', styleHash: "'sha256-abc='" })),
      /; style-src 'sha256-abc='; /,
    );
  });

  it('names no scheme where the address has none, and no origin where there is none', () => {
    assert.equal(
      contentSecurityPolicy(
        options({
          host: '//cdn.example/fairwire',
          feeds: ['//cdn.example:8443/f.json', 'file:///feed.json'],
          attributes: { 'fallback-image': 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' },
        }),
      ),
      'script-src cdn.example; connect-src cdn.example:8443; img-src cdn.example:8443 data:',
    );
  });

  it('asks for a sheet where the tokens are a rule, which frameworks write as a style', () => {
    const tokens = { '--fairwire-gap': '1em' };
    assert.deepEqual(
      snippetForms.filter((form) => hasTokenRule({ form, tokens })),
      ['module', 'classic', 'div', 'script', 'wordpress', 'page', 'prerender'],
    );
    assert.deepEqual(
      [hasTokenRule({ form: 'module', tokens: {} }), hasTokenRule({ form: 'module' })],
      [false, false],
    );
    for (const form of /** @type {const} */ (['react', 'vue']))
      assert.doesNotMatch(contentSecurityPolicy(options({ form, tokens })), /style-src/);
  });

  it('of a framework allows its own scripts, and that of a frame the frame alone', () => {
    assert.match(contentSecurityPolicy(options({ form: 'react' })), /^script-src 'self'; connect-src /);
    const page = 'https://www.example.org/frame.html';
    assert.equal(
      contentSecurityPolicy(options({ form: 'iframe', page })),
      'frame-src https://www.example.org',
    );
  });
});
