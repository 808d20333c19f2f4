// @ts-check
/**
 * One place of a CDN: a shared cache as RFC 9111 and RFC 5861 have it, on a clock that is handed in. It keeps each
 * encoding of an address, answers a known ETag by 304, shows what is stale while it asks for the new one, shows it
 * where the server fails, and never asks twice at once for the same.
 */

/** @typedef {import('./wire.js').Answer} Answer */
/** @typedef {import('./wire.js').Ask} Ask */
/** @typedef {{ answer: Answer, at: number, fresh: number, revalidate: number, error: number, asking?: Promise<void> }} Kept times in seconds */

/** What the headers of a 304 weigh. */
const NOT_MODIFIED = 400;

/** @param {string} cache Cache-Control @param {string} name */
const seconds = (cache, name) => Number(new RegExp(`(?:^|[ ,])${name}=(\\d+)`).exec(cache)?.[1] ?? 0);

export class Edge {
  /** By encoding and path. @type {Map<string, Map<string, Kept>>} */
  kept = new Map();
  /** @type {Map<string, Promise<Answer>>} */
  first = new Map();
  hits = 0;
  misses = 0;

  /** @param {Ask} ask the organiser's server */
  constructor(ask) {
    this.ask = ask;
  }

  /**
   * @param {string} path
   * @param {string} encoding
   * @param {string | undefined} etag what the reader has
   * @param {number} now in seconds
   * @returns {Answer | Promise<Answer>} at once, where nothing has to be asked
   */
  get(path, encoding, etag, now) {
    const kept = this.kept.get(encoding)?.get(path);
    if (!kept) return this.askFirst(path, encoding, now).then((answer) => forReader(answer, etag));
    const age = now - kept.at;
    if (age < kept.fresh) return this.hit(kept, etag);
    kept.asking ??= this.askAgain(kept, path, encoding, now);
    if (age < kept.fresh + kept.revalidate) return this.hit(kept, etag);
    return kept.asking.then(() => {
      this.misses++;
      return forReader(kept.answer, etag);
    });
  }

  /** What is under way is there. */
  settled() {
    const all = [...this.kept.values()].flatMap((kept) => [...kept.values()]);
    return Promise.all(all.map(({ asking }) => asking));
  }

  /** @param {Kept} kept @param {string | undefined} etag */
  hit(kept, etag) {
    this.hits++;
    return forReader(kept.answer, etag);
  }

  /** @param {string} path @param {string} encoding @param {number} now */
  askFirst(path, encoding, now) {
    const key = `${encoding} ${path}`;
    this.misses++;
    const under = this.first.get(key);
    if (under) return under;
    const asking = this.ask(path, encoding).then((answer) => {
      this.first.delete(key);
      if (answer.status && answer.status < 500) this.put(encoding, path, keep(answer, now));
      return answer;
    });
    this.first.set(key, asking);
    return asking;
  }

  /** @param {string} encoding @param {string} path @param {Kept} kept */
  put(encoding, path, kept) {
    const paths = this.kept.get(encoding);
    if (paths) paths.set(path, kept);
    else this.kept.set(encoding, new Map([[path, kept]]));
  }

  /** @param {Kept} kept @param {string} path @param {string} encoding @param {number} now */
  async askAgain(kept, path, encoding, now) {
    const answer = await this.ask(path, encoding, kept.answer.etag);
    delete kept.asking;
    if (answer.status === 304) kept.at = now;
    else if (answer.status && answer.status < 500) Object.assign(kept, keep(answer, now));
    else if (now - kept.at >= kept.fresh + kept.error) kept.answer = answer;
  }
}

/** @param {Answer} answer @param {number} now @returns {Kept} */
function keep(answer, now) {
  const { cache } = answer;
  return {
    answer,
    at: now,
    fresh: seconds(cache, 'max-age'),
    revalidate: seconds(cache, 'stale-while-revalidate'),
    error: seconds(cache, 'stale-if-error'),
  };
}

/** @param {Answer} answer @param {string | undefined} etag @returns {Answer} */
const forReader = (answer, etag) =>
  etag && answer.status === 200 && answer.etag === etag
    ? { ...answer, status: 304, bytes: NOT_MODIFIED }
    : answer;
