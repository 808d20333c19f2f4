/** Protocols that a link may have. */
export const linkProtocols: readonly string[] = ['http:', 'https:', 'mailto:'];
/** Protocols that an image or a feed may have. */
export const resourceProtocols: readonly string[] = ['http:', 'https:'];

/**
 * Resolves `value` against `base` and returns its serialised form, or undefined where it is no URL or has
 * another protocol. The serialised form matters: inside a GBK page a browser sends the raw Chinese query of an
 * attribute as GBK bytes, while `href` of a parsed URL is percent-encoded UTF-8 (URL Standard, 4.4).
 */
export function safeUrl(
  value: string,
  base: string | undefined,
  protocols = linkProtocols,
): string | undefined {
  try {
    const url = new URL(value.trim(), base);
    return protocols.includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** The address of a feed, absolute and without a fragment, or undefined where it is none that can be fetched. */
export const feedUrl = (value: string, base: string | undefined): string | undefined =>
  safeUrl(value, base, resourceProtocols)?.replace(/#.*/, '');
