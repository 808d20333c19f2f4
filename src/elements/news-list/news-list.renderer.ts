/** What a list needs only for some of its attributes: docs/adr/0007. */
import { filterStories, isFiltering } from '../../feed/filter.js';
import type { Feed, Item } from '../../feed/format.js';
import { listMessages } from '../../locales/list/index.js';
import type { ListHost } from './list-host.js';
import { seek } from './reading-on.js';

export { adapt } from './adapt.js';
export { layoutStyles as styles } from './layouts.styles.js';
export { readOn, viewWithoutStories } from './reading-on.js';

/** The stories of a feed that a list shows, in their order. */
export const storiesOf = (feed: Feed, host: ListHost): readonly Item[] => filterStories(feed, host);

/** Asks once more for the page that a search ended with. */
export const retry = (host: unknown): Promise<void> => seek(host as ListHost, true);

/** The sentence that there is nothing to show. */
export const emptyMessage = (host: ListHost, tag: string): string | undefined =>
  isFiltering(host) ? listMessages(tag).noMatch : undefined;
