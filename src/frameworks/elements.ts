/**
 * What each element takes and tells: made of custom-elements.json by `npm run manifest`, which writes this file anew.
 * A property has the type it has in its class.
 */
import type { FairwireLoadEvent, FairwireErrorEvent, FairwireSelectEvent } from '../elements/base/events.js';
import type { FeedElement } from '../elements/base/feed-element.js';
import type { FeedHost } from '../elements/base/feed-host.js';
import type { EventLinks } from '../elements/event-links/event-links.js';
import type { NewsArticle } from '../elements/news-article/news-article.js';
import type { NewsFeed } from '../elements/news-feed/news-feed.js';
import type { NewsListOptions } from '../elements/news-list/news-list.options.js';
import type { NewsList } from '../elements/news-list/news-list.js';
import type { PartnerFooter } from '../elements/partner-footer/partner-footer.js';

/** Properties of elements that are a `FeedElement`. */
export interface FeedElementProperties extends FeedHostProperties {
  /**
   * Shows a line that names the feed and leads to its page.
   * @default false
   */
  credit?: FeedElement['credit'];
  /** The level of the element's outermost headings, 1 to 6. */
  headingLevel?: FeedElement['headingLevel'];
  /** The `rel` of links. `noopener` is added where they open a new window. */
  linkRel?: FeedElement['linkRel'];
  /** The `target` of links, for example `_blank`. */
  linkTarget?: FeedElement['linkTarget'];
  /**
   * `lazy` asks for the feed once the element comes near the visible part of the page.
   * @default 'eager'
   */
  loading?: FeedElement['loading'];
  /**
   * `auto` takes the host's own colours; `light` and `dark` bring their own text and background.
   * @default 'auto'
   */
  theme?: FeedElement['theme'];
}

/** Attributes of elements that are a `FeedElement`, with the types of their properties. */
export interface FeedElementAttributes extends FeedHostAttributes {
  /**
   * Shows a line that names the feed and leads to its page.
   * @default false
   */
  credit?: FeedElement['credit'];
  /** The level of the element's outermost headings, 1 to 6. */
  'heading-level'?: FeedElement['headingLevel'];
  /** The `rel` of links. `noopener` is added where they open a new window. */
  'link-rel'?: FeedElement['linkRel'];
  /** The `target` of links, for example `_blank`. */
  'link-target'?: FeedElement['linkTarget'];
  /**
   * `lazy` asks for the feed once the element comes near the visible part of the page.
   * @default 'eager'
   */
  loading?: FeedElement['loading'];
  /**
   * `auto` takes the host's own colours; `light` and `dark` bring their own text and background.
   * @default 'auto'
   */
  theme?: FeedElement['theme'];
}

/** Events of elements that are a `FeedElement`. */
export interface FeedElementEvents {
  /** A request failed, or the feed has nothing to show here. */
  'fairwire-error': FairwireErrorEvent;
  /** There is a feed, or a newer one. */
  'fairwire-load': FairwireLoadEvent;
}

/** Properties of elements that are a `FeedHost`. */
export interface FeedHostProperties {
  /**
   * For how many seconds a feed that was loaded needs no new request; 0 asks anew each time.
   * @default 300
   */
  cache?: FeedHost['cache'];
  /** The feed as data: a parsed JSON Feed document. It wins over `src`. Set null while it is still to come. */
  feed?: FeedHost['feed'];
  /**
   * Asks for the feed again every so many seconds, while the page is looked at; 0 asks once. Less than 10 counts as
   * 10, more than 86400 as a day. A list offers the stories that came, and leaves those that are being read where
   * they are.
   * @default 0
   */
  refreshInterval?: FeedHost['refreshInterval'];
  /**
   * The address of the feed, absolute or relative to the page. Without it the closest `<news-feed>` is used. Of several,
   * separated by spaces, the feeds are shown as one: each story once, and what is not a story as the first has it.
   */
  src?: FeedHost['src'];
  /**
   * Seconds within which the feed must have arrived, retries included.
   * @default 15
   */
  timeout?: FeedHost['timeout'];
}

/** Attributes of elements that are a `FeedHost`, with the types of their properties. */
export interface FeedHostAttributes {
  /**
   * For how many seconds a feed that was loaded needs no new request; 0 asks anew each time.
   * @default 300
   */
  cache?: FeedHost['cache'];
  /**
   * Asks for the feed again every so many seconds, while the page is looked at; 0 asks once. Less than 10 counts as
   * 10, more than 86400 as a day. A list offers the stories that came, and leaves those that are being read where
   * they are.
   * @default 0
   */
  refresh?: FeedHost['refreshInterval'];
  /**
   * The address of the feed, absolute or relative to the page. Without it the closest `<news-feed>` is used. Of several,
   * separated by spaces, the feeds are shown as one: each story once, and what is not a story as the first has it.
   */
  src?: FeedHost['src'];
  /**
   * Seconds within which the feed must have arrived, retries included.
   * @default 15
   */
  timeout?: FeedHost['timeout'];
}

/** Properties of `<event-links>`. */
export interface EventLinksProperties extends FeedElementProperties {
  /**
   * `ics` offers to put events to come into a calendar, but for the strip; `none` does not.
   * @default 'ics'
   */
  calendar?: EventLinks['calendar'];
  /**
   * Rows, cards with pictures, or a strip of names and dates for the top or the foot of a page.
   * @default 'list'
   */
  layout?: EventLinks['layout'];
  /**
   * `hide` leaves out events whose last day is behind.
   * @default 'show'
   */
  past?: EventLinks['past'];
  /**
   * Which events are shown: the concurrent ones, the exhibition itself, or both.
   * @default 'events'
   */
  scope?: EventLinks['scope'];
}

/** Attributes of `<event-links>`, with the types of their properties. */
export interface EventLinksAttributes extends FeedElementAttributes {
  /**
   * `ics` offers to put events to come into a calendar, but for the strip; `none` does not.
   * @default 'ics'
   */
  calendar?: EventLinks['calendar'];
  /**
   * Rows, cards with pictures, or a strip of names and dates for the top or the foot of a page.
   * @default 'list'
   */
  layout?: EventLinks['layout'];
  /**
   * `hide` leaves out events whose last day is behind.
   * @default 'show'
   */
  past?: EventLinks['past'];
  /**
   * Which events are shown: the concurrent ones, the exhibition itself, or both.
   * @default 'events'
   */
  scope?: EventLinks['scope'];
}

/** Properties of `<news-article>`. */
export interface NewsArticleProperties extends FeedElementProperties {
  /**
   * How large the text is, as long as the reader has chosen nothing else: `small`, `medium`, `large`. The reader's
   * choice counts for all articles, and is remembered in the browser (`localStorage`, `fairwire-font-size`).
   * @default 'medium'
   */
  fontSize?: NewsArticle['fontSize'];
  /** The id of the story to show. Without it, the story that was chosen. */
  item?: NewsArticle['item'];
  /**
   * Where the id stands in the page's address: `hash` for `#story=ID`, `query:NAME` for `?NAME=ID`. A story is then
   * shown only once one was chosen. Without this it is the fragment, and the feed's first story is shown until then.
   * With `query:NAME` the links to other stories load this page with another `NAME`.
   */
  itemFrom?: NewsArticle['itemFrom'];
  /**
   * Describes the story to search engines, in a script of JSON-LD (schema.org NewsArticle) in the page's head.
   * @default false
   */
  jsonLd?: NewsArticle['jsonLd'];
  /**
   * What is shown besides title and text: any of `breadcrumb languages lead meta font-size share image gallery source
   * related navigation print`. All but `print` (a button) by default; what a story lacks is left out.
   * @default breadcrumb languages lead meta font-size share image gallery source related navigation
   */
  show?: NewsArticle['show'];
}

/** Attributes of `<news-article>`, with the types of their properties. */
export interface NewsArticleAttributes extends FeedElementAttributes {
  /**
   * How large the text is, as long as the reader has chosen nothing else: `small`, `medium`, `large`. The reader's
   * choice counts for all articles, and is remembered in the browser (`localStorage`, `fairwire-font-size`).
   * @default 'medium'
   */
  'font-size'?: NewsArticle['fontSize'];
  /** The id of the story to show. Without it, the story that was chosen. */
  item?: NewsArticle['item'];
  /**
   * Where the id stands in the page's address: `hash` for `#story=ID`, `query:NAME` for `?NAME=ID`. A story is then
   * shown only once one was chosen. Without this it is the fragment, and the feed's first story is shown until then.
   * With `query:NAME` the links to other stories load this page with another `NAME`.
   */
  'item-from'?: NewsArticle['itemFrom'];
  /**
   * Describes the story to search engines, in a script of JSON-LD (schema.org NewsArticle) in the page's head.
   * @default false
   */
  'json-ld'?: NewsArticle['jsonLd'];
  /**
   * What is shown besides title and text: any of `breadcrumb languages lead meta font-size share image gallery source
   * related navigation print`. All but `print` (a button) by default; what a story lacks is left out.
   * @default breadcrumb languages lead meta font-size share image gallery source related navigation
   */
  show?: NewsArticle['show'];
}

/** Events of `<news-article>`. */
export interface NewsArticleEvents extends FeedElementEvents {
  /** The reader chose the story before or after. Cancelable. */
  'fairwire-select': FairwireSelectEvent;
}

/** Events of `<news-feed>`. */
export interface NewsFeedEvents {
  /** A request failed. */
  'fairwire-error': FairwireErrorEvent;
  /** There is a feed, or a newer one. */
  'fairwire-load': FairwireLoadEvent;
}

/** Properties of elements that are a `NewsListOptions`. */
export interface NewsListOptionsProperties extends FeedElementProperties {
  /** Where stories lead in place of their own addresses: an address in which `{id}` stands for the story's id. */
  articleUrl?: NewsListOptions['articleUrl'];
  /** Ids of categories, separated by spaces: only stories of these, and of the categories below them. */
  category?: NewsListOptions['category'];
  /**
   * How many cards stand side by side at most, up to 6; 0 leaves it to `--fairwire-columns`.
   * @default 0
   */
  columns?: NewsListOptions['columns'];
  /**
   * How dates are written: `relative` as “3 days ago”, with the whole date on the pointer.
   * @default 'long'
   */
  dateFormat?: NewsListOptions['dateFormat'];
  /**
   * How many lines of the summary are shown at most, up to 10; 0 shows no summary.
   * @default 3
   */
  excerptLines?: NewsListOptions['excerptLines'];
  /**
   * Ids of stories or categories, or tags, separated by spaces, or by commas where there is one: stories other than
   * these.
   */
  exclude?: NewsListOptions['exclude'];
  /** The address of a picture for stories that have none, or whose picture cannot be had. */
  fallbackImage?: NewsListOptions['fallbackImage'];
  /**
   * Rows, cards with the picture on top, one line for each story, or one headline at a time that gives way to the
   * next by itself. That one waits while the reader points at it or is in it, has a button that stops it, and stands
   * still for those who want reduced motion.
   * @default 'list'
   */
  layout?: NewsListOptions['layout'];
  /**
   * For how many days a story is marked as new; 0 marks none.
   * @default 0
   */
  newDays?: NewsListOptions['newDays'];
  /**
   * Where a story opens: at its address, or in the place of the list, where a `<news-article>` shows it and the page's
   * address keeps it (`#story=ID`). From npm, register `<news-article>` too.
   * @default 'link'
   */
  open?: NewsListOptions['open'];
  /**
   * Where pinned stories stand: on top, in their place among the others and without a mark, or nowhere.
   * @default 'first'
   */
  pinned?: NewsListOptions['pinned'];
  /** Words: only stories that hold all of them. Case, width and accents make no difference. */
  query?: NewsListOptions['query'];
  /**
   * Offers a field to look for words in. Case, width and accents make no difference.
   * @default false
   */
  search?: NewsListOptions['search'];
  /**
   * The order: by date, or by title.
   * @default 'newest'
   */
  sort?: NewsListOptions['sort'];
  /**
   * Offers the categories of the feed as tabs: those below `category` where that names one, those it names where it names several.
   * @default false
   */
  tabs?: NewsListOptions['tabs'];
  /** Tags, separated by commas: only stories with any of them. */
  tag?: NewsListOptions['tag'];
  /** The time zone of dates, as IANA names it. The exhibition's by default. */
  timeZone?: NewsListOptions['timeZone'];
}

/** Attributes of elements that are a `NewsListOptions`, with the types of their properties. */
export interface NewsListOptionsAttributes extends FeedElementAttributes {
  /** Where stories lead in place of their own addresses: an address in which `{id}` stands for the story's id. */
  'article-url'?: NewsListOptions['articleUrl'];
  /** Ids of categories, separated by spaces: only stories of these, and of the categories below them. */
  category?: NewsListOptions['category'];
  /**
   * How many cards stand side by side at most, up to 6; 0 leaves it to `--fairwire-columns`.
   * @default 0
   */
  columns?: NewsListOptions['columns'];
  /**
   * How dates are written: `relative` as “3 days ago”, with the whole date on the pointer.
   * @default 'long'
   */
  'date-format'?: NewsListOptions['dateFormat'];
  /**
   * How many lines of the summary are shown at most, up to 10; 0 shows no summary.
   * @default 3
   */
  'excerpt-lines'?: NewsListOptions['excerptLines'];
  /**
   * Ids of stories or categories, or tags, separated by spaces, or by commas where there is one: stories other than
   * these.
   */
  exclude?: NewsListOptions['exclude'];
  /** The address of a picture for stories that have none, or whose picture cannot be had. */
  'fallback-image'?: NewsListOptions['fallbackImage'];
  /**
   * Rows, cards with the picture on top, one line for each story, or one headline at a time that gives way to the
   * next by itself. That one waits while the reader points at it or is in it, has a button that stops it, and stands
   * still for those who want reduced motion.
   * @default 'list'
   */
  layout?: NewsListOptions['layout'];
  /**
   * For how many days a story is marked as new; 0 marks none.
   * @default 0
   */
  'new-days'?: NewsListOptions['newDays'];
  /**
   * Where a story opens: at its address, or in the place of the list, where a `<news-article>` shows it and the page's
   * address keeps it (`#story=ID`). From npm, register `<news-article>` too.
   * @default 'link'
   */
  open?: NewsListOptions['open'];
  /**
   * Where pinned stories stand: on top, in their place among the others and without a mark, or nowhere.
   * @default 'first'
   */
  pinned?: NewsListOptions['pinned'];
  /** Words: only stories that hold all of them. Case, width and accents make no difference. */
  query?: NewsListOptions['query'];
  /**
   * Offers a field to look for words in. Case, width and accents make no difference.
   * @default false
   */
  search?: NewsListOptions['search'];
  /**
   * The order: by date, or by title.
   * @default 'newest'
   */
  sort?: NewsListOptions['sort'];
  /**
   * Offers the categories of the feed as tabs: those below `category` where that names one, those it names where it names several.
   * @default false
   */
  tabs?: NewsListOptions['tabs'];
  /** Tags, separated by commas: only stories with any of them. */
  tag?: NewsListOptions['tag'];
  /** The time zone of dates, as IANA names it. The exhibition's by default. */
  'time-zone'?: NewsListOptions['timeZone'];
}

/** Properties of `<news-list>`. */
export interface NewsListProperties extends NewsListOptionsProperties {
  /**
   * How many stories are shown at first; 0 shows all that are loaded.
   * @default 10
   */
  limit?: NewsList['limit'];
  /** How many stories are added at a time; 0 adds all that are loaded. As many as `limit` by default. */
  pageSize?: NewsList['pageSize'];
  /**
   * Whether a button offers more stories, or pages of `limit` stories do, or nothing.
   * @default 'more'
   */
  paging?: NewsList['paging'];
  /**
   * What is shown of a story besides its title.
   * @default image date summary source category
   */
  show?: NewsList['show'];
}

/** Attributes of `<news-list>`, with the types of their properties. */
export interface NewsListAttributes extends NewsListOptionsAttributes {
  /**
   * How many stories are shown at first; 0 shows all that are loaded.
   * @default 10
   */
  limit?: NewsList['limit'];
  /** How many stories are added at a time; 0 adds all that are loaded. As many as `limit` by default. */
  'page-size'?: NewsList['pageSize'];
  /**
   * Whether a button offers more stories, or pages of `limit` stories do, or nothing.
   * @default 'more'
   */
  paging?: NewsList['paging'];
  /**
   * What is shown of a story besides its title.
   * @default image date summary source category
   */
  show?: NewsList['show'];
}

/** Events of `<news-list>`. */
export interface NewsListEvents extends FeedElementEvents {
  /** A story was chosen. Cancel it to open the story another way. */
  'fairwire-select': FairwireSelectEvent;
}

/** Properties of `<partner-footer>`. */
export interface PartnerFooterProperties extends FeedElementProperties {
  /**
   * On a screen narrower than 40em, puts the groups after the first behind a button.
   * @default false
   */
  collapse?: PartnerFooter['collapse'];
  /**
   * The ids of the groups to show, separated by spaces; all of them when empty, or when the feed has none of these.
   * They keep the feed's order.
   */
  groups?: PartnerFooter['groups'];
  /**
   * `hide` shows the partners' names alone.
   * @default 'show'
   */
  logos?: PartnerFooter['logos'];
  /**
   * What is shown: `groups`, `links`, `copyright`, `icp`, in any combination; by default all but `icp`.
   * @default groups links copyright
   */
  show?: PartnerFooter['show'];
}

/** Attributes of `<partner-footer>`, with the types of their properties. */
export interface PartnerFooterAttributes extends FeedElementAttributes {
  /**
   * On a screen narrower than 40em, puts the groups after the first behind a button.
   * @default false
   */
  collapse?: PartnerFooter['collapse'];
  /**
   * The ids of the groups to show, separated by spaces; all of them when empty, or when the feed has none of these.
   * They keep the feed's order.
   */
  groups?: PartnerFooter['groups'];
  /**
   * `hide` shows the partners' names alone.
   * @default 'show'
   */
  logos?: PartnerFooter['logos'];
  /**
   * What is shown: `groups`, `links`, `copyright`, `icp`, in any combination; by default all but `icp`.
   * @default groups links copyright
   */
  show?: PartnerFooter['show'];
}

/** Of every element, by its tag. */
export interface FairwireElements {
  /**
   * The concurrent events of an exhibition: name, dates, place, whether they take place as planned and are still to
   * come, and ways to put them into a calendar.
   */
  'event-links': {
    element: EventLinks;
    properties: EventLinksProperties;
    attributes: EventLinksAttributes;
    events: FeedElementEvents;
  };
  /**
   * One story of a feed, in full: the one that `item` names, or the one that was chosen (`#story=ID` in the page's
   * address, where a `<news-list>` in the same `<news-feed>` puts it), or else the first.
   */
  'news-article': {
    element: NewsArticle;
    properties: NewsArticleProperties;
    attributes: NewsArticleAttributes;
    events: NewsArticleEvents;
  };
  /**
   * Fetches a feed once for the elements in it, and lets them work together: a story that is chosen in a
   * `<news-list>` opens in the `<news-article>` beside it, and the page's address keeps it (`#story=ID`).
   *
   * Shows nothing of its own.
   */
  'news-feed': {
    element: NewsFeed;
    properties: FeedHostProperties;
    attributes: FeedHostAttributes;
    events: NewsFeedEvents;
  };
  /**
   * The stories of a feed, pinned ones on top, then the newest first. Under a `<news-feed>` with a
   * `<news-article>` a story opens there, otherwise on its own page.
   */
  'news-list': {
    element: NewsList;
    properties: NewsListProperties;
    attributes: NewsListAttributes;
    events: NewsListEvents;
  };
  /**
   * The partners of an exhibition in their groups, the links of the organiser's site, the copyright line, and the
   * organiser's registration where it is asked for.
   */
  'partner-footer': {
    element: PartnerFooter;
    properties: PartnerFooterProperties;
    attributes: PartnerFooterAttributes;
    events: FeedElementEvents;
  };
}
