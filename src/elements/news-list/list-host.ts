import type { LoadOptions, FeedSource, FeedState } from '../../feed/source.js';
import type { StoryFilter } from '../../feed/filter.js';

/** What the part reads of the list it works for. */
export interface ListHost extends StoryFilter {
  readonly feeds: { readonly source: FeedSource | undefined; readonly state: FeedState | undefined };
  readonly loadOptions: LoadOptions;
  readonly isConnected: boolean;
  requestUpdate(): void;
}
