/** Where the tags of a text in XML or HTML are. Made for broken ones: each character is looked at once. */

/** A start tag, or an end tag. */
export interface Tag {
  /** As it is written, with its prefix. */
  readonly name: string;
  /** What stands between the name and the end, `/` of an empty element excluded. */
  readonly attributes: string;
  readonly isEnd: boolean;
  /** Whether it is an element without content: `<x/>`. */
  readonly isEmpty: boolean;
  /** Position of its `<`. */
  readonly start: number;
  /** Position behind its `>`. */
  readonly end: number;
}

const tagStart = /<(\/?)([A-Za-z_][\w.:-]*)/y;

/**
 * Reads the tag at a `<`.
 *
 * @returns undefined where that begins no tag, or one without an end
 */
export function tagAt(text: string, start: number): Tag | undefined {
  tagStart.lastIndex = start;
  const [whole = '', slash, name = ''] = tagStart.exec(text) ?? [];
  const from = start + whole.length;
  const close = whole ? closing(text, from) : -1;
  if (close < 0) return undefined;
  const isEmpty = text[close - 1] === '/' && close > from;
  const attributes = text.slice(from, isEmpty ? close - 1 : close);
  return { name, attributes, isEnd: slash === '/', isEmpty, start, end: close + 1 };
}

/** Longest tag that is looked for. A quotation mark that is never closed must not cost the whole text each time. */
const longestTag = 20_000;

/** The `>` of a tag. One in quotes is none, unless the quotes are never closed: then a `<` comes before their end. */
function closing(text: string, from: number): number {
  const first = text.indexOf('>', from);
  if (first < 0 || first - from > longestTag) return -1;
  let quote = '';
  for (let i = from; i < text.length && i - from < longestTag; i++) {
    const character = text[i] ?? '';
    if (quote) {
      if (character === '<') return first;
      if (character === quote) quote = '';
    } else if (character === '<') return -1;
    else if (character === '>') return i;
    else if (character === '"' || character === "'") quote = character;
  }
  return first;
}

/** Position behind what begins at a `<!` or `<?`: a comment, CDATA, a declaration, an instruction. -1: it has no end. */
export function skipMarkup(text: string, start: number): number {
  const ends: readonly [string, string][] = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
    ['<!', '>'],
  ];
  const [opening, end] = ends.find(([known]) => text.startsWith(known, start)) ?? ['', '>'];
  const at = text.indexOf(end, start + opening.length);
  return at < 0 ? -1 : at + end.length;
}

const attribute = /([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/g;

/** The attributes of a tag by name, in lower case; values as they are written. */
export function attributesOf({ attributes }: Pick<Tag, 'attributes'>): ReadonlyMap<string, string> {
  const pairs = [...attributes.matchAll(attribute)];
  return new Map(pairs.map(([, name = '', a, b, c]) => [name.toLowerCase(), a ?? b ?? c ?? '']));
}

/** A name without its prefix, in lower case. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();
