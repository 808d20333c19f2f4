/** What text is: JSON, or something else, in words that fit after “it is”, such as `an HTML page`. */
export type ParsedText =
  { readonly document: unknown; /** The JSON alone. */ readonly text: string } | { readonly found: string };

const decode = (bytes: Uint8Array, label: string, fatal = false): string =>
  new TextDecoder(label, { fatal }).decode(bytes);

/**
 * The encoding of a feed. A byte order mark decides; then zero bytes, for JSON starts with an ASCII character and thus
 * shows which UTF-16 it is in (RFC 4627, 3); then UTF-8, as RFC 8259 (8.1) has it. What is none of these is in the
 * charset of `contentType`, or else in GB 18030, which covers GBK and GB 2312. Never throws.
 *
 * @param bytes the body
 * @param contentType the value of the Content-Type header, or null where there is none
 * @returns a label that `TextDecoder` knows
 */
export function encodingOf(bytes: Uint8Array, contentType: string | null): string {
  const wide = utf16Of(bytes);
  if (wide) return wide;
  try {
    decode(bytes, 'utf-8', true);
    return 'utf-8';
  } catch {
    return isMostlyUtf8(decode(bytes, 'utf-8')) ? 'utf-8' : legacyEncoding(contentType);
  }
}

/**
 * Turns the bytes of a feed into text, in the encoding that {@link encodingOf} finds. Never throws.
 *
 * @param bytes the body
 * @param contentType the value of the Content-Type header, or null where there is none
 * @returns the text, without a byte order mark; bytes that mean nothing are U+FFFD
 */
export const decodeBody = (bytes: Uint8Array, contentType: string | null): string =>
  decode(bytes, encodingOf(bytes, contentType));

/** Which UTF-16 it is, by the byte order mark, or by the zero bytes around the first character; undefined for none. */
export function utf16Of([first, second]: Uint8Array): 'utf-16be' | 'utf-16le' | undefined {
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return 'utf-16be';
  return (first === 0xff && second === 0xfe) || (first && second === 0) ? 'utf-16le' : undefined;
}

/** The encoding that a Content-Type header names. */
export const charsetOf = (contentType: string | null): string | undefined =>
  /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1];

/** A character cut in half spoils little of a UTF-8 text; a text in another encoding has next to nothing valid. */
export const isMostlyUtf8 = (text: string): boolean =>
  text.replace(/[^\ufffd]/g, '').length < text.replace(/[\0-\x7f\ufffd]/g, '').length;

function legacyEncoding(contentType: string | null): string {
  const charset = charsetOf(contentType);
  try {
    // Many servers declare UTF-8 for everything they send. This is not UTF-8.
    if (charset && !/^utf-?8$/i.test(charset)) return new TextDecoder(charset).encoding;
  } catch {
    // no encoding has this name
  }
  return 'gb18030';
}

/** What servers put before JSON so that it does not run as a script. */
const guard = /^(?:\)\]\}'?,?|(?:while\s*\(\s*(?:1|true)\s*\)|for\s*\(\s*;\s*;\s*\))\s*;?|\{\}\s*&&)\s*/;
/** A call around JSON, with the checks that server libraries write before it. */
const call =
  /^(?:\/\*[^*]*\*+\/\s*)?(?:typeof [\w$.]+ ?===? ?["']function["'] ?&& ?)?[\w$.]+\s*\(([^]*)\)\s*;?$/;

/**
 * Reads JSON, also behind the prefixes `)]}'`, `while(1);` and `for(;;);` and within a JSONP call. Nothing of it is
 * ever run. Never throws.
 *
 * @param text the text of a document
 * @returns the value, or what the text is instead
 */
export function parseFeedText(text: string): ParsedText {
  // `trim` takes byte order marks too, of which badly joined files have several.
  const source = text.trim().replace(guard, '');
  try {
    const json = call.exec(source)?.[1] ?? source;
    return { document: JSON.parse(json) as unknown, text: json };
  } catch {
    return { found: describeText(source) };
  }
}

/** What text is that is no JSON. */
function describeText(source: string): string {
  if (!source) return 'an empty document';
  if (/^[{[]/.test(source))
    return /[}\]]$/.test(source) ? 'JSON with a mistake in it' : 'JSON that breaks off';
  if (source[0] === '<') return describeMarkup(source.slice(0, 4000));
  // eslint-disable-next-line no-control-regex -- they are what tells a picture or an archive from a text
  if (/[\0-\x08]/.test(source.slice(0, 4000))) return 'binary data';
  return /^(?:[\w$.]+\s*[(=]|(?:var|let|const|function)\s|[(!/])/.test(source) ? 'a script' : 'plain text';
}

function describeMarkup(source: string): string {
  // Comments, doctype and processing instructions stand before the first element, whose name tells.
  const root = /<([\w:]+)/.exec(source.replace(/<!--[^]*?-->|<[?!][^>]*>/g, ''))?.[1]?.toLowerCase();
  if (root === 'rss' || root === 'rdf:rdf') return 'an RSS feed';
  if (root === 'feed') return 'an Atom feed';
  return source.startsWith('<?xml') && root !== 'html' ? 'an XML document' : 'an HTML page';
}
