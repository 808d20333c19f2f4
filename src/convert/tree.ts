/** The outline of a feed in XML, read so that a mistake in one place costs no more than that place. */
import { localName, markupSkipper, type Tag, tagAt } from './tokens.js';
import type { Notes } from './notes.js';

/** An element of a channel or a story, with all that is in it as it is written. */
export interface Leaf {
  readonly name: string;
  readonly attributes: string;
  readonly inner: string;
  /** From 1. */
  readonly line: number;
}

/** An `<item>` or `<entry>`. */
export interface Entry {
  readonly attributes: string;
  readonly leaves: Leaf[];
}

export type FeedKind = 'rss' | 'atom' | 'rdf';

export interface FeedTree {
  readonly kind: FeedKind;
  readonly root: Pick<Tag, 'name' | 'attributes'>;
  readonly channelAttributes: string;
  /** The elements of the channel; of an Atom feed, those of the feed. */
  readonly channel: readonly Leaf[];
  readonly entries: readonly Entry[];
}

const kinds: ReadonlyMap<string, FeedKind> = new Map([
  ['rss', 'rss'],
  ['channel', 'rss'],
  ['feed', 'atom'],
  ['rdf', 'rdf'],
]);
/** What ends an element that has no end tag of its own: the frame of a feed, and the usual elements of a story. */
const frame = '\\/?(?:[\\w.-]+:)?(?:item|entry|channel|feed|rss|rdf)(?=[\\s/>])';
const usual =
  '(?:title|link|description|pubDate|guid|author|category|enclosure|source|comments|content|summary|updated|published|id' +
  '|content:encoded|dc:\\w+|media:\\w+|itunes:\\w+)(?=[\\s/>])';
const isFrame = ({ name }: Tag): boolean => /^(?:item|entry|channel|feed|rss|rdf)$/.test(localName(name));

/** More elements without an end than a person would write. Then none is looked for any more, for each costs the text. */
const mostUnclosed = 1000;

/** The outline of a feed, or undefined where a text is none in XML. Never throws. */
export function readTree(text: string, notes: Notes): FeedTree | undefined {
  const skip = markupSkipper(text);
  const root = rootOf(text, skip, notes);
  const kind = kinds.get(localName(root?.name ?? ''));
  return root && kind && new TreeReader(text, skip, kind, notes).read(root);
}

/** The outermost element of the feed. What stands before it is no part of it, such as a warning of a program. */
function rootOf(text: string, skip: (start: number) => number, notes: Notes): Tag | undefined {
  let isFirst = true;
  for (let next = text.indexOf('<'); next >= 0; next = text.indexOf('<', next)) {
    const isMarkup = /[!?]/.test(text[next + 1] ?? '');
    const tag = isMarkup ? undefined : tagAt(text, next);
    const name = localName(tag?.name ?? '');
    if (tag && kinds.has(name)) {
      if (!isFirst) notes.add('mended', 'text before the feed begins', 'line 1');
      return tag;
    }
    if (isFirst && name === 'html') return undefined;
    if (tag) isFirst = false;
    next = tag?.end ?? Math.max(next + 1, isMarkup ? skip(next) : 0);
  }
  return undefined;
}

class TreeReader {
  private readonly channel: Leaf[] = [];
  private readonly entries: Entry[] = [];
  private entry: Entry | undefined;
  private channelAttributes = '';
  private isComplete = false;
  private counted = { position: 0, line: 1 };
  private unclosedCount = 0;
  private readonly lastEnd: number;

  constructor(
    private readonly text: string,
    private readonly skip: (start: number) => number,
    private readonly kind: FeedKind,
    private readonly notes: Notes,
  ) {
    this.lastEnd = text.lastIndexOf('>');
  }

  read(root: Tag): FeedTree {
    if (localName(root.name) === 'channel') this.channelAttributes = root.attributes;
    let position = root.end;
    while (position < this.text.length) position = this.step(position);
    if (!this.isComplete)
      this.notes.add('lost', 'the end of the document, which breaks off', this.at(position));
    const { kind, channel, entries, channelAttributes } = this;
    return { kind, root, channelAttributes, channel, entries };
  }

  /** Reads up to the next tag, and what that begins. Returns where to go on. */
  private step(position: number): number {
    const next = this.text.indexOf('<', position);
    const end = next < 0 ? this.text.length : next;
    if (this.text.slice(position, end).trim())
      this.notes.add('lost', 'text outside of any element', this.at(position));
    if (next < 0) return end;
    if (/[!?]/.test(this.text[next + 1] ?? '')) {
      const behind = this.skip(next);
      return behind < 0 ? this.text.length : behind;
    }
    const tag = tagAt(this.text, next);
    if (!tag) return next < this.lastEnd ? next + 1 : this.text.length;
    return isFrame(tag) ? this.frame(tag) : this.leaf(tag);
  }

  private frame(tag: Tag): number {
    const name = localName(tag.name);
    if (name === 'item' || name === 'entry') this.turnEntry(tag);
    else if (name === 'channel' && !tag.isEnd) this.channelAttributes = tag.attributes;
    // In RDF the stories come after the channel.
    else if (tag.isEnd) this.isComplete ||= name !== 'channel' || this.kind === 'rss';
    return tag.end;
  }

  private turnEntry(tag: Tag): void {
    if (tag.isEnd) {
      this.entry = undefined;
      return;
    }
    if (this.entry) this.notes.add('mended', `<${tag.name}> without an end`, this.at(tag.start));
    this.entry = { attributes: tag.attributes, leaves: [] };
    this.entries.push(this.entry);
    if (tag.isEmpty) this.entry = undefined;
  }

  private leaf(tag: Tag): number {
    const { name, attributes } = tag;
    if (tag.isEnd) {
      this.notes.add('mended', `</${name}> without a start`, this.at(tag.start));
      return tag.end;
    }
    const line = this.lineOf(tag.start);
    const { inner, end } = tag.isEmpty ? { inner: '', end: tag.end } : this.inside(tag);
    (this.entry?.leaves ?? this.channel).push({ name, attributes, inner, line });
    return end;
  }

  /** What is in an element, and the position behind it. */
  private inside(tag: Tag): { inner: string; end: number } {
    if (this.unclosedCount > mostUnclosed) return this.unclosed(tag);
    let depth = 1;
    for (let position = tag.end; ;) {
      const next = this.text.indexOf('<', position);
      if (next < 0) return this.unclosed(tag);
      if (/[!?]/.test(this.text[next + 1] ?? '')) {
        position = this.skip(next);
        if (position < 0 || holdsEntries(this.text.slice(next, position))) return this.unclosed(tag);
        continue;
      }
      const found = tagAt(this.text, next);
      position = found?.end ?? next + 1;
      if (!found) continue;
      if (found.name === tag.name && !found.isEmpty) depth += found.isEnd ? -1 : 1;
      else if (isFrame(found)) return this.unclosed(tag);
      if (!depth) return { inner: this.text.slice(tag.end, next), end: found.end };
    }
  }

  private unclosed(tag: Tag): { inner: string; end: number } {
    this.unclosedCount++;
    this.notes.add('mended', `<${tag.name}> without an end`, this.at(tag.start));
    const stop = new RegExp(`<(?:${frame}|${usual}|/${tag.name}\\s*>)`, 'ig');
    stop.lastIndex = tag.end;
    const end = stop.exec(this.text)?.index ?? this.text.length;
    const own = tagAt(this.text, end);
    const isOwn = own?.isEnd && own.name.toLowerCase() === tag.name.toLowerCase();
    return { inner: this.text.slice(tag.end, end), end: isOwn ? own.end : end };
  }

  private lineOf(position: number): number {
    // Positions are asked for in their order, nearly always.
    if (position < this.counted.position) this.counted = { position: 0, line: 1 };
    for (let i = this.counted.position; i < position; i++) if (this.text[i] === '\n') this.counted.line++;
    this.counted.position = position;
    return this.counted.line;
  }

  private at(position: number): string {
    return `line ${this.lineOf(position)}`;
  }
}

/** A section of CDATA that swallows the end of a story was not closed; it ends with the next one's. */
const holdsEntries = (markup: string): boolean =>
  markup.lastIndexOf('<![CDATA[') > 0 && /<\/(?:item|entry)>/i.test(markup);
