/** A feed's outline as XML without mistakes, with what is carried over and nothing else. */
import { fateOf } from './carried.js';
import { namer } from './namespaces.js';
import type { Notes } from './notes.js';
import { attributesOf, localName } from './tokens.js';
import type { Entry, FeedTree, Leaf } from './tree.js';

/** Elements that hold text or HTML, and no elements of the feed's own. */
const texts = /^(?:title|description|encoded|summary|content|subtitle|tagline|rights|copyright|abstract)$/;

/**
 * Writes a feed down again.
 *
 * @param notes are told what is left out
 */
export function writeTree(tree: FeedTree, notes: Notes): string {
  const nameOf = namer(tree);
  const choose = (place: 'channel' | 'entry', leaves: readonly Leaf[]): string =>
    leaves
      .filter((leaf) => {
        const name = nameOf(leaf);
        const fate = fateOf(tree.kind, place, name);
        const owner = place === 'channel' ? 'the feed' : 'stories';
        if (fate !== 'carried') notes.add(fate, `<${name}> of ${owner}`, `line ${leaf.line}`);
        return fate === 'carried';
      })
      .map((leaf) => element(leaf.name, leaf.attributes, innerOf(leaf, nameOf(leaf))))
      .join('\n');
  const entry = ({ attributes, leaves }: Entry): string =>
    element(
      tree.kind === 'atom' ? prefixed(tree, 'entry') : prefixed(tree, 'item'),
      attributes,
      choose('entry', leaves),
    );
  return frame(tree, choose('channel', tree.channel), tree.entries.map(entry).join('\n'));
}

function frame(tree: FeedTree, channel: string, entries: string): string {
  const { kind, root, channelAttributes } = tree;
  if (kind === 'atom') return element(root.name, root.attributes, `${channel}\n${entries}`);
  // Elements of RSS stand in no namespace, though some feeds name one.
  const attributes =
    kind === 'rss' ? root.attributes.replace(/(^|\s)xmlns\s*=\s*("[^"]*"|'[^']*')/, '$1') : root.attributes;
  const content = kind === 'rss' ? `${channel}\n${entries}` : channel;
  const body = element(prefixed(tree, 'channel'), channelAttributes, content);
  if (kind === 'rdf') return element(root.name, attributes, `${body}\n${entries}`);
  return element('rss', `${attributes} version="2.0"`, body);
}

/** In an Atom feed whose elements have a prefix, all of them have it. The RDF root's own prefix is not that of RSS. */
const prefixed = ({ kind, root }: FeedTree, name: string): string =>
  kind === 'atom' && root.name.includes(':') ? `${root.name.split(':')[0] ?? ''}:${name}` : name;

const element = (name: string, attributes: string, inner: string): string =>
  `<${name}${attributesText(attributes)}>${inner}</${name}>`;

const attributesText = (attributes: string): string =>
  [...attributesOf({ attributes })]
    .map(([name, value]) => ` ${name}="${value.replace(/"/g, '&quot;').replace(/</g, '&lt;')}"`)
    .join('');

/** Markup that was not escaped is, so that it is text for the parser. */
function innerOf({ attributes, inner }: Leaf, name: string): string {
  const isXhtml = /xhtml/.test(attributesOf({ attributes }).get('type') ?? '');
  if (isXhtml || !texts.test(localName(name)) || name === 'media:content') return inner;
  return inner
    .split(/(<!\[CDATA\[[^]*?(?:\]\]>|$))/)
    .map((part) => (part.startsWith('<![CDATA[') ? closed(part) : escaped(part)))
    .join('');
}

const closed = (section: string): string => (section.endsWith(']]>') ? section : `${section}]]>`);

/** Its references stay, for they are those of the HTML that it is. */
function escaped(part: string): string {
  const text = part.replace(/<!--[^]*?(?:-->|$)/g, '');
  return text.includes('<') ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;') : text;
}
