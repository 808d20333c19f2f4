import '@angular/compiler';
import { type ApplicationRef } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import 'fairwire/define';
import { offer, type Props } from '../page.js';
import { News } from './news.js';

offer((place) => {
  let wanted: Props | undefined;
  let app: ApplicationRef | undefined;
  let starting: Promise<void> | undefined;
  const host = () => place.appendChild(document.createElement('app-news'));
  const show = () => {
    const [root] = app?.components ?? [];
    if (root && wanted) root.setInput('props', wanted);
  };
  return {
    render(props) {
      wanted = props;
      starting ??= createApplication().then((made) => {
        app = made;
        made.bootstrap(News, host());
      });
      void starting.then(show);
    },
    unmount() {
      app?.destroy();
      place.replaceChildren();
      [app, starting, wanted] = [undefined, undefined, undefined];
    },
  };
});
