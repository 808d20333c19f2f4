import { type Issue, warning } from './finding.js';
import type { ResponseFacts } from './response.js';

/** What a packet of the network holds, about: with fewer bytes compression wins nothing. */
const packet = 1400;
/** Bytes below which a feed is quick everywhere. */
const goodSize = 100_000;

export function* cacheIssues({ headers }: ResponseFacts): Generator<Issue> {
  const control = headers['cache-control']?.toLowerCase();
  const advice = 'Send Cache-Control: max-age=300, stale-while-revalidate=86400.';
  if (control === undefined && headers['expires'] === undefined)
    yield warning(
      'no-cache-control',
      'There is no Cache-Control: each browser guesses for how long it may keep the feed.',
      { advice },
    );
  else if (/no-store|no-cache|max-age=0\b/.test(control ?? ''))
    yield warning(
      'cache-control',
      `Cache-Control is ${control}: each reader of each page asks the server again.`,
      { advice },
    );
  if (headers['etag'] === undefined && headers['last-modified'] === undefined)
    yield warning(
      'no-validator',
      'There is neither an ETag nor Last-Modified: a feed that has not changed is sent again in full.',
      {
        advice: 'Send an ETag.',
      },
    );
}

export function* compressionIssues({ headers, size }: ResponseFacts): Generator<Issue> {
  if (size > packet && !/gzip|br|zstd|deflate/.test(headers['content-encoding'] ?? ''))
    yield warning(
      'no-compression',
      'The answer is not compressed, though the request allows it: a feed becomes a fifth of its size.',
      {
        advice: 'Turn gzip or Brotli on for application/feed+json and application/json.',
      },
    );
}

export function* sizeIssues({ size }: Pick<ResponseFacts, 'size'>): Generator<Issue> {
  if (size > goodSize)
    yield warning(
      'size',
      `The document has ${Math.round(size / 1000)} kB, and above ${goodSize / 1000} kB pages wait on slow lines.`,
      {
        advice:
          'Keep the latest stories with their summaries, older ones on further pages (next_url), and full texts in documents of their own (articleUrl).',
      },
    );
}
