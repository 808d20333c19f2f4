// @ts-check
/** What every widget does with a feed, whatever it is drawn with: read it, read on, choose, count. */

/** @typedef {import('../../feed.js').FeedDocument} FeedDocument */
/** @typedef {import('../../feed.js').FeedItem} FeedItem */

/** @param {string} url @param {RequestInit} [init] @returns {Promise<FeedDocument>} */
export async function read(url, init) {
  const response = await fetch(url, init);
  return response.json();
}

export class Stories {
  category = '';
  /** @type {FeedItem[]} */
  #items = [];
  /** @type {string | undefined} */
  #next;
  #limit;

  /** @param {string} url @param {number} limit how many are shown at first, Infinity for all */
  constructor(url, limit) {
    this.url = url;
    this.#limit = limit;
  }

  /** @returns {FeedItem[]} */
  get shown() {
    const { category } = this;
    const items = category
      ? this.#items.filter(({ _fairwire }) => _fairwire.categoryIds.includes(category))
      : this.#items;
    return items.slice(0, this.#limit);
  }

  get hasMore() {
    return !!this.#next || this.#items.length > this.#limit;
  }

  /** @param {Promise<FeedDocument>} [feed] */
  async load(feed = read(this.url)) {
    const { items, next_url: next } = await feed;
    this.#items = items;
    this.#next = next;
  }

  refresh() {
    return this.load(read(this.url, { cache: 'reload' }));
  }

  async more() {
    this.#limit += 10;
    if (this.#items.length >= this.#limit || !this.#next) return;
    const { items, next_url: next } = await read(this.#next);
    this.#items = [...this.#items, ...items];
    this.#next = next;
  }
}

/** @param {Element} host @returns {number} */
export const limitOf = (host) => Number(host.getAttribute('limit')) || Infinity;

/** A place for the news of a feed, made by a script. @param {string} feed @returns {HTMLDivElement} */
export function placeFor(feed) {
  const host = document.createElement('div');
  host.className = 'news';
  host.dataset['feed'] = feed;
  return host;
}
