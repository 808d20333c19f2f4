/** Addresses in the HTML of a story, which is shown on other sites than its own. */
import { linkProtocols, safeUrl } from '../feed/safe-url.js';
import { decodeReferences } from './entities.js';
import { type Tag, tagAt } from './tokens.js';

/** An absolute address, or what was written where it cannot be one. */
export const absolute = (address: string, base: string | undefined): string =>
  safeUrl(address, base, linkProtocols) ?? address.trim();

const attribute = /(\s)(href|src|poster|srcset)(\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** Makes each relative address of HTML absolute. All else stays as it is written. */
export function absoluteHtml(html: string, base: string | undefined): string {
  if (!base) return html;
  const parts: string[] = [];
  let done = 0;
  for (let next = html.indexOf('<'); next >= 0; next = html.indexOf('<', next)) {
    const tag = tagAt(html, next);
    next = tag?.end ?? next + 1;
    if (!tag?.attributes.includes('=')) continue;
    parts.push(html.slice(done, tag.start), rewritten(html, tag, base));
    done = tag.end;
  }
  return parts.join('') + html.slice(done);
}

function rewritten(html: string, tag: Tag, base: string): string {
  return html
    .slice(tag.start, tag.end)
    .replace(
      attribute,
      (whole, space: string, name: string, equals: string, ...values: (string | undefined)[]) => {
        const value = decodeReferences((values[0] ?? values[1] ?? values[2] ?? '').trim());
        const result = name.toLowerCase() === 'srcset' ? absoluteSet(value, base) : moved(value, base);
        return result === value
          ? whole
          : `${space}${name}${equals}"${result.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;
      },
    );
}

/** What leads to a place in the same text, or begins with a protocol, is left. */
const moved = (address: string, base: string): string =>
  !address || /^(?:#|[a-z][a-z\d+.-]*:)/i.test(address) ? address : absolute(address, base);

/** `small.jpg 1x, large.jpg 2x` */
const absoluteSet = (set: string, base: string): string =>
  set.replace(
    /(^|,\s+|,(?=\S+\s))\s*([^\s,]\S*)/g,
    (_whole, comma: string, address: string) => `${comma}${moved(address, base)}`,
  );

// HTML knows elements without content by their names alone (HTML, 13.1.2).
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** XHTML as HTML: `<a/>` is an element without content there, and here one that is never closed. */
export const xhtmlToHtml = (xhtml: string): string =>
  xhtml.replace(/<([a-z][\w-]*)((?:\s[^<>]*)?)\/>/gi, (whole, name: string, attributes: string) =>
    empty.test(name) ? whole : `<${name}${attributes}></${name}>`,
  );
