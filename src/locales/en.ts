import type { Messages } from './messages.js';

/** English. */
export const en: Messages = {
  loading: 'Loading…',
  retry: 'Try again',
  noSource: 'No feed to show yet: the src attribute needs the http or https address of a JSON feed.',
  errors: {
    network: () => 'The feed could not be reached.',
    timeout: () => 'The feed took too long to answer.',
    http: ({ status }) => `The feed’s server answered with an error (${status}).`,
    format: ({ found }) => `The address does not lead to a JSON feed: it is ${found}.`,
    empty: () => 'The feed has nothing to show here yet.',
  },
  staleSince: (time) => `As of ${time}. The feed could not be refreshed.`,
  news: 'News',
  noNews: 'No news yet.',
  pinned: 'Pinned',
  more: 'Show more',
  moreFailed: 'More stories could not be loaded.',
  shown: (count) => `${count} stories shown`,
  failed: 'This could not be loaded.',
};
