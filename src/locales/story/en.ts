import type { StoryMessages } from './messages.js';

/** English. */
export const en: StoryMessages = {
  breadcrumb: 'Breadcrumb',
  updated: (time) => `Updated ${time}`,
  source: 'Source',
  editor: 'Editor',
  author: 'By',
  originalPage: 'Read on the original page',
  loading: 'Loading the full story…',
  previous: 'Previous',
  next: 'Next',
  backToList: 'Back to the list',
  navigation: 'More stories',
  table: 'Table',
};
