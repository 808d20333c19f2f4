import { expect } from '@open-wc/testing';
import { partsOf, textsOf } from '../helpers/elements.js';
import {
  classicScript,
  contentOf,
  elementOf,
  embedUrl,
  feedUrl,
  fourElements,
  hostPage,
  type HostPage,
  moduleScript,
  scriptUrl,
  untilContent,
} from '../helpers/host-page.js';
import { waitUntil } from '../helpers/wait.js';

const module = (address: string): string => `<script type="module" src="${address}"></script>`;
const classic = (address: string): string => `<script defer charset="utf-8" src="${address}"></script>`;

/** Each page has two copies of the kit. */
const pages: Record<string, string> = {
  'the module under two addresses':
    module(`${embedUrl('fairwire.js')}?a`) + module(`${embedUrl('fairwire.js')}?b`),
  'the module and the classic file': moduleScript() + classicScript(),
  'the classic file and the module': classicScript() + moduleScript(),
  'the classic file twice': classicScript() + classicScript(),
};

/** The files of two versions: the one that is loaded first, and the other. */
const kinds = { module: [module, 'fairwire.js'], classic: [classic, 'fairwire.classic.js'] } as const;
const scriptOf = (kind: keyof typeof kinds, folder: string): string => {
  const [script, file] = kinds[kind];
  return script(embedUrl(file, folder));
};
const orders = [
  ['1.0.0', '9.9.9'],
  ['9.9.9', '1.0.0'],
] as const;
const folderOf = (version: string): string => (version === '9.9.9' ? 'newer' : version);

const versionOn = (page: HostPage): string | undefined =>
  (page.window.customElements.get('news-list') as { version?: string } | undefined)?.version;

describe('the kit twice on a page', () => {
  for (const [name, head] of Object.entries(pages))
    it(`works and warns once: ${name}`, async () => {
      const page = await hostPage({ head, body: fourElements() });
      await untilContent(page);
      expect(page.warnings).to.deep.equal([
        'Fairwire 1.0.0: Fairwire 1.0.0 has registered its elements on this page before Fairwire 1.0.0; the first ones stay.',
      ]);
      expect(page.faults).to.deep.equal([]);
    });

  for (const [first, second] of orders)
    for (const kind of ['module', 'classic'] as const)
      for (const other of ['module', 'classic'] as const)
        it(`keeps the first version, and names both: ${first} (${kind}), then ${second} (${other})`, async () => {
          // Both classic ones and both modules run in their order; a module runs after what is deferred before it.
          const head = scriptOf(kind, folderOf(first)) + scriptOf(other, folderOf(second));
          const page = await hostPage({ head, body: fourElements() });
          await untilContent(page);
          expect(versionOn(page)).to.equal(first);
          expect(page.warnings).to.deep.equal([
            `Fairwire ${second}: Fairwire ${first} has registered its elements on this page before Fairwire ${second}; the first ones stay.`,
          ]);
          // Each loads the parts that it vouches for.
          const parts = page.window.performance
            .getEntriesByType('resource')
            .map(({ name }) => name)
            .filter((url) => /\/fairwire\.[\w-]+\.js$/.test(url) && !url.includes('.classic.'));
          expect(parts.filter((url) => !url.includes(`/${folderOf(first)}/`))).to.deep.equal([]);
          expect(page.faults).to.deep.equal([]);
        });

  it('mounts each place once', async () => {
    const body = `<div data-fairwire="news-list" data-src="${feedUrl('en')}" data-limit="2"></div>`;
    const page = await hostPage({ head: classicScript() + classicScript(), body });
    await untilContent(page, 'news-list');
    expect(page.document.querySelectorAll('news-list').length).to.equal(1);
  });

  it('is no warning where a page has the same module twice', async () => {
    const page = await hostPage({ head: moduleScript() + moduleScript(), body: fourElements() });
    await untilContent(page);
    expect(page.warnings).to.deep.equal([]);
  });

  it('works where a policy lets each Trusted Types name be taken once', async () => {
    const policy = `require-trusted-types-for 'script'; trusted-types lit-html fairwire fairwire#script google#safe`;
    const page = await hostPage({ head: moduleScript() + classicScript(), body: fourElements(), policy });
    await untilContent(page);
    // The second copy cannot start, and says so.
    const said =
      'trustedTypes' in page.window ? /^Fairwire 1\.0\.0 cannot run on this page: / : /first ones stay/;
    expect(page.warnings.length).to.equal(1);
    expect(page.warnings[0]).to.match(said);
    expect(page.faults.filter((fault) => fault !== 'policy: trusted-types')).to.deep.equal([]);
  });

  it('works where a policy lets a Trusted Types name be taken again', async () => {
    const policy = `require-trusted-types-for 'script'; trusted-types lit-html fairwire fairwire#script google#safe 'allow-duplicates'`;
    const page = await hostPage({ head: moduleScript() + classicScript(), body: fourElements(), policy });
    await untilContent(page);
    expect(page.warnings.length).to.equal(1);
    expect(page.warnings[0]).to.match(/first ones stay/);
    expect(page.faults).to.deep.equal([]);
  });
});

describe('the embed, and the kit from npm under a prefix', () => {
  /** What a bundle of the page's own does. */
  const own = `<script type="module" src="${scriptUrl(
    `import { defineAll } from "${location.origin}/src/index.ts"; defineAll({ prefix: "acme" });`,
  )}"></script>`;
  const list = (tag: string, attributes = `src="${feedUrl('en')}"`): string =>
    `<${tag} limit="2" ${attributes}><a href="https://www.example.org/">News</a></${tag}>`;
  const shown = (page: HostPage, tag: string): number => textsOf(elementOf(page, tag), 'title').length;

  for (const [name, head] of [
    ['before it', own + moduleScript()],
    ['after it', moduleScript() + own],
  ])
    it(`work on one page: ${name}`, async () => {
      const page = await hostPage({ head: head!, body: fourElements() + list('acme-news-list') });
      await untilContent(page);
      await waitUntil(() => shown(page, 'acme-news-list') === 2, 'the list of the page’s own is shown');
      expect(page.warnings.filter((text) => text.startsWith('Fairwire'))).to.deep.equal([]);
      expect(page.faults).to.deep.equal([]);
    });

  it('share a feed, and the story that is chosen', async () => {
    const body = `<news-feed src="${feedUrl('en')}">${list('acme-news-list', '')}<news-article></news-article></news-feed>`;
    const page = await hostPage({ head: moduleScript() + own, body });
    await untilContent(page, 'news-article');
    await waitUntil(() => shown(page, 'acme-news-list') === 2, 'the list is shown');
    const link = partsOf(elementOf(page, 'acme-news-list'), 'link')[1];
    const title = link?.textContent?.trim();
    link?.click();
    await waitUntil(
      () => textsOf(elementOf(page, 'news-article'), 'title')[0] === title,
      'the story that was chosen is shown',
    );
    expect(page.faults).to.deep.equal([]);
  });
});

describe('the kit in two documents of one page', () => {
  const two = (body = fourElements()): Promise<HostPage[]> =>
    Promise.all([
      hostPage({ head: moduleScript(), body }),
      hostPage({ head: module(embedUrl('fairwire.js', 'newer')), body: fourElements('zh-Hant') }),
    ]);

  it('works in both, each with its own', async () => {
    const [page, other] = (await two()) as [HostPage, HostPage];
    await untilContent(page);
    await untilContent(other);
    expect([versionOn(page), versionOn(other)]).to.deep.equal(['1.0.0', '9.9.9']);
    expect([...page.warnings, ...other.warnings, ...page.faults, ...other.faults]).to.deep.equal([]);
  });

  it('takes an element of the other one along with its content, and lets it go on', async () => {
    const [page, other] = (await two()) as [HostPage, HostPage];
    await untilContent(page);
    const list = elementOf(page, 'news-list');
    const titles = textsOf(list, 'title');
    const look = (): string =>
      list.ownerDocument.defaultView!.getComputedStyle(partsOf(list, 'item')[0]!).display;
    const before = look();
    other.document.body.prepend(list);
    await list.updateComplete;
    expect(textsOf(list, 'title')).to.deep.equal(titles);
    expect(look()).to.equal(before);
    list.setAttribute('src', feedUrl('zh-Hans'));
    await waitUntil(() => /\p{Script=Han}/u.test(textsOf(list, 'title')[0] ?? ''), 'its new feed is shown');
    page.document.body.append(list);
    await list.updateComplete;
    expect(contentOf(page, 'news-list').length).to.equal(3);
    expect([...page.faults, ...other.faults]).to.deep.equal([]);
  });

  it('takes an element that has not loaded its part yet', async () => {
    const [page, other] = (await two('')) as [HostPage, HostPage];
    const article = page.document.createElement('news-article');
    article.setAttribute('src', feedUrl('en'));
    article.setAttribute('item', '2015-06-chongqing-manufacturing');
    page.document.body.append(article);
    other.document.querySelector('news-article')?.remove();
    other.document.body.prepend(article);
    await untilContent(other, 'news-article');
    expect([...page.faults, ...other.faults]).to.deep.equal([]);
  });

  it('makes a copy its own', async () => {
    const [page, other] = (await two()) as [HostPage, HostPage];
    await untilContent(page);
    const copy = other.document.importNode(elementOf(page, 'news-list'), true);
    other.document.querySelector('news-list')?.replaceWith(copy);
    await untilContent(other, 'news-list');
    expect(copy instanceof (other.window.customElements.get('news-list') ?? Object)).to.equal(true);
    expect(contentOf(other, 'news-list').length).to.equal(3);
    expect([...page.faults, ...other.faults]).to.deep.equal([]);
  });
});
