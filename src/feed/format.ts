/**
 * The feed format: JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) and the `_fairwire` extension, whose
 * names are schema.org's. This is its only definition: the types, the reader, the JSON Schema and the docs all
 * come from here, and the comment above a member is that member's description everywhere.
 */
import {
  date,
  flag,
  id,
  type Infer,
  integer,
  language,
  line,
  link,
  list,
  markup,
  number,
  oneOf,
  prose,
  record,
  required,
  resource,
} from './shape.js';

const author = record({
  /** The author's name. */
  name: line,
  /** A page about the author. */
  url: link,
  /** A picture of the author. */
  avatar: resource,
});

const namedLink = record({
  /** The text to show. */
  name: required(line),
  /** Where it leads. */
  url: link,
});

const place = record({
  /** The name of the venue. */
  name: line,
  /** The postal address (schema.org PostalAddress). */
  address: record({
    /** Country, as ISO 3166-1 alpha-2 code or name. */
    addressCountry: line,
    /** Province, state or municipality. */
    addressRegion: line,
    /** Town or city. */
    addressLocality: line,
    /** Street and number. */
    streetAddress: line,
  }),
  /** The position on the globe (WGS 84). */
  geo: record({
    /** Degrees north. */
    latitude: required(number),
    /** Degrees east. */
    longitude: required(number),
  }),
});

const organization = record({
  /** Identifies the organisation within the feed. */
  id,
  /** The kind of thing: always an organisation. */
  type: oneOf('Organization'),
  /** The organisation's name in the feed's language. */
  name: required(line),
  /** Its name in another language, or an abbreviation. */
  alternateName: line,
  /** The organisation's own page. */
  url: link,
  /** Its logo. */
  logo: record({
    /** Where the picture is. */
    url: required(resource),
    /** Width in CSS pixels. */
    width: integer,
    /** Height in CSS pixels. */
    height: integer,
  }),
});

const eventMembers = {
  /** Identifies the event within the feed. */
  id: required(id),
  /** `ExhibitionEvent` for the exhibition itself; `Event` when absent. */
  type: oneOf('Event', 'ExhibitionEvent', 'BusinessEvent', 'EducationEvent', 'SocialEvent'),
  /** The event's name. */
  name: required(line),
  /** Its name in another language. */
  alternateName: line,
  /** A sentence or two about it. */
  description: prose,
  /** The event's own page. */
  url: link,
  /** A picture for it. */
  image: resource,
  /** When it starts: an instant, or a whole day. */
  startDate: date,
  /** When it ends; the last day itself where the event is given in whole days. */
  endDate: date,
  /** The zone it is held in (IANA name, for example `Asia/Shanghai`). */
  timeZone: line,
  /** Whether it takes place as planned (schema.org EventStatusType). */
  eventStatus: oneOf(
    'EventScheduled',
    'EventPostponed',
    'EventRescheduled',
    'EventCancelled',
    'EventMovedOnline',
  ),
  /** The date it was first announced for. */
  previousStartDate: date,
  /** In a hall, online, or both (schema.org EventAttendanceModeEnumeration). */
  eventAttendanceMode: oneOf(
    'OfflineEventAttendanceMode',
    'OnlineEventAttendanceMode',
    'MixedEventAttendanceMode',
  ),
  /** Where it is held. */
  location: place,
  /** The id of the event it belongs to. */
  superEvent: id,
  /** Position in the list, smallest first. */
  order: integer,
} as const;

const event = record(eventMembers);

const exhibition = record({
  ...eventMembers,
  /** Which edition it is, for example `14th`. */
  edition: line,
  /** Who organises it. */
  organizer: list(organization),
  /** An iCalendar file of the exhibition. */
  calendarUrl: link,
});

const partnerGroup = record({
  /** Identifies the group. */
  id: required(id),
  /** The group's heading: its role, for example 主办单位. */
  name: line,
  /** Position among the groups, smallest first. */
  order: integer,
  /** The organisations in it. */
  members: list(organization),
});

const siteLink = record({
  /** Identifies the link. */
  id,
  /** What it is for. */
  role: oneOf('about', 'contact', 'favorites', 'privacy', 'tickets', 'exhibit', 'visit', 'custom'),
  /** The text to show. */
  name: required(line),
  /** Where it leads. */
  url: required(link),
});

const category = record({
  /** Identifies the category; stories name it in `categoryIds`. */
  id: required(id),
  /** The text to show. */
  name: required(line),
  /** The category's own page. */
  url: link,
  /** The id of the category above it. */
  parent: id,
});

const legal = record({
  /** Who holds the copyright. */
  copyrightHolder: line,
  /** The year of the copyright line. */
  copyrightYear: integer,
  /** A copyright line to show as it stands. */
  copyrightNotice: line,
  /** The licence of the feed's content. */
  license: link,
  /** The ICP registration of the organiser's domain; shown only when asked for. */
  icp: record({
    /** The number. */
    number: required(line),
    /** The register's page. */
    url: link,
  }),
});

const feedExtension = record({
  /** A page about the extension (JSON Feed 1.1, Extensions). */
  about: link,
  /** The version of the extension: 1. */
  schemaVersion: integer,
  /** The same feed in other languages. */
  alternates: list(
    record({
      /** The language of the other feed. */
      language: required(language),
      /** Its address. */
      feedUrl: required(resource),
      /** Its name, in its own language. */
      name: line,
    }),
  ),
  /** The exhibition the feed is about. */
  exhibition,
  /** Concurrent events. */
  events: list(event),
  /** Partner organisations, in groups. */
  partnerGroups: list(partnerGroup),
  /** Links of the organiser's site. */
  links: list(siteLink),
  /** The categories that stories name. */
  categories: list(category),
  /** The trail above an article, outermost first. */
  breadcrumb: list(namedLink),
  /** Copyright and registration. */
  legal,
});

const picture = record({
  /** Where the picture is. */
  url: required(resource),
  /** What it shows, for those who do not see it. */
  alt: line,
  /** The caption under it. */
  caption: line,
  /** Whom to credit. */
  creditText: line,
  /** Width in CSS pixels. */
  width: integer,
  /** Height in CSS pixels. */
  height: integer,
});

const itemExtension = record({
  /** The ids of the story's categories. */
  categoryIds: list(id),
  /** Whether the story stands above the others. */
  pinned: flag,
  /** Until when it does. */
  pinnedUntil: date,
  /** The opening paragraph, set apart from the body. */
  lead: prose,
  /** Where the story comes from. */
  source: namedLink,
  /** Who edited it. */
  editor: line,
  /** About the item's `image`. */
  imageInfo: record({
    /** What it shows, for those who do not see it. */
    alt: line,
    /** The caption under it. */
    caption: line,
    /** Whom to credit. */
    creditText: line,
    /** Width in CSS pixels. */
    width: integer,
    /** Height in CSS pixels. */
    height: integer,
  }),
  /** More pictures. */
  gallery: list(picture),
  /** A feed of one item that holds the full text. */
  articleUrl: resource,
  /** The same story in other languages. */
  alternates: list(
    record({
      /** The language of the other story. */
      language: required(language),
      /** Its id there. */
      id,
      /** Its page. */
      url: link,
    }),
  ),
  /** The ids of related stories. */
  relatedIds: list(id),
  /** The id of the story before it. */
  previousId: id,
  /** The id of the story after it. */
  nextId: id,
  /** Words, or characters of Chinese, in the full text. */
  wordCount: integer,
  /** The ids of the events it is about. */
  eventIds: list(id),
  /** Whether the story must not be shown on other sites. */
  noSyndication: flag,
});

export const itemShape = record({
  /** Unique in the feed, and never changing. */
  id: required(id),
  /** The story's own page. */
  url: link,
  /** A page elsewhere that the story is about. */
  external_url: link,
  /** The title, in plain text. */
  title: line,
  /** The body, in HTML. */
  content_html: markup,
  /** The body, in plain text. */
  content_text: prose,
  /** A sentence or two about it, in plain text. */
  summary: prose,
  /** The main picture. */
  image: resource,
  /** A wide picture. */
  banner_image: resource,
  /** When it was published. */
  date_published: date,
  /** When it was last changed. */
  date_modified: date,
  /** Who wrote it. */
  authors: list(author),
  /** Free words about it. */
  tags: list(line),
  /** Its language, where it differs from the feed's. */
  language,
  /** Files that belong to it. */
  attachments: list(
    record({
      /** Where the file is. */
      url: required(link),
      /** Its media type. */
      mime_type: line,
      /** Its name. */
      title: line,
      /** Bytes. */
      size_in_bytes: integer,
      /** Seconds. */
      duration_in_seconds: number,
    }),
  ),
  /** Fairwire's extension of an item. */
  _fairwire: itemExtension,
});

/** The feed without its items, which are read one by one. */
export const feedShape = record({
  /** The URL of the version of JSON Feed, for example `https://jsonfeed.org/version/1.1`. */
  version: line,
  /** The feed's name. */
  title: line,
  /** The page the feed belongs to. */
  home_page_url: link,
  /** The feed's own address. */
  feed_url: resource,
  /** A sentence about it. */
  description: prose,
  /** A note for people who open the document itself. */
  user_comment: prose,
  /** The address of the next page. */
  next_url: resource,
  /** A large square picture. */
  icon: resource,
  /** A small square picture. */
  favicon: resource,
  /** Who writes it. */
  authors: list(author),
  /** Its language (RFC 5646). */
  language,
  /** Whether it will never change again. */
  expired: flag,
  /** Fairwire's extension of a feed. */
  _fairwire: feedExtension,
});

/** What JSON Feed 1.1 demands of a feed. The reader forgives all but the items. */
export const requiredInFeed: readonly string[] = ['version', 'title', 'items'];
/** An item has one of these, or both (JSON Feed 1.1, Items). The reader forgives that too. */
export const contentMembers = ['content_html', 'content_text'] as const;

/** A story. */
export type Item = Infer<typeof itemShape>;
/** A feed that has been read: checked, cleaned, deeply frozen. It is a JSON Feed document itself. */
export type Feed = Infer<typeof feedShape> & {
  /** The stories, in the feed's own order. */
  readonly items: readonly Item[];
};
/** An event, in schema.org's terms. */
export type FeedEvent = Infer<typeof event>;
/** The exhibition. */
export type Exhibition = Infer<typeof exhibition>;
/** A group of partner organisations. */
export type PartnerGroup = Infer<typeof partnerGroup>;
/** A partner organisation. */
export type Organization = Infer<typeof organization>;
/** A link of the organiser's site. */
export type SiteLink = Infer<typeof siteLink>;
/** A category of stories. */
export type Category = Infer<typeof category>;
/** A picture with its caption. */
export type Picture = Infer<typeof picture>;
