/** What of a feed in XML is carried over, what nobody misses, and what is lost. Names as `namer` has them. */
import type { FeedKind } from './tree.js';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const shared =
  'dc:creator dc:language dc:rights dc:publisher itunes:author itunes:image creativecommons:license cc:license';
const media =
  'media:content media:thumbnail media:group media:title media:description media:keywords media:category media:credit';
const items = `content:encoded dc:creator dc:date dc:subject dc:description dc:language dc:source dc:identifier dc:title dcterms:created dcterms:issued dcterms:modified dcterms:abstract itunes:author itunes:image itunes:summary itunes:keywords itunes:duration ${media}`;

const inChannel: Readonly<Record<FeedKind, ReadonlySet<string>>> = {
  rss: names(
    `title link description language copyright managingeditor image itunes:summary atom:link ${shared}`,
  ),
  rdf: names(`title link description image dc:description atom:link ${shared}`),
  atom: names(`title subtitle tagline link rights copyright logo icon author ${shared}`),
};

const inEntry: Readonly<Record<FeedKind, ReadonlySet<string>>> = {
  rss: names(
    `title link description author category enclosure guid pubdate source atom:link atom:updated atom:published atom:id atom:summary atom:content ${items}`,
  ),
  rdf: names(
    `title link description atom:link atom:updated atom:published atom:summary atom:content ${items}`,
  ),
  atom: names(
    `title link id author category content summary published issued created updated modified source ${items}`,
  ),
};

/** What programs tell each other, and readers never see. */
const housekeeping = names(
  'generator docs cloud ttl textinput skiphours skipdays lastbuilddate pubdate webmaster id updated modified items ' +
    'dc:date comments itunes:explicit itunes:block itunes:type itunes:episodetype itunes:new-feed-url itunes:owner ' +
    'media:hash media:rating media:adult dc:type dc:format rating post-id',
);
const housekeepers = names('sy slash wfw thr admin feedburner opensearch trackback pingback app');

/** What becomes of an element. */
export function fateOf(
  kind: FeedKind,
  place: 'channel' | 'entry',
  name: string,
): 'carried' | 'left' | 'lost' {
  const carried = (place === 'channel' ? inChannel : inEntry)[kind];
  if (carried.has(name)) return 'carried';
  return housekeeping.has(name) || housekeepers.has(name.split(':')[0] ?? '') ? 'left' : 'lost';
}
