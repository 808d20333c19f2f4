import { expect } from '@open-wc/testing';
import { partsOf } from '../helpers/elements.js';
import {
  elementOf,
  embedScripts,
  embedUrl,
  fourElements,
  type HostPage,
  hostPage,
  moduleScript,
  scriptUrl,
  seesFallback,
  tags,
  untilContent,
} from '../helpers/host-page.js';
import { waitUntil } from '../helpers/wait.js';

const inParts = tags.slice(1);

const textsOf = (page: HostPage, tag: string, part: string): string[] =>
  partsOf(elementOf(page, tag), part).map(({ textContent }) => textContent.trim());

/** The list is whole; the others show their fallback and a sentence. */
async function expectOnlyTheList(page: HostPage): Promise<void> {
  await untilContent(page, 'news-list');
  for (const tag of inParts) {
    await waitUntil(() => textsOf(page, tag, 'retry').length, `<${tag}> says what is wrong`);
    expect(textsOf(page, tag, 'retry')).to.deep.equal(['Try again']);
    expect(textsOf(page, tag, 'error')).to.deep.equal(['This could not be loaded.']);
    expect(seesFallback(page, tag), tag).to.equal(true);
  }
  expect(textsOf(page, 'news-list', 'error')).to.deep.equal(['']);
  expect(page.faults).to.deep.equal([]);
}

/** Presses the button, and waits until the element has tried again. */
async function retry(page: HostPage, tag: string): Promise<void> {
  const element = elementOf(page, tag);
  partsOf(element, 'retry')[0]?.click();
  await element.updateComplete;
  const isOver = (): boolean => partsOf(element, 'retry')[0]?.getAttribute('aria-disabled') !== 'true';
  await waitUntil(isOver, 'the retry is over');
}

describe('a part that was tampered with', () => {
  for (const [name, script] of embedScripts)
    it(`never runs (${name})`, async () => {
      const page = await hostPage({ head: script('tampered'), body: fourElements() });
      await expectOnlyTheList(page);
      await retry(page, 'partner-footer');
      expect(textsOf(page, 'partner-footer', 'error')).to.deep.equal(['This could not be loaded.']);
      expect(page.window.tampered).to.equal(undefined);
    });

  it('would run where nothing pinned it', async () => {
    const part = embedUrl('fairwire.partner-footer.js', 'tampered');
    const page = await hostPage({ head: `<script src="${part}"></script>`, body: '' });
    expect(page.window.tampered).to.equal(true);
  });
});

describe('an embed file that was tampered with', () => {
  for (const [name, script] of embedScripts)
    it(`never runs, and the fallback stands (${name})`, async () => {
      const page = await hostPage({ head: script('tampered-entry'), body: fourElements() });
      for (const tag of tags) expect(seesFallback(page, tag), tag).to.equal(true);
      expect(page.window.customElements.get('news-list') === undefined).to.equal(true);
      expect(page.window.tampered).to.equal(undefined);
    });

  it('would run where a page gives no integrity, and its parts would not', async () => {
    const entry = embedUrl('fairwire.js', 'tampered-entry');
    const page = await hostPage({
      head: `<script type="module" src="${entry}"></script>`,
      body: fourElements(),
    });
    expect(page.window.tampered).to.equal(true);
    page.window.tampered = false;
    await expectOnlyTheList(page);
    expect(page.window.tampered).to.equal(false);
  });
});

describe('a part that is not there', () => {
  it('leaves the fallback, and a sentence with a retry', async () => {
    await expectOnlyTheList(await hostPage({ head: moduleScript('missing'), body: fourElements() }));
  });

  for (const [name, script] of embedScripts)
    it(`is shown by a retry, once it is there (${name})`, async () => {
      const page = await hostPage({ head: script(`late-${crypto.randomUUID()}`), body: fourElements() });
      await expectOnlyTheList(page);
      for (const tag of inParts) {
        await retry(page, tag);
        await untilContent(page, tag);
        expect(seesFallback(page, tag), tag).to.equal(false);
        expect(textsOf(page, tag, 'error')).to.deep.equal(['']);
      }
    });

  it('is asked for once by elements of the same kind', async () => {
    const body = fourElements() + fourElements();
    const page = await hostPage({ head: moduleScript(), body });
    await untilContent(page);
    const asked = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
    for (const tag of inParts)
      expect(asked.filter((url) => url === embedUrl(`fairwire.${tag}.js`)).length, tag).to.equal(1);
  });
});

describe('a part that never comes', () => {
  it('is given up: the fallback stands, with a retry', async () => {
    // The time limit of parts is longer than that of the feed, which stays as it is.
    const clock =
      'var wait = setTimeout; setTimeout = function (call, ms) { return wait(call, ms > 15000 ? 500 : ms); };';
    const head = `<script src="${scriptUrl(clock)}"></script>${moduleScript('hanging')}`;
    await expectOnlyTheList(await hostPage({ head, body: fourElements(), until: 'interactive' }));
  });
});
