import type * as view from './story-view.js';

export type StoryView = typeof view;

/** In the embed files `src/embed/load-story-view.ts` takes the place of this. */
export const loadStoryView = (): Promise<StoryView> => import('./story-view.js');
