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
  const text = new TextDecoder().decode(bytes);
  try {
    return { document: JSON.parse(text) as unknown, url };
  } catch {
    const what = text.trim().startsWith('<') ? 'HTML or XML' : 'no JSON';
    throw new UserError(`${name} is ${what}, and no JSON feed. fairwire check tells more about it.`);
  }
}
