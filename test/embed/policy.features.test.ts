import { expect } from '@open-wc/testing';
import { eventIn, savedBy } from '../helpers/calendar.js';
import { partsOf, textsOf } from '../helpers/elements.js';
import { countOf, faultUrl, feedOf } from '../helpers/faults.js';
import {
  classicScript,
  elementOf,
  feedUrl,
  hostPage,
  type HostPage,
  moduleScript,
  organiser,
  strictPolicy,
  untilContent,
} from '../helpers/host-page.js';
import { readQr } from '../helpers/qr.js';
import { waitUntil } from '../helpers/wait.js';

interface Feature {
  readonly body: string;
  /** Uses it as a reader does, and sees that it does what it should. */
  readonly use: (page: HostPage) => Promise<void>;
}

const list = (attributes: string, src = feedUrl('en')): string =>
  `<news-list lang="en" src="${src}" ${attributes}><a href="https://www.example.org/">News</a></news-list>`;
/** Made by hand, at the organiser's host. */
const addressOf = (body: string, parameters: Record<string, string> = {}): string =>
  faultUrl({ body, ...parameters })
    .replace(location.origin, organiser)
    .replace(/&/g, '&amp;');

const titles = (page: HostPage, tag = 'news-list'): string[] => textsOf(elementOf(page, tag), 'title');
const press = (page: HostPage, part: string, tag = 'news-list', place = 0): HTMLElement => {
  const button = partsOf(elementOf(page, tag), part)[place];
  if (!button) throw new Error(`<${tag}> has no ${part}.`);
  button.click();
  return button;
};
const until = async (page: HostPage, isSo: (titles: string[]) => unknown, what: string): Promise<void> =>
  waitUntil(() => isSo(titles(page)), what);

const forum = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'A feed',
  items: [],
  _fairwire: { events: [{ id: 'forum', name: 'Forum', startDate: '2999-10-14' }] },
};

const features: Record<string, Feature> = {
  'tabs and search': {
    body: list('tabs search limit="3"'),
    async use(page) {
      await waitUntil(() => partsOf(elementOf(page, 'news-list'), 'tab').length > 2, 'there are tabs');
      const tab = press(page, 'tab', 'news-list', 2);
      const isOf = (row: HTMLElement): boolean => row.textContent.includes(tab.innerText.trim());
      await until(
        page,
        () => partsOf(elementOf(page, 'news-list'), 'item').every(isOf),
        'the stories of the tab are shown',
      );
      press(page, 'tab');
      const field = partsOf(elementOf(page, 'news-list'), 'search-field')[0] as HTMLInputElement;
      field.value = 'CHROMIUM bath';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await until(page, ([first]) => first?.startsWith('Bright wheels'), 'what was looked for is shown');
    },
  },
  pages: {
    body: list('paging="pages" limit="3"'),
    async use(page) {
      await until(page, ({ length }) => length === 3, 'a page is shown');
      const before = titles(page);
      press(page, 'next');
      await until(page, (now) => now.length === 3 && !now.includes(before[0]!), 'the next page is shown');
    },
  },
  'more stories': {
    body: list('paging="more" limit="3" page-size="2"'),
    async use(page) {
      await until(page, ({ length }) => length === 3, 'stories are shown');
      press(page, 'more');
      await until(page, ({ length }) => length === 5, 'more are shown');
    },
  },
  'a ticker': {
    body: list('layout="ticker" limit="5"'),
    async use(page) {
      await until(page, ({ length }) => length === 5, 'there are headlines');
      const isCurrent = (row: HTMLElement): boolean =>
        page.window.getComputedStyle(row).visibility === 'visible';
      const current = (): number => partsOf(elementOf(page, 'news-list'), 'item').findIndex(isCurrent);
      press(page, 'pause');
      const before = current();
      press(page, 'next');
      await waitUntil(() => current() === before + 1, 'the next headline is shown');
    },
  },
  'cards with dates by the clock, a mark of new ones, and what comes with a refresh': {
    body: list(
      'layout="cards" columns="2" date-format="relative" new-days="9999" refresh="10" credit limit="2"',
    ),
    use: (page) => until(page, ({ length }) => length === 2, 'stories are shown'),
  },
  'a story in its list, with its QR code and its tools': {
    body: list('open="inline" limit="3"'),
    async use(page) {
      await until(page, ({ length }) => length === 3, 'stories are shown');
      await waitUntil(() => elementOf(page, 'news-list').shadowRoot!.querySelector('.closed'), 'it can open');
      const title = press(page, 'link').textContent.trim();
      const story = (): Element | null =>
        elementOf(page, 'news-list').shadowRoot!.querySelector('news-article');
      await waitUntil(() => story() && textsOf(story()!, 'title')[0] === title, 'the story is open');
      const root = story()!.shadowRoot!;
      for (const size of partsOf(story()!, 'font-size')[0]!.querySelectorAll('button')) size.click();
      root.querySelector<HTMLElement>('[aria-expanded]')!.click();
      await waitUntil(() => root.querySelector('.share svg, .tools svg'), 'the code is there');
      expect(readQr(root.querySelector('.share svg, .tools svg')!)).to.match(
        /^https:\/\/www\.example\.org\//,
      );
      press(page, 'back');
      await until(page, ({ length }) => length === 3, 'the list is back');
    },
  },
  'several feeds': {
    body: list('', ['a', 'b'].map((id) => addressOf(JSON.stringify(feedOf(id)))).join(' ')),
    use: (page) => until(page, (now) => now.join() === 'Story a,Story b', 'both feeds are shown'),
  },
  'a feed in GBK, as JSONP': {
    body: list(
      '',
      addressOf(
        `show(${JSON.stringify({ ...feedOf('a'), title: '\u5c55\u4f1a' }).replace('Story a', '\u5c55\u4f1a')});`,
        {
          encoding: 'gbk',
          type: 'text/javascript; charset=gbk',
        },
      ),
    ),
    use: (page) => until(page, (now) => now.join() === '\u5c55\u4f1a', 'its story is shown'),
  },
  'the menu of a calendar': {
    body: `<event-links lang="en" src="${addressOf(JSON.stringify(forum))}"></event-links>`,
    async use(page) {
      await untilContent(page, 'event-links');
      const [menu] = partsOf(elementOf(page, 'event-links'), 'calendar') as HTMLDetailsElement[];
      menu!.querySelector('summary')!.click();
      await waitUntil(() => menu!.open, 'the menu is open');
      const links = [...menu!.querySelectorAll('a')].map(({ hostname }) => hostname);
      expect(links).to.deep.equal(['calendar.google.com', 'outlook.live.com']);
      const window = page.window as unknown as Window & typeof globalThis;
      const { name, text } = await savedBy(() => menu!.querySelector('button')?.click(), window);
      expect([name, eventIn(text).summary]).to.deep.equal(['Forum.ics', 'Forum']);
    },
  },
  'partners behind a button, and cards of events': {
    body: `<partner-footer src="${feedUrl('en')}" collapse></partner-footer>
      <event-links src="${feedUrl('en')}" layout="cards" scope="both"></event-links>`,
    async use(page) {
      await untilContent(page, 'partner-footer');
      await waitUntil(() => partsOf(elementOf(page, 'event-links'), 'title').length > 4, 'there are events');
      // What is skipped takes part in no layout.
      const isSeen = (): boolean =>
        elementOf(page, 'partner-footer').shadowRoot!.querySelector('.rest')!.getBoundingClientRect().height >
        0;
      expect(isSeen()).to.equal(false);
      press(page, 'more', 'partner-footer');
      expect(isSeen()).to.equal(true);
    },
  },
  'a list and a story around one feed, and what the page itself does with them': {
    body: `<news-feed src="${feedUrl('en')}"><news-list limit="3"></news-list><news-article json-ld></news-article></news-feed>`,
    async use(page) {
      await untilContent(page, 'news-list', 'news-article');
      const title = press(page, 'link', 'news-list', 1).textContent.trim();
      await waitUntil(() => titles(page, 'news-article')[0] === title, 'the story is shown');
      await elementOf(page, 'news-list').refresh();
      const article = elementOf(page, 'news-article');
      article.replaceWith(article.cloneNode(true));
      await waitUntil(() => titles(page, 'news-article')[0] === title, 'its copy shows the same');
    },
  },
  'a feed that fails, and a retry': {
    body: list('', addressOf(JSON.stringify(feedOf('a')), { status: '404' })),
    async use(page) {
      await waitUntil(() => partsOf(elementOf(page, 'news-list'), 'retry').length, 'a retry is offered');
      press(page, 'retry');
      await waitUntil(() => textsOf(elementOf(page, 'news-list'), 'error')[0], 'it says what is wrong');
    },
  },
};

describe('a strict policy, enforced in a header', () => {
  for (const [kind, script] of [
    ['module', moduleScript()],
    ['classic', classicScript()],
  ] as const)
    for (const [name, { body, use }] of Object.entries(features))
      it(`has nothing to report of ${name} (${kind})`, async () => {
        const key = crypto.randomUUID();
        const policy = `${strictPolicy}; report-uri ${faultUrl({ key })}`;
        const page = await hostPage({ head: script, body, policy, width: 500 });
        await use(page);
        expect(page.faults).to.deep.equal([]);
        expect(page.warnings).to.deep.equal([]);
        expect(await countOf(key)).to.equal(0);
      });

  it('reports what it forbids: a style attribute, a string as HTML', async () => {
    const key = crypto.randomUUID();
    const policy = `${strictPolicy}; report-uri ${faultUrl({ key })}`;
    const page = await hostPage({ head: moduleScript(), body: '<p style="color: red">Red</p>', policy });
    await waitUntil(() => page.faults.some((fault) => fault.startsWith('policy: style-src')), 'it is seen');
    await waitUntil(async () => (await countOf(key)) > 0, 'it is reported');
    if (!('trustedTypes' in page.window)) return;
    expect(() => (page.document.body.innerHTML = '<b>bold</b>')).to.throw();
  });
});
