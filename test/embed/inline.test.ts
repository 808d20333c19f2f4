import { expect } from '@open-wc/testing';
import { partsOf, textsOf } from '../helpers/elements.js';
import {
  elementOf,
  embedScripts,
  embedUrl,
  feedUrl,
  type HostPage,
  hostPage,
  moduleScript,
  organiser,
  strictPolicy,
  untilContent,
} from '../helpers/host-page.js';
import { waitUntil } from '../helpers/wait.js';

const body = `<news-list src="${feedUrl('en')}" limit="3" open="inline"><a href="https://www.example.org/">News</a></news-list>`;

/** Whether the part that shows a story was asked for. */
const storyPartIn = (page: HostPage): boolean =>
  page.window.performance
    .getEntriesByType('resource')
    .some(({ name }) => name.endsWith('/fairwire.news-article.js'));

const storyIn = (page: HostPage): Element | undefined =>
  elementOf(page, 'news-list').shadowRoot?.querySelector('news-article') ?? undefined;

const untilStory = (page: HostPage): Promise<void> =>
  waitUntil(() => storyIn(page) && textsOf(storyIn(page)!, 'title')[0], 'the story is open');

describe('a story in the place of its list', () => {
  for (const [name, script] of embedScripts)
    it(`has its part asked for when the reader comes near, and opens under a strict policy (${name})`, async () => {
      const page = await hostPage({ head: script(), body, policy: strictPolicy });
      await untilContent(page, 'news-list');
      const list = elementOf(page, 'news-list');
      await waitUntil(() => list.shadowRoot?.querySelector('.closed'), 'the list can open stories');
      const [link] = partsOf(list, 'link');
      if (!link) throw new Error('There is no link.');
      expect(storyPartIn(page)).to.equal(false);
      link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      await waitUntil(() => storyPartIn(page), 'the part is asked for');
      expect(textsOf(list, 'title')).to.have.length(3);
      const title = link.textContent?.trim();
      link.click();
      await untilStory(page);
      expect(textsOf(storyIn(page)!, 'title')[0]).to.equal(title);
      expect(page.window.location.hash).to.contain('#story=');
      expect(page.faults).to.deep.equal([]);
    });

  it('opens at once where the address of the page names it', async () => {
    const page = await hostPage({ head: moduleScript(), body });
    await untilContent(page, 'news-list');
    page.window.location.hash = '#story=2015-06-chongqing-manufacturing';
    await untilStory(page);
    expect(textsOf(storyIn(page)!, 'title')[0]).to.contain('Chongqing');
  });

  it('that cannot be had leaves the way back, and a retry', async () => {
    const allowed = ['fairwire.js', 'fairwire.news-list.js'].map((file) => embedUrl(file)).join(' ');
    const policy = `script-src ${organiser}/__fault/ ${allowed}`;
    const page = await hostPage({ head: moduleScript(), body, policy });
    await untilContent(page, 'news-list');
    page.window.location.hash = '#story=2015-06-chongqing-manufacturing';
    const list = elementOf(page, 'news-list');
    const error = (): string | undefined => storyIn(page) && textsOf(storyIn(page)!, 'error')[0];
    await waitUntil(() => error() === 'This could not be loaded.', 'it says so');
    expect(textsOf(storyIn(page)!, 'retry')).to.deep.equal(['Try again']);
    partsOf(list, 'back')[0]?.click();
    await waitUntil(() => !list.shadowRoot?.querySelector('.closed[hidden]'), 'the list is there again');
  });
});
