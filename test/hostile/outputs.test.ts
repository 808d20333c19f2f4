/** What leaves the page: data for search engines, calendar files, addresses that are copied, shared, drawn, chosen. */
import { assert } from '@open-wc/testing';
import type { FeedElement } from '../../src/elements/base/feed-element.js';
import type { EventLinks } from '../../src/elements/event-links/event-links.js';
import type { NewsArticle } from '../../src/elements/news-article/news-article.js';
import { eventIn, savedBy } from '../helpers/calendar.js';
import { partsOf, settled } from '../helpers/elements.js';
import { clearHash } from '../helpers/news-article.js';
import { readQr } from '../helpers/qr.js';
import { waitUntil } from '../helpers/wait.js';
import '../../src/define/index.js';
import { families } from './families/index.js';
import { feedWith, type Json } from './support/benign-feed.js';
import { type Field, fieldsOf } from './support/fields.js';

const texts = families
  .flatMap(({ text = [] }) => text)
  .filter(({ length }) => length < 2000)
  .map((text) => text.replace(/RUN/g, 'pwn(0)').replace(/CANARY/g, 'https://www.example.org/'));
const lineEnds = [
  'a\r\nATTENDEE:mailto:x@example.org',
  'a\nEND:VEVENT\nEND:VCALENDAR',
  'a\rBEGIN:VALARM',
  'a\\nEND:VEVENT',
  'a\u2028URL:javascript:x',
  'a\u2029ATTACH:x',
  'a\u0085X:y',
  'a\vX:y\fX:y\x1cX:y',
  'a;b,c:d\\;e"f',
];

async function shown<T extends FeedElement>(tag: string, feed: Json, attributes: Json = {}): Promise<T> {
  const element = document.createElement(tag) as T;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.feed = feed;
  document.body.append(element);
  await settled(element);
  return element;
}

/** Counts for the table, and takes the element away whatever happens. */
function family<T>(name: string, inputs: readonly T[], check: (input: T) => Promise<number>): void {
  it(`${name}: ${inputs.length} documents`, async function () {
    let checks = 0;
    for (const input of inputs)
      try {
        checks += await check(input);
      } catch (error) {
        assert.fail(`${JSON.stringify(input).slice(0, 300)}: ${(error as Error).message}`);
      } finally {
        document.body.querySelectorAll('event-links, news-article').forEach((element) => element.remove());
      }
    if (this.test) this.test.title += `, ${checks} checks`;
  });
}

describe('what leaves the page', () => {
  const inData = fieldsOf('line', 'prose').filter(({ path }) =>
    /^items,1,(title|summary|authors,1,name|_fairwire,(lead|editor|source,name))$/.test(path.join()),
  );
  /** Each text in one of the members, which take turns. */
  const byTurns = (all: readonly string[], among: readonly Field[]) =>
    all.map((text, turn) => ({ text, path: among[turn % among.length]!.path }));

  family('JSON-LD', byTurns([...texts, ...lineEnds], inData), async ({ text, path }) => {
    await shown('news-article', feedWith(path, `start ${text} end`), {
      'json-ld': '',
      item: 'items-1',
    });
    const scripts = [...document.head.querySelectorAll('script[type="application/ld+json"]')];
    assert.equal(scripts.length, 1);
    // A page that is written out and read again, as crawlers and archives do, has the one script, and nothing else.
    const again = new DOMParser().parseFromString(`<head>${scripts[0]!.outerHTML}<p id=after>`, 'text/html');
    assert.equal(again.scripts.length, 1);
    assert.equal(again.querySelectorAll('*').length, 5, 'html, head, script, body, p');
    assert.equal(again.scripts[0]!.textContent, scripts[0]!.textContent);
    assert.equal((JSON.parse(scripts[0]!.textContent) as Json)['@type'], 'NewsArticle');
    return 5;
  });

  const inCalendar = fieldsOf('line', 'prose', 'id').filter(({ path }) =>
    /^_fairwire,events,1,(id|name|description|location,name|location,address,(addressRegion|addressLocality|streetAddress))$/.test(
      path.join(),
    ),
  );
  const entries = [
    ...lineEnds.flatMap((text) => inCalendar.map(({ path }) => ({ text, path }))),
    ...byTurns(texts, inCalendar),
  ];
  family('calendar files', entries, async ({ text, path }) => {
    const list = await shown<EventLinks>('event-links', feedWith(path, `start ${text} end`));
    const buttons = partsOf(list, 'button').filter(({ localName }) => localName === 'button');
    const file = await savedBy(() => buttons[1]?.click());
    const lines = file.text.replace(/\r\n /g, '').split('\r\n');
    const names = lines.map((line) => line.replace(/[:;].*/s, ''));
    assert.deepEqual(names, [
      ...['BEGIN', 'VERSION', 'PRODID', 'CALSCALE', 'BEGIN', 'UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'TRANSP'],
      ...['SUMMARY', 'STATUS', 'LOCATION', 'GEO', 'DESCRIPTION', 'URL', 'END', 'END', ''],
    ]);
    // eslint-disable-next-line no-control-regex -- what some program takes for the end of a line
    assert.notMatch(file.text.replace(/\r\n/g, ''), /[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]/);
    assert.match(eventIn(file.text).startDate.toString(), /^2090-06-02/);
    assert.match(file.name, /^[\p{L}\p{N}-]+\.ics$/u);
    const services = partsOf(list, 'link').map((link) => new URL((link as HTMLAnchorElement).href));
    for (const { protocol } of services) assert.equal(protocol, 'https:');
    return 5;
  });

  family(
    'addresses that are copied, shared, drawn',
    families.flatMap(({ urls = [] }) => urls),
    async (url) => {
      const told: string[] = [];
      Object.defineProperty(navigator, 'share', {
        configurable: true,
        value: (data: ShareData) => Promise.resolve(void told.push(data.url ?? '')),
      });
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: (text: string) => Promise.resolve(void told.push(text)) },
      });
      try {
        const article = await shown<NewsArticle>('news-article', feedWith(['items', 1, 'url'], url), {
          item: 'items-1',
        });
        const buttons = partsOf(article, 'share');
        assert.equal(buttons.length, 3);
        for (const button of buttons) button.click();
        const code = (): SVGElement | null | undefined =>
          article.shadowRoot?.querySelector('[part~="qr"] svg');
        await waitUntil(() => code() && told.length === 2, 'the address is told');
        told.push(readQr(code()!) ?? '');
        for (const address of told) assert.match(address, /^(https?:\/\/|mailto:)/);
        assert.equal(new Set(told).size, 1);
        return 4;
      } finally {
        Reflect.deleteProperty(navigator, 'share');
        Reflect.deleteProperty(navigator, 'clipboard');
      }
    },
  );

  const ids = [
    ...texts.filter((text) => /[^\s\u200b]/.test(text)).slice(0, 40),
    '#story=x',
    'a&story=b',
    '%',
    '%00',
    '$&',
    '../..',
    'javascript:x',
  ];
  family('ids in the fragment', ids, async (id) => {
    const scope = document.createElement('news-feed');
    scope.innerHTML = '<news-list></news-list><news-article item-from="hash"></news-article>';
    const feed = feedWith(['items', 1, 'id'], `x${id}`);
    for (const item of feed['items'] as Json[]) for (const key of ['url', 'external_url']) delete item[key];
    (scope as unknown as FeedElement).feed = feed;
    document.body.append(scope);
    try {
      const list = scope.querySelector<FeedElement>('news-list')!;
      const article = scope.querySelector<FeedElement>('news-article')!;
      await settled(list);
      await waitUntil(() => partsOf(list, 'link').length === 3, 'links to all stories');
      const link = partsOf(list, 'link').find(({ textContent }) =>
        /items-1-title/.test(textContent),
      ) as HTMLAnchorElement;
      assert.equal(link.href.replace(/#.*/, ''), location.href.replace(/#.*/, ''));
      link.click();
      await waitUntil(
        () => /items-1-title/.test(partsOf(article, 'title')[0]?.textContent ?? ''),
        'the story is there',
      );
      assert.match(location.hash, /^#story=[^&=]*$/);
      return 3;
    } finally {
      scope.remove();
      await clearHash();
    }
  });
});
