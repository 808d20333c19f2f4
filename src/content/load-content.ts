/** What makes nodes of a story's HTML. Only articles need it, so it is loaded with the first of them. */
export type Content = typeof import('./content-fragment.js');

export const loadContent = (): Promise<Content> => import('./content-fragment.js');
