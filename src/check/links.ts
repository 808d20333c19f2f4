import { decodeEntities } from '../feed/entities.js';
import { feedUrl } from '../feed/safe-url.js';
import type { CheckedDocument } from './document.js';
import { error, type Issue, warning } from './finding.js';
import { namesIn } from './json.js';
import { walk } from './walk.js';

/** An address that stands in a document, once for each. */
export interface LinkedAddress {
  readonly address: string;
  /** Where it stands, as JSON pointers. */
  readonly pointers: readonly string[];
  /** Whether a picture should be there. */
  readonly isPicture: boolean;
}

/** What came of asking for an address. */
export interface LinkAnswer {
  /** The HTTP status; 0 where nobody answered. */
  readonly status: number;
  readonly contentType?: string | null;
  /** Why nobody answered. */
  readonly reason?: string;
}

/** The other pages of the feed are asked for as such. */
const pages = ['feed_url', 'next_url'];
const documents = ['feedUrl', 'articleUrl'];

/** Every http and https address of a document: of its members, and of the HTML of its stories. */
export function linkedAddresses({ document, url, feed }: CheckedDocument): LinkedAddress[] {
  const found = new Map<string, { address: string; pointers: string[]; isPicture: boolean }>();
  const add = (value: string, pointer: string, isPicture: boolean): void => {
    const address = feedUrl(value, url ?? feed?.feed_url);
    if (address === undefined) return;
    const known = found.get(address);
    if (known) known.pointers.push(pointer);
    else found.set(address, { address, pointers: [pointer], isPicture });
  };
  for (const { pointer, value, shape } of document ? walk(document) : []) {
    if (typeof value !== 'string' || !value.trim()) continue;
    const name = namesIn(pointer).slice(-1)[0] ?? '';
    if (shape.kind === 'link' || (shape.kind === 'resource' && !pages.includes(name)))
      add(value, pointer, shape.kind === 'resource' && !documents.includes(name));
    if (shape.kind === 'markup')
      for (const { address, isPicture } of addressesInHtml(value)) add(address, pointer, isPicture);
  }
  return [...found.values()];
}

function* addressesInHtml(html: string): Generator<{ address: string; isPicture: boolean }> {
  const tags = html.matchAll(/<(img|a)\b[^>]*?\s(?:src|href)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi);
  for (const [, tag = '', double, single, bare] of tags) {
    const address = decodeEntities(double ?? single ?? bare ?? '').trim();
    if (address && !address.startsWith('#')) yield { address, isPicture: tag.toLowerCase() === 'img' };
  }
}

/** Answers of servers that want a person, or a browser, and not a program. */
const refusals = [401, 403, 405, 406, 429, 999];

/** What to tell of an address that was asked for: nothing where it is as it should be. */
export function linkIssues({ address, pointers, isPicture }: LinkedAddress, answer: LinkAnswer): Issue[] {
  const { status, contentType, reason } = answer;
  const what = isPicture ? 'The picture' : 'The link';
  const at = (issue: (pointer: string) => Issue): Issue[] => pointers.map(issue);
  const words = { advice: `Correct the address, or leave it out: ${address}` };
  if (!status)
    return at((pointer) =>
      error('dead-link', `${what} leads nowhere: ${reason ?? 'nobody answers'}.`, { ...words, pointer }),
    );
  if (refusals.includes(status))
    return at((pointer) =>
      warning('refused-link', `${what} could not be checked: the server answers a program with ${status}.`, {
        pointer,
        advice: `Open it in a browser: ${address}`,
      }),
    );
  if (status >= 500)
    return at((pointer) =>
      warning('failing-link', `${what} fails for now: the server answers with ${status}.`, {
        pointer,
        advice: `Look again later: ${address}`,
      }),
    );
  if (status >= 400)
    return at((pointer) =>
      error('dead-link', `${what} is dead: the server answers with ${status}.`, { ...words, pointer }),
    );
  if (isPicture && /^text\/html\b/i.test(contentType ?? ''))
    return at((pointer) =>
      warning('no-picture', 'There is a page where a picture should be.', { ...words, pointer }),
    );
  return [];
}
