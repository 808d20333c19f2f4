import { feedUrl } from '../feed/safe-url.js';
import { type CheckedDocument, withIssues } from './document.js';
import { error, type Issue, warning } from './finding.js';
import { at, entriesOf, idOf, own } from './json.js';

/** Where a feed goes on: at an address, or nowhere, for a reason that is an issue of the last page. */
export type NextPage = { readonly address: string } | { readonly issue: Issue } | undefined;

/** The page after those that were read; undefined where the feed ends, or its end is a finding already. */
export function nextPage(pages: readonly CheckedDocument[]): NextPage {
  const last = pages[pages.length - 1];
  const address = last?.feed?.next_url && feedUrl(last.feed.next_url, undefined);
  if (!address || last.url === address || last.feed?.feed_url === address) return undefined;
  const isKnown = pages.some(({ url, feed }) => url === address || feed?.feed_url === address);
  if (!isKnown) return { address };
  return {
    issue: error('page-loop', 'next_url leads back to a page that came before: the feed has no end.', {
      pointer: '/next_url',
      advice: 'Leave next_url out of the last page.',
    }),
  };
}

/** A page that cannot be asked for. */
export const unreachablePage = (reason: string): Issue =>
  error('page-unreachable', `The next page cannot be read: ${reason}`, {
    pointer: '/next_url',
    advice: 'Correct the address, or leave next_url out of the last page.',
  });

/** A page after which nobody looked further. */
export const unreadPages = (count: number): Issue =>
  warning(
    'pages-unread',
    `The feed goes on after ${count} ${count === 1 ? 'page' : 'pages'}; the rest was not checked.`,
    {
      pointer: '/next_url',
      advice: 'Ask for more with --pages.',
    },
  );

/**
 * Adds what only all pages together show.
 *
 * @param isWhole whether these are all pages of the feed: only then is a story that is in none of them nowhere
 */
export function checkPages(pages: readonly CheckedDocument[], isWhole: boolean): CheckedDocument[] {
  const names = new Map<string, string>();
  const repeated = pages.map((page) => [...repeatedStories(page, names)]);
  return pages.map((page, index) =>
    withIssues(page, [
      ...(repeated[index] ?? []),
      ...(isWhole && names.size > 1 ? strayStories(page, names) : []),
    ]),
  );
}

const storiesOf = ({ document }: CheckedDocument) => entriesOf(own(document, 'items'), '/items');

/** Stories of earlier pages; the kit shows them once. */
function* repeatedStories(page: CheckedDocument, names: Map<string, string>): Generator<Issue> {
  for (const [item, pointer] of storiesOf(page)) {
    const id = idOf(own(item, 'id'));
    const earlier = id === undefined ? undefined : names.get(id);
    if (id !== undefined && earlier === undefined) names.set(id, page.name);
    if (earlier !== undefined && earlier !== page.name)
      yield warning('repeated-story', `The story is on an earlier page too: ${earlier}`, {
        pointer: `${pointer}/id`,
        advice:
          'List each story on one page. While stories are added between two requests this may happen once.',
      });
  }
}

const namedStories = ['relatedIds', 'previousId', 'nextId'];

function* strayStories(page: CheckedDocument, names: ReadonlyMap<string, string>): Generator<Issue> {
  for (const [item, pointer] of storiesOf(page))
    for (const member of namedStories)
      for (const [value, place] of entriesOf(
        at(item, '_fairwire', member),
        `${pointer}/_fairwire/${member}`,
      )) {
        const id = idOf(value);
        if (id !== undefined && !names.has(id))
          yield warning('reference', 'This id is that of no story in the feed, so nothing is shown for it.', {
            pointer: place,
            advice: 'Correct the id, or leave it out.',
          });
      }
}
