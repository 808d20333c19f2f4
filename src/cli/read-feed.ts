import { decodeBody, parseFeedText } from '../feed/decode.js';
import { UserError } from './command.js';
import { readSource } from './read-source.js';

/** A feed as it was found: parsed, and not read yet. */
export interface FeedDocument {
  readonly document: unknown;
  /** Where it is, after redirects. */
  readonly url: string;
}

/**
 * Reads a feed from an address, a file or `-`.
 *
 * @throws UserError where there is none, or no JSON
 */
export async function readFeedDocument(place: string, timeout?: number): Promise<FeedDocument> {
  const { name, url, bytes, response } = await readSource(place, timeout === undefined ? {} : { timeout });
  if (response && !response.ok)
    throw new UserError(`${name} was answered with HTTP status ${response.status}.`);
  const text = decodeBody(bytes, response?.headers.get('content-type') ?? null);
  const parsed = parseFeedText(text);
  if ('document' in parsed) return { document: parsed.document, url };
  throw new UserError(`${name} is no JSON feed, but ${parsed.found}. fairwire check tells more about it.`);
}
