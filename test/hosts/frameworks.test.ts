/** Elements in the hands of a framework, which sets, moves, drops and makes them as it likes. */
import { expect } from '@open-wc/testing';
import { countOf, faultUrl, feedOf } from '../helpers/faults.js';
import { hostPage, type HostPage, moduleScript } from '../helpers/host-page.js';
import { waitUntil } from '../helpers/wait.js';
import type { Props, Start } from './apps/start.js';

const ids = ['a', 'b', 'c', 'd'];
const feedAt = (parameters: Record<string, string> = {}): string =>
  faultUrl({ body: JSON.stringify(feedOf(...ids)), ...parameters });

const titlesOf = (page: HostPage, id: string): string =>
  [...(page.document.getElementById(id)?.shadowRoot?.querySelectorAll('[part~="title"]') ?? [])]
    .map(({ textContent }) => textContent?.trim().slice(-1))
    .join('');

const until = (page: HostPage, id: string, titles: string): Promise<void> =>
  waitUntil(() => titlesOf(page, id) === titles, `#${id} shows ${titles}`);

async function appPage(framework: string): Promise<{ page: HostPage; start: Start }> {
  const app = `<script type="module" src="${location.origin}/test/hosts/apps/${framework}/app.ts"></script>`;
  const page = await hostPage({ head: moduleScript() + app, body: '<div id="app"></div>' });
  await waitUntil(() => 'start' in page.window, 'the app is there');
  return { page, start: (page.window as unknown as { start: Start }).start };
}

describe('an app made with', () => {
  for (const framework of ['react', 'vue', 'svelte'])
    it(`${framework} sets, moves, drops and makes elements as it likes`, async () => {
      const { page, start } = await appPage(framework);
      const app = start(page.document.querySelector('#app')!);
      const [loaded, selected]: [number[], string[]] = [[], []];
      let props: Props = {
        ...{ src: feedAt(), limit: 2, feed: feedOf('x', 'y'), keys: ['one', 'two', 'three'] },
        onLoad: () => loaded.push(1),
        onSelect: (event) => {
          event.preventDefault();
          selected.push((event as CustomEvent<{ item: { id: string } }>).detail.item.id);
        },
      };
      const render = (changed: Partial<Props>): void => app.render((props = { ...props, ...changed }));

      render({});
      await until(page, 'main', 'ab');
      await until(page, 'own', 'xy');
      for (const key of props.keys) await until(page, key, 'a');
      expect(loaded.length).to.equal(1);

      page.document.getElementById('main')!.shadowRoot!.querySelector<HTMLElement>('a')!.click();
      expect(selected).to.deep.equal(['a']);

      render({ limit: 3, feed: feedOf('z') });
      await until(page, 'main', 'abc');
      await until(page, 'own', 'z');

      const moved = page.document.getElementById('three');
      render({ keys: ['three', 'one', 'two', 'four'] });
      const order = (): string => [...page.document.querySelectorAll('li > *')].map(({ id }) => id).join();
      await waitUntil(() => order() === 'three,one,two,four', 'they are in their new order');
      expect(page.document.getElementById('three') === moved).to.equal(true);
      for (const key of props.keys) await until(page, key, 'a');

      render({ src: faultUrl({ body: JSON.stringify(feedOf('q')) }) });
      await until(page, 'main', 'q');

      const key = crypto.randomUUID();
      const slow = feedAt({ key, delay: '300' });
      for (let times = 0; times < 20; times++) {
        render({ src: slow });
        await waitUntil(() => page.document.getElementById('main'), 'it is made');
        app.unmount();
        await waitUntil(() => !page.document.getElementById('main'), 'it is gone');
      }
      await waitUntil(async () => (await countOf(key, 'open')) === 0, 'no request is left');
      render({ src: feedAt() });
      await until(page, 'main', 'abc');
      expect(page.faults).to.deep.equal([]);
    });
});
