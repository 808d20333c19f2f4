// @ts-check
import { createElement as h, memo, startTransition, useEffect, useReducer, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { LOOK } from '../look.js';
import { day } from '../shared/format.js';
import { limitOf, placeFor, Stories } from '../shared/stories.js';

/** @typedef {import('../../feed.js').FeedItem} FeedItem */

const FIRST = 10;

const style = document.createElement('style');
style.textContent = LOOK;
document.head.append(style);

const Row = memo(
  /** @param {FeedItem} item */
  ({ url, title, summary, image, date_published: date }) =>
    h(
      'li',
      { className: 'item' },
      h('div', { className: 'image' }, h('img', { alt: '', src: image, loading: 'lazy', decoding: 'async' })),
      h('h3', { className: 'title' }, h('a', { className: 'link', href: url }, title)),
      h('p', { className: 'summary' }, summary),
      h('p', { className: 'meta' }, h('time', { dateTime: date }, day(date))),
    ),
  // A feed that is read anew is made of new objects with the same texts.
  (before, now) => before.id === now.id && before.title === now.title && before.summary === now.summary,
);

/** @type {WeakMap<Element, { stories: Stories, draw: () => void, root: import('react-dom/client').Root }>} */
const known = new WeakMap();

/** @param {{ host: Element, stories: Stories, root: import('react-dom/client').Root }} properties */
function News({ host, stories, root }) {
  const [, draw] = useReducer((/** @type {number} */ count) => count + 1, 0);
  const [limit, setLimit] = useState(FIRST);
  useEffect(() => {
    known.set(host, { stories, root, draw });
    stories.load().then(draw);
  }, [host, stories, root]);
  const items = stories.shown;
  useEffect(() => {
    if (items.length > limit) startTransition(() => setLimit(Infinity));
  });
  return [
    h(
      'ul',
      { className: 'list', key: 'list' },
      items.slice(0, limit).map((item) => h(Row, { ...item, key: item.id })),
    ),
    stories.hasMore &&
      h('button', { className: 'more', key: 'more', onClick: () => stories.more().then(draw) }, 'More'),
  ];
}

/** @param {Element} host */
function start(host) {
  const stories = new Stories(host.getAttribute('data-feed') ?? '', limitOf(host));
  const root = createRoot(host);
  root.render(h(News, { host, stories, root }));
}

for (const host of document.querySelectorAll('.news')) start(host);

/** @type {import('../peer.js').Driver} */
const peer = {
  async refresh(host) {
    await known.get(host)?.stories.refresh();
    known.get(host)?.draw();
  },
  filter(host, category) {
    const { stories, draw } = known.get(host) ?? {};
    if (stories) stories.category = category;
    if (draw) flushSync(draw);
  },
  async more(host) {
    await known.get(host)?.stories.more();
    known.get(host)?.draw();
  },
  create(feed) {
    const host = placeFor(feed);
    start(host);
    return host;
  },
  destroy(host) {
    known.get(host)?.root.unmount();
    host.remove();
  },
};
Object.assign(globalThis, { peer });
