import { sourceOf } from './address.js';
import { hasTokenRule, needsHost } from './snippet.js';
import type { SnippetOptions } from './options.js';

/**
 * What a page's Content-Security-Policy has to allow (CSP 3, 6.1), as directives. Pictures are taken to be at the feed's
 * host; where they are not, theirs belongs into `img-src`.
 */
export function contentSecurityPolicy(options: SnippetOptions): string {
  const { form, feeds, host, attributes, page = '', theme, styleHash } = options;
  if (form === 'iframe') return written([['frame-src', [sourceOf(page)]]]);
  const own = needsHost(form) ? sourceOf(host) : "'self'";
  const fallbackImage = attributes['fallback-image'];
  const pictures = [...feeds, ...(typeof fallbackImage === 'string' ? [fallbackImage] : [])];
  return written([
    ['script-src', [own]],
    // Tokens belong into the page's own sheet: a policy that allows style elements allows anybody's.
    ['style-src', [theme && own, hasTokenRule(options) ? "'self'" : undefined, styleHash]],
    ['connect-src', feeds.map(sourceOf)],
    ['img-src', pictures.map(sourceOf)],
  ]);
}

type Directive = readonly [name: string, sources: readonly (string | undefined)[]];

const written = (directives: readonly Directive[]): string =>
  directives
    .map(([name, sources]) => [name, ...new Set(sources.filter(Boolean))])
    .filter(({ length }) => length > 1)
    .map((words) => words.join(' '))
    .join('; ');

/** The policies of Trusted Types that the kit makes, for pages whose `trusted-types` lists names. */
export const trustedTypes = 'trusted-types lit-html fairwire fairwire#script google#safe';
