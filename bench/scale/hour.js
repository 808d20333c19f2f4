// @ts-check
/** An hour of readers, second by second on a clock of its own, with real requests to the server. */
import { ASSUMED, randomNumbers } from './assumed.js';
import { isFresh, makeReader, storyOf, takeFeed } from './readers.js';
import { Tally } from './tally.js';

/** @typedef {import('./readers.js').Reader} Reader */
/** @typedef {import('./readers.js').Kind} Kind */
/** @typedef {import('./wire.js').Answer} Answer */
/** @typedef {(reader: Reader, path: string, etag: string | undefined, now: number) => Answer | Promise<Answer>} Network */
/** @typedef {{ pictures: Record<string, string[]>, articles: Record<string, string[]>, tags: Map<string, { now: string, earlier: string }>, isNewest: (etag: string) => boolean }} Site */

/**
 * @typedef {object} Hour
 * @property {number} share of the readers that are played; each counts for the others
 * @property {number} refresh seconds, 0 for none
 * @property {number} deadline milliseconds of the epoch, at which it ends unfinished
 * @property {(second: number) => Promise<void> | void} onSecond
 * @property {(attempt: number, random: () => number) => number} retryDelay milliseconds
 */

const RETRIES = 3;

export class Play {
  /** @type {Map<number, (() => void | Promise<void>)[]>} what is to come, by second */
  plan = new Map();
  tally = new Tally();
  random = randomNumbers(5);

  /** @param {Network} network @param {Site} site @param {Hour} hour */
  constructor(network, site, hour) {
    this.network = network;
    this.site = site;
    this.hour = hour;
  }

  /** @returns {Promise<Tally>} */
  async run() {
    const perSecond = (ASSUMED.views / ASSUMED.viewsPerSession / 3600) * this.hour.share;
    let due = 0;
    for (let second = -ASSUMED.before; second < 3600; second++) {
      if (Date.now() > this.hour.deadline) throw new Error('The time was too short: play fewer readers.');
      await this.hour.onSecond(second);
      for (due += perSecond; due >= 1; due--) this.arrive(second);
      const events = this.plan.get(second) ?? [];
      // What one second brings may bring more within it.
      for (let index = 0; index < events.length;) {
        const batch = events.slice(index);
        index += batch.length;
        const waiting = batch.map((event) => event()).filter(Boolean);
        if (waiting.length) await Promise.all(waiting);
      }
      this.plan.delete(second);
    }
    return this.tally;
  }

  /** @param {number} time @param {() => void | Promise<void>} event */
  at(time, event) {
    const second = Math.floor(time);
    const events = this.plan.get(second);
    if (events) events.push(event);
    else this.plan.set(second, [event]);
  }

  /** @param {number} second */
  arrive(second) {
    const reader = makeReader(this.random, this.site.tags, second);
    const start = second + this.random();
    let time = start;
    for (let isFirst = true; ; isFirst = false) {
      const looked = -Math.log(1 - this.random()) * ASSUMED.readingTime;
      const now = time;
      this.at(now, () => this.view(reader, now, looked, isFirst));
      if (this.random() < 1 / ASSUMED.viewsPerSession) return;
      time += looked;
    }
  }

  /**
   * At once where nothing has to be waited for: most of a million views come out of caches.
   * @param {Reader} reader @param {Kind} kind @param {string} path @param {string | undefined} etag @param {number} now
   * @returns {Answer | Promise<Answer>}
   */
  ask(reader, kind, path, etag, now) {
    const given = this.network(reader, path, etag, now);
    if (given instanceof Promise)
      return given.then((answer) => {
        this.tally.request(kind, answer, now);
        return answer;
      });
    this.tally.request(kind, given, now);
    return given;
  }

  /** @param {Reader} reader @param {number} now @param {number} looked @param {boolean} isFirst */
  view(reader, now, looked, isFirst) {
    const asksFeed = !isFresh(reader.shown, now);
    this.tally.view(now, isFirst ? (reader.isNew ? 'first' : 'return') : 'further', asksFeed);
    const hasAll = reader.hasScripts && reader.hasPictures && !reader.reads && !asksFeed;
    if (!hasAll) return this.load(reader, now, asksFeed).then(() => this.poll(reader, now + looked));
    this.seen(reader, now);
    this.poll(reader, now + looked);
  }

  /** @param {Reader} reader @param {number} now @param {boolean} asksFeed */
  async load(reader, now, asksFeed) {
    if (!reader.hasScripts) {
      const answers = await Promise.all(
        reader.scripts.map((path, index) =>
          this.ask(reader, index ? 'part' : 'script', path, undefined, now),
        ),
      );
      // Without its script a page shows the partner's own link.
      if (answers[0]?.status !== 200) return this.tally.shown(now, 'link');
      reader.hasScripts = answers.every(({ status }) => status === 200);
    }
    const isThere = asksFeed ? await this.feed(reader, now, false, 0) : true;
    this.seen(reader, now);
    if (isThere) await this.rest(reader, now);
  }

  /** @param {Reader} reader @param {number} now */
  seen(reader, now) {
    if (!reader.shown) return this.tally.shown(now, 'link');
    this.tally.shown(now, this.site.isNewest(reader.shown.etag) ? 'newest' : 'older');
  }

  /** @param {Reader} reader @param {number} now @param {boolean} isPoll @param {number} attempt @returns {Promise<boolean>} */
  async feed(reader, now, isPoll, attempt) {
    // A second attempt goes past the browser's cache, and names no ETag.
    const etag = attempt ? undefined : reader.browser?.etag;
    const answer = await this.ask(reader, 'feed', `/feed/${reader.language}.json`, etag, now);
    if (answer.status === 200 || answer.status === 304) {
      takeFeed(reader, answer, now, isPoll || attempt > 0);
      return true;
    }
    if (attempt < RETRIES) {
      const later = now + this.hour.retryDelay(attempt, this.random) / 1000;
      this.at(Math.max(later, Math.floor(now)), async () => {
        await this.feed(reader, later, isPoll, attempt + 1);
      });
    }
    return false;
  }

  /** Pictures and the story. @param {Reader} reader @param {number} now */
  async rest(reader, now) {
    const { pictures, articles } = this.site;
    const waiting = [];
    if (!reader.hasPictures)
      for (const path of pictures[reader.language] ?? []) {
        const answer = this.ask(reader, 'picture', path, undefined, now);
        if (answer instanceof Promise) waiting.push(answer);
      }
    reader.hasPictures = true;
    if (reader.reads) {
      const path = storyOf(articles[reader.language] ?? [], this.random());
      const copy = reader.articles.get(path);
      if (!isFresh(copy, now)) {
        const { etag } = await this.ask(reader, 'article', path, copy?.etag, now);
        if (etag) reader.articles.set(path, { etag, at: now });
      }
    }
    if (waiting.length) await Promise.all(waiting);
  }

  /** `refresh`: counted from the last answer, as long as the page is looked at. @param {Reader} reader @param {number} until */
  poll(reader, until) {
    if (!this.hour.refresh) return;
    const due = (reader.shown?.at ?? Infinity) + this.hour.refresh;
    if (due >= until) return;
    this.at(due, async () => {
      // Another view may have asked meanwhile.
      if ((reader.shown?.at ?? 0) + this.hour.refresh <= due + 0.001) await this.feed(reader, due, true, 0);
      this.poll(reader, until);
    });
  }
}
