/** Addresses as a browser reads them on the page that has the snippet. */

/** Stands for that page, whose address is not known. */
const PAGE = 'https://page.invalid';

function read(url: string): URL | undefined {
  try {
    return new URL(url.trim(), PAGE);
  } catch {
    return undefined;
  }
}

/** Whether a page can load something from an address. */
export const isLoadable = (url: string): boolean => /^https?:$/.test(read(url)?.protocol ?? '');

/** Whether an address is of the computer that looks at the page. */
export const isLocal = (url: string): boolean =>
  /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/i.test(url.trim());

/** Whether a link can lead to an address. */
export const isLink = (url: string): boolean => isLoadable(url) || read(url)?.protocol === 'mailto:';

/** What allows an address in a policy (CSP 3, 2.3.1); undefined for one that no origin stands for. */
export function sourceOf(url: string): string | undefined {
  const { protocol, host, origin } = read(url) ?? {};
  if (protocol === 'data:') return protocol;
  if (origin === PAGE) return "'self'";
  // Where the address leaves the scheme to the page, the policy does too.
  if (/^\s*[\\/]{2}/.test(url)) return host;
  return origin === 'null' ? undefined : origin;
}
