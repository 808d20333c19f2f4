// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runnerImport } from 'vite';
import { LANGUAGES, STORIES } from '../../demo/feed/facts.js';
import { documents } from '../../demo/feed/documents.js';
import { timely } from '../../demo/answers.js';

const ORIGIN = 'http://localhost:8081';
/** A quarter to midnight in Chongqing, when it is the day before in Europe. */
const NOW = Date.parse('2031-03-05T23:45:00+08:00');
const HALF_MINUTE = 30_000;

const samples = documents(ORIGIN);
const sampleAt = (/** @type {string} */ path) => samples.get(path)?.body;
const answer = (/** @type {string} */ path, now = NOW) => timely(path, ORIGIN, sampleAt, now);

/** @typedef {import('../../src/feed/format.js').FeedEvent} FeedEvent */
const source = (/** @type {string} */ path) => new URL(`../../src/${path}`, import.meta.url).pathname;
/** @type {{ module: typeof import('../../src/feed/reader.js') }} */
const { module: reader } = await runnerImport(source('feed/reader.ts'));
/** @type {{ module: typeof import('../../src/elements/event-links/event-phase.js') }} */
const { module: phases } = await runnerImport(source('elements/event-links/event-phase.ts'));

/** @param {string} language @param {number} [now] */
function live(language, now) {
  const path = `/feed/live/${language}.json`;
  const reading = reader.readFeed(JSON.parse(answer(path, now)?.body ?? ''), ORIGIN + path);
  assert.deepEqual(reading.problems, []);
  if ('found' in reading) assert.fail(reading.found);
  return reading.feed;
}

/** @param {number} now */
const arrived = (now) =>
  live('en', now)
    .items.map(({ id }) => id)
    .filter((id) => id.startsWith('live-'));

describe('the live feed', () => {
  for (const language of LANGUAGES)
    it(`is a feed without problems: ${language}`, () => {
      const feed = live(language);
      assert.equal(feed.language, language);
      assert.ok(feed.items.length >= 10);
      assert.equal(feed.next_url, undefined);
    });

  it('has the exhibition and an event on now, one today, one postponed, one to come', () => {
    const { exhibition, events = [] } = live('en')._fairwire ?? {};
    const phase = (/** @type {FeedEvent | undefined} */ event) =>
      event && phases.phaseOf(event, 'Asia/Shanghai', NOW);
    assert.equal(phase(exhibition), 'now');
    assert.deepEqual(events.map(phase), ['now', 'today', 'upcoming', 'upcoming', 'upcoming']);
    assert.equal(events[2]?.eventStatus, 'EventPostponed');
  });

  it('has its newest sample story from yesterday, by the clock of the exhibition', () => {
    const { items } = live('en', Date.parse('2031-03-06T00:00:00+08:00'));
    const newest = items.find(({ id }) => id === STORIES[0]?.id);
    assert.equal(newest?.date_published, '2031-03-05T09:00:00+08:00');
  });

  it('gets a story every half minute, five at most, and then others', () => {
    const start = Math.ceil(NOW / (6 * HALF_MINUTE)) * 6 * HALF_MINUTE;
    const counts = [0, 1, 2, 3, 4, 5, 6, 7].map((step) => arrived(start + step * HALF_MINUTE).length);
    assert.deepEqual(counts, [0, 1, 2, 3, 4, 5, 0, 1]);
    assert.notEqual(arrived(start + HALF_MINUTE)[0], arrived(start + 7 * HALF_MINUTE)[0]);
  });

  it('is the same for the same moment', () => {
    assert.deepEqual(live('zh-Hant'), live('zh-Hant'));
  });
});

describe('answers that a feed should never give', () => {
  it('are late, or never there', () => {
    assert.equal(answer('/feed/never.json')?.wait, Infinity);
    const slow = answer('/feed/slow/en.json');
    assert.ok(Number(slow?.wait) > 1000 && Number(slow?.wait) < 10_000);
    assert.equal(slow?.body, sampleAt('/feed/en.json'));
  });

  it('say that the server failed, from a moment on', () => {
    assert.equal(answer('/feed/broken.json')?.status, 500);
    assert.equal(answer(`/feed/until/${NOW + 1}/en.json`)?.status, 200);
    assert.equal(answer(`/feed/until/${NOW}/en.json`)?.status, 503);
  });

  it('are of no other path', () => {
    for (const path of ['/feed/live/fr.json', '/feed/live/en.json/', '/feed/until/x/en.json', '/constructor'])
      assert.equal(answer(path), undefined, path);
  });
});
