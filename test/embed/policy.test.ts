import { expect } from '@open-wc/testing';
import { partsOf } from '../helpers/elements.js';
import {
  classicScript,
  elementOf,
  feedUrl,
  fourElements,
  hostPage,
  type HostPage,
  moduleScript,
  seesFallback,
  strictPolicy,
  tags,
  untilContent,
} from '../helpers/host-page.js';
import { waitUntil } from '../helpers/wait.js';

const styleOf = (page: HostPage, tag: string, part: string): CSSStyleDeclaration =>
  page.window.getComputedStyle(partsOf(elementOf(page, tag), part)[0]!);

/** Each from the styles that come with the element's content. */
function expectStyles(page: HostPage): void {
  expect(styleOf(page, 'news-list', 'item').display).to.equal('flow-root');
  expect(styleOf(page, 'news-article', 'article').maxWidth).to.match(/^\d+px$/);
  expect(styleOf(page, 'partner-footer', 'footer').display).to.equal('flex');
  expect(styleOf(page, 'event-links', 'leaf').flexShrink).to.equal('0');
  for (const tag of tags) {
    expect(page.window.getComputedStyle(elementOf(page, tag)).display).to.equal('block');
    expect(elementOf(page, tag).shadowRoot?.querySelector('[style], style, link') === null, tag).to.equal(
      true,
    );
  }
}

const picturesOf = (page: HostPage): HTMLImageElement[] =>
  partsOf(elementOf(page, 'news-list'), 'item').flatMap((item) => [...item.querySelectorAll('img')]);

describe('a strict policy', () => {
  for (const [name, script] of [['module', moduleScript()] as const, ['classic', classicScript()] as const])
    it(`lets all of the kit through (${name})`, async () => {
      const page = await hostPage({ head: script, body: fourElements(), policy: strictPolicy });
      await untilContent(page);
      expectStyles(page);
      await waitUntil(
        () => picturesOf(page).some(({ naturalWidth }) => naturalWidth > 0),
        'a picture is shown',
      );
      expect(page.faults).to.deep.equal([]);
      expect(page.warnings).to.deep.equal([]);
    });

  it('may name the kit’s Trusted Types', async () => {
    const policy = `${strictPolicy}; trusted-types lit-html fairwire fairwire#script google#safe`;
    const page = await hostPage({ head: moduleScript(), body: fourElements(), policy });
    await untilContent(page);
    expectStyles(page);
    expect(page.faults).to.deep.equal([]);
  });

  it('that allows no Trusted Types leaves the fallback, and the rest of the page alone', async () => {
    const policy = `${strictPolicy}; trusted-types 'none'`;
    const page = await hostPage({ head: moduleScript(), body: fourElements(), policy });
    if (!('trustedTypes' in page.window)) return untilContent(page);
    for (const tag of tags) expect(seesFallback(page, tag), tag).to.equal(true);
    expect(page.window.customElements.get('news-list') === undefined).to.equal(true);
    // The kit says once why it cannot start; nothing is thrown.
    await waitUntil(() => page.warnings.length, 'it says so');
    expect(page.warnings.length).to.equal(1);
    expect(page.warnings[0]).to.match(/^Fairwire 1\.0\.0 cannot run on this page: /);
    expect(page.faults.filter((fault) => fault !== 'policy: trusted-types')).to.deep.equal([]);
    return undefined;
  });

  it('that does not list fairwire#script has the list, and the fallback of what comes in parts', async () => {
    const policy = `${strictPolicy}; trusted-types lit-html fairwire google#safe`;
    const page = await hostPage({ head: moduleScript(), body: fourElements(), policy });
    if (!('trustedTypes' in page.window)) return untilContent(page);
    await untilContent(page, 'news-list');
    for (const tag of tags.slice(1)) {
      await waitUntil(() => partsOf(elementOf(page, tag), 'retry').length, `<${tag}> says what is wrong`);
      expect(seesFallback(page, tag), tag).to.equal(true);
    }
    expect(page.faults.filter((fault) => !fault.startsWith('policy: '))).to.deep.equal([]);
    return undefined;
  });

  it('may list Trusted Types without enforcing them', async () => {
    const policy = `trusted-types lit-html`;
    const page = await hostPage({ head: moduleScript(), body: fourElements(), policy });
    await untilContent(page);
    expect(page.faults.filter((fault) => fault !== 'policy: trusted-types')).to.deep.equal([]);
  });

  it('may forbid the feed: a sentence and the fallback say so', async () => {
    const policy = strictPolicy.replace(/connect-src [^;]*/, "connect-src 'none'");
    const page = await hostPage({
      head: moduleScript(),
      // an address of its own, or the list has kept what another test was shown
      body: `<news-list src="${feedUrl('en')}?${crypto.randomUUID()}" timeout="1"><a href="https://www.example.org/">News</a></news-list>`,
      policy,
    });
    const error = (): string => partsOf(elementOf(page, 'news-list'), 'error')[0]?.textContent ?? '';
    await waitUntil(() => error(), 'the list says what is wrong');
    expect(error()).to.match(/could not be reached|took too long/);
    expect(seesFallback(page, 'news-list')).to.equal(true);
    expect(page.faults.filter((fault) => !fault.startsWith('policy: connect-src'))).to.deep.equal([]);
  });
});
