import { createApp, h, shallowReactive } from 'vue';
import { offer, type Props } from '../start.js';

/** What Vue’s compiler makes of a template, with `news-list` as a custom element. */
const view = ({ src, limit, feed, keys, onSelect, onLoad }: Props) =>
  h('main', [
    h('news-list', { id: 'main', src, limit, onFairwireSelect: onSelect, onFairwireLoad: onLoad }),
    h('news-list', { id: 'own', feed }),
    h(
      'ol',
      keys.map((key) => h('li', { key }, [h('news-list', { id: key, src, limit: 1 })])),
    ),
  ]);

offer((place) => {
  let state: Props | undefined;
  let app: ReturnType<typeof createApp> | undefined;
  return {
    render(props) {
      if (state) return void Object.assign(state, props);
      state = shallowReactive({ ...props });
      app = createApp({ render: () => view(state!) });
      app.mount(place);
    },
    unmount() {
      app?.unmount();
      state = undefined;
    },
  };
});
