/** Which elements of a feed have a place in the result, whatever their prefixes are. */
import { attributesOf } from './tokens.js';
import type { FeedTree, Leaf } from './tree.js';

/** The usual prefix of a namespace, by what its address holds. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/purl\.org\/dc\/elements/, 'dc'],
  [/purl\.org\/dc\/terms/, 'dcterms'],
  [/purl\.org\/rss\/1\.0\/modules\/content/, 'content'],
  [/purl\.org\/rss\/1\.0\/modules\/syndication/, 'sy'],
  [/purl\.org\/rss\/1\.0\/modules\/slash/, 'slash'],
  [/purl\.org\/rss\/1\.0\/modules\/company/, 'company'],
  [/purl\.org\/(?:syndication\/)?thread/, 'thr'],
  [/purl\.org\/rss\/1\.0\/?$|channel\.netscape\.com|userland\.com\/rss/, ''],
  [/\/mrss|searchmonkey\/media|rssboard\.org\/media-rss/, 'media'],
  [/itunes\.com|itunes\.apple\.com/, 'itunes'],
  [/w3\.org\/2005\/atom|purl\.org\/atom/, 'atom'],
  [/wellformedweb\.org/, 'wfw'],
  [/feedburner/, 'feedburner'],
  [/webns\.net\/mvcb/, 'admin'],
  [/opensearch/, 'opensearch'],
  [/creativecommons/i, 'creativecommons'],
  [/web\.resource\.org\/cc/, 'cc'],
  [/1999\/02\/22-rdf-syntax/, 'rdf'],
];

const canonicalPrefix = (uri: string): string | undefined =>
  prefixes.find(([known]) => known.test(uri.trim().toLowerCase()))?.[1];

const declarations = (attributes: string): [string, string][] =>
  [...attributesOf({ attributes })].flatMap(([name, uri]) => {
    const [, prefix] = /^xmlns(?::(.+))?$/.exec(name) ?? [];
    const canonical = canonicalPrefix(uri);
    return name.startsWith('xmlns') && canonical !== undefined ? [[prefix ?? '', canonical]] : [];
  });

/**
 * Names elements by the usual prefixes, in lower case: `<DC2:Creator>` is `dc:creator`. The elements of RSS, and those
 * of Atom in an Atom feed, have none.
 */
export function namer({ kind, root, channelAttributes }: FeedTree): (leaf: Leaf) => string {
  const known = new Map(declarations(`${root.attributes} ${channelAttributes}`));
  const own = kind === 'atom' ? 'atom' : '';
  return ({ name, attributes }) => {
    const [prefix, local] = splitName(name);
    const here = attributes.includes('xmlns') ? new Map(declarations(attributes)) : known;
    const canonical = here.get(prefix) ?? known.get(prefix) ?? prefix;
    // Without a prefix it is the feed's own, whatever the root says its default is.
    return !prefix || canonical === own || !canonical ? local : `${canonical}:${local}`;
  };
}

function splitName(name: string): [prefix: string, local: string] {
  const lower = name.toLowerCase();
  const colon = lower.indexOf(':');
  return colon < 0 ? ['', lower] : [lower.slice(0, colon), lower.slice(colon + 1)];
}
