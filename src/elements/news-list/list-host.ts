import type { LoadOptions, FeedSource, FeedState } from '../../feed/source.js';
import type { StoryFilter } from '../../feed/filter.js';

/** What the part reads of the list it works for. */
export interface ListHost extends StoryFilter {
  readonly localName: string;
  readonly ownerDocument: Document;
  readonly dateFormat: 'long' | 'short' | 'relative' | 'none';
  readonly timeZone: string;
  readonly newDays: number;
  readonly excerptLines: number;
  readonly fallbackImage: string;
  readonly articleUrl: string;
  readonly layout: 'list' | 'cards' | 'headlines';
  readonly columns: number;
  readonly feeds: { readonly source: FeedSource | undefined; readonly state: FeedState | undefined };
  readonly loadOptions: LoadOptions;
  readonly isConnected: boolean;
  requestUpdate(): void;
}
