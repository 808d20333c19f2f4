import { expect, fixture, html } from '@open-wc/testing';
import type { NewsFeed } from '../../src/elements/news-feed/news-feed.js';
import { feedOf } from '../helpers/faults.js';
import { feedAt, one, untilTitles } from '../helpers/news-feed.js';
import { waitUntil } from '../helpers/wait.js';

type Listener = [type: string, listener: unknown];

/** Notes what is added to a target and not taken away again, while `act` runs. */
async function listenersLeft(targets: readonly EventTarget[], act: () => Promise<void>): Promise<string[]> {
  const left: Listener[] = [];
  for (const target of targets) {
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    target.addEventListener = (...words: Parameters<typeof add>) => {
      left.push([words[0], words[1]]);
      add(...words);
    };
    target.removeEventListener = (...words: Parameters<typeof remove>) => {
      const index = left.findIndex(([type, listener]) => type === words[0] && listener === words[1]);
      if (index >= 0) left.splice(index, 1);
      remove(...words);
    };
  }
  try {
    await act();
  } finally {
    for (const target of targets)
      for (const name of ['addEventListener', 'removeEventListener']) Reflect.deleteProperty(target, name);
  }
  return left.map(([type]) => type);
}

/** How many timers are set and neither ended nor run, after `act`. */
async function timersLeft(act: () => Promise<void>): Promise<number> {
  const pending = new Set<unknown>();
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const track = (handler: () => void, delay?: number): unknown => {
    const timer: unknown = set(() => {
      pending.delete(timer);
      handler();
    }, delay);
    pending.add(timer);
    return timer;
  };
  globalThis.setTimeout = track as typeof setTimeout;
  globalThis.clearTimeout = ((timer: number) => {
    pending.delete(timer);
    clear(timer);
  }) as typeof clearTimeout;
  try {
    await act();
    // What nobody waits for any more is ended after the microtasks of this task.
    await new Promise((done) => set(done));
  } finally {
    globalThis.setTimeout = set;
    globalThis.clearTimeout = clear;
  }
  return pending.size;
}

const elements = html`<news-list></news-list><news-article></news-article> <partner-footer></partner-footer
  ><event-links loading="lazy"></event-links>`;

/** Puts elements on the page and takes them away again, many times. */
async function mountOften(src: string, times = 200): Promise<void> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const feed = await fixture<NewsFeed>(html`<news-feed src=${src}>${elements}</news-feed>`);
  for (let i = 0; i < times; i++) {
    const copy = feed.cloneNode(true) as NewsFeed;
    place.append(copy);
    // Some go before they have rendered, some after.
    if (i % 2) await copy.updateComplete;
    copy.remove();
  }
  feed.remove();
}

describe('200 elements that came and went', () => {
  it('leave no listener on the page', async () => {
    const targets = [window, document, document.documentElement, document.body];
    expect(await listenersLeft(targets, () => mountOften(feedAt(['a'])))).to.deep.equal([]);
  });

  it('leave no timer, though their feed never came', async () => {
    expect(await timersLeft(() => mountOften(feedAt([], { hang: '1' })))).to.equal(0);
  });

  it('leave the one feed that is still there as it is', async () => {
    const src = feedAt(['a']);
    const feed = await fixture<NewsFeed>(html`<news-feed src=${src}><news-list></news-list></news-feed>`);
    await mountOften(src, 20);
    await untilTitles(one('news-list', feed), 'Story a');
  });
});

describe('an element that went to another document', () => {
  it('leaves no listener on the one it came from', async () => {
    const left = await listenersLeft([window, document], async () => {
      const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A frame"></iframe>`);
      const list = await fixture<HTMLElement>(html`<news-list .feed=${feedOf('a')}></news-list>`);
      frame.contentDocument!.body.append(list);
      await waitUntil(() => list.ownerDocument === frame.contentDocument);
      frame.remove();
    });
    expect(left).to.deep.equal([]);
  });
});
