// @ts-check
/** What comes out of `fairwire/prerender`, without a browser. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { describe, it } from 'node:test';
import { documents } from '../../demo/feed/documents.js';
import { builtPrerender } from '../runner/prerendered.js';

const origin = 'https://feed.example.org';
const known = documents(origin);
/** @param {string} language @returns {any} */
const sample = (language) => JSON.parse(String(known.get(`/feed/${language}.json`)?.body));

const { prerender, PrerenderError, elementNames } = await builtPrerender();

/** The text that stands in HTML. @param {string} html */
const textOf = (html) =>
  html
    .replace(/<(script|style)\b[^]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

/** A feed of one story. @param {object} item @param {object} [more] */
const feedOf = (item, more) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'A feed',
  items: [{ id: '1', url: 'https://www.example.org/1', title: 'A story', ...item }],
  ...more,
});

describe('prerender', () => {
  for (const language of ['en', 'zh-Hans', 'zh-Hant'])
    it(`writes the content of each element (${language})`, async () => {
      const feed = sample(language);
      const { exhibition, events, partnerGroups } = feed._fairwire;
      assert.ok(exhibition);
      const expected = {
        'news-list': feed.items.slice(0, 10).map((/** @type {any} */ { title }) => title),
        'partner-footer': partnerGroups.map((/** @type {any} */ { name }) => name),
        'event-links': events.map((/** @type {any} */ { name }) => name),
      };
      for (const [element, texts] of Object.entries(expected))
        for (const form of /** @type {const} */ (['shadow', 'light'])) {
          const { html } = await prerender(feed, { element: /** @type {any} */ (element), form });
          for (const text of texts) assert.ok(textOf(html).includes(text), `${element} ${form} has ${text}`);
          assert.doesNotMatch(html, /<!--/);
        }
    });

  it('fetches the text of a story that stands in a document of its own', async () => {
    const body = 'The whole text, from <a href="more.html">elsewhere</a>.';
    const server = createServer((_request, response) =>
      response.end(JSON.stringify(feedOf({ content_html: `<p>${body}</p>` }))),
    ).listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    const articleUrl = `http://127.0.0.1:${port}/articles/1.json`;
    const { html } = await prerender(feedOf({ summary: 'In short', _fairwire: { articleUrl } }), {
      element: 'news-article',
    });
    server.close();
    assert.match(textOf(html), /The whole text, from elsewhere/);
    assert.match(html, new RegExp(`<a href="http://127.0.0.1:${port}/articles/more.html"`));
    assert.match(html, new RegExp(`data-fairwire-feed="${articleUrl}"`));
  });

  it('says which text of a story cannot be had', async () => {
    const articleUrl = 'http://127.0.0.1:1/articles/1.json';
    await assert.rejects(
      prerender(feedOf({ _fairwire: { articleUrl } }), { element: 'news-article', timeout: 300 }),
      (/** @type {Error} */ error) =>
        error instanceof PrerenderError &&
        error.message.includes(articleUrl) &&
        !error.message.includes('\n'),
    );
  });

  it('names the style for a policy by its hash', async () => {
    for (const element of elementNames) {
      const { html, styleHash } = await prerender(feedOf({}), { element });
      const style = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '';
      assert.equal(styleHash, `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    }
  });

  it('lets no text of the feed become anything else', async () => {
    const evil = '</script></template></style><img src=x onerror=alert(1)><script>alert(1)</script>';
    const feed = feedOf(
      { title: evil, summary: evil, content_html: `${evil}<p onclick="alert(1)">Text</p>`, tags: [evil] },
      { title: evil, feed_url: `${origin}/feed.json` },
    );
    for (const element of elementNames)
      for (const form of /** @type {const} */ (['shadow', 'light'])) {
        const { html } = await prerender(feed, { element, form, jsonLd: true });
        const scripts = html.match(/<script\b[^>]*>/g) ?? [];
        assert.ok(
          scripts.every((tag) => /type="application\/(feed|ld)\+json"/.test(tag)),
          scripts.join(),
        );
        assert.equal(scripts.length, html.match(/<\/script/g)?.length);
        assert.doesNotMatch(html, /<[^>]*\son\w+\s*=/);
        assert.doesNotMatch(html.replace(/<script\b[^]*?<\/script>/g, ''), /<img src=x/);
      }
  });

  it('writes attributes as they are, and the address of the feed', async () => {
    const { html } = await prerender(feedOf({}, { feed_url: `${origin}/feed.json` }), {
      element: 'news-list',
      attributes: { limit: 3, search: true, tabs: false, 'article-url': '/news?a=1&id={id}"' },
      data: false,
    });
    assert.match(
      html,
      /^<news-list limit="3" search article-url="\/news\?a=1&amp;id=\{id\}&quot;" src="https:\/\/feed\.example\.org\/feed\.json">/,
    );
  });

  it('leaves nothing on the page of Node', async () => {
    const names = ['document', 'window', 'HTMLElement', 'customElements', 'location'];
    await prerender(feedOf({}), { element: 'news-list' });
    assert.deepEqual(
      names.filter((name) => name in globalThis),
      [],
    );
  });

  it('renders several at a time', async () => {
    const titles = ['One', 'Two', 'Three', 'Four'];
    const made = await Promise.all(
      titles.map((title) => prerender(feedOf({ title }), { element: 'news-list', data: false })),
    );
    for (const [index, { html }] of made.entries())
      assert.match(textOf(html), new RegExp(titles[index] ?? ''));
  });

  it('says what is no feed, and which element there is not', async () => {
    await assert.rejects(
      prerender([], { element: 'news-list' }),
      /^PrerenderError: That is no feed, but a JSON array\.$/,
    );
    await assert.rejects(
      prerender(feedOf({}), { element: /** @type {any} */ ('news-feed') }),
      /^PrerenderError: There is no element "news-feed" to render; there are news-list, /,
    );
  });
});
