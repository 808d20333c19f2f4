import type * as content from './content-fragment.js';

/** What makes nodes of a story's HTML. Only articles need it, so it is loaded with the first of them. */
export type Content = typeof content;

export const loadContent = (): Promise<Content> => import('./content-fragment.js');
