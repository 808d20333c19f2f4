/** An element in each state that it can be in besides its content. */
import type { StoryObj } from '@storybook/web-components-vite';
import { expect, inState, kitIn, part, partsOf, press, says } from './reader.js';
import { startAfresh } from './sample-feeds.js';

type Play = NonNullable<StoryObj['play']>;

/** For each element of a story. */
const each =
  (check: (element: HTMLElement) => Promise<unknown>): Play =>
  async ({ canvasElement }) => {
    await Promise.all(kitIn(canvasElement).map(check));
  };

const fails = each(async (element) => {
  await inState(element, 'error');
  await says(element, 'error');
  await part(element, 'retry');
});

/** Shapes where the content will be, so that nothing moves when it comes. The fallback is read meanwhile. */
export const Loading: StoryObj = {
  args: { src: 'no answer', timeout: 600 },
  play: each((element) => part(element, 'skeleton')),
};

/** Four seconds, in which the fallback works. */
export const Slow: StoryObj = {
  args: { src: 'slow, 4 seconds' },
  play: each((element) => part(element, 'skeleton')),
};

/** The reader’s connection is gone. Tried again for as long as `timeout` says. */
export const Offline: StoryObj = { args: { src: 'no connection', timeout: 1 }, play: fails };

/** The server is out of order. Tried again for as long as `timeout` says. */
export const Broken: StoryObj = { args: { src: 'broken, status 500', timeout: 1 }, play: fails };

/** The server takes longer than `timeout` allows. */
export const TooSlow: StoryObj = { args: { src: 'no answer', timeout: 1 }, play: fails };

/** There is no feed at the address. */
export const Missing: StoryObj = { args: { src: 'not there, status 404' }, play: fails };

/** There is a page at the address: a login, or an error in HTML. */
export const NoFeed: StoryObj = { args: { src: 'a page in its place' }, play: fails };

/** The feed has nothing for this element. */
export const Empty: StoryObj = {
  args: { src: 'without stories' },
  play: each((element) => part(element, 'empty')),
};

/** The button asks again, and the second answer is a feed. */
export const Retry: StoryObj = {
  args: { src: 'not there at first' },
  beforeEach: startAfresh,
  play: each(async (element) => {
    await inState(element, 'error');
    await press(element, 'retry');
    await inState(element, 'ready');
    await expect(partsOf(element, 'retry')).toHaveLength(0);
  }),
};

/** What is there stays when it cannot be refreshed, and says from when it is. */
export const Stale: StoryObj = {
  args: { src: 'broken after the first time' },
  beforeEach: startAfresh,
  play: each(async (element) => {
    await inState(element, 'ready');
    await (element as HTMLElement & { refresh(): Promise<void> }).refresh();
    await part(element, 'retry');
    await inState(element, 'ready');
  }),
};
