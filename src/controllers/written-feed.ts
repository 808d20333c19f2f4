import type { Kept } from '../feed/archive.js';
import { feedUrl } from '../feed/safe-url.js';

/**
 * The feed of an address as `prerender` has written it into the page: in a data block (HTML, 4.12.1), which no policy
 * keeps out, for it is not run. `data-fairwire-feed` is the address, `data-fetched` the time in milliseconds of the epoch.
 */
export function writtenFeed(url: string): Kept | undefined {
  for (const { dataset, text } of document.querySelectorAll<HTMLScriptElement>('script[data-fairwire-feed]'))
    if (feedUrl(dataset['fairwireFeed'] ?? '', document.baseURI) === url)
      return { url, text, fetchedAt: Number(dataset['fetched']) };
  return undefined;
}
