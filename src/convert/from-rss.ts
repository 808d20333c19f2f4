/** RSS 0.9x and 2.0 (https://www.rssboard.org/rss-specification), and RSS 1.0 (https://web.resource.org/rss/1.0/spec). */
import { type AtomNs, parseRdfFeed, parseRssFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import { readMedia } from './media.js';
import type { Notes } from './notes.js';
import type { Attachment, Head, Parsed, Person, Story, Topic } from './story.js';
import type { FeedText } from './text.js';

type Item = RssFeed.Item<string> & Pick<RdfFeed.Item<string>, 'rdf'>;
type Channel = Omit<RssFeed.Feed<string>, 'items'> & { readonly items?: readonly Item[] };

/** @throws where the parser cannot make sense of it */
export function fromRss(xml: string, notes: Notes): Parsed {
  return parsed(parseRssFeed(xml), notes);
}

/** @throws where the parser cannot make sense of it */
export function fromRdf(xml: string, notes: Notes): Parsed {
  return parsed(parseRdfFeed(xml), notes);
}

const parsed = (channel: Channel, notes: Notes): Parsed => ({
  head: head(channel),
  stories: (channel.items ?? []).map((item) => story(item, notes)),
});

/** A text of which RSS does not say what it is. */
const text = (value: string | undefined): FeedText | undefined => (value ? { value } : undefined);

/** The parser's types allow for values that it is yet to be given. */
const known = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function head(channel: Channel): Head {
  const { title, link, description, language, image, copyright, managingEditor, dc, itunes, atom, xml } =
    channel;
  const names = [
    ...(dc?.creators ?? []),
    ...(dc?.publishers ?? []),
    ...(itunes?.author ? [itunes.author] : []),
  ];
  return {
    title: text(known(title)),
    homePage: known(link) ?? linkOf(atom?.links, 'alternate'),
    self: linkOf(atom?.links, 'self'),
    next: linkOf(atom?.links, 'next'),
    description: text(known(description) ?? itunes?.summary ?? dc?.descriptions?.[0]),
    icon: itunes?.image ?? known(image?.url),
    authors: [
      ...(managingEditor ? [person(managingEditor)] : []),
      ...names.slice(0, 1).map((name) => ({ name })),
    ],
    language: language ?? dc?.languages?.[0] ?? xml?.lang,
    rights: text(copyright ?? dc?.rights?.[0]),
    license: channel.creativeCommons?.licenses?.[0] ?? channel.cc?.license,
    base: xml?.base,
  };
}

const person = ({ name, email, link }: RssFeed.Person): Person => ({ name, email, url: link });

const linkOf = (links: AtomNs.Feed<string>['links'], rel: string): string | undefined =>
  known(links?.find((link) => (link.rel ?? 'alternate') === rel)?.href);

function story(item: Item, notes: Notes): Story {
  const { guid, link, atom, dc, dcterms, itunes, media, rdf, xml, source } = item;
  const id = known(guid?.value);
  const permalink = guid?.isPermaLink !== false && /^https?:/i.test(id ?? '') ? id : undefined;
  return {
    ids: [id, known(atom?.id), rdf?.about, dc?.identifiers?.[0]],
    urls: [link, linkOf(atom?.links, 'alternate'), permalink],
    titles: [text(item.title), text(dc?.titles?.[0]), text(known(media?.title?.value))],
    bodies: [text(item.content?.encoded), atomText(atom?.content)],
    summaries: [
      ...[item.description, itunes?.summary, dc?.descriptions?.[0], dcterms?.abstracts?.[0]].map(text),
      ...[atomText(atom?.summary), text(known(media?.description?.value))],
    ],
    published: [item.pubDate, dc?.dates?.[0], atom?.published, dcterms?.issued?.[0], dcterms?.created?.[0]],
    modified: [known(atom?.updated), dcterms?.modified?.[0]],
    authors: authors(item),
    topics: topics(item, notes),
    keywords: [...(itunes?.keywords ?? []), ...(media?.keywords ?? [])],
    ...files(item, notes),
    origin: source ? { name: known(source.title), url: known(source.url) } : origin(dc?.sources?.[0]),
    language: dc?.languages?.[0] ?? xml?.lang,
    base: xml?.base,
  };
}

const atomText = (content: { value?: unknown; type?: string } | undefined): FeedText | undefined => {
  const value = known(content?.value);
  return value ? { value, isHtml: /html/.test(content?.type ?? '') } : undefined;
};

/** `dc:source` is an address or a name. */
const origin = (source: string | undefined): Story['origin'] =>
  !source ? undefined : /^https?:/i.test(source) ? { url: source } : { name: source };

function authors({ authors: own = [], dc, itunes, atom }: Item): Person[] {
  const named = own.filter(({ name }) => name).map(person);
  const nameless = own.filter(({ name }) => !name).map(person);
  const names = [...(dc?.creators ?? []), ...(itunes?.author ? [itunes.author] : [])];
  const inAtom = (atom?.authors ?? []).map(({ name, uri, email }) => ({
    name: known(name),
    url: uri,
    email,
  }));
  const others = [...names.map((name) => ({ name })), ...inAtom];
  // `author` is a mail address by the specification, and its owner's name then stands in `dc:creator`.
  const [mail] = nameless;
  if (mail && nameless.length === 1 && others.length === 1) return [...named, { ...mail, ...others[0] }];
  return [...named, ...others, ...nameless];
}

function topics({ categories = [], dc, media }: Item, notes: Notes): Topic[] {
  if (categories.some(({ domain }) => domain)) notes.add('left', 'the domain of categories');
  const names = categories.map(({ name }) => known(name));
  const inMedia = (media?.categories ?? []).map(({ name, label }) => label ?? known(name));
  return [...names, ...(dc?.subjects ?? []), ...inMedia].flatMap((name) => (name ? [{ name }] : []));
}

function files(item: Item, notes: Notes): Pick<Story, 'pictures' | 'thumbnails' | 'attachments'> {
  const { enclosures = [], atom, itunes, media } = item;
  const own: Attachment[] = enclosures.flatMap(({ url, type, length }) =>
    typeof url === 'string'
      ? [{ url, mime_type: known(type), size_in_bytes: typeof length === 'number' ? length : undefined }]
      : [],
  );
  const read = readMedia(media, [...own, ...enclosuresOf(atom?.links)], notes);
  const { duration_in_seconds = itunes?.duration } = read.attachments[0] ?? {};
  return {
    pictures: [...read.pictures, ...(itunes?.image ? [{ url: itunes.image }] : [])],
    thumbnails: read.thumbnails,
    attachments: read.attachments.map((file, index) => (index ? file : { ...file, duration_in_seconds })),
  };
}

/** The files that links of Atom lead to. */
export const enclosuresOf = (links: AtomNs.Entry<string>['links']): Attachment[] =>
  (links ?? []).flatMap(({ href, rel, type, title, length }) =>
    rel === 'enclosure' && typeof href === 'string'
      ? [{ url: href, mime_type: type, title, size_in_bytes: length }]
      : [],
  );
