import { expect } from '@open-wc/testing';
import { partsOf, textsOf } from '../helpers/elements.js';
import { faultUrl, feedOf } from '../helpers/faults.js';
import {
  classicScript,
  elementOf,
  embedUrl,
  feedUrl,
  hostPage,
  type HostPage,
  integrity,
  moduleScript,
  organiser,
  seesFallback,
} from '../helpers/host-page.js';
import { waitUntil } from '../helpers/wait.js';

interface Case {
  /** With addresses of its own each time: the kit keeps what a feed held. */
  readonly body: () => string;
  /** What a reader does so that the file is needed. */
  readonly act?: (page: HostPage) => Promise<unknown>;
  /** What there is only if the file has run. */
  readonly has: (page: HostPage) => unknown;
  /** What a reader sees when it has not. */
  readonly lacks: (page: HostPage) => unknown;
}

const link = '<a href="https://www.example.org/">The fallback</a>';
const element = (tag: string, attributes = '', src = feedUrl('en')): string =>
  `<${tag} lang="en" src="${src}" ${attributes}>${link}</${tag}>`;
const addressOf = (body: string, parameters: Record<string, string> = {}): string =>
  faultUrl({ body, ...parameters })
    .replace(location.origin, organiser)
    .replace(/&/g, '&amp;');

const part = (page: HostPage, tag: string, name: string): HTMLElement | undefined =>
  partsOf(elementOf(page, tag), name)[0];
const saysSo = (tag: string) => (page: HostPage) =>
  textsOf(elementOf(page, tag), 'error')[0] === 'This could not be loaded.' &&
  !!part(page, tag, 'retry') &&
  seesFallback(page, tag);
const story = element('news-article', 'item="2015-06-chongqing-manufacturing"');

const cases: Record<string, Case> = {
  'fairwire.news-list.js': {
    body: () => element('news-list', 'tabs'),
    has: (page) => part(page, 'news-list', 'tab'),
    lacks: saysSo('news-list'),
  },
  'fairwire.news-article.js': {
    body: () => story,
    has: (page) => part(page, 'news-article', 'body'),
    lacks: saysSo('news-article'),
  },
  'fairwire.partner-footer.js': {
    body: () => element('partner-footer'),
    has: (page) => part(page, 'partner-footer', 'copyright'),
    lacks: saysSo('partner-footer'),
  },
  'fairwire.event-links.js': {
    body: () => element('event-links'),
    has: (page) => part(page, 'event-links', 'leaf'),
    lacks: saysSo('event-links'),
  },
  'fairwire.qr-code.js': {
    body: () => story,
    act: async (page) => {
      const button = (): HTMLElement | null =>
        elementOf(page, 'news-article').shadowRoot!.querySelector('[aria-expanded]');
      await waitUntil(button, 'there is a button');
      button()!.click();
    },
    has: (page) => elementOf(page, 'news-article').shadowRoot!.querySelector('.tools svg'),
    lacks: (page) =>
      elementOf(page, 'news-article').shadowRoot!.querySelector('.tools [role=status]')?.textContent ===
      'This could not be loaded.',
  },
  'fairwire.merged-feeds.js': {
    body: () =>
      element('news-list', '', ['a', 'b'].map((id) => addressOf(JSON.stringify(feedOf(id)))).join(' ')),
    has: (page) => textsOf(elementOf(page, 'news-list'), 'title').includes('Story b'),
    lacks: (page) => textsOf(elementOf(page, 'news-list'), 'title').join() === 'Story a',
  },
  'fairwire.decode.js': {
    body: () => element('news-list', '', addressOf(`show(${JSON.stringify(feedOf('a'))})`)),
    has: (page) => part(page, 'news-list', 'title'),
    lacks: (page) => part(page, 'news-list', 'retry') && seesFallback(page, 'news-list'),
  },
};

const kinds = [
  ['fairwire.js', moduleScript],
  ['fairwire.classic.js', classicScript],
] as const;
const folderOf = (file: string): string => `changed-${file.replace(/.*\//, '')}`;
const asked = (page: HostPage, url: string): boolean =>
  page.window.performance.getEntriesByType('resource').some(({ name }) => name === url);

describe('a byte of a comment that is another one', () => {
  it('is tried in every file', () => {
    const themes = Object.keys(integrity).filter((name) => name.startsWith('themes/'));
    const tried = [...kinds.map(([file]) => file), ...Object.keys(cases), ...themes];
    expect(Object.keys(integrity)).to.have.members(tried);
  });

  for (const [file, script] of kinds) {
    for (const [name, { body, act, has, lacks }] of Object.entries(cases)) {
      it(`keeps ${name} from running (${file})`, async () => {
        const page = await hostPage({ head: script(folderOf(name)), body: body() });
        await act?.(page);
        await waitUntil(() => asked(page, embedUrl(name, folderOf(name))), 'it is asked for');
        await waitUntil(() => lacks(page), 'it is not there');
        expect(!!has(page)).to.equal(false);
        expect(page.faults).to.deep.equal([]);
      });

      it(`is all that kept ${name} from it (${file})`, async () => {
        const page = await hostPage({ head: script(), body: body() });
        await act?.(page);
        await waitUntil(() => has(page), 'it is there');
      });
    }

    it(`keeps ${file} from running`, async () => {
      const body = element('news-list');
      const page = await hostPage({ head: script(folderOf(file)), body });
      expect(asked(page, embedUrl(file, folderOf(file)))).to.equal(true);
      expect(page.window.customElements.get('news-list') === undefined).to.equal(true);
      expect(seesFallback(page, 'news-list')).to.equal(true);
      const without = await hostPage({
        head: script(folderOf(file)).replace(/integrity="[^"]*"/, ''),
        body,
      });
      await waitUntil(() => part(without, 'news-list', 'title'), 'without a hash it runs');
    });
  }

  for (const name of Object.keys(integrity).filter((file) => file.startsWith('themes/')))
    it(`keeps ${name} off the page`, async () => {
      const sheet = (folder?: string): string =>
        `<link rel="stylesheet" href="${embedUrl(name, folder)}" integrity="${integrity[name]}" crossorigin="anonymous">`;
      const body = `<p class="fairwire-${name.replace(/.*\/|\.css/g, '')}">Text</p>`;
      const surfaceOn = async (head: string): Promise<string> => {
        const page = await hostPage({ head, body });
        const style = page.window.getComputedStyle(page.document.querySelector('p')!);
        return style.getPropertyValue('--fairwire-accent');
      };
      expect(await surfaceOn(sheet())).to.match(/\S/);
      expect(await surfaceOn(sheet(folderOf(name)))).to.equal('');
    });
});
