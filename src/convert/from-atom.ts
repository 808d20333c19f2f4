/** Atom 1.0 (RFC 4287), and 0.3. */
import { type AtomFeed, parseAtomFeed } from 'feedsmith';
import { xhtmlToHtml } from './addresses.js';
import { enclosuresOf } from './from-rss.js';
import { readMedia } from './media.js';
import type { Notes } from './notes.js';
import type { Head, Parsed, Person, Story, Topic } from './story.js';
import type { FeedText } from './text.js';

type Entry = AtomFeed.Entry<string>;
type Links = Entry['links'];

/** @throws where the parser cannot make sense of it */
export function fromAtom(xml: string, notes: Notes): Parsed {
  const feed = parseAtomFeed(xml);
  return { head: head(feed), stories: (feed.entries ?? []).map((entry) => story(entry, notes)) };
}

const known = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Without a type it is plain text (RFC 4287, 3.1.1), though Atom 0.3 and many programs mean HTML. */
function text(construct: { value?: unknown; type?: string } | undefined): FeedText | undefined {
  const value = known(construct?.value);
  if (!value) return undefined;
  const type = construct?.type ?? '';
  if (/xhtml|xml$/.test(type)) return { value: xhtmlToHtml(value), isHtml: true };
  if (/html/.test(type)) return { value, isHtml: true };
  return { value, isHtml: type ? false : undefined };
}

/** A link for people before one for programs. */
function linkOf(links: Links, ...rels: string[]): string | undefined {
  const all = (links ?? []).filter(({ rel = 'alternate' }) => rels.includes(rel));
  return known((all.find(({ type = 'text/html' }) => /html/.test(type)) ?? all[0])?.href);
}

const people = (persons: AtomFeed.Entry<string>['authors']): Person[] =>
  (persons ?? []).map(({ name, uri, email }) => ({ name: known(name), url: uri, email }));

function head(feed: AtomFeed.Feed<string>): Head {
  const { title, subtitle, links, logo, icon, authors, rights, dc, itunes, xml } = feed;
  return {
    title: text(title),
    homePage: linkOf(links, 'alternate'),
    self: linkOf(links, 'self'),
    next: linkOf(links, 'next'),
    description: text(subtitle),
    icon: logo ?? itunes?.image,
    favicon: icon,
    authors: people(authors),
    language: xml?.lang ?? dc?.languages?.[0],
    rights: text(rights) ?? text({ value: dc?.rights?.[0] }),
    license: linkOf(links, 'license') ?? feed.creativeCommons?.licenses?.[0] ?? feed.cc?.license,
    base: xml?.base,
  };
}

function story(entry: Entry, notes: Notes): Story {
  const { id, links, content, dc, dcterms, itunes, media, xml, source } = entry;
  const isText =
    !content?.type || /^(?:text|html|xhtml|text\/.*|application\/xhtml\+xml)$/.test(content.type);
  if (content?.value && !isText) notes.add('lost', `content of the type ${content.type}`);
  noteLinks(links, notes);
  const creators = (dc?.creators ?? []).map((name) => ({ name }));
  const own = people(entry.authors);
  return {
    ids: [known(id), dc?.identifiers?.[0]],
    urls: [linkOf(links, 'alternate'), content?.src],
    externalUrl: linkOf(links, 'related'),
    titles: [text(entry.title), text(media?.title)],
    bodies: [isText ? text(content) : undefined, text({ value: entry.dc?.descriptions?.[0] })],
    summaries: [text(entry.summary), text({ value: itunes?.summary }), text(groupText(media))],
    published: [
      entry.published,
      dc?.dates?.[0],
      dcterms?.issued?.[0],
      dcterms?.created?.[0],
      ...updatedOnly(entry),
    ],
    modified: [known(entry.updated), dcterms?.modified?.[0]],
    authors: own.length ? own : creators,
    topics: topics(entry, notes),
    keywords: [...(itunes?.keywords ?? []), ...(media?.keywords ?? [])],
    ...readMedia(media, enclosuresOf(links), notes),
    origin: source
      ? { name: text(source.title)?.value, url: linkOf(source.links, 'alternate', 'self') }
      : { url: linkOf(links, 'via') },
    language: xml?.lang ?? dc?.languages?.[0],
    base: content?.xml?.base ? joined(xml?.base, content.xml.base) : xml?.base,
  };
}

/** `updated` is the only date that an entry must have (RFC 4287, 4.1.2). */
const updatedOnly = ({ updated }: Entry): (string | undefined)[] => [known(updated)];

/** Video sites describe the entry in its group. */
const groupText = (media: Entry['media']): { value?: unknown; type?: string } | undefined =>
  media?.description ?? media?.groups?.[0]?.description;

/** `xml:base` may be relative to that of the element around. */
const joined = (outer: string | undefined, inner: string): string =>
  outer && URL.canParse(inner, outer) ? new URL(inner, outer).href : inner;

const carriedLinks = new Set(['alternate', 'enclosure', 'related', 'via', 'self', 'license']);

function noteLinks(links: Links, notes: Notes): void {
  for (const { rel = 'alternate' } of links ?? [])
    if (!carriedLinks.has(rel)) notes.add('left', `links of the kind "${rel}"`);
}

function topics({ categories = [], dc, media }: Entry, notes: Notes): Topic[] {
  if (categories.some(({ scheme }) => scheme)) notes.add('left', 'the scheme of categories');
  const own = categories.flatMap(({ term, label }) => {
    const name = label ?? known(term);
    return name ? [{ name, term: known(term) }] : [];
  });
  const others = [...(dc?.subjects ?? []), ...(media?.categories ?? []).map(({ label }) => label)];
  return [...own, ...others.flatMap((name) => (name ? [{ name }] : []))];
}
