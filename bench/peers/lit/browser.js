// @ts-check
/** An element as Lit's own documentation writes it. */
import { css, html, LitElement, nothing, unsafeCSS } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { LOOK } from '../look.js';
import { day } from '../shared/format.js';
import { limitOf, Stories } from '../shared/stories.js';

/** @typedef {import('../../feed.js').FeedItem} FeedItem */

class LitNews extends LitElement {
  /** @override */
  static styles = css`
    ${unsafeCSS(LOOK)}
  `;

  /** @type {Stories | undefined} */
  stories;

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    this.stories ??= new Stories(this.getAttribute('src') ?? '', limitOf(this));
    this.stories.load().then(() => this.requestUpdate());
  }

  more = () => this.stories?.more().then(() => this.requestUpdate());

  /** @override */
  render() {
    const { shown = [], hasMore = false } = this.stories ?? {};
    if (!shown.length) return html`<slot></slot>`;
    return html`<ul class="list">
        ${repeat(shown, ({ id }) => id, this.row)}
      </ul>
      ${hasMore ? html`<button class="more" @click=${this.more}>More</button>` : nothing}`;
  }

  /** @param {FeedItem} item */
  row = ({ url, title, summary, image, date_published: date }) =>
    html`<li class="item">
      <div class="image"><img alt="" src=${image} loading="lazy" decoding="async" /></div>
      <h3 class="title"><a class="link" href=${url}>${title}</a></h3>
      <p class="summary">${summary}</p>
      <p class="meta"><time datetime=${date}>${day(date)}</time></p>
    </li>`;
}

customElements.define('lit-news', LitNews);

/** @type {import('../peer.js').Driver} */
const peer = {
  async refresh(host) {
    const news = /** @type {LitNews} */ (host);
    await news.stories?.refresh();
    news.requestUpdate();
  },
  filter(host, category) {
    const news = /** @type {LitNews} */ (host);
    if (news.stories) news.stories.category = category;
    news.requestUpdate();
  },
  more: (host) => /** @type {LitNews} */ (host).more(),
  create(feed) {
    const host = document.createElement('lit-news');
    host.setAttribute('src', feed);
    return host;
  },
  destroy: (host) => host.remove(),
};
Object.assign(globalThis, { peer });
