// @ts-check
/**
 * What nothing may weigh more than, in bytes of brotli: a build or a test above it fails. One that has become lighter
 * for good gets a lower limit, so that it stays so.
 */

/** What is aimed at for the file that every reader loads. */
export const EMBED_GOAL = 20_000;

/** Embed files; a page loads the parts that its elements ask for. @type {Readonly<Record<string, number>>} */
export const EMBED_LIMITS = {
  'fairwire.js': 21_500,
  'fairwire.classic.js': 21_900,
  'fairwire.news-list.js': 11_000,
  'fairwire.news-article.js': 16_500,
  'fairwire.partner-footer.js': 3000,
  'fairwire.event-links.js': 6500,
  'fairwire.merged-feeds.js': 1800,
  'fairwire.qr-code.js': 2200,
  'fairwire.decode.js': 1200,
};

/**
 * Entries of the package, bundled alone and with Lit, as an application has them; what they import on demand is not in
 * it. @type {Readonly<Record<string, number>>}
 */
export const ENTRY_LIMITS = {
  'define/news-list': 22_500,
  'define/news-article': 19_000,
  'define/partner-footer': 18_500,
  'define/event-links': 19_000,
  'define/index': 24_500,
  'feed/index': 9000,
};
