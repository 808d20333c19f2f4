import { expect } from '@open-wc/testing';
import type { Feed, Item } from '../../src/feed/format.js';
import { describeProblem, type Problem } from '../../src/feed/problem.js';
import { readFeed } from '../../src/feed/reader.js';

const base = 'https://example.org/2015/feed.json';

/** Reads JSON source, as it comes from the network: `__proto__` is a member like others there. */
const readJson = (source: string, url = base) => readFeed(JSON.parse(source) as unknown, url);

const read = (document: object, url = base): { feed: Feed; problems: readonly Problem[] } => {
  const reading = readJson(JSON.stringify(document), url);
  if ('found' in reading) throw new Error(`no feed, but ${reading.found}`);
  return reading;
};

const readItems = (...items: unknown[]) =>
  read({ version: 'https://jsonfeed.org/version/1.1', title: 'T', items });
const readItem = (item: object) => readItems({ id: '1', title: 'Opening', ...item });
const titles = ({ feed }: { feed: Feed }) => feed.items.map(({ title }) => title);
/** Problems in short: where, what, and what became of it. */
const inShort = ({ problems }: { problems: readonly Problem[] }) =>
  problems.map(({ pointer, code, outcome }) => `${pointer} ${code} ${outcome}`);

const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);

describe('readFeed, of a document that is no feed', () => {
  for (const [source, found] of [
    ['null', 'a JSON null'],
    ['"items"', 'a JSON string'],
    ['5', 'a JSON number'],
    ['true', 'a JSON boolean'],
    ['[{"items":[]}]', 'a JSON array'],
    ['{}', 'JSON, but no items'],
    ['{"items":null}', 'JSON, but no items'],
    ['{"items":{"0":{"id":"1"}}}', 'JSON, but its items are no array'],
    ['{"items":"none"}', 'JSON, but its items are no array'],
    ['{"__proto__":{"items":[]}}', 'JSON, but no items'],
  ] as const)
    it(`says what ${source} is`, () => {
      expect(readJson(source)).to.deep.equal({ found, problems: [] });
    });

  it('takes nothing for items that every object has on this page', () => {
    const prototype = Object.prototype as { items?: unknown };
    prototype.items = [];
    try {
      expect(readJson('{}')).to.include({ found: 'JSON, but no items' });
    } finally {
      delete prototype.items;
    }
  });
});

describe('readFeed', () => {
  it('reads a whole feed without a complaint', () => {
    const document = {
      version: 'https://jsonfeed.org/version/1.1',
      title: '展览',
      home_page_url: 'https://example.org/',
      language: 'zh-Hans',
      authors: [{ name: '主办单位', url: 'https://example.org/about' }],
      _fairwire: {
        schemaVersion: 1,
        exhibition: { id: 'e', type: 'ExhibitionEvent', name: '展览', startDate: '2015-06-23' },
        partnerGroups: [
          { id: 'g', order: 1, members: [{ name: 'A & B', logo: { url: 'https://example.org/a.png' } }] },
        ],
      },
      items: [
        {
          id: '1',
          title: 'Opening <b>',
          content_html: '<p>Hello</p>',
          date_published: '2015-06-23T09:00:00+08:00',
          tags: ['news'],
          _fairwire: {
            pinned: true,
            source: { name: 'S' },
            gallery: [{ url: 'https://example.org/b.png', alt: '' }],
          },
        },
      ],
    };
    const { feed, problems } = read(document);
    expect(problems).to.deep.equal([]);
    document.items[0]!._fairwire.gallery[0] = { url: 'https://example.org/b.png' } as never; // nothing is no alt
    expect(feed).to.deep.equal(document);
  });

  it('ignores members it does not know', () => {
    const { feed, problems } = readItem({ _other: { a: 1 }, extra: 'x' });
    expect(feed.items[0]).to.deep.equal({ id: '1', title: 'Opening' });
    expect(problems).to.deep.equal([]);
  });

  it('resolves addresses against its own', () => {
    const { feed } = read({
      home_page_url: '/',
      items: [{ id: '1', title: 'T', url: 'a?b=c', image: '../i.png' }],
    });
    expect(feed.home_page_url).to.equal('https://example.org/');
    expect(feed.items[0]).to.include({
      url: 'https://example.org/2015/a?b=c',
      image: 'https://example.org/i.png',
    });
  });

  it('keeps absolute addresses where its own is unknown, or none', () => {
    const document = { items: [{ id: '1', title: 'T', url: 'https://example.com/a', image: 'i.png' }] };
    for (const url of [undefined, '', 'feed.json', 'data:,x']) {
      const reading = readFeed(document, url);
      const [item] = 'feed' in reading ? reading.feed.items : [];
      expect(item, url).to.deep.equal({ id: '1', title: 'T', url: 'https://example.com/a' });
    }
  });

  it('drops addresses that could run, and says where', () => {
    const reading = readItem({
      url: ' JaVa\nscript:alert(1)',
      image: 'data:image/svg+xml,<svg onload=alert(1)>',
      attachments: [{ url: 'a.pdf' }, { url: 'vbscript:x' }],
      _fairwire: { source: { name: 'S', url: 'javascript:1' } },
    });
    expect(reading.feed.items[0]).to.deep.equal({
      id: '1',
      title: 'Opening',
      attachments: [{ url: 'https://example.org/2015/a.pdf' }],
      _fairwire: { source: { name: 'S' } },
    });
    expect(inShort(reading)).to.deep.equal([
      '/items/0/url url dropped',
      '/items/0/image url dropped',
      '/items/0/attachments/1/url url dropped',
      '/items/0/_fairwire/source/url url dropped',
    ]);
  });

  it('freezes all of it', () => {
    const { feed } = readItem({
      tags: ['a'],
      authors: [{ name: 'A' }],
      _fairwire: { gallery: [{ url: 'a.png' }] },
    });
    const thawed: string[] = [];
    const walk = (value: unknown, path: string) => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) thawed.push(path);
      for (const [key, member] of Object.entries(value)) walk(member, `${path}/${key}`);
    };
    walk(feed, '');
    expect(thawed).to.deep.equal([]);
    expect(feed.items[0]?._fairwire?.gallery?.[0]?.url).to.equal('https://example.org/2015/a.png');
  });
});

describe('readFeed, of members of the wrong kind', () => {
  it('drops them, and says where', () => {
    const reading = read({
      title: ['T'],
      language: 'no such language',
      expired: 'maybe',
      authors: 'Ada',
      _fairwire: { exhibition: [], events: [null, 5, { name: 'no id' }], legal: { copyrightYear: 'MMXV' } },
      items: [
        { id: '1', title: {}, content_text: 'Text', date_published: '2015-02-30', tags: ['a', {}, null, ''] },
      ],
    });
    expect(reading.feed).to.deep.equal({
      authors: [],
      _fairwire: { events: [], legal: {} },
      items: [{ id: '1', content_text: 'Text', tags: ['a'] }],
    });
    expect(inShort(reading)).to.deep.equal([
      '/title type dropped',
      '/authors type dropped',
      '/language language dropped',
      '/expired type dropped',
      '/_fairwire/exhibition type dropped',
      '/_fairwire/events/0 type dropped',
      '/_fairwire/events/1 type dropped',
      '/_fairwire/events/2/id missing dropped',
      '/_fairwire/legal/copyrightYear type dropped',
      '/items/0/title type dropped',
      '/items/0/date_published date dropped',
      '/items/0/tags/1 type dropped',
      '/items/0/tags/2 type dropped',
    ]);
  });

  it('takes null and empty strings for absence', () => {
    const reading = readItem({
      summary: null,
      image: '',
      url: ' ',
      date_published: '',
      language: '',
      tags: null,
      attachments: '',
      _fairwire: { wordCount: '', pinned: '', previousId: '', relatedIds: [''], source: '', gallery: ' ' },
    });
    expect(reading.feed.items[0]).to.deep.equal({ id: '1', title: 'Opening', _fairwire: { relatedIds: [] } });
    expect(reading.problems).to.deep.equal([]);
  });

  it('takes a single value for a list of one', () => {
    const { feed, problems } = readItem({ tags: 'news', authors: { name: 'Ada' } });
    expect(feed.items[0]).to.deep.include({ tags: ['news'], authors: [{ name: 'Ada' }] });
    expect(problems).to.deep.equal([]);
  });

  it('points at a single value that is wrong, not into it', () => {
    expect(inShort(readItem({ authors: { name: 'A', url: 'x:y' } }))).to.deep.equal([
      '/items/0/authors/url url dropped',
    ]);
  });

  it('understands the words of schema.org, with its address or without', () => {
    const eventsOf = (...statuses: unknown[]) =>
      read({
        _fairwire: { events: statuses.map((eventStatus, id) => ({ id, name: 'E', eventStatus })) },
        items: [],
      });
    const reading = eventsOf(
      'EventPostponed',
      'https://schema.org/EventCancelled',
      'http://schema.org/EventScheduled',
      'Off',
      5,
    );
    expect(reading.feed._fairwire?.events?.map(({ eventStatus }) => eventStatus)).to.deep.equal([
      'EventPostponed',
      'EventCancelled',
      'EventScheduled',
      undefined,
      undefined,
    ]);
    expect(inShort(reading)).to.deep.equal([
      '/_fairwire/events/3/eventStatus option dropped',
      '/_fairwire/events/4/eventStatus option dropped',
    ]);
  });

  it('drops what lacks a member without which it means nothing, and says which', () => {
    const reading = read({
      _fairwire: {
        links: [{ url: 'a' }, { name: ' ', url: 'b' }, { name: 'C', url: null }, { name: 'D', url: 'd' }],
      },
      items: [],
    });
    expect(reading.feed._fairwire?.links).to.deep.equal([{ name: 'D', url: 'https://example.org/2015/d' }]);
    expect(inShort(reading)).to.deep.equal([
      '/_fairwire/links/0/name missing dropped',
      '/_fairwire/links/1/name blank dropped',
      '/_fairwire/links/2/url missing dropped',
    ]);
  });

  it('cuts a title of a megabyte, and says so', () => {
    const reading = readItem({ title: '展'.repeat(2 ** 20) });
    expect(reading.feed.items[0]?.title).to.match(/^展{2000}…$/);
    expect(inShort(reading)).to.deep.equal(['/items/0/title too-long mended']);
  });

  it('keeps a thousand entries of a list, and says so where there are more', () => {
    const reading = readItem({ tags: Array.from({ length: 100_000 }, (_, place) => `tag ${place}`) });
    expect(reading.feed.items[0]?.tags?.length).to.equal(1000);
    expect(inShort(reading)).to.deep.equal(['/items/0/tags too-long mended']);
  });

  it('cleans titles of what reverses them', () => {
    expect(titles(readItem({ title: 'annual\u202e gnp.exe \ud800' }))).to.deep.equal([
      'annual gnp.exe \ufffd',
    ]);
  });
});

describe('readFeed, of items', () => {
  it('drops the bad ones and keeps the others', () => {
    const reading = readItems(null, 5, 'x', [], {}, { id: '2', title: 'Two' }, { title: 'no id' });
    expect(titles(reading)).to.deep.equal(['Two']);
    expect(inShort(reading)).to.deep.equal([
      '/items/0 type dropped',
      '/items/1 type dropped',
      '/items/2 type dropped',
      '/items/3 type dropped',
      '/items/4/id missing dropped',
      '/items/6/id missing dropped',
    ]);
  });

  it('reads ids that are numbers, and drops items whose id is blank or no id', () => {
    const reading = readItems(
      { id: 7, title: 'seven' },
      { id: 0, title: 'zero' },
      { id: '', title: 'a' },
      { id: ' \n', title: 'b' },
      { id: '\u200b', title: 'c' },
      { id: {}, title: 'd' },
      { id: null, title: 'e' },
    );
    expect(reading.feed.items.map(({ id }) => id)).to.deep.equal(['7', '0']);
    expect(inShort(reading)).to.deep.equal([
      '/items/2/id blank dropped',
      '/items/3/id blank dropped',
      '/items/4/id blank dropped',
      '/items/5/id type dropped',
      '/items/6/id missing dropped',
    ]);
  });

  it('takes the address for the id where there is none', () => {
    const reading = readItems({ url: '/a', title: 'A' }, { id: null, url: '/b', title: 'B' });
    expect(reading.feed.items.map(({ id }) => id)).to.deep.equal(['/a', '/b']);
    expect(inShort(reading)).to.deep.equal(['/items/0/id missing mended', '/items/1/id missing mended']);
  });

  it('keeps the first of two with one id', () => {
    const reading = readItems(
      { id: '1', title: 'A' },
      { id: 1, title: 'B' },
      { id: ' 1', title: 'C' },
      { id: '2', title: 'D' },
    );
    expect(titles(reading)).to.deep.equal(['A', 'D']);
    expect(inShort(reading)).to.deep.equal([
      '/items/1/id duplicate dropped',
      '/items/2/id duplicate dropped',
    ]);
  });

  it('keeps those that have something to show, a title or not', () => {
    const shown: Partial<Item>[] = [
      { content_html: '<p>Text</p>' },
      { content_text: 'Text' },
      { summary: 'Text' },
      { image: 'https://example.org/a.png' },
    ];
    const reading = readItems(...shown.map((item, id) => ({ id, ...item })));
    expect(reading.feed.items.length).to.equal(shown.length);
    expect(reading.problems).to.deep.equal([]);
  });

  it('drops those that have nothing to show', () => {
    const reading = readItems(
      { id: '1' },
      { id: '2', title: ' ', content_html: ' \n', url: 'a', tags: ['a'] },
    );
    expect(reading.feed.items).to.deep.equal([]);
    expect(inShort(reading)).to.deep.equal(['/items/0 no-content dropped', '/items/1 no-content dropped']);
  });
});

describe('readFeed, of JSON Feed 1', () => {
  it('reads its author as authors', () => {
    const author = { name: 'Ada', url: 'https://example.org/ada' };
    const { feed } = read({
      version: 'https://jsonfeed.org/version/1',
      author,
      items: [{ id: '1', title: 'T', author }],
    });
    expect(feed.authors).to.deep.equal([author]);
    expect(feed.items[0]?.authors).to.deep.equal([author]);
  });

  it('prefers the authors where there are both', () => {
    const both = (authors: unknown) => readItem({ author: { name: 'Old' }, authors }).feed.items[0]?.authors;
    expect(both([{ name: 'New' }])).to.deep.equal([{ name: 'New' }]);
    expect(both(null)).to.deep.equal([{ name: 'Old' }]);
  });

  it('points at the author that is wrong', () => {
    expect(inShort(readItem({ author: 'Ada' }))).to.deep.equal(['/items/0/author type dropped']);
    expect(inShort(readItem({ author: { name: 5, avatar: 'x:y' } }))).to.deep.equal([
      '/items/0/author/avatar url dropped',
    ]);
  });
});

describe('readFeed, of hostile JSON', () => {
  it('takes __proto__, constructor and the like for data', () => {
    const reading = readJson(`{
      "__proto__": {"title": "stolen", "polluted": true},
      "constructor": {"prototype": {"polluted": true}},
      "items": [
        {"id": "__proto__", "title": "A", "__proto__": {"summary": "stolen"}, "author": {"__proto__": {"name": "stolen"}}},
        {"id": "constructor", "title": "B", "tags": ["__proto__", "toString"]},
        {"__proto__": {"id": "3", "title": "C"}},
        {"id": "hasOwnProperty", "title": "D", "hasOwnProperty": 1, "toString": null}
      ]
    }`);
    const feed = 'feed' in reading ? reading.feed : undefined;
    expect(feed?.title).to.equal(undefined);
    expect(feed?.items.map(({ id }) => id)).to.deep.equal(['__proto__', 'constructor', 'hasOwnProperty']);
    expect(feed?.items[0]?.summary).to.equal(undefined);
    expect(feed?.items[0]?.authors).to.deep.equal([{}]);
    expect(feed?.items[1]?.tags).to.deep.equal(['__proto__', 'toString']);
    expect(({} as { polluted?: true }).polluted).to.equal(undefined);
    for (const object of [feed, ...(feed?.items ?? [])])
      expect(Object.getPrototypeOf(object)).to.equal(Object.prototype);
  });

  it('survives nesting, wherever it is', () => {
    const lists = nested(1000, '[', ']');
    const objects = `${'{"_fairwire":'.repeat(1000)}{}${'}'.repeat(1000)}`;
    const reading = readJson(`{
      "title": ${lists}, "authors": ${lists}, "_fairwire": ${objects},
      "items": [{"id": "1", "title": "A", "tags": ${lists}, "authors": ${objects}}, ${lists}, ${objects}]
    }`);
    expect('feed' in reading && titles(reading)).to.deep.equal(['A']);
    expect(reading.problems.length).to.be.within(1, 10);
  });

  it('reads a hundred thousand items', () => {
    const items = Array.from({ length: 1e5 }, (_, id) => ({ id, title: 'T' }));
    expect(readItems(...items).feed.items.length).to.equal(1e5);
  });
});

describe('describeProblem', () => {
  const sentences = (document: object): string[] =>
    readFeed({ version: 'https://jsonfeed.org/version/1.1', items: [], ...document }).problems.map(
      describeProblem,
    );

  for (const [document, sentence] of [
    [
      { items: [{ id: '1', title: 'T', url: 'javascript:1' }] },
      '/items/0/url is not a usable address and was dropped; expected an address that starts with http:, https:, mailto:.',
    ],
    [
      { items: [{ id: '1', title: 'T', image: 'mailto:a@b.c' }] },
      '/items/0/image is not a usable address and was dropped; expected an address that starts with http:, https:.',
    ],
    [{ items: [5] }, '/items/0 has the wrong type and was dropped; expected an object.'],
    [
      { items: [{ id: '1' }] },
      '/items/0 has nothing to show and was dropped; expected content_html or content_text.',
    ],
    [
      { _fairwire: { links: [{ role: 'x', name: 'N', url: 'https://example.org/' }] } },
      '/_fairwire/links/0/role is not a known word and was dropped; expected one of about, contact, favorites, privacy, tickets, exhibit, visit, custom.',
    ],
    [
      { items: [{ title: 'T' }] },
      '/items/0/id is missing and the object around it was dropped; expected a string that no other one is equal to.',
    ],
    [
      { items: [{ id: ' ', title: 'T', url: 'https://example.org/' }] },
      '/items/0/id is blank and the url takes its place; expected a string that no other one is equal to.',
    ],
    [
      {
        items: [
          { id: '1', title: 'T' },
          { id: '1', title: 'T' },
        ],
      },
      '/items/1/id repeats an earlier one and the object around it was dropped; expected a string that no other one is equal to.',
    ],
    [
      { title: 'x'.repeat(2001) },
      '/title is too long and was mended; expected a string of at most 2000 characters.',
    ],
    [
      { author: { name: [] } },
      '/author/name has the wrong type and was dropped; expected a string of at most 2000 characters.',
    ],
  ] as [object, string][])
    it(`says “${sentence}”`, () => {
      expect(sentences(document)).to.deep.equal([sentence]);
    });
});
