import { feedStores } from '../controllers/feed-stores.js';
import type { Kept } from '../feed/archive.js';
import { fetchFeed } from '../feed/fetch-feed.js';
import type { Feed } from '../feed/format.js';
import { findStory, storiesOf } from '../feed/selectors.js';

/** The story that an article shows, where nobody has chosen one. */
export const storyShown = (feed: Feed, id: string | undefined) =>
  id ? findStory(feed, id) : storiesOf(feed)[0];

/**
 * Fetches the document of a story whose text is not in the feed, and leaves it where the article looks for it.
 *
 * @returns undefined where the feed has it all
 * @throws FeedError where it cannot be had
 */
export async function fetchFullStory(
  feed: Feed,
  id: string | undefined,
  timeout?: number,
): Promise<Kept | undefined> {
  const { articleUrl } = storyShown(feed, id)?._fairwire ?? {};
  if (!articleUrl) return undefined;
  const { text, url } = await fetchFeed(articleUrl, timeout === undefined ? {} : { timeout });
  const kept = { text, url, fetchedAt: Date.now() };
  feedStores.get(articleUrl).adoptDocument(kept);
  return { ...kept, url: articleUrl };
}
