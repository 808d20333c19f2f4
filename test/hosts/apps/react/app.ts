import { createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { offer, type Props } from '../start.js';

/** React 19 sets what an element has as properties, and listens to `on` and the name of the event. */
function News({ src, limit, feed, keys, onSelect, onLoad }: Props) {
  const handlers = { 'onfairwire-select': onSelect, 'onfairwire-load': onLoad };
  const list = createElement('news-list', { id: 'main', src, limit, ...handlers });
  const own = createElement('news-list', { id: 'own', feed });
  const rows = keys.map((key) =>
    createElement('li', { key }, createElement('news-list', { id: key, src, limit: 1 })),
  );
  return createElement('main', {}, list, own, createElement('ol', {}, ...[rows]));
}

offer((place) => {
  let root: Root | undefined;
  return {
    render: (props) => (root ??= createRoot(place)).render(createElement(News, props)),
    unmount() {
      root?.unmount();
      root = undefined;
    },
  };
});
