import { expect } from '@open-wc/testing';
import { textsOf } from '../helpers/elements.js';
import { faultUrl, feedOf } from '../helpers/faults.js';
import { waitUntil } from '../helpers/wait.js';
import {
  elementOf,
  embedScripts,
  type HostPage,
  hostPage,
  moduleScript,
  organiser,
  strictPolicyWithoutPictures,
} from '../helpers/host-page.js';

const json = JSON.stringify({ ...feedOf('展会'), language: 'zh-Hans' });
const answers: Readonly<Record<string, Record<string, string>>> = {
  'in GBK': { body: json, encoding: 'gbk', type: 'application/json' },
  'in UTF-16': { body: json, encoding: 'utf-16' },
  'in a call': { body: `show(${json});`, type: 'text/javascript' },
};
const body = (parameters: Record<string, string>): string => {
  const src = faultUrl(parameters).replace(location.origin, organiser).replace(/&/g, '&amp;');
  return `<news-list lang="en" src="${src}"><a href="https://www.example.org/">The news</a></news-list>`;
};
const texts = (page: HostPage, part: string): string => textsOf(elementOf(page, 'news-list'), part).join();
const asksForPart = (page: HostPage): boolean =>
  page.window.performance.getEntriesByType('resource').some(({ name }) => name.includes('decode'));

describe('the part that reads unusual documents', () => {
  for (const [name, script] of embedScripts) {
    for (const [how, parameters] of Object.entries(answers))
      it(`comes for a feed ${how}, under a strict policy too (${name})`, async () => {
        const page = await hostPage({
          head: script(),
          body: body(parameters),
          policy: strictPolicyWithoutPictures,
        });
        await waitUntil(() => texts(page, 'title') === 'Story 展会', 'the story is shown');
        expect([asksForPart(page), page.faults]).to.deep.equal([true, []]);
      });

    it(`never runs where it was tampered with: that there is no JSON is said (${name})`, async () => {
      const page = await hostPage({ head: script('tampered'), body: body(answers['in a call']!) });
      await waitUntil(() => texts(page, 'error').includes('it is not JSON'), 'it is said');
      expect([asksForPart(page), page.window.tampered, page.faults]).to.deep.equal([true, undefined, []]);
    });
  }

  it('is not asked for by a plain feed', async () => {
    const page = await hostPage({ head: moduleScript(), body: body({ body: json }) });
    await waitUntil(() => texts(page, 'title') === 'Story 展会');
    expect(asksForPart(page)).to.equal(false);
  });
});
