/** Takes the place of the article's own load-story-view.ts in the embed files. */
import type { StoryView } from '../elements/news-article/load-story-view.js';
import { loadPart } from './load-part.js';

declare const __ARTICLE_INTEGRITY__: string;

let loading: Promise<StoryView> | undefined;

export function loadStoryView(): Promise<StoryView> {
  loading ??= loadPart<StoryView>('fairwire.article.js', __ARTICLE_INTEGRITY__).catch((error: unknown) => {
    loading = undefined; // The next article tries again.
    throw error;
  });
  return loading;
}
