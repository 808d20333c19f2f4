/** One feed as readers of three languages see it, and what the page is told of it. */
import { assert, fixture, html } from '@open-wc/testing';
import type { FairwireErrorDetail, FairwireErrorEvent } from '../../src/elements/base/events.js';
import type { FeedElement } from '../../src/elements/base/feed-element.js';
import { countOf, faultUrl, feedOf, heal } from './faults.js';
import { isSeen, noticeOf, retryOf } from './frame.js';
import { one, titlesIn, untilTitles } from './news-feed.js';
import { waitUntil } from './wait.js';

/** In English, in simplified and in traditional Chinese. */
export type Sentences = readonly [string, string, string];
const languages = ['en', 'zh-Hans', 'zh-Hant'];
const retries: Sentences = ['Try again', '重试', '重試'];

/** The other name of the test server: another origin to the browser. */
export const stranger = (src: string): string => src.replace('localhost', '127.0.0.1');

/** The title of the story that comes once the server is well. */
export const wellTitle = 'Story 展览';
export const well = JSON.stringify(feedOf('展览'));

/** The address of a fault that can be healed. */
export const illUrl = (key: string, parameters: Record<string, string>): string =>
  stranger(faultUrl({ key, well, ...parameters }));

export interface Readers {
  readonly lists: readonly FeedElement[];
  /** The details of the `fairwire-error` events, in their order. */
  readonly errors: FairwireErrorDetail[];
  /** How many `fairwire-load` events there were. */
  readonly loads: number;
}

/** Seconds for what never comes: long enough for a busy machine to have asked for it. */
export const soon = 3;
/** Seconds for all else: what fails in another way has failed long before. */
export const amply = 12;

/** Seconds for a feed of which a code is told in the end. */
export const timeoutFor = (code: string): number => (code === 'timeout' ? soon : amply);

/** Three lists of one address. */
export async function readersOf(src: string, timeout = amply): Promise<Readers> {
  const told = { errors: [] as FairwireErrorDetail[], loads: 0 };
  const list = (lang: string): unknown =>
    html`<news-list
      lang=${lang}
      src=${src}
      timeout=${timeout}
      @fairwire-error=${({ detail }: FairwireErrorEvent) => told.errors.push(detail)}
      @fairwire-load=${() => told.loads++}
      ><a href="https://www.example.org/">All the news</a></news-list
    >`;
  const page = await fixture(html`<div>${languages.map(list)}</div>`);
  return Object.assign(told, { lists: [...page.querySelectorAll<FeedElement>('news-list')] });
}

const states = ['loading', 'ready', 'stale', 'empty', 'error'];

/** The custom states of an element. */
export const statesOf = (element: Element): string =>
  states.filter((state) => element.matches(`:state(${state})`)).join();

export const fallbackOf = (element: Element): HTMLElement => one('a', element);

/** Waits until each reader is told why there is nothing, and asserts that nothing else is shown. */
export async function expectToFail({ lists }: Readers, sentences: Sentences): Promise<void> {
  for (const [index, list] of lists.entries()) {
    const notice = `${sentences[index]} ${retries[index]}`;
    await waitUntil(() => noticeOf(list) === notice, `“${notice}” is said`);
    assert.equal(statesOf(list), 'error');
    assert.equal(titlesIn(list), '');
    assert.equal(isSeen(fallbackOf(list)), true);
    assert.equal(isSeen(retryOf(list)), true);
  }
}

/** Makes the server well and presses the button of the first reader: all of them have the feed, by one request. */
export async function expectToRecover(readers: Readers, key: string): Promise<void> {
  const { lists } = readers;
  const [before, { loads }] = [await countOf(key), readers];
  await heal(key);
  retryOf(lists[0]!)!.click();
  for (const list of lists) {
    await untilTitles(list, wellTitle);
    await waitUntil(() => !retryOf(list), 'the button is gone');
    assert.equal(noticeOf(list), '');
    assert.equal(statesOf(list), 'ready');
    assert.equal(isSeen(fallbackOf(list)), false);
  }
  assert.equal(await countOf(key), before + 1);
  assert.equal(readers.loads, loads + lists.length);
}

/** Waits until the server is asked. */
export const untilAsked = (key: string): Promise<void> =>
  waitUntil(async () => (await countOf(key)) > 0, 'the server is asked');

/** Waits until the server is left alone. */
export const untilLeft = (key: string): Promise<void> =>
  waitUntil(async () => (await countOf(key, 'open')) === 0, 'the server is left');
