// @ts-check
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { runnerImport } from 'vite';
import { paths } from '../../demo/feed/addresses.js';
import { documents } from '../../demo/feed/documents.js';
import { CATEGORIES, LANGUAGES, MAIN_STORY, STORIES } from '../../demo/feed/facts.js';
import { TEXTS } from '../../demo/feed/texts/index.js';

/** @typedef {import('../../src/feed/format.js').Feed} Feed */
/** @typedef {import('../../src/feed/format.js').Item} Item */
/** @typedef {import('../../demo/feed/facts.js').Language} Language */

/**
 * The figures of the page that the kit replaces, as each language writes them.
 * @type {Record<Language, string[]>}
 */
const FIGURES = {
  en: [
    ...[
      'Made in China 2025',
      'ten-year',
      'State Council',
      '2 trillion yuan',
      '22.5 %',
      '13.7 %',
      '14.1 %',
      'by 11 %',
    ],
    ...[
      'five years running',
      '23.3 %',
      '17 %',
      'CS75 30-fold',
      'CS35 by 70 %',
      '2.63 million',
      '1.291 million',
    ],
    ...['5 of the 10', '61 million', 'a third', '3 million', '500 billion yuan', '60.8 %', '45.8 %'],
    ...[
      '740 million yuan',
      'Ten emerging clusters',
      '150 billion yuan',
      '792.91 billion yuan',
      '13.0 %',
      '19.6 %',
    ],
    ...['517.58 billion yuan', '43.1 %', '4.7 points', '24 %', '26.7 %', '7.1 points', '6.4 %', 'SK Hynix'],
    ...['Municipal Statistics Bureau', 'Municipal Economic and Information Commission', 'inland ships'],
  ],
  'zh-Hans': [
    ...[
      '中国制造2025',
      '十年',
      '国务院',
      '2 万亿元',
      '22.5%',
      '13.7%',
      '14.1%',
      '增长 11%',
      '连续五年',
      '23.3%',
    ],
    ...['17%', 'CS75 更达到 30 倍', 'CS35 增长 70%', '263 万辆', '129.1 万辆', '10 款', '5 款', '6100 万台'],
    ...[
      '三分之一',
      '300 万台',
      '5000 亿元',
      '60.8%',
      '45.8%',
      '7.4 亿元',
      '十大新兴产业',
      '1500 亿元',
      '7929.1 亿元',
    ],
    ...['13.0%', '19.6%', '5175.8 亿元', '43.1%', '4.7 个百分点', '24%', '26.7%', '7.1 个百分点', '6.4%'],
    ...['SK 海力士', '市统计局', '市经济和信息化委员会', '内河船舶'],
  ],
  'zh-Hant': [
    ...[
      '中國製造2025',
      '十年',
      '國務院',
      '2 萬億元',
      '22.5%',
      '13.7%',
      '14.1%',
      '成長 11%',
      '連續五年',
      '23.3%',
    ],
    ...['17%', 'CS75 更達 30 倍', 'CS35 成長 70%', '263 萬輛', '129.1 萬輛', '10 款', '5 款', '6100 萬台'],
    ...[
      '三分之一',
      '300 萬台',
      '5000 億元',
      '60.8%',
      '45.8%',
      '7.4 億元',
      '十大新興產業',
      '1500 億元',
      '7929.1 億元',
    ],
    ...['13.0%', '19.6%', '5175.8 億元', '43.1%', '4.7 個百分點', '24%', '26.7%', '7.1 個百分點', '6.4%'],
    ...['SK 海力士', '市統計局', '市經濟和信息化委員會', '內河船舶'],
  ],
};

/** Its partners, in its groups. */
const PARTNERS = [
  [
    'China Electroplating Association',
    'China Surface Engineering Association, Painting Branch',
    'Chongqing Surface Engineering Association',
    'Chongqing Surface Engineering Technology Society',
    'Wise Exhibition (Guangdong) Co., Ltd.',
  ],
  [
    'Sichuan Province Surface Engineering Industry Association',
    'Guizhou Province Equipment Manufacturing Association, Surface Engineering Branch',
    'Guiyang Surface Engineering Industry Association',
    'Guangxi Province Surface Engineering Industry Association',
  ],
  ['China Auto Parts Supplies Association'],
  ['Hong Kong Surface Finishing Society'],
  [
    'Surface engineering and electroplating associations across China',
    ...['Beijing', 'Shanghai', 'Guangzhou'].map((city) => `${city} Surface Engineering Industry Association`),
  ],
];

const ORIGIN = 'https://feeds.example.org';
const all = documents(ORIGIN);
const feedPaths = [...all.keys()].filter((path) => path.endsWith('.json'));

/** @param {string} path */
function bodyOf(path) {
  const document = all.get(path);
  assert.ok(document, `no document ${path}`);
  return document.body;
}

/** @param {string} address */
function pathOf(address) {
  const url = new URL(address);
  assert.equal(url.origin, ORIGIN);
  return url.pathname;
}

/** @type {typeof import('../../src/feed/reader.js').readFeed} */
let readFeed;

/** The feed as the kit's own reader sees it. @param {string} path @returns {Feed} */
function read(path) {
  const reading = readFeed(JSON.parse(bodyOf(path)), ORIGIN + path);
  assert.ok('feed' in reading, path);
  assert.deepEqual(reading.problems, [], path);
  return reading.feed;
}

/** Every page of a language, by next_url. @param {Language} language */
function pagesOf(language) {
  /** @type {Feed[]} */
  const pages = [];
  for (let path = paths.page(language); path;) {
    const page = read(path);
    pages.push(page);
    assert.ok(pages.length < 20, 'the chain of pages ends');
    path = page.next_url ? pathOf(page.next_url) : '';
  }
  return pages;
}

/** @param {Language} language */
const itemsOf = (language) => pagesOf(language).flatMap((page) => page.items);

/** @param {Language} language @param {string} id @returns {Item} */
function article(language, id) {
  const [item, ...more] = read(paths.article(language, id)).items;
  assert.ok(item);
  assert.equal(more.length, 0);
  return item;
}

before(async () => {
  const { module } = await runnerImport('./src/feed/reader.ts');
  ({ readFeed } = /** @type {typeof import('../../src/feed/reader.js')} */ (module));
});

describe('the sample feeds', () => {
  it('are the same at each call', () => {
    assert.deepEqual(documents(ORIGIN), all);
  });

  it('say what they are', () => {
    for (const [path, { type }] of all)
      assert.equal(type, path.endsWith('.svg') ? 'image/svg+xml' : 'application/feed+json; charset=utf-8');
  });

  it('are read without a problem', () => {
    for (const path of feedPaths) read(path);
  });

  it('lose nothing in the reader', () => {
    for (const path of feedPaths)
      assert.deepEqual(JSON.parse(JSON.stringify(read(path))), JSON.parse(bodyOf(path)), path);
  });

  it('have the same stories and dates in each language, newest first after the one that stays pinned', () => {
    const stays = STORIES.filter(({ id }) => id === MAIN_STORY);
    const expected = [...stays, ...STORIES.filter(({ id }) => id !== MAIN_STORY)].map(({ id, date }) => [
      id,
      date,
    ]);
    assert.ok(expected.length >= 25);
    for (const language of LANGUAGES)
      assert.deepEqual(
        itemsOf(language).map(({ id, date_published }) => [id, date_published]),
        expected,
      );
    const times = STORIES.map(({ date }) => Date.parse(date));
    assert.deepEqual(
      times,
      [...times].sort((a, b) => b - a),
    );
  });

  it('have pages of ten, and a first page below 100 kB', () => {
    for (const language of LANGUAGES) {
      const pages = pagesOf(language);
      assert.ok(pages.slice(0, -1).every(({ items }) => items.length === 10));
      assert.ok(Buffer.byteLength(bodyOf(paths.page(language))) < 100_000);
      assert.equal(new Set(pages.map(({ feed_url }) => feed_url)).size, pages.length);
    }
  });

  it('name only stories, categories and events that exist', () => {
    const ids = STORIES.map(({ id }) => id);
    for (const language of LANGUAGES) {
      const { events, categories, exhibition } = read(paths.page(language))._fairwire ?? {};
      const eventIds = events?.map(({ id }) => id) ?? [];
      assert.deepEqual(
        categories?.map(({ id }) => id),
        CATEGORIES,
      );
      assert.ok(events?.every(({ superEvent }) => superEvent === exhibition?.id));
      for (const { id, _fairwire } of itemsOf(language)) {
        const { categoryIds = [], relatedIds = [], previousId, nextId, alternates = [] } = _fairwire ?? {};
        assert.ok(
          categoryIds.length > 0 && categoryIds.every((name) => CATEGORIES.some((known) => known === name)),
        );
        const others = [...relatedIds, previousId, nextId].filter((other) => other !== undefined);
        assert.ok(
          others.every((other) => other !== id && ids.includes(other)),
          id,
        );
        assert.ok(_fairwire?.eventIds?.every((event) => eventIds.includes(event)) ?? true, id);
        assert.equal(alternates.length, LANGUAGES.length - 1);
      }
    }
  });

  it('lead from each story to its full text', () => {
    for (const language of LANGUAGES)
      for (const { id, title, _fairwire } of itemsOf(language)) {
        assert.equal(pathOf(_fairwire?.articleUrl ?? ''), paths.article(language, id));
        const full = article(language, id);
        assert.equal(full.title, title);
        assert.match(full.content_html ?? '', /^<(p|h2)>/);
      }
  });

  it('have every picture they name', () => {
    for (const path of feedPaths)
      for (const [address] of bodyOf(path).matchAll(/https?:[^"\\]+\.svg/g))
        assert.match(bodyOf(pathOf(address)), /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /, path);
  });

  it('have a text for each picture, and no text without a story', () => {
    for (const language of LANGUAGES) {
      const { site, stories } = TEXTS[language];
      assert.ok(Object.values(site.images).every(Boolean));
      assert.deepEqual(Object.keys(stories).sort(), STORIES.map(({ id }) => id).sort());
    }
  });

  it('mark the samples, and only them', () => {
    for (const language of LANGUAGES)
      for (const { id } of STORIES) {
        const { tags, content_html: html = '' } = article(language, id);
        const { sampleTag, sampleNote } = TEXTS[language].site;
        assert.equal(tags?.[0] === sampleTag, id !== MAIN_STORY, id);
        assert.equal(html.endsWith(`<p>${sampleNote}</p>`), id !== MAIN_STORY, id);
      }
  });
});

describe('the facts of the source page', () => {
  for (const language of LANGUAGES)
    it(`stand in the main article: ${language}`, () => {
      const html = article(language, MAIN_STORY).content_html ?? '';
      for (const figure of FIGURES[language]) assert.ok(html.includes(figure), figure);
    });

  it('include all partners, in their groups', () => {
    for (const language of LANGUAGES) {
      const groups = read(paths.page(language))._fairwire?.partnerGroups ?? [];
      assert.deepEqual(
        groups.map(({ members }) => members?.length),
        [5, 4, 1, 1, 4],
      );
      const names = groups.map(({ members }) =>
        members?.map(({ name, alternateName }) => (language === 'en' ? name : alternateName)),
      );
      // Each name in Chinese stands beside the English one, so that one list serves all three.
      if (language !== 'en')
        assert.ok(groups.every(({ members }) => members?.every(({ name }) => /\p{Script=Han}/u.test(name))));
      assert.deepEqual(names, PARTNERS);
    }
  });
});

describe('the Chinese texts', () => {
  /** @type {(language: Language) => string[]} */
  const strings = (language) => {
    /** @type {string[]} */
    const found = [];
    JSON.stringify(TEXTS[language], (_key, value) => {
      if (typeof value === 'string') found.push(value);
      return value;
    });
    return found;
  };

  for (const language of /** @type {const} */ (['zh-Hans', 'zh-Hant']))
    it(`use full-width punctuation: ${language}`, () => {
      const han = String.raw`[\p{Script=Han}”」）%]`;
      const narrow = new RegExp(`${han}[,:;?!]|[,:;?!]${han}|\\p{Script=Han}[()]|[()]\\p{Script=Han}`, 'u');
      assert.deepEqual(
        strings(language).filter((text) => narrow.test(text)),
        [],
      );
    });

  it('quote as their readers do', () => {
    assert.deepEqual(
      strings('zh-Hant').filter((text) => /[“”‘’]/.test(text)),
      [],
    );
    assert.deepEqual(
      strings('zh-Hans').filter((text) => /[「」『』]/.test(text)),
      [],
    );
  });

  it('are written in their own script', () => {
    assert.deepEqual(
      strings('zh-Hant').filter((text) => /[这来时们国发业电与镀样头书]/.test(text)),
      [],
    );
    assert.deepEqual(
      strings('zh-Hans').filter((text) => /[這來時們國發業電與鍍樣頭書]/.test(text)),
      [],
    );
  });
});
