import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { UserError } from './command.js';
import { followRedirects, type Hop } from './follow-redirects.js';

/** A document as it was found, before anybody has understood it. */
export interface Source {
  /** As the caller named it: for messages. */
  readonly name: string;
  /** Where it is, after redirects: an http, https or file address; empty for the standard input. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** The answer it came with; undefined for a file. */
  readonly response: Response | undefined;
  /** The redirects on the way to it. */
  readonly hops: readonly Hop[];
}

export interface ReadSourceOptions {
  /** Milliseconds until the whole document must be there. Default 15,000. */
  readonly timeout?: number;
  /** Sent with the request, for example an `Origin`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Most bytes that are read. A feed of so many is none that a page could show. */
const longest = 50_000_000;

/** Whether a place is an address, and no file. */
export const isAddress = (place: string): boolean => /^https?:\/\//i.test(place);

/**
 * Reads what a command works on.
 *
 * @param place an http or https address, the path of a file, or `-` for the standard input
 * @throws UserError where it cannot be read. An answer with an HTTP error is no such: see `response`.
 */
export function readSource(place: string, options: ReadSourceOptions = {}): Promise<Source> {
  if (place === '-') return readStandardInput();
  return isAddress(place) ? readAddress(place, options) : readPath(place);
}

/** What messages call the standard input. */
export const standardInput = 'standard input';

async function readStandardInput(): Promise<Source> {
  return {
    name: standardInput,
    url: '',
    bytes: await buffer(process.stdin),
    response: undefined,
    hops: [],
  };
}

async function readPath(place: string): Promise<Source> {
  const path = resolve(place);
  try {
    const bytes = await readFile(path);
    return { name: place, url: pathToFileURL(path).href, bytes, response: undefined, hops: [] };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: 'There is no such file',
      EISDIR: 'That is a folder',
      EACCES: 'The file may not be read',
    };
    throw new UserError(`${reasons[code ?? ''] ?? `The file cannot be read (${code})`}: ${place}`);
  }
}

async function readAddress(place: string, { timeout = 15_000, headers }: ReadSourceOptions): Promise<Source> {
  if (!URL.canParse(place)) throw new UserError(`That is not an address: ${place}`);
  const signal = AbortSignal.timeout(timeout);
  try {
    const { response, hops } = await followRedirects(place, { signal, ...(headers && { headers }) });
    return { name: place, url: response.url, bytes: await readBody(response), response, hops };
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${place} cannot be reached: ${reasonOf(error, timeout)}`);
  }
}

async function readBody(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > longest)
      throw new UserError(`${response.url} is longer than ${longest / 1e6} MB: no feed is.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Why a request failed, in words that fit after a colon: Node wraps what the network said. */
export function reasonOf(error: unknown, timeout: number): string {
  const { name, message, cause } = error as Error & { cause?: NodeJS.ErrnoException };
  if (name === 'TimeoutError') return `no answer within ${timeout / 1000} seconds`;
  const reasons: Record<string, string> = {
    ECONNREFUSED: 'nobody answers at that port',
    ENOTFOUND: 'there is no host of that name',
    EAI_AGAIN: 'the name of the host cannot be looked up',
    ECONNRESET: 'the server ended the connection',
    CERT_HAS_EXPIRED: 'its certificate has expired',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody else',
    ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  };
  return reasons[cause?.code ?? ''] ?? cause?.message ?? message;
}
