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
    const node = issue.pointer === undefined ? undefined : this.nodeAt(issue.pointer);
    const place = node && isAboutName ? nameOf(node) : node;
    const start = offset ?? place?.offset;
    if (start === undefined) return finding;
    const isThere = place && offset === undefined && this.has(issue.pointer ?? '');
    const piece = isThere ? this.text.slice(start, start + place.length) : '';
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

  private has(pointer: string): boolean {
    return !!this.tree && !!find(this.tree, namesIn(pointer));
  }

  /** The node at a pointer; for what is missing, the object that lacks it. */
  private nodeAt(pointer: string): Node | undefined {
    if (!this.tree) return undefined;
    const names = namesIn(pointer);
    for (let length = names.length; length >= 0; length--) {
      const node = find(this.tree, names.slice(0, length));
      if (node) return node;
    }
    return undefined;
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

const find = (tree: Node, names: readonly string[]): Node | undefined =>
  names.reduce<Node | undefined>(childOf, tree);

/** Of members with one name the last is read. */
function childOf(node: Node | undefined, name: string): Node | undefined {
  const { type, children = [] } = node ?? {};
  if (type === 'array') return children[Number(name)];
  const isNamed = ({ children: [key] = [] }: Node): boolean => key?.value === name;
  return type === 'object' ? [...children].reverse().find(isNamed)?.children?.[1] : undefined;
}

const nameOf = ({ parent }: Node): Node | undefined =>
  parent?.type === 'property' ? parent.children?.[0] : undefined;

function shorten(piece: string): string {
  const line = piece.replace(/\s+/g, ' ');
  return line.length > longestPiece
    ? `${line.slice(0, longestPiece).replace(/[\ud800-\udbff]$/, '')}…`
    : line;
}
