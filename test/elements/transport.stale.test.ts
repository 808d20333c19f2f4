import { expect } from '@open-wc/testing';
import { Archive } from '../../src/feed/archive.js';
import { countOf, faultUrl, feedOf, heal } from '../helpers/faults.js';
import { isSeen, noticeOf, retryOf } from '../helpers/frame.js';
import { titlesIn, untilTitles } from '../helpers/news-feed.js';
import { endOfTask, watchPage } from '../helpers/page-errors.js';
import {
  fallbackOf,
  illUrl,
  readersOf,
  statesOf,
  timeoutFor,
  untilLeft,
  well,
  wellTitle,
} from '../helpers/transport.js';
import { waitUntil } from '../helpers/wait.js';

const archive = new Archive(() => localStorage);
const then = Date.parse('2024-05-01T12:34:00');

/** What a reader of each language is told. */
const notices = [
  /^As of May 1, 2024(,| at) 12:34\. The feed could not be refreshed\. Try again$/,
  /^内容更新于 2024年5月1日 ?12:34，暂时无法刷新。 重试$/,
  /^內容更新於 2024年5月1日 ?12:34，暫時無法重新整理。 重試$/,
];

/** Puts a document of an earlier visit into the page's storage. */
const keep = (url: string, fetchedAt = then, text = JSON.stringify(feedOf('old'))): void =>
  archive.write(url, { text, url, fetchedAt });

const failures: Record<string, [code: string, parameters: Record<string, string>, status?: number]> = {
  'is gone': ['http', { status: '410' }, 410],
  fails: ['http', { status: '500' }, 500],
  'is refused by CORS': ['network', { cors: '0', body: well }],
  'resets the connection': ['network', { reset: '1' }],
  'never answers': ['timeout', { hang: '1' }],
  'stops in the middle': ['timeout', { hang: 'body', body: well }],
  drips: ['timeout', { drip: '50', body: well }],
  'sends a page of HTML': ['format', { body: '<!doctype html>', type: 'text/html' }],
  'sends nothing': ['format', { body: '' }],
  'sends half of it': ['format', { body: well.slice(0, 40) }],
};

describe('a feed of an earlier visit', () => {
  const { random } = Math;
  beforeEach(() => (Math.random = () => 0));
  afterEach(() => {
    Math.random = random;
    localStorage.clear();
  });

  for (const [name, [code, parameters, status = 0]] of Object.entries(failures))
    it(`stands in for one whose server ${name}, and says from when it is`, async () => {
      const page = watchPage();
      const key = crypto.randomUUID();
      const src = illUrl(key, parameters);
      keep(src);
      const readers = await readersOf(src, timeoutFor(code));
      const { lists, errors } = readers;
      for (const [index, list] of lists.entries()) {
        await untilTitles(list, 'Story old');
        expect(noticeOf(list)).to.match(notices[index]!);
        expect(statesOf(list)).to.equal('stale');
        expect(isSeen(fallbackOf(list))).to.equal(false);
      }
      await untilLeft(key);
      expect(errors).to.deep.equal(lists.map(() => ({ code, status, src })));
      const requests = await countOf(key);
      await heal(key);
      retryOf(lists[1]!)!.click();
      for (const list of lists) {
        await untilTitles(list, wellTitle);
        expect(noticeOf(list)).to.equal('');
        expect(statesOf(list)).to.equal('ready');
      }
      expect(await countOf(key)).to.equal(requests + 1);
      expect(archive.read(src)?.text).to.equal(well);
      await endOfTask();
      page.leave();
      expect(page.errors).to.deep.equal([]);
    });

  it('stays as it is where the retry does not help', async () => {
    const key = crypto.randomUUID();
    const src = illUrl(key, { status: '404' });
    keep(src);
    const { lists, errors } = await readersOf(src);
    await untilTitles(lists[0], 'Story old');
    retryOf(lists[0]!)!.click();
    await waitUntil(async () => (await countOf(key)) === 2, 'it is asked for again');
    await waitUntil(() => errors.length === 6, 'the page is told');
    for (const [index, list] of lists.entries()) {
      await waitUntil(() => notices[index]!.test(noticeOf(list)), 'it says so again');
      expect(titlesIn(list)).to.equal('Story old');
      expect(statesOf(list)).to.equal('stale');
    }
    expect(archive.read(src)?.fetchedAt).to.equal(then);
  });

  it('that is young is shown without a request', async () => {
    const key = crypto.randomUUID();
    const src = illUrl(key, { status: '404' });
    keep(src, Date.now() - 60_000);
    const { lists, errors } = await readersOf(src);
    for (const list of lists) {
      await untilTitles(list, 'Story old');
      expect(noticeOf(list)).to.equal('');
    }
    expect(await countOf(key)).to.equal(0);
    expect(errors).to.deep.equal([]);
  });

  it('that somebody has spoilt is no feed: a sentence says what is wrong with the server', async () => {
    const src = faultUrl({ status: '404' });
    keep(src, then, '<!doctype html>');
    const { lists } = await readersOf(src);
    await waitUntil(() => noticeOf(lists[0]!).includes('(404)'), 'it says so');
    expect(statesOf(lists[0]!)).to.equal('error');
  });
});

describe('a feed that was there', () => {
  for (const [name, [code, parameters]] of Object.entries(failures))
    it(`stays when a server that worked ${name}`, async () => {
      const { random } = Math;
      Math.random = () => 0;
      const key = crypto.randomUUID();
      const src = illUrl(key, { ...parameters, first: JSON.stringify(feedOf('old')) });
      const { lists, errors } = await readersOf(src, timeoutFor(code));
      for (const list of lists) await untilTitles(list, 'Story old');
      await lists[0]!.refresh();
      Math.random = random;
      for (const list of lists) {
        await waitUntil(() => statesOf(list) === 'stale', 'it is stale');
        expect(noticeOf(list)).to.match(/^(As of|内容更新于|內容更新於) .+\d\d:\d\d.+(Try again|重试|重試)$/);
        expect(titlesIn(list)).to.equal('Story old');
        expect(isSeen(fallbackOf(list))).to.equal(false);
      }
      expect(errors.map((error) => error.code)).to.deep.equal([code, code, code]);
      await untilLeft(key);
    });
});
