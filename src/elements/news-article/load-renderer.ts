import type * as renderer from './news-article.renderer.js';

export type ArticleRenderer = typeof renderer;

export const loadRenderer = (): Promise<ArticleRenderer> => import('./news-article.renderer.js');
