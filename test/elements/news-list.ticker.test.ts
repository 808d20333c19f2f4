import { expect, fixture, html } from '@open-wc/testing';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import { type Clock, holdTimers } from '../helpers/clock.js';
import { feedOf } from '../helpers/faults.js';
import {
  all,
  buttonOf,
  feedWith,
  first,
  focusedName,
  isSeen,
  links,
  listOf,
  nameOf,
  rows,
} from '../helpers/news-list.js';
import { waitUntil } from '../helpers/wait.js';

/** The headlines that a reader sees. */
const seen = (list: NewsList): string =>
  links(list)
    .filter((link) => link.getClientRects().length && rowOf(link).classList.contains('current'))
    .map(nameOf)
    .join();
const rowOf = (link: Element): HTMLElement => link.closest('li') ?? document.createElement('li');

/** Those a keyboard gets to. */
const reachable = (list: NewsList): string =>
  links(list)
    .filter((link) => {
      link.focus();
      return link.matches(':focus');
    })
    .map(nameOf)
    .join();

const frame = (list: NewsList): HTMLElement => first(all(list, '[part=ticker]'));

/** The wait of a headline. */
const isStanding = (milliseconds: number): boolean => milliseconds === 6000;

async function tickerOf(feed: object, attributes: Record<string, string> = {}): Promise<NewsList> {
  const list = await listOf(feed, { lang: 'en', layout: 'ticker', ...attributes });
  await waitUntil(() => rows(list).length, 'the headlines are there');
  // A pointer may rest where the list is.
  frame(list).dispatchEvent(new PointerEvent('pointerleave'));
  return list;
}

const pointer = (list: NewsList, type: string): boolean => frame(list).dispatchEvent(new PointerEvent(type));

/** Whether the system's setting is said to be reduced motion. */
function stubMotion(isReduced: boolean): () => void {
  const original = window.matchMedia.bind(window);
  window.matchMedia = (query) => {
    const answer = original(query);
    return query.includes('reduced-motion')
      ? new Proxy(answer, {
          get: (target, name) => {
            const value: unknown = name === 'matches' ? isReduced : Reflect.get(target, name);
            return typeof value === 'function' ? (value.bind(target) as unknown) : value;
          },
        })
      : answer;
  };
  return () => void (window.matchMedia = original);
}

describe('<news-list> ticker', () => {
  let clock: Clock;
  let moveAgain: () => void;
  beforeEach(() => {
    clock = holdTimers(isStanding);
    moveAgain = stubMotion(false);
  });
  afterEach(() => {
    clock.putBack();
    moveAgain();
  });

  /** The time of one headline. */
  const pass = async (list: NewsList): Promise<void> => {
    await list.updateComplete;
    clock.advance(6000);
    await list.updateComplete;
  };

  it('shows one headline, and no other is seen or reached', async () => {
    const list = await tickerOf(feedOf('1', '2', '3'));
    expect(rows(list)).to.have.length(3);
    const visible = (): string =>
      links(list)
        .filter((link) => getComputedStyle(link).visibility === 'visible')
        .map(nameOf)
        .join();
    await waitUntil(() => visible() === 'Story 1');
    expect(reachable(list)).to.equal('Story 1');
    expect(nameOf(frame(list))).to.equal('News ticker');
    expect(all(list, '[aria-live=polite], [role=status], [role=alert]').map(nameOf).join('')).to.equal('');
  });

  it('goes to the next by itself, and begins again after the last', async () => {
    const list = await tickerOf(feedOf('1', '2', '3'));
    expect(clock.pending).to.have.length(1);
    for (const title of ['Story 2', 'Story 3', 'Story 1', 'Story 2']) {
      await pass(list);
      expect(seen(list)).to.equal(title);
    }
  });

  it('shows only as many as the limit says', async () => {
    const list = await tickerOf(feedOf('1', '2', '3', '4', '5'), { limit: '2' });
    for (const title of ['Story 2', 'Story 1', 'Story 2']) {
      await pass(list);
      expect(seen(list)).to.equal(title);
    }
    for (const name of ['Next', 'Previous', 'Previous']) buttonOf(list, name)?.click();
    await list.updateComplete;
    expect(seen(list)).to.equal('Story 1');
  });

  it('waits while the pointer is on it', async () => {
    const list = await tickerOf(feedOf('1', '2'));
    pointer(list, 'pointerenter');
    await pass(list);
    expect(clock.pending).to.be.empty;
    expect(seen(list)).to.equal('Story 1');
    pointer(list, 'pointerleave');
    await pass(list);
    expect(seen(list)).to.equal('Story 2');
  });

  it('tells what is chosen by hand, and does not talk by itself', async () => {
    const list = await tickerOf(feedOf('1', '2'));
    const stage = first(all(list, '[aria-live]'));
    expect(stage.getAttribute('aria-live')).to.equal('off');
    buttonOf(list, 'Next')?.focus();
    await list.updateComplete;
    expect(stage.getAttribute('aria-live')).to.equal('polite');
    buttonOf(list, 'Next')?.blur();
    await list.updateComplete;
    expect(stage.getAttribute('aria-live')).to.equal('off');
  });

  it('waits while the focus is in it', async () => {
    const list = await tickerOf(feedOf('1', '2'));
    first(links(list)).focus();
    await pass(list);
    expect([seen(list), focusedName(list)]).to.deep.equal(['Story 1', 'Story 1']);
    buttonOf(list, 'Next')?.focus();
    // The pointer passes over it meanwhile.
    pointer(list, 'pointerenter');
    pointer(list, 'pointerleave');
    await pass(list);
    expect(seen(list)).to.equal('Story 1');
    buttonOf(list, 'Next')?.blur();
    await pass(list);
    expect(seen(list)).to.equal('Story 2');
  });

  it('has a button that stops it, and is called by what it does', async () => {
    const list = await tickerOf(feedOf('1', '2'));
    buttonOf(list, 'Pause')?.click();
    await list.updateComplete;
    expect(clock.pending).to.be.empty;
    await pass(list);
    expect(seen(list)).to.equal('Story 1');
    expect(!!buttonOf(list, 'Pause')).to.equal(false);
    buttonOf(list, 'Play')?.click();
    await pass(list);
    expect([seen(list), !!buttonOf(list, 'Pause')]).to.deep.equal(['Story 2', true]);
    list.lang = 'zh-Hans';
    await list.updateComplete;
    expect(all(list, 'button').map(nameOf)).to.deep.equal(['上一条', '暂停', '下一条']);
  });

  it('goes back and forth by its buttons, and keeps the focus on them', async () => {
    const list = await tickerOf(feedOf('1', '2', '3'));
    buttonOf(list, 'Previous')?.focus();
    for (const [name, title] of [
      ['Previous', 'Story 3'],
      ['Previous', 'Story 2'],
      ['Next', 'Story 3'],
      ['Next', 'Story 1'],
    ] as const) {
      buttonOf(list, name)?.click();
      await list.updateComplete;
      expect(seen(list)).to.equal(title);
    }
    expect(focusedName(list)).to.equal('Previous');
  });

  it('stands still for those who want less motion, until they let it go', async () => {
    moveAgain();
    moveAgain = stubMotion(true);
    const list = await tickerOf(feedOf('1', '2'));
    expect(clock.pending).to.be.empty;
    buttonOf(list, 'Next')?.click();
    await pass(list);
    expect([seen(list), !!buttonOf(list, 'Play')]).to.deep.equal(['Story 2', true]);
    buttonOf(list, 'Play')?.click();
    await pass(list);
    expect(seen(list)).to.equal('Story 1');
  });

  it('has nothing to press where there is one headline', async () => {
    const list = await tickerOf(feedOf('1'));
    expect(all(list, 'button').filter(isSeen)).to.be.empty;
    expect(clock.pending).to.be.empty;
    list.feed = feedOf('1', '2');
    await list.updateComplete;
    expect(all(list, 'button').filter(isSeen)).to.have.length(3);
  });

  it('leaves no timer, and goes on where it is put again', async () => {
    const list = await tickerOf(feedOf('1', '2'));
    const place = first([list.parentElement]);
    pointer(list, 'pointerenter');
    list.remove();
    expect(clock.pending).to.be.empty;
    place?.append(list);
    await list.updateComplete;
    expect(clock.pending).to.have.length(1);
    list.remove();
    expect(clock.pending).to.be.empty;
  });

  it('keeps its headline when there is news, and shows a headline when there is less', async () => {
    const list = await tickerOf(feedOf('2', '3', '4'));
    await pass(list);
    expect(seen(list)).to.equal('Story 3');
    list.feed = feedOf('1', '2', '3', '4');
    await list.updateComplete;
    expect(seen(list)).to.equal('Story 3');
    list.feed = feedOf('9');
    await list.updateComplete;
    expect(seen(list)).to.equal('Story 9');
  });

  it('is as high for each of its headlines', async () => {
    const list = await tickerOf(
      feedWith([
        { title: 'Short' },
        { title: 'A headline of many words '.repeat(6) },
        { title: 'Short again' },
      ]),
    );
    list.style.width = '20em';
    const heights = new Set<number>();
    for (let step = 0; step < 3; step++) {
      heights.add(list.offsetHeight);
      await pass(list);
    }
    expect(heights.size).to.equal(1);
  });

  it('is printed whole, without its buttons', async () => {
    const list = await tickerOf(feedOf('1', '2', '3'));
    const printed = [...(list.shadowRoot?.adoptedStyleSheets ?? [])]
      .flatMap(({ cssRules }) => [...cssRules])
      .filter(
        (rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === 'print',
      );
    for (const { media } of printed) media.mediaText = 'all';
    const tops = (): number[] => rows(list).map(({ offsetTop }) => offsetTop);
    try {
      await waitUntil(() => rows(list).every(isSeen), 'all headlines are seen');
      expect(new Set(tops()).size).to.equal(3);
      expect(all(list, 'button').filter(isSeen)).to.be.empty;
    } finally {
      for (const { media } of printed) media.mediaText = 'print';
    }
    expect(new Set(tops()).size).to.equal(1);
  });

  it('says that nothing matches', async () => {
    const list = await listOf(feedOf('1'), { lang: 'en', layout: 'ticker', query: 'elsewhere' });
    await waitUntil(() => all(list, '[part=empty]').some((line) => isSeen(line)));
    expect(all(list, 'button').filter(isSeen)).to.be.empty;
    expect(clock.pending).to.be.empty;
  });

  for (const lang of ['en', 'zh-Hans', 'zh-Hant'])
    for (const theme of ['light', 'dark'])
      it(`is accessible (${lang}, ${theme})`, async () => {
        const list = await fixture<NewsList>(
          html`<news-list src="/feed/${lang}.json" lang=${lang} theme=${theme} layout="ticker"></news-list>`,
        );
        await waitUntil(() => rows(list).length === 10);
        for (const { offsetHeight, offsetWidth } of all(list, 'button'))
          expect(Math.min(offsetHeight, offsetWidth)).to.be.at.least(24);
        await expect(list).to.be.accessible();
      });
});
