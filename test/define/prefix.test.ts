import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/index.js';
import { defineAll, NewsList, type PrefixedElements, version } from '../../src/index.js';
import { partsOf, textOf } from '../helpers/elements.js';
import { isSeen } from '../helpers/frame.js';
import { feedAt, one, setHash, titlesIn, untilTitles, within } from '../helpers/news-feed.js';
import { waitUntil } from '../helpers/wait.js';
import { warningsDuring } from '../helpers/warnings.js';

const tags = ['news-feed', 'news-list', 'news-article', 'partner-footer', 'event-links'];

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- what it extends fills it
  interface HTMLElementTagNameMap extends PrefixedElements<'acme'> {}
}

describe('defineAll({ prefix })', () => {
  before(() => defineAll({ prefix: 'acme-' }));
  afterEach(async () => {
    await setHash('');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('gives every element a name with the prefix, beside its own', () => {
    for (const tag of tags) {
      expect(customElements.get(`acme-${tag}`), tag).to.be.a('function');
      expect(customElements.get(`acme-${tag}`) === customElements.get(tag), tag).to.equal(false);
    }
    const list: NewsList = document.createElement('acme-news-list');
    expect([list instanceof NewsList, list.limit]).to.deep.equal([true, new NewsList().limit]);
  });

  it('says nothing the second time, with or without the hyphen', () => {
    const before = customElements.get('acme-news-list');
    const warnings = warningsDuring(() => {
      defineAll({ prefix: 'acme-' });
      defineAll({ prefix: 'acme' });
      defineAll();
    });
    expect(warnings).to.deep.equal([]);
    expect(customElements.get('acme-news-list') === before).to.equal(true);
  });

  it('leaves a name that is taken, and says so once', () => {
    const other = class extends HTMLElement {};
    customElements.define('taken-news-list', other);
    const warnings = warningsDuring(() => defineAll({ prefix: 'taken' }));
    expect(warnings).to.deep.equal([
      `Fairwire ${version}: another script has registered its elements on this page before Fairwire ${version}; the first ones stay.`,
    ]);
    expect(customElements.get('taken-news-list') === other).to.equal(true);
    expect(customElements.get('taken-partner-footer')).to.be.a('function');
  });

  it('goes on after a prefix that makes no name', () => {
    const warnings = warningsDuring(() => defineAll({ prefix: 'Acme' }));
    expect(warnings.length).to.equal(tags.length);
    expect(warnings[0]).to.contain('<Acme-news-feed>');
  });

  it('shows every element from one feed around them', async () => {
    const feed = await within(
      html`<div>
        <acme-news-feed src="/feed/en.json">
          <acme-news-list limit="3" tabs search></acme-news-list>
          <acme-news-article item="2015-06-chongqing-manufacturing"></acme-news-article>
          <acme-partner-footer></acme-partner-footer>
          <acme-event-links></acme-event-links>
        </acme-news-feed>
      </div>`,
      'acme-news-feed',
    );
    const parts = {
      'news-list': 'tab',
      'news-article': 'body',
      'partner-footer': 'copyright',
      'event-links': 'leaf',
    };
    for (const [tag, part] of Object.entries(parts))
      await waitUntil(() => partsOf(one(`acme-${tag}`, feed), part).length, `<acme-${tag}> is shown`);
    expect(textOf(one('acme-news-article', feed))).to.contain('Chongqing');
  });

  it('opens a story in the place of its list, in an element of the same prefix', async () => {
    const list = await fixture<NewsList>(
      html`<acme-news-list lang="en" open="inline" src=${feedAt(['a', 'b'])}></acme-news-list>`,
    );
    await untilTitles(list, 'Story a Story b');
    await waitUntil(() => list.shadowRoot?.querySelector('.closed'), 'the list can open stories');
    partsOf(list, 'link')[1]?.click();
    const article = (): Element | null | undefined => list.shadowRoot?.querySelector('acme-news-article');
    await waitUntil(() => titlesIn(article()) === 'Story b', 'the story is open');
    expect([isSeen(article()), isSeen(partsOf(list, 'item')[0])]).to.deep.equal([true, false]);
    expect(list.shadowRoot?.querySelector('news-article') === null).to.equal(true);
  });

  it('lets a list and a story of different names work together', async () => {
    const page = await fixture(
      html`<div>
        <news-feed src=${feedAt(['a', 'b'])}>
          <acme-news-list></acme-news-list>
          <news-article></news-article>
        </news-feed>
      </div>`,
    );
    const list = one('acme-news-list', page);
    await untilTitles(list, 'Story a Story b');
    await untilTitles(one('news-article', page), 'Story a');
    partsOf(list, 'link')[1]?.click();
    await untilTitles(one('news-article', page), 'Story b');
  });
});
