import { createSignal } from 'solid-js';
import h from 'solid-js/h';
import { render } from 'solid-js/web';
import 'fairwire/define';
import { offer, onError, onLoad, onSelect, type Props } from '../page.js';

/** The markup of news.tsx without a compiler: Solid's own runtime sets what is in it, and functions again and again. */
const view = (props: () => Props) =>
  h(
    h('news-feed', { id: 'feed', feed: () => props().feed, 'on:fairwire-load': onLoad }, [
      h('news-list', {
        ...{ id: 'list', class: 'news', 'prop:dateFormat': 'short', 'on:fairwire-select': onSelect },
        limit: () => props().limit,
        'heading-level': () => props().level,
        show: () => props().shown,
        tabs: () => props().tabs,
      }),
      h('news-article', { id: 'article', item: () => props().item, 'json-ld': () => props().jsonLd }),
      h('partner-footer', { id: 'partners', logos: 'hide' }),
      h('event-links', { id: 'events', layout: () => props().layout, calendar: 'none' }),
    ]),
    h(
      'news-list',
      { id: 'alone', src: () => props().src, 'attr:refresh': '0', 'on:fairwire-error': onError },
      h('a', { href: '/news' }, 'News'),
    ),
  );

offer((place) => {
  let set: ((props: Props) => void) | undefined;
  let dispose: (() => void) | undefined;
  return {
    render(props) {
      if (set) return set(props);
      const [shown, show] = createSignal(props);
      set = (changed) => void show(() => changed);
      dispose = render(view(shown) as () => Node[], place);
    },
    unmount() {
      dispose?.();
      set = undefined;
    },
  };
});
