import { choice } from '../base/attributes.js';
import { FeedElement } from '../base/feed-element.js';
import { property } from '../base/property.js';

/** The attributes of a list that it needs its part for: a list without any of them asks for no other file. */
export abstract class NewsListOptions extends FeedElement {
  /** Ids of categories, separated by spaces: only stories of these, and of the categories below them. */
  @property() category = '';

  /** Tags, separated by commas: only stories with any of them. */
  @property() tag = '';

  /**
   * Ids of stories or categories, or tags, separated by spaces, or by commas where there is one: stories other than
   * these.
   */
  @property() exclude = '';

  /** Words: only stories that hold all of them. Case, width and accents make no difference. */
  @property() query = '';

  /** The order: by date, or by title. */
  @property(choice('sort', ['newest', 'oldest', 'title'] as const))
  sort: 'newest' | 'oldest' | 'title' = 'newest';

  /** Where pinned stories stand: on top, in their place among the others and without a mark, or nowhere. */
  @property(choice('pinned', ['first', 'inline', 'hide'] as const))
  pinned: 'first' | 'inline' | 'hide' = 'first';
}

/** The names of these attributes' properties, of those that have changed. */
export const needsPart = (changed: ReadonlyMap<PropertyKey, unknown>): boolean =>
  [...changed.keys()].some(
    (name) => NewsListOptions.elementProperties.has(name) && !FeedElement.elementProperties.has(name),
  );
