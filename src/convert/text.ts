/** HTML that has to become plain text. */
import { decodeReferences } from './entities.js';
import { markupSkipper, tagAt } from './tokens.js';

/** A text of a feed. RSS does not say whether it is HTML. */
export interface FeedText {
  readonly value: string;
  /** Undefined where the feed does not say. */
  readonly isHtml?: boolean | undefined;
}

const tag =
  /<\/?(?:a|abbr|article|b|blockquote|br|center|code|dd|del|div|dl|dt|em|figure|font|h[1-6]|hr|i|iframe|img|ins|li|ol|p|pre|q|s|section|small|span|strike|strong|style|sub|sup|table|tbody|td|th|tr|tt|u|ul|video)(?=[\s/>])[^<>]*>|<!--/i;

/** Whether a text is HTML, as far as can be told: `a < b` is none. */
export const isMarkup = ({ value, isHtml }: FeedText): boolean => isHtml ?? tag.test(value);

const blocks =
  /^(?:address|article|aside|blockquote|br|center|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|ol|p|pre|section|table|tr|ul)$/;
const silent = /^(?:script|style|title|head|noscript|template)$/;

/** The text as it would be read, with a line for each paragraph. */
export function plainText(text: FeedText): string {
  if (text.isHtml === false) return text.value.trim();
  // Also without tags: `&hellip;` is in many of them.
  const plain = isMarkup(text) ? withoutTags(text.value) : decodeReferences(text.value);
  return plain
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** The text in one line: for titles and names. */
export const plainLine = (text: FeedText): string => plainText(text).replace(/\s+/g, ' ');

function withoutTags(html: string): string {
  const skip = markupSkipper(html);
  const parts: string[] = [];
  for (let position = 0; position < html.length;) {
    const next = html.indexOf('<', position);
    const end = next < 0 ? html.length : next;
    // Line ends of the source are spaces.
    parts.push(decodeReferences(html.slice(position, end).replace(/\s+/g, ' ')));
    if (next < 0) break;
    const { text, end: behind } = markupAt(html, next, skip);
    parts.push(text);
    position = behind;
  }
  return parts.join('');
}

/** What stands for a tag or a comment, and where the text goes on. */
function markupAt(
  html: string,
  start: number,
  skip: (start: number) => number,
): { text: string; end: number } {
  if (/[!?]/.test(html[start + 1] ?? '')) {
    const end = skip(start);
    return { text: '', end: end < 0 ? html.length : end };
  }
  const found = tagAt(html, start);
  if (!found) return { text: '<', end: start + 1 };
  const name = found.name.toLowerCase();
  if (!found.isEnd && !found.isEmpty && silent.test(name))
    return { text: '', end: endOf(html, name, found.end) };
  return { text: blocks.test(name) ? '\n' : /^t[dh]$/.test(name) ? ' ' : '', end: found.end };
}

/** A script that is never closed goes on to the end (HTML, 13.2.5.4). */
function endOf(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'ig');
  end.lastIndex = from;
  const at = end.exec(html)?.index;
  return at === undefined ? html.length : (tagAt(html, at)?.end ?? html.length);
}
