import {
  type CheckedDocument,
  checkPages,
  nextPage,
  unreachablePage,
  unreadPages,
  withIssues,
} from '../../../check/index.js';
import { UserError } from '../../command.js';
import { isAddress } from '../../read-source.js';
import type { Terminal } from '../../terminal.js';
import type { CheckOptions } from './options.js';
import { readDocument } from './read-document.js';

/**
 * Reads a feed page by page, and checks each.
 *
 * @throws UserError where the first one cannot be read
 */
export async function readPages(options: CheckOptions, terminal: Terminal): Promise<CheckedDocument[]> {
  const { place, timeout } = options;
  const pages = [await readDocument(place, timeout)];
  for (;;) {
    const next = nextPage(pages);
    if (!next)
      return checkPages(
        pages,
        pages.every(({ feed }) => feed),
      );
    if ('issue' in next) return ended(pages, next.issue);
    if (pages.length >= options.pages)
      // Whoever checks a file asks about that file.
      return isAddress(place) || options.pages > 1
        ? ended(pages, unreadPages(pages.length))
        : checkPages(pages, false);
    terminal.progress(`Page ${pages.length + 1}: ${next.address}`);
    try {
      pages.push(await readDocument(next.address, timeout, pages[0]?.document));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return ended(pages, unreachablePage(error.message));
    }
  }
}

/** What is to be said of the last page stands with it. */
function ended(
  pages: readonly CheckedDocument[],
  issue: Parameters<typeof withIssues>[1][number],
): CheckedDocument[] {
  const checked = checkPages(pages, false);
  const last = checked.pop();
  return last ? [...checked, withIssues(last, [issue])] : [];
}
