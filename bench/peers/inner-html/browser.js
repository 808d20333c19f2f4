// @ts-check
/** The usual script: a string of HTML for a list, put in with innerHTML. */
import { LOOK } from '../look.js';
import { rowHtml } from '../shared/row-html.js';
import { limitOf, placeFor, Stories } from '../shared/stories.js';

const style = document.createElement('style');
style.textContent = LOOK;
document.head.append(style);

/** @type {WeakMap<Element, Stories>} */
const known = new WeakMap();

/** @param {Element} host */
function draw(host) {
  const stories = known.get(host);
  if (!stories) return;
  const more = stories.hasMore ? '<button class="more">More</button>' : '';
  host.innerHTML = `<ul class="list">${stories.shown.map(rowHtml).join('')}</ul>${more}`;
  host.querySelector('.more')?.addEventListener('click', () => stories.more().then(() => draw(host)));
}

/** @param {Element} host */
function start(host) {
  const stories = new Stories(host.getAttribute('data-feed') ?? '', limitOf(host));
  known.set(host, stories);
  stories.load().then(() => draw(host));
}

for (const host of document.querySelectorAll('.news')) start(host);

/** @type {import('../peer.js').Driver} */
const peer = {
  refresh: (host) =>
    known
      .get(host)
      ?.refresh()
      .then(() => draw(host)),
  filter(host, category) {
    Object.assign(known.get(host) ?? {}, { category });
    draw(host);
  },
  more: (host) =>
    known
      .get(host)
      ?.more()
      .then(() => draw(host)),
  create(feed) {
    const host = placeFor(feed);
    start(host);
    return host;
  },
  destroy: (host) => host.remove(),
};
Object.assign(globalThis, { peer });
