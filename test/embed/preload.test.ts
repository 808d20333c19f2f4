import { expect } from '@open-wc/testing';
import { countOf, faultUrl, feedOf } from '../helpers/faults.js';
import { contentOf, embedScripts, hostPage, organiser } from '../helpers/host-page.js';
import { waitUntil } from '../helpers/wait.js';

describe('a feed that the page has preloaded', () => {
  for (const [name, script] of embedScripts)
    it(`is asked for once (${name})`, async () => {
      const key = crypto.randomUUID();
      const src = faultUrl({ key, body: JSON.stringify(feedOf('1')) }).replace(location.origin, organiser);
      const href = src.replace(/&/g, '&amp;');
      const page = await hostPage({
        head: `<link rel="preload" as="fetch" crossorigin href="${href}">${script()}`,
        body: `<news-list src="${href}"></news-list>`,
      });
      await waitUntil(() => contentOf(page, 'news-list').length === 1);
      expect(await countOf(key)).to.equal(1);
    });
});
