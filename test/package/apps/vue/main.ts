import { createApp, h, shallowRef } from 'vue';
import 'fairwire/define';
import 'fairwire/vue';
import { offer, type Props } from '../page.js';
import News from './News.vue';

offer((place) => {
  const props = shallowRef<Props>();
  let app: ReturnType<typeof createApp> | undefined;
  return {
    render(changed) {
      props.value = changed;
      if (app) return;
      app = createApp(() => props.value && h(News, props.value));
      app.mount(place);
    },
    unmount() {
      app?.unmount();
      app = undefined;
    },
  };
});
