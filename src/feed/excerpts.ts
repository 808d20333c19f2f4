/** The beginnings of texts, for places where there is room for some of it. */
import { decodeEntities } from './entities.js';
import type { Item } from './format.js';

/** The first `length` characters of a text on one line, up to a word's end where it has words. */
export function excerpt(text: string, length: number): string {
  // Characters, not code units: none is cut in half. A megabyte is not taken apart for one line of it.
  const characters = [...text.slice(0, length * 4).replace(/\s+/g, ' ')];
  if (characters.length <= length) return characters.join('');
  const start = characters.slice(0, length).join('');
  const words = characters[length] === ' ' ? start : start.replace(/ [^ ]*$/, '');
  // A space far from the end stands in a text without words, as Chinese is.
  const end = words.length * 2 > start.length ? words : start;
  return `${end.replace(/[\s\p{P}]+$/u, '')}…`;
}

/** About what HTML says: good enough for a line of it, shown as text. */
const plain = (html: string): string =>
  decodeEntities(
    html.slice(0, 2000).replace(/<(script|style)\b[^]*?(<\/\1[^>]*>|$)|<[^>]*(>|$)/gi, ' '),
  ).trim();

const longestName = 80;
const longestSummary = 400;

/** What a list says of a story. A story without a title goes by the beginning of its text; one without text, by its address. */
export function headlineOf({ id, url, title, summary, content_text: text, content_html: markup }: Item): {
  readonly title: string;
  readonly summary: string;
} {
  // The plain text beside HTML is often what it was made from: Markdown, with tags in it.
  const body = summary ?? (markup && text && /[<[]/.test(text) ? plain(markup) : text) ?? '';
  if (title) return { title, summary: excerpt(body, longestSummary) };
  return { title: excerpt(body || plain(markup ?? '') || (url ?? id), longestName), summary: '' };
}
