import { type Node, parseTree } from 'jsonc-parser';
import type { Finding, Issue } from './finding.js';
import { namesIn } from './json.js';

/** Longest piece of the text that a finding shows, in UTF-16 code units. */
const longestPiece = 60;

/** A text of JSON, and where everything in it stands. */
export class SourceText {
  /** The document as a tree, or undefined where the text has none, or one too deep for a parser. */
  readonly tree: Node | undefined;
  private readonly lineStarts: readonly number[];

  /**
   * @param text the text of the document, without a byte order mark
   * @param json the JSON in it, where something stands around that
   */
  constructor(
    private readonly text: string,
    json = text,
  ) {
    this.lineStarts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map((match) => match.index + match[0].length)];
    this.tree = treeOf(json, text.indexOf(json));
  }

  /** Puts an issue at its place. */
  locate(issue: Issue): Finding {
    const { isAboutName, offset, ...finding } = issue;
    const { node, isThere } = this.nodeAt(issue.pointer);
    const place = node && isAboutName ? nameOf(node) : node;
    const start = offset ?? place?.offset;
    if (start === undefined) return finding;
    const piece =
      place && isThere && offset === undefined ? this.text.slice(start, start + place.length) : '';
    return { ...finding, ...this.position(start), ...(piece && { found: shorten(piece) }) };
  }

  /** The line and the column of an offset, both from 1. */
  position(offset: number): { readonly line: number; readonly column: number } {
    let [low, high] = [0, this.lineStarts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.lineStarts[low] ?? 0) + 1 };
  }

  /** The node at a pointer; for what is missing, the object that lacks it. */
  private nodeAt(pointer: string | undefined): {
    readonly node?: Node | undefined;
    readonly isThere: boolean;
  } {
    if (pointer === undefined) return { isThere: false };
    let node = this.tree;
    for (const name of namesIn(pointer)) {
      const child = node && childOf(node, name);
      if (!child) return { node, isThere: false };
      node = child;
    }
    return { node, isThere: true };
  }
}

function treeOf(json: string, offset: number): Node | undefined {
  try {
    // In front of it as much white space as there is text in its place: the offsets are those of the whole text.
    return parseTree(' '.repeat(Math.max(0, offset)) + json);
  } catch {
    return undefined;
  }
}

/** Of members with one name the last is read. */
function childOf({ type, children = [] }: Node, name: string): Node | undefined {
  if (type === 'array') return children[Number(name)];
  for (let i = children.length - 1; i >= 0; i--) {
    const [key, value] = children[i]?.children ?? [];
    if (key?.value === name) return value;
  }
  return undefined;
}

const nameOf = ({ parent }: Node): Node | undefined =>
  parent?.type === 'property' ? parent.children?.[0] : undefined;

function shorten(piece: string): string {
  const line = piece.replace(/\s+/g, ' ');
  return line.length > longestPiece
    ? `${line.slice(0, longestPiece).replace(/[\ud800-\udbff]$/, '')}…`
    : line;
}
