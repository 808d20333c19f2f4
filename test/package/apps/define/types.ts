/** Whoever registers an element, and imports nothing else, has its events typed too. */
import 'fairwire/define/news-list';

const list = document.createElement('news-list');

list.addEventListener('fairwire-select', ({ detail }) => detail.item.title);
list.addEventListener('fairwire-load', ({ detail }) => detail.feed.items.length);
list.addEventListener('fairwire-error', ({ detail }) => detail.code === 'timeout');

// @ts-expect-error there is no such code
list.addEventListener('fairwire-error', ({ detail }) => detail.code === 'late');
