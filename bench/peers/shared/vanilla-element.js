// @ts-check
/**
 * An element by hand, as one who knows browsers writes it: a template that is cloned, rows that are kept by their ids,
 * the rows that are seen at first before the others, a style sheet that all instances share.
 */
import { LOOK } from '../look.js';
import { day } from './format.js';
import { limitOf, Stories } from './stories.js';

/** @typedef {import('../../feed.js').FeedItem} FeedItem */
/** @typedef {import('../../feed.js').FeedDocument} FeedDocument */

const FIRST = 10;
/** Rows that are made in one task: some 30 ms of a slow phone. */
const STEP = 100;

const sheet = new CSSStyleSheet();
sheet.replaceSync(LOOK);

const template = document.createElement('template');
template.innerHTML =
  '<li class="item"><div class="image"><img alt="" loading="lazy" decoding="async"></div>' +
  '<h3 class="title"><a class="link"></a></h3><p class="summary"></p><p class="meta"><time></time></p></li>';

/** @param {FeedItem} item */
function rowOf({ url, title, summary, image, date_published: date }) {
  const row = /** @type {HTMLLIElement} */ (template.content.firstElementChild?.cloneNode(true));
  const [frame, heading, text, meta] = /** @type {any} */ (row.children);
  frame.firstChild.src = image;
  heading.firstChild.href = url;
  heading.firstChild.textContent = title;
  text.textContent = summary;
  meta.firstChild.dateTime = date;
  meta.firstChild.textContent = day(date);
  return row;
}

const nextTask = () => new Promise((done) => setTimeout(done));

export class VanillaNews extends HTMLElement {
  /** @type {Map<string, HTMLLIElement>} */
  #rows = new Map();
  #drawing = 0;
  #list = document.createElement('ul');
  #more = document.createElement('button');
  /** @type {Stories | undefined} */
  #stories;

  /** @param {string} url @returns {Promise<FeedDocument> | undefined} undefined where it is asked for as usual */
  request(url) {
    void url;
    return undefined;
  }

  connectedCallback() {
    if (this.#stories) return;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    this.#list.className = 'list';
    this.#more.className = 'more';
    this.#more.textContent = 'More';
    this.#more.hidden = true;
    this.#more.onclick = () => this.more();
    root.append(document.createElement('slot'), this.#list, this.#more);
    const url = this.getAttribute('src') ?? '';
    this.#stories = new Stories(url, limitOf(this));
    this.#stories.load(this.request(url)).then(() => this.#draw());
  }

  disconnectedCallback() {
    this.#drawing++;
  }

  async refresh() {
    await this.#stories?.refresh();
    this.#draw();
  }

  async more() {
    await this.#stories?.more();
    this.#draw();
  }

  /** @param {string} category */
  filter(category) {
    if (this.#stories) this.#stories.category = category;
    this.#draw();
  }

  async #draw() {
    const items = this.#stories?.shown ?? [];
    const drawing = ++this.#drawing;
    const wanted = new Set(items.map(({ id }) => id));
    for (const [id, row] of this.#rows) if (!wanted.has(id)) this.#drop(id, row);
    this.shadowRoot?.querySelector('slot')?.remove();
    this.#more.hidden = !this.#stories?.hasMore;
    let place = this.#list.firstElementChild;
    for (const [index, item] of items.entries()) {
      if (index >= FIRST && (index - FIRST) % STEP === 0 && this.#rows.size < items.length) {
        await nextTask();
        if (drawing !== this.#drawing) return;
      }
      const row = this.#rows.get(item.id) ?? rowOf(item);
      this.#rows.set(item.id, row);
      if (row === place) place = place.nextElementSibling;
      else this.#list.insertBefore(row, place);
    }
  }

  /** @param {string} id @param {Element} row */
  #drop(id, row) {
    this.#rows.delete(id);
    row.remove();
  }
}

/** @param {string} tag @returns {import('../peer.js').Driver} */
export const driverOf = (tag) => ({
  refresh: (host) => /** @type {VanillaNews} */ (host).refresh(),
  filter: (host, category) => /** @type {VanillaNews} */ (host).filter(category),
  more: (host) => /** @type {VanillaNews} */ (host).more(),
  create(feed) {
    const host = document.createElement(tag);
    host.setAttribute('src', feed);
    return host;
  },
  destroy: (host) => host.remove(),
});
