import { parseFeedText } from '../feed/decode.js';
import { readFeed } from '../feed/reader.js';
import { resourceProtocols, safeUrl } from '../feed/safe-url.js';
import { buildFeed, type FeedDocument } from './build-feed.js';
import { Categories } from './categories.js';
import { resolveDoctype } from './doctype.js';
import { fromAtom } from './from-atom.js';
import { fromJson, noteProblems } from './from-json.js';
import { fromRdf, fromRss } from './from-rss.js';
import { type Note, Notes } from './notes.js';
import type { Parsed } from './story.js';
import { attributesOf, tagAt } from './tokens.js';
import { type Entry, type FeedKind, type FeedTree, readTree } from './tree.js';
import { writeTree } from './well-formed.js';

export interface ConvertOptions {
  /** Where the source is, absolute; relative addresses in it are resolved against this one. */
  readonly url?: string | undefined;
  /** The language of the feed (RFC 5646), in place of that which the source names. */
  readonly language?: string | undefined;
  /** The address that the result will have. */
  readonly feedUrl?: string | undefined;
  /** How many stories are kept, from the first. Default all. */
  readonly limit?: number | undefined;
  /** The offset of dates that name no zone, such as `+08:00`. Default UTC. */
  readonly offset?: string | undefined;
}

export interface Conversion {
  /** A document of JSON Feed 1.1. */
  readonly feed: FeedDocument;
  /** What the source was, for example `RSS`. */
  readonly format: string;
  readonly notes: readonly Note[];
}

/** What a text is that is no feed, and the feeds that it names where it is an HTML page. */
export interface NoConversion {
  readonly found: string;
  readonly feeds: readonly string[];
}

const formats: Readonly<Record<FeedKind, string>> = { rss: 'RSS', rdf: 'RSS 1.0', atom: 'Atom' };
const readers: Readonly<Record<FeedKind, (xml: string, notes: Notes) => Parsed>> = {
  rss: fromRss,
  rdf: fromRdf,
  atom: fromAtom,
};

/**
 * Turns RSS, Atom or another JSON Feed into a feed of this kit. Never throws: what cannot be carried over is named in
 * `notes`; a text that is no feed is described in `found`.
 */
export function convert(source: string, options: ConvertOptions = {}): Conversion | NoConversion {
  const notes = new Notes();
  const base = safeUrl(options.url ?? '', undefined, resourceProtocols);
  const text = source.replace(/^\ufeff/, '');
  const isXml = text.trimStart().startsWith('<');
  const tree =
    isXml || /<(?:rss|feed|rdf:RDF)[\s>]/.test(text)
      ? readTree(resolveDoctype(text, notes), notes)
      : undefined;
  if (tree) return finish(fromTree(tree, base, options, notes), formats[tree.kind], options, notes);
  const parsed = parseFeedText(text);
  if ('found' in parsed) return { found: parsed.found, feeds: namedFeeds(text, options.url) };
  const feed = fromJson(parsed.document, base ?? ownAddress(parsed.document), notes);
  return typeof feed === 'string' ? { found: feed, feeds: [] } : finish(feed, 'JSON Feed', options, notes);
}

const ownAddress = (document: unknown): string | undefined => {
  const { feed_url: own, home_page_url: home } = (document ?? {}) as Record<string, unknown>;
  return [own, home].find((url): url is string => typeof url === 'string' && !!safeUrl(url, undefined));
};

function fromTree(
  tree: FeedTree,
  base: string | undefined,
  options: ConvertOptions,
  notes: Notes,
): FeedDocument {
  const parsed = parse(tree, notes);
  const { self, homePage, language = '' } = parsed.head;
  const own = [self, homePage].find((url) => safeUrl(url ?? '', undefined, resourceProtocols));
  const isChinese = /^zh/i.test(options.language ?? language);
  const dates = { offset: options.offset, cst: isChinese ? '+08:00' : undefined };
  const build = { base: base ?? own, dates, categories: new Categories(), notes };
  return buildFeed(parsed, build, 'Feed');
}

/** All stories at once, or else each by itself, so that one the parser cannot read costs no other. */
function parse(tree: FeedTree, notes: Notes): Parsed {
  const read = readers[tree.kind];
  const xml = writeTree(tree, notes);
  try {
    return read(xml, notes);
  } catch {
    const only = (entries: readonly Entry[]): Parsed =>
      read(writeTree({ ...tree, entries }, new Notes()), new Notes());
    const stories = tree.entries.flatMap((entry) => attempt(() => only([entry]).stories, []));
    const missing = tree.entries.length - stories.length;
    if (missing) notes.add('lost', 'stories that cannot be read', '', missing);
    return { head: attempt(() => only([]).head, { authors: [] }), stories };
  }
}

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/** What the caller has asked for, and what the kit's own reader says of the result. */
function finish(feed: FeedDocument, format: string, options: ConvertOptions, notes: Notes): Conversion {
  const { language, feedUrl, limit = Infinity } = options;
  const items = feed.items.slice(0, limit);
  const beyond = feed.items.length - items.length;
  if (beyond) notes.add('left', `stories beyond the first ${limit}`, '', beyond);
  const { version, title, feed_url: old, ...rest } = feed;
  const own = feedUrl ?? (format === 'JSON Feed' ? old : undefined);
  const result = {
    version,
    title,
    ...(own ? { feed_url: own } : {}),
    ...rest,
    ...(language && { language }),
    items,
  };
  const document = JSON.parse(JSON.stringify(result)) as FeedDocument;
  const reading = readFeed(document, feedUrl ?? options.url);
  noteProblems(reading.problems, notes);
  if (!document.items.length) notes.add('left', 'nothing: the source has no stories');
  return { feed: document, format, notes: notes.list };
}

/** The feeds that an HTML page names in its head. */
function namedFeeds(html: string, base: string | undefined): string[] {
  const tags = [...html.matchAll(/<link(?=\s)/gi)].flatMap(({ index }) => tagAt(html, index) ?? []);
  return tags.flatMap((tag) => {
    const attributes = attributesOf(tag);
    const isFeed = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)$/i.test(attributes.get('type') ?? '');
    const href = attributes.get('href')?.replace(/&amp;/g, '&');
    return isFeed && href ? [safeUrl(href, base) ?? href] : [];
  });
}
