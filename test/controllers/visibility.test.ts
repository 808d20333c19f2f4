import { expect, fixture, html } from '@open-wc/testing';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import { countOf } from '../helpers/faults.js';
import { feedAt, one, untilTitles } from '../helpers/news-feed.js';
import { waitUntil } from '../helpers/wait.js';

const untilCalm = (): Promise<unknown> =>
  // Two frames: observers report once in each.
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

describe('an element with loading="lazy"', () => {
  afterEach(() => scrollTo(0, 0));

  /** A list below the visible part of the page, and the key of its requests. */
  async function farAway(): Promise<{ list: NewsList; key: string }> {
    const key = crypto.randomUUID();
    const page = await fixture(
      html`<div>
        <div style="height: 400vh"></div>
        <news-list loading="lazy" src=${feedAt(['a'], { key })}></news-list>
      </div>`,
    );
    await untilCalm();
    return { list: one('news-list', page) as NewsList, key };
  }

  it('asks for its feed once it is near, and not before', async () => {
    const { list, key } = await farAway();
    expect(await countOf(key)).to.equal(0);
    expect(one('[part=container]', list.shadowRoot!).getAttribute('aria-busy')).to.equal('true');
    list.scrollIntoView();
    await untilTitles(list, 'Story a');
    expect(await countOf(key)).to.equal(1);
  });

  it('asks a little before it is seen', async () => {
    const { list, key } = await farAway();
    const { top } = list.getBoundingClientRect();
    scrollTo(0, top - innerHeight - 300);
    await untilTitles(list, 'Story a');
    expect(list.getBoundingClientRect().top).to.be.greaterThan(innerHeight);
    expect(await countOf(key)).to.equal(1);
  });

  it('asks at once when it is eager after all', async () => {
    const { list } = await farAway();
    list.removeAttribute('loading');
    await untilTitles(list, 'Story a');
  });

  it('asks when it is told to', async () => {
    const { list } = await farAway();
    await list.refresh();
    await untilTitles(list, 'Story a');
  });

  it('waits anew where it was moved before it was seen', async () => {
    const { list, key } = await farAway();
    list.parentElement!.append(list);
    await untilCalm();
    expect(await countOf(key)).to.equal(0);
    list.parentElement!.prepend(list);
    await untilTitles(list, 'Story a');
  });

  it('waits while it is hidden', async () => {
    const key = crypto.randomUUID();
    const list = await fixture<NewsList>(
      html`<news-list hidden loading="lazy" src=${feedAt(['a'], { key })}></news-list>`,
    );
    await untilCalm();
    expect(await countOf(key)).to.equal(0);
    list.hidden = false;
    await untilTitles(list, 'Story a');
  });

  it('that is on the screen asks at once', async () => {
    const list = await fixture<NewsList>(html`<news-list loading="lazy" src=${feedAt(['a'])}></news-list>`);
    await waitUntil(() => list.shadowRoot?.querySelector('li'));
  });
});
