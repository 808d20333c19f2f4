import { error, type Issue } from './finding.js';
import { syntaxIssues } from './syntax.js';

/**
 * What to tell of a text that is no JSON.
 *
 * @param found what it is instead, as the kit's reader says it: `an HTML page`, `an RSS feed`
 * @param name how the caller would name it to a command
 */
export function notJsonIssues(text: string, found: string, name: string): Issue[] {
  if (found.startsWith('JSON')) return syntaxIssues(text);
  return [
    error('not-json', `This is no JSON Feed: it is ${found}.`, {
      advice: adviceFor(text, found, name),
      offset: 0,
    }),
  ];
}

function adviceFor(text: string, found: string, name: string): string {
  if (/^an (RSS|Atom) feed$/.test(found)) return `Make a JSON Feed of it: fairwire convert ${name}`;
  if (found === 'an empty document') return 'Look at the program that should have written it.';
  if (found !== 'an HTML page') return 'Name the address or the file of the feed itself.';
  const feed = announcedFeed(text);
  return feed
    ? `The page names its feed: ${feed}`
    : 'Name the address of the feed itself. A server also answers so when an address does not exist.';
}

/** The JSON Feed that a page names in its head, else its RSS or Atom feed. */
function announcedFeed(page: string): string | undefined {
  const links = page.match(/<link\b[^>]*>/gi) ?? [];
  const types = ['application/feed\\+json', 'application/json', 'application/(?:rss|atom)\\+xml'];
  for (const type of types) {
    const link = links.find((tag) => /\balternate\b/i.test(tag) && new RegExp(type, 'i').test(tag));
    const address = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(link ?? '');
    if (address) return address[1] ?? address[2] ?? address[3];
  }
  return undefined;
}
