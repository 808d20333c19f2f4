import { contentMembers, requiredInFeed } from '../../feed/format.js';
import { feedUrl } from '../../feed/safe-url.js';
import { error, type Issue, warning } from '../finding.js';
import { entriesOf, isObject, type JsonObject, own } from '../json.js';
import type { Rule } from '../subject.js';

const newest = 'https://jsonfeed.org/version/1.1';
const versions = ['https://jsonfeed.org/version/1', newest];

const adviceFor: Readonly<Record<string, string>> = {
  version: `Write "version": "${newest}".`,
  title: 'Write the name of the feed: "title": "…".',
};

/** JSON Feed 1.1, Top-level. */
export const head: Rule = function* ({ document }) {
  for (const name of requiredInFeed)
    if (own(document, name) == null)
      yield error('missing', `${name} is missing, and without it this is no JSON Feed to other readers.`, {
        pointer: `/${name}`,
        ...(adviceFor[name] && { advice: adviceFor[name] }),
      });
  yield* versionIssues(document);
  if (own(document, 'title') === '')
    yield warning('blank', 'title is empty: nothing names the feed.', {
      pointer: '/title',
      advice: 'Write the name of the feed.',
    });
};

/** As the specification writes it: without www, encrypted, without a slash at its end. */
const tidyVersion = (version: unknown): string =>
  typeof version === 'string'
    ? version
        .trim()
        .replace(/^http:/, 'https:')
        .replace('//www.', '//')
        .replace(/\/$/, '')
    : '';

function* versionIssues(document: JsonObject): Generator<Issue> {
  const version = own(document, 'version');
  if (version != null && !versions.includes(tidyVersion(version)))
    yield warning(
      'version',
      'version is none of JSON Feed. Fairwire reads the feed; other readers may not.',
      {
        pointer: '/version',
        advice: `Write "${newest}".`,
      },
    );
  if (version === newest && isObject(own(document, 'author')) && own(document, 'authors') == null)
    yield warning('author', 'author is of version 1; since 1.1 readers look for authors, an array.', {
      pointer: '/author',
      isAboutName: true,
      advice: 'Write "authors": [{…}], beside author or in its place.',
    });
}

/** JSON Feed 1.1, Items. */
export const items: Rule = function* ({ document }) {
  const isNew = own(document, 'version') === newest;
  for (const [item, pointer] of entriesOf(own(document, 'items'), '/items')) {
    if (!isObject(item)) continue;
    if (contentMembers.every((name) => own(item, name) == null))
      yield error(
        'no-content',
        'The item has neither content_html nor content_text, one of which JSON Feed demands.',
        {
          pointer,
          advice: 'Write content_text with the summary where there is nothing else.',
        },
      );
    if (isNew && isObject(own(item, 'author')) && own(item, 'authors') == null)
      yield warning('author', 'author is of version 1; since 1.1 readers look for authors, an array.', {
        pointer: `${pointer}/author`,
        isAboutName: true,
        advice: 'Write "authors": [{…}], beside author or in its place.',
      });
    yield* emptyAuthors(own(item, 'authors'), `${pointer}/authors`);
  }
  yield* emptyAuthors(own(document, 'authors'), '/authors');
};

function* emptyAuthors(authors: unknown, pointer: string): Generator<Issue> {
  for (const [author, at] of entriesOf(authors, pointer))
    if (isObject(author) && ['name', 'url', 'avatar'].every((name) => !own(author, name)))
      yield warning('empty-author', 'An author has neither a name nor a url nor an avatar.', {
        pointer: at,
        advice: 'Give it one of these, or leave it out.',
      });
}

/** JSON Feed 1.1, Top-level: `feed_url` and `next_url`. */
export const addresses: Rule = function* ({ document, feed, url, firstPage }) {
  const here = url === undefined ? undefined : feedUrl(url, undefined);
  const self = feed.feed_url && feedUrl(feed.feed_url, undefined);
  const next = feed.next_url && feedUrl(feed.next_url, undefined);
  if (next && (next === self || next === here))
    yield error('next-url', 'next_url is the address of the feed itself: the next page would be this one.', {
      pointer: '/next_url',
      advice: 'Name the page with the older items, or leave next_url out.',
    });
  const isOfFirstPage = !!firstPage && own(firstPage, 'feed_url') === own(document, 'feed_url');
  if (here && self && self !== here && !isOfFirstPage)
    yield warning(
      'feed-url',
      'feed_url is another address than the one the feed came from. Readers may take it for another feed.',
      {
        pointer: '/feed_url',
        advice: `Write the address that people subscribe to. It came from ${here}`,
      },
    );
};
