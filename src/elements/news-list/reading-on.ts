/** A filter may leave nothing of the pages that are loaded: then those behind them are read. */
import { filterStories, isFiltering } from '../../feed/filter.js';
import type { FeedSource } from '../../feed/source.js';
import type { ListHost } from './list-host.js';

/** Most pages that are read for one wish of the reader. */
const mostPages = 50;

const countOf = (host: ListHost): number => {
  const feed = host.feeds.state?.feed;
  return feed ? filterStories(feed, host).length : 0;
};

/** The feed and the filter that something was looked for with. */
const wishOf = ({ category, tag, exclude, query, pinned }: ListHost): string =>
  JSON.stringify([category, tag, exclude, query, pinned]);

/**
 * Reads the next page, and those after it until there are more stories to show than `known`.
 *
 * @returns whether it ended because it has read enough in vain
 */
export async function readOn(host: ListHost, known: number): Promise<boolean> {
  const { source } = host.feeds;
  const wish = wishOf(host);
  for (let pages = 0; pages < mostPages; pages++) {
    await source?.loadMore(host.loadOptions);
    if (!host.isConnected || host.feeds.source !== source || wishOf(host) !== wish) return false;
    if (countOf(host) > known || source?.state.more !== 'available') return false;
  }
  return true;
}

interface Search {
  readonly source: FeedSource;
  readonly wish: string;
  state: 'running' | 'settled' | 'in vain';
}
const searches = new WeakMap<ListHost, Search>();

function searchOf(host: ListHost): Search | undefined {
  const search = searches.get(host);
  return search?.source === host.feeds.source && search?.wish === wishOf(host) ? search : undefined;
}

/**
 * Begins to read on where a filter leaves nothing of what is loaded. Never rejects.
 *
 * @param again whether a page that could not be had is asked for once more
 */
export async function seek(host: ListHost, again = false): Promise<void> {
  const { source } = host.feeds;
  const known = searchOf(host)?.state;
  if (known === 'running' || known === 'in vain') return;
  const more = source?.state.more;
  if (
    !source ||
    !(more === 'available' || (again && more === 'failed')) ||
    !isFiltering(host) ||
    countOf(host)
  )
    return;
  const search: Search = { source, wish: wishOf(host), state: 'running' };
  searches.set(host, search);
  const inVain = await readOn(host, 0);
  search.state = inVain ? 'in vain' : 'settled';
  host.requestUpdate();
}

/** What a list shows in which the filter leaves nothing: the search goes on, failed, or ended. */
export function viewWithoutStories(host: ListHost): 'loading' | 'error' | 'empty' {
  void seek(host);
  const more = host.feeds.state?.more;
  const search = searchOf(host)?.state;
  if (!isFiltering(host) || more === 'none' || search === 'in vain') return 'empty';
  return more === 'failed' && search !== 'running' ? 'error' : 'loading';
}
