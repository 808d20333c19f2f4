import { feedUrl } from '../../feed/safe-url.js';
import { error, type Issue, warning } from '../finding.js';
import { at, entriesOf, own } from '../json.js';
import type { Rule, Subject } from '../subject.js';

const tagOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.trim().toLowerCase().replace(/_/g, '-') : undefined;

/** The same feed in other languages. */
export const alternates: Rule = function* (subject) {
  const ownLanguage = tagOf(own(subject.document, 'language'));
  const seen = new Set<string>();
  const list = at(subject.document, '_fairwire', 'alternates');
  for (const [alternate, pointer] of entriesOf(list, '/_fairwire/alternates')) {
    const language = tagOf(own(alternate, 'language'));
    if (language !== undefined && language === ownLanguage)
      yield warning('alternate', 'The language is that of this feed: readers would get the same one again.', {
        pointer: `${pointer}/language`,
        advice: 'Name the other feeds alone, each with its language.',
      });
    else if (language !== undefined && seen.has(language))
      yield warning(
        'alternate',
        'The language repeats that of an earlier one: readers have two links of one name.',
        {
          pointer: `${pointer}/language`,
          advice: 'Name one feed for each language.',
        },
      );
    if (language !== undefined) seen.add(language);
    yield* sameAddress(own(alternate, 'feedUrl'), `${pointer}/feedUrl`, subject);
  }
};

function* sameAddress(value: unknown, pointer: string, { url, feed }: Subject): Generator<Issue> {
  const address = typeof value === 'string' ? feedUrl(value, url ?? feed.feed_url) : undefined;
  const itself = [url, feed.feed_url].flatMap((known) => (known && feedUrl(known, undefined)) ?? []);
  if (address !== undefined && itself.includes(address))
    yield error('alternate', 'feedUrl is the address of this feed itself.', {
      pointer,
      advice: 'Write the address of the feed in the other language.',
    });
}

/** A story that is pinned until a day, but is not pinned. */
export const pinned: Rule = function* ({ document }) {
  for (const [item, pointer] of entriesOf(own(document, 'items'), '/items'))
    if (at(item, '_fairwire', 'pinnedUntil') != null && !at(item, '_fairwire', 'pinned'))
      yield warning('not-pinned', 'pinnedUntil has no effect, for the story is not pinned.', {
        pointer: `${pointer}/_fairwire/pinnedUntil`,
        advice: 'Write "pinned": true beside it, or leave it out.',
      });
};
