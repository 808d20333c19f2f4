import type { ParsedText } from './decode.js';
import { FeedError } from './feed-error.js';
import type { Feed } from './format.js';
import { loadDecode } from './load-decode.js';
import type { Problem } from './problem.js';
import { readFeedInSteps } from './reader.js';
import { retryAfterSeconds, type RetryOptions, withRetries } from './retry.js';

export interface FetchFeedOptions extends RetryOptions {
  /** Milliseconds for everything: all attempts, the waiting between them, and the body; 15,000 by default. */
  readonly timeout?: number | undefined;
  /** Ends everything; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Bytes of a body that are read at most, after decompression; 16 MiB by default. */
  readonly maxBytes?: number | undefined;
  /** How the first request uses the HTTP cache; further ones go past it, for Chromium keeps failures there. */
  readonly cache?: RequestCache | undefined;
  /** What asks; the platform's own at the time of the call by default. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** A document that came over the network. */
export interface FeedResponse {
  /** Of a feed: its JSON, without what may stand around it. */
  readonly text: string;
  /** Where it came from in the end, after redirects. Its relative URLs mean this place. */
  readonly url: string;
}

/** A feed out of a document. */
export interface ReadFeed {
  readonly feed: Feed;
  /** What was left out or mended. */
  readonly problems: readonly Problem[];
}

/** The longest time that fits a timer (HTML, 8.7): a longer one would end at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * Fetches a document: without credentials, without headers that would need a preflight (Fetch, 4.8), and in a
 * limited time. Failures that may pass are tried again, see `retry.ts`. When the promise is settled, no connection,
 * timer or listener is left.
 *
 * @param src where the document is
 * @throws {FeedError} `network` when there is no answer, `http` with its status for a failure, `timeout` when the time
 *   is up, `format` for a body beyond the limit
 * @throws the reason of `signal`, when it aborts
 */
export async function fetchFeedText(src: string, options: FetchFeedOptions = {}): Promise<FeedResponse> {
  const { timeout = 15_000, signal } = options;
  if (signal?.aborted) throw reasonOf(signal);
  const connection = new AbortController();
  // The page may have replaced fetch by one that ignores its signal: the time limit holds all the same.
  let stop!: (reason: unknown) => void;
  const stopped = new Promise<never>((_, reject) => (stop = reject));
  const leave = (): void => stop(reasonOf(signal));
  signal?.addEventListener('abort', leave);
  const timer = setTimeout(() => stop(new FeedError('timeout', src)), Math.min(timeout, longestTimer));
  const attempt = (attempts: number): Promise<FeedResponse> =>
    request(src, attempts ? { ...options, cache: 'reload' } : options, connection.signal);
  try {
    const deadline = performance.now() + timeout;
    return await Promise.race([stopped, withRetries(attempt, deadline, connection.signal, options)]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', leave);
    connection.abort();
  }
}

/**
 * Fetches a document with {@link fetchFeedText} and reads it with {@link readFeedText}.
 *
 * @throws as these two do
 */
export async function fetchFeed(src: string, options?: FetchFeedOptions): Promise<FeedResponse & ReadFeed> {
  const response = await fetchFeedText(src, options);
  return { ...response, ...(await readFeedText(response.text, response.url, src)) };
}

/**
 * Reads the text of a document as a feed. A feed without items is one: it may have partners or events.
 *
 * @param url the absolute URL it came from
 * @param src the address that was asked, for the error
 * @throws {FeedError} `format` with `found` for a text that is no feed
 */
export async function readFeedText(
  text: string,
  url: string,
  src = url,
): Promise<ReadFeed & Pick<FeedResponse, 'text'>> {
  const parsed = await parse(text);
  const reading =
    'found' in parsed ? parsed : { ...parsed, ...(await readFeedInSteps(parsed.document, url)) };
  if ('found' in reading) throw new FeedError('format', src, { found: reading.found });
  return reading;
}

async function parse(text: string): Promise<ParsedText> {
  try {
    return { document: JSON.parse(text) as unknown, text };
  } catch {
    return loadDecode().then(
      ({ parseFeedText }) => parseFeedText(text),
      () => ({ found: 'not JSON' }),
    );
  }
}

/** The text of a body: nearly every feed is in UTF-8. */
async function decode(bytes: Uint8Array, contentType: string | null): Promise<string> {
  try {
    // A zero byte at the beginning shows JSON in UTF-16.
    if (bytes[0] && bytes[1]) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Another encoding.
  }
  return (await loadDecode()).decodeBody(bytes, contentType);
}

/** Why a signal was aborted; before Safari 15.4 and Chromium 98 it does not say. */
const reasonOf = (signal?: AbortSignal): unknown =>
  signal?.reason ?? new DOMException('The request was aborted.', 'AbortError');

/**
 * None are sent to any place. To another origin `same-origin` sends none either, and a feed that the page has preloaded
 * (`<link rel="preload" as="fetch" crossorigin>`) is used only where the mode is the same (HTML, 4.6.8.20).
 */
const credentialsFor = (src: string): RequestCredentials =>
  globalThis.location && new URL(src, location.href).origin !== location.origin ? 'same-origin' : 'omit';

/** Asks once. */
async function request(
  src: string,
  { fetch = globalThis.fetch, cache = 'default', maxBytes = 2 ** 24 }: FetchFeedOptions,
  signal: AbortSignal,
): Promise<FeedResponse> {
  try {
    const response = await fetch(src, { credentials: credentialsFor(src), cache, signal });
    const { status, headers } = response;
    if (!response.ok)
      throw new FeedError('http', src, { status, retryAfter: retryAfterSeconds(headers.get('retry-after')) });
    const bytes = await readBody(response, maxBytes);
    if (!bytes) throw new FeedError('format', src, { found: `more than ${maxBytes / 2 ** 20} MB` });
    return { text: await decode(bytes, headers.get('content-type')), url: response.url || src };
  } catch (cause) {
    throw cause instanceof FeedError ? cause : new FeedError('network', src, { cause });
  }
}

/** The body of a response, or undefined where it is too long. */
async function readBody(response: Response, maxBytes: number): Promise<Uint8Array | undefined> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const add = (chunk: Uint8Array): boolean => {
    chunks.push(chunk);
    return (size += chunk.length) <= maxBytes;
  };
  if (reader) {
    for (let part = await reader.read(); !part.done; part = await reader.read())
      if (!add(part.value)) return undefined;
  } else if (!add(new Uint8Array(await response.arrayBuffer()))) return undefined;
  return join(chunks, size);
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let position = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, position);
    position += chunk.length;
  }
  return bytes;
}
