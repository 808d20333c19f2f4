import { expect } from '@open-wc/testing';
import { textsOf } from '../helpers/elements.js';
import { feedAt } from '../helpers/news-feed.js';
import { waitUntil } from '../helpers/wait.js';
import {
  elementOf,
  embedScripts,
  type HostPage,
  hostPage,
  moduleScript,
  organiser,
  scriptUrl,
  strictPolicyWithoutPictures,
} from '../helpers/host-page.js';

const body = (...ids: string[]): string => {
  const urls = ids.map((id) => feedAt([id]).replace(location.origin, organiser));
  return `<news-list lang="en" src="${urls.join(' ').replace(/&/g, '&amp;')}"></news-list>`;
};
const titles = (page: HostPage): string => textsOf(elementOf(page, 'news-list'), 'title').join();
const untilShown = (page: HostPage, expected: string): Promise<void> =>
  waitUntil(() => titles(page) === expected, `“${expected}” is shown`);
const asksForPart = (page: HostPage): boolean =>
  page.window.performance.getEntriesByType('resource').some(({ name }) => name.includes('merged-feeds'));

describe('the part that merges feeds', () => {
  for (const [name, script] of embedScripts) {
    it(`comes where there are several, under a strict policy too (${name})`, async () => {
      const page = await hostPage({
        head: script(),
        body: body('a', 'b'),
        policy: strictPolicyWithoutPictures,
      });
      await untilShown(page, 'Story a,Story b');
      expect(asksForPart(page)).to.equal(true);
      expect(page.faults).to.deep.equal([]);
    });

    it(`never runs where it was tampered with: the first feed is shown (${name})`, async () => {
      const page = await hostPage({ head: script('tampered'), body: body('a', 'b') });
      await untilShown(page, 'Story a');
      expect(asksForPart(page)).to.equal(true);
      expect([page.window.tampered, page.faults]).to.deep.equal([undefined, []]);
    });
  }

  it('leaves the first feed where it is not there, and that is told', async () => {
    const note =
      'addEventListener("fairwire-error", function (event) { document.title = event.detail.code; }, true);';
    const head = `<script src="${scriptUrl(note)}"></script>${moduleScript('missing')}`;
    const page = await hostPage({ head, body: body('a', 'b') });
    await untilShown(page, 'Story a');
    expect(page.window.document.title).to.equal('network');
    expect(page.faults).to.deep.equal([]);
  });

  it('is not asked for by one address', async () => {
    const page = await hostPage({ head: moduleScript(), body: body('a') });
    await untilShown(page, 'Story a');
    expect(asksForPart(page)).to.equal(false);
  });
});
