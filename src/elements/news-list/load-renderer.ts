import type * as renderer from './news-list.renderer.js';

export type ListRenderer = typeof renderer;

export const loadRenderer = (): Promise<ListRenderer> => import('./news-list.renderer.js');
