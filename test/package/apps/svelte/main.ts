import { mount, unmount } from 'svelte';
import { type Writable, writable } from 'svelte/store';
import 'fairwire/define';
import 'fairwire/svelte';
import { offer, type Props } from '../page.js';
import News from './News.svelte';

offer((place) => {
  let store: Writable<Props> | undefined;
  let app: object | undefined;
  return {
    render(props) {
      if (store) return store.set(props);
      store = writable(props);
      app = mount(News, { target: place, props: { store } });
    },
    unmount() {
      if (app) void unmount(app);
      store = undefined;
    },
  };
});
