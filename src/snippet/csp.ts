import { needsHost } from './snippet.js';
import type { SnippetOptions } from './options.js';

/** The origin of an address; `'self'` for one that is relative to the page. */
function origin(url: string): string {
  try {
    return new URL(url.trim()).origin;
  } catch {
    return "'self'";
  }
}

/**
 * What a page's Content-Security-Policy has to allow (CSP 3, 6.1), as directives. Pictures are taken to be at the feed's
 * host; where they are not, theirs belongs into `img-src`.
 */
export function contentSecurityPolicy(options: SnippetOptions): string {
  const { form, feeds, host, attributes, page = '', theme, tokens = {} } = options;
  if (form === 'iframe') return `frame-src ${origin(page)}`;
  const fallbackImage = attributes['fallback-image'];
  const pictures = [...feeds, ...(typeof fallbackImage === 'string' ? [fallbackImage] : [])];
  const directives: readonly (readonly [string, readonly string[]])[] = [
    ['script-src', [needsHost(form) ? origin(host) : "'self'"]],
    // Tokens belong into the page's own sheet: a policy that allows style elements allows anybody's.
    [
      'style-src',
      [
        ...(theme ? [needsHost(form) ? origin(host) : "'self'"] : []),
        ...(Object.keys(tokens).length ? ["'self'"] : []),
      ],
    ],
    ['connect-src', feeds.map(origin)],
    ['img-src', pictures.map(origin)],
  ];
  return directives
    .filter(([, sources]) => sources.length)
    .map(([name, sources]) => [name, ...new Set(sources)].join(' '))
    .join('; ');
}

/** The policies of Trusted Types that the kit makes, for pages whose `trusted-types` lists names. */
export const trustedTypes = 'trusted-types lit-html fairwire fairwire#script google#safe';
