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
  let [quote, first] = ['', -1];
  for (let i = from; i < text.length && i - from < longestTag; i++) {
    const character = text[i] ?? '';
    if (character === '>' && first < 0) first = i;
    if (character === '<' && (!quote || first > 0 || !isClosedSoon(text, i, quote))) return first;
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '>') return i;
    else if (character === '"' || character === "'") quote = character;
  }
  return first;
}

const isClosedSoon = (text: string, from: number, quote: string): boolean =>
  text.slice(from, from + 500).includes(quote);

const markups: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
];

/**
 * Makes a function that gives the position behind what begins at a `<!` or `<?` of a text: a comment, CDATA, a
 * declaration, an instruction; -1 where that has no end. No text is looked through twice for an end that is not there.
 */
export function markupSkipper(text: string): (start: number) => number {
  const last = new Map(markups.map(([, end]) => [end, text.lastIndexOf(end)]));
  return (start) => {
    const [opening, end] = markups.find(([known]) => text.startsWith(known, start)) ?? ['', '>'];
    const from = start + opening.length;
    return from > (last.get(end) ?? -1) ? -1 : text.indexOf(end, from) + end.length;
  };
}

const attribute = /([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/g;

/** The attributes of a tag by name, in lower case; values as they are written. */
export function attributesOf({ attributes }: Pick<Tag, 'attributes'>): ReadonlyMap<string, string> {
  const pairs = [...attributes.matchAll(attribute)];
  return new Map(pairs.map(([, name = '', a, b, c]) => [name.toLowerCase(), a ?? b ?? c ?? '']));
}

/** A name without its prefix, in lower case. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();
