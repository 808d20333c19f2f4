// @ts-check
/** What an hour counted. */

/** @typedef {import('./readers.js').Kind} Kind */
/** @typedef {'first' | 'return' | 'further'} Visit */
/** @typedef {'newest' | 'older' | 'link'} Shown */
/** @typedef {{ requests: number, notModified: number, failed: number, bytes: number }} Sum */

/** @returns {Sum} */
const none = () => ({ requests: 0, notModified: 0, failed: 0, bytes: 0 });

export class Tally {
  /** @type {Partial<Record<Kind, Sum>>} */
  kinds = {};
  /** @type {Record<Visit, { views: number, feeds: number }>} */
  visits = { first: none2(), return: none2(), further: none2() };
  /** What views showed, by minute. @type {Record<Shown, Float64Array>} */
  views = { newest: new Float64Array(60), older: new Float64Array(60), link: new Float64Array(60) };
  /** Requests and bytes by second. */
  requests = new Float64Array(3600);
  bytes = new Float64Array(3600);

  /** @param {Kind} kind @param {import('./wire.js').Answer} answer @param {number} now */
  request(kind, { status, bytes }, now) {
    if (now < 0 || now >= 3600) return;
    const sum = (this.kinds[kind] ??= none());
    sum.requests++;
    sum.bytes += bytes;
    if (status === 304) sum.notModified++;
    if (!status || status >= 400) sum.failed++;
    const second = Math.floor(now);
    this.requests[second] = (this.requests[second] ?? 0) + 1;
    this.bytes[second] = (this.bytes[second] ?? 0) + bytes;
  }

  /** @param {number} now @param {Visit} visit @param {boolean} asksFeed */
  view(now, visit, asksFeed) {
    if (now < 0 || now >= 3600) return;
    this.visits[visit].views++;
    if (asksFeed) this.visits[visit].feeds++;
  }

  /** @param {number} now @param {Shown} shown */
  shown(now, shown) {
    if (now < 0 || now >= 3600) return;
    const minute = Math.floor(now / 60);
    this.views[shown][minute] = (this.views[shown][minute] ?? 0) + 1;
  }

  /** @returns {Sum} */
  get all() {
    return Object.values(this.kinds).reduce(
      (all, sum) => ({
        requests: all.requests + sum.requests,
        notModified: all.notModified + sum.notModified,
        failed: all.failed + sum.failed,
        bytes: all.bytes + sum.bytes,
      }),
      none(),
    );
  }

  /** @param {Float64Array} values by second @param {number} from @param {number} to */
  static sum = (values, from = 0, to = values.length) =>
    values.slice(from, to).reduce((sum, value) => sum + value, 0);
}

function none2() {
  return { views: 0, feeds: 0 };
}
