import { choice, wholeNumber } from '../base/attributes.js';
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
  @property(choice(['newest', 'oldest', 'title']))
  sort: 'newest' | 'oldest' | 'title' = 'newest';

  /** Where pinned stories stand: on top, in their place among the others and without a mark, or nowhere. */
  @property(choice(['first', 'inline', 'hide']))
  pinned: 'first' | 'inline' | 'hide' = 'first';

  /** How dates are written: `relative` as “3 days ago”, with the whole date on the pointer. */
  @property(choice(['long', 'short', 'relative', 'none']))
  dateFormat: 'long' | 'short' | 'relative' | 'none' = 'long';

  /** The time zone of dates, as IANA names it. The exhibition's by default. */
  @property() timeZone = '';

  /** For how many days a story is marked as new; 0 marks none. */
  @property(wholeNumber(0)) newDays = 0;

  /** How many lines of the summary are shown at most, up to 10; 0 shows no summary. */
  @property(wholeNumber(0, 10)) excerptLines = 3;

  /** The address of a picture for stories that have none, or whose picture cannot be had. */
  @property() fallbackImage = '';

  /** Where stories lead in place of their own addresses: an address in which `{id}` stands for the story's id. */
  @property() articleUrl = '';

  /**
   * Rows, cards with the picture on top, one line for each story, or one headline at a time that gives way to the
   * next by itself. That one waits while the reader points at it or is in it, has a button that stops it, and stands
   * still for those who want reduced motion.
   */
  @property(choice(['list', 'cards', 'headlines', 'ticker'], true))
  layout: 'list' | 'cards' | 'headlines' | 'ticker' = 'list';

  /** Offers the categories of the feed as tabs: those below `category` where that names one, those it names where it names several. */
  @property({ type: Boolean }) tabs = false;

  /** Offers a field to look for words in. Case, width and accents make no difference. */
  @property({ type: Boolean }) search = false;

  /**
   * Where a story opens: at its address, or in the place of the list, where a `<news-article>` shows it and the page's
   * address keeps it (`#story=ID`). From npm, register `<news-article>` too.
   */
  @property(choice(['link', 'inline'])) open: 'link' | 'inline' = 'link';

  /** How many cards stand side by side at most, up to 6; 0 leaves it to `--fairwire-columns`. */
  @property(wholeNumber(0, 6)) columns = 0;
}

/** Whether a property is one of these: its accessors lie on the class that declares it. */
export const isOption = (name: PropertyKey): boolean =>
  !!Object.getOwnPropertyDescriptor(NewsListOptions.prototype, name);
