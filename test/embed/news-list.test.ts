import { expect } from '@open-wc/testing';
import {
  elementOf,
  embedScripts,
  feedUrl,
  type HostPage,
  hostPage,
  moduleScript,
  seesFallback,
  strictPolicy,
  untilContent,
} from '../helpers/host-page.js';
import { partsOf, textsOf } from '../helpers/elements.js';
import { waitUntil } from '../helpers/wait.js';

const listWith = (attributes: string): string =>
  `<news-list src="${feedUrl('en')}" ${attributes}><a href="https://www.example.org/">News</a></news-list>`;

/** The scripts of the kit that a page has asked for. */
const scriptsOf = (page: HostPage): string[] =>
  page.window.performance
    .getEntriesByType('resource')
    .map(({ name }) => name.replace(/.*\//, ''))
    .filter((name) => name.startsWith('fairwire.'));

describe('the part of <news-list>', () => {
  for (const [name, script] of embedScripts) {
    it(`is not asked for by a plain list (${name})`, async () => {
      const page = await hostPage({ head: script(), body: listWith('limit="3" show="date" theme="dark"') });
      await untilContent(page, 'news-list');
      expect(scriptsOf(page).filter((file) => file.includes('news-list'))).to.be.empty;
    });

    it(`comes under a strict policy where an attribute needs it (${name})`, async () => {
      const attributes = 'layout="cards" columns="2" query="chongqing" excerpt-lines="1" new-days="99999"';
      const page = await hostPage({ head: script(), body: listWith(attributes), policy: strictPolicy });
      await untilContent(page, 'news-list');
      const list = elementOf(page, 'news-list');
      expect(textsOf(list, 'title').join(' ')).to.contain('Chongqing');
      expect(textsOf(list, 'new')[0]).to.equal('New');
      const styles = page.window.getComputedStyle(partsOf(list, 'list')[0]!);
      expect(styles.gridTemplateColumns.split(' ')).to.have.length(2);
      expect(page.window.getComputedStyle(partsOf(list, 'summary')[0]!).webkitLineClamp).to.equal('1');
      expect(page.faults).to.deep.equal([]);
      expect(scriptsOf(page)).to.include('fairwire.news-list.js');
    });

    it(`that was tampered with leaves the fallback (${name})`, async () => {
      const page = await hostPage({ head: script('tampered'), body: listWith('tag="none"') });
      const error = (): string => textsOf(elementOf(page, 'news-list'), 'error').join();
      await waitUntil(() => error() === 'This could not be loaded.', 'it says so');
      expect(seesFallback(page, 'news-list')).to.equal(true);
      expect(page.window.tampered).to.equal(undefined);
    });
  }

  it('that cannot be had is asked for again by the reader', async () => {
    const page = await hostPage({ head: moduleScript('missing'), body: listWith('layout="cards"') });
    const list = elementOf(page, 'news-list');
    await waitUntil(() => textsOf(list, 'error')[0] === 'This could not be loaded.', 'it says so');
    expect(seesFallback(page, 'news-list')).to.equal(true);
    expect(textsOf(list, 'retry')).to.deep.equal(['Try again']);
  });
});
