import { expect } from '@open-wc/testing';
import {
  classicScript,
  embedUrl,
  feedUrl,
  fourElements,
  hostPage,
  moduleScript,
  untilContent,
} from '../helpers/host-page.js';

const module = (address: string): string => `<script type="module" src="${address}"></script>`;

/** Each page has two copies of the kit. */
const pages: Record<string, string> = {
  'the module under two addresses':
    module(`${embedUrl('fairwire.js')}?a`) + module(`${embedUrl('fairwire.js')}?b`),
  'the module and the classic file': moduleScript() + classicScript(),
  'the classic file twice': classicScript() + classicScript(),
};

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

  it('keeps the first version, and names both', async () => {
    const head = moduleScript() + module(embedUrl('fairwire.js', 'newer'));
    const page = await hostPage({ head, body: fourElements() });
    await untilContent(page);
    expect(page.warnings).to.deep.equal([
      'Fairwire 9.9.9: Fairwire 1.0.0 has registered its elements on this page before Fairwire 9.9.9; the first ones stay.',
    ]);
    const list = page.window.customElements.get('news-list') as { version?: string } | undefined;
    expect(list?.version).to.equal('1.0.0');
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
    const expected = 'trustedTypes' in page.window ? 1 : 0;
    expect(page.faults.filter((fault) => fault !== 'policy: trusted-types').length).to.equal(expected);
  });
});
