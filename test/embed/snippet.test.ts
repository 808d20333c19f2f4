import { expect } from '@open-wc/testing';
import { partsOf, plain, textOf } from '../helpers/elements.js';
import {
  contentOf,
  elementOf,
  embedUrl,
  feedUrl,
  fourElements,
  hostPage,
  moduleScript,
  seesFallback,
  untilContent,
} from '../helpers/host-page.js';
import { waitUntil } from '../helpers/wait.js';

describe('the two lines of the snippet', () => {
  it('show the stories', async () => {
    const page = await hostPage({
      head: moduleScript(),
      body: `<news-list src="${feedUrl('en')}" limit="8"><a href="https://www.example.org/news/">News</a></news-list>`,
    });
    await untilContent(page, 'news-list');
    const feed: { items: { title: string }[] } = await (await fetch(feedUrl('en'))).json();
    const titles = contentOf(page, 'news-list').map(({ textContent }) => plain(textContent));
    expect(titles.length).to.equal(8);
    const inFeed = feed.items.map(({ title }) => title);
    expect(titles.filter((title) => !inFeed.includes(title))).to.deep.equal([]);
    expect(seesFallback(page, 'news-list')).to.equal(false);
    expect(page.faults).to.deep.equal([]);
    expect(page.warnings).to.deep.equal([]);
  });

  it('show every element, in the feed’s language', async () => {
    const page = await hostPage({ head: moduleScript(), body: fourElements('zh-Hant') });
    await untilContent(page);
    expect(textOf(elementOf(page, 'partner-footer'))).to.match(/©|版權/);
    expect(contentOf(page, 'news-article')[0]?.textContent).to.match(/\p{Script=Han}{10}/u);
    expect(partsOf(elementOf(page, 'event-links'), 'title').length).to.be.greaterThan(0);
    expect(page.faults).to.deep.equal([]);
  });

  it('leave nothing on the page but the elements', async () => {
    const bare = await hostPage({ body: '' });
    const known = new Set(Object.getOwnPropertyNames(bare.window));
    const page = await hostPage({ head: moduleScript(), body: fourElements() });
    await untilContent(page);
    const added = Object.getOwnPropertyNames(page.window).filter((name) => !known.has(name));
    // Lit keeps its versions, and what decorators wrote.
    const ofLit = /^(lit|reactive)\w+(Versions|Metadata)$/;
    expect(added.filter((name) => !ofLit.test(name))).to.deep.equal([]);
    const scripts = [...page.document.scripts].map(({ src }) => src);
    expect(scripts.filter((src) => src.includes('/fairwire/'))).to.deep.equal([embedUrl('fairwire.js')]);
    expect(page.document.cookie).to.equal('');
  });

  it('may come after the elements', async () => {
    const page = await hostPage({ body: fourElements() + moduleScript() });
    await untilContent(page);
    expect(page.faults).to.deep.equal([]);
  });

  it('may be put there by another script, late', async () => {
    const page = await hostPage({ body: fourElements() });
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = embedUrl('fairwire.js');
    page.document.head.append(script);
    await untilContent(page);
    expect(page.faults).to.deep.equal([]);
  });
});

describe('without the script', () => {
  it('the fallback stands when the file is not there', async () => {
    const head = moduleScript('nowhere');
    const page = await hostPage({ head, body: fourElements() });
    expect(seesFallback(page, 'news-list')).to.equal(true);
    expect(page.window.customElements.get('news-list') === undefined).to.equal(true);
  });

  it('the fallback stands when a policy blocks the file', async () => {
    const page = await hostPage({
      head: moduleScript(),
      body: fourElements(),
      policy: `script-src ${embedUrl('', '').replace(/fairwire.*/, '__fault/')}`,
    });
    await waitUntil(() => page.faults.length, 'the policy is broken');
    expect(page.faults.filter((fault) => !fault.startsWith('policy: script-src'))).to.deep.equal([]);
    expect(seesFallback(page, 'partner-footer')).to.equal(true);
  });
});
