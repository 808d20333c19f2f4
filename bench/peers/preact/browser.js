// @ts-check
import { Component, h, render } from 'preact';
import { LOOK } from '../look.js';
import { day } from '../shared/format.js';
import { limitOf, placeFor, Stories } from '../shared/stories.js';

/** @typedef {import('../../feed.js').FeedItem} FeedItem */

const FIRST = 10;

const style = document.createElement('style');
style.textContent = LOOK;
document.head.append(style);

/** @extends {Component<FeedItem>} */
class Row extends Component {
  /** A feed that is read anew is made of new objects with the same texts. @override @param {FeedItem} next */
  shouldComponentUpdate({ id, title, summary }) {
    const { props } = this;
    return props.id !== id || props.title !== title || props.summary !== summary;
  }

  /** @override */
  render() {
    const { url, title, summary, image, date_published: date } = this.props;
    return h(
      'li',
      { class: 'item' },
      h('div', { class: 'image' }, h('img', { alt: '', src: image, loading: 'lazy', decoding: 'async' })),
      h('h3', { class: 'title' }, h('a', { class: 'link', href: url }, title)),
      h('p', { class: 'summary' }, summary),
      h('p', { class: 'meta' }, h('time', { dateTime: date }, day(date))),
    );
  }
}

/** @type {WeakMap<Element, Stories>} */
const known = new WeakMap();

/** @param {Element} host @param {number} [limit] */
function draw(host, limit = Infinity) {
  const stories = known.get(host);
  if (!stories || !host.isConnected) return;
  const rows = stories.shown.slice(0, limit).map((item) => h(Row, { ...item, key: item.id }));
  const more = () => stories.more().then(() => draw(host));
  const button = stories.hasMore && h('button', { class: 'more', onClick: more }, 'More');
  render([h('ul', { class: 'list' }, rows), button], host);
}

/** @param {Element} host */
async function start(host) {
  const stories = new Stories(host.getAttribute('data-feed') ?? '', limitOf(host));
  known.set(host, stories);
  await stories.load();
  host.replaceChildren();
  draw(host, FIRST);
  if (stories.shown.length > FIRST) requestAnimationFrame(() => setTimeout(() => draw(host)));
}

for (const host of document.querySelectorAll('.news')) start(host);

/** @type {import('../peer.js').Driver} */
const peer = {
  async refresh(host) {
    await known.get(host)?.refresh();
    draw(host);
  },
  filter(host, category) {
    const stories = known.get(host);
    if (stories) stories.category = category;
    draw(host);
  },
  async more(host) {
    await known.get(host)?.more();
    draw(host);
  },
  create(feed) {
    const host = placeFor(feed);
    start(host);
    return host;
  },
  destroy(host) {
    render(null, host);
    host.remove();
  },
};
Object.assign(globalThis, { peer });
