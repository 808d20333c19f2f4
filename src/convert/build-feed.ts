/** A feed as a document of JSON Feed 1.1 with the extension of this kit. */
import { absolute } from './addresses.js';
import { type BuildOptions, buildItem, hostOf, type ItemDocument, languageTag } from './build-item.js';
import { withIds } from './ids.js';
import type { Notes } from './notes.js';
import { compact, type Head, type Parsed, type Person } from './story.js';
import { plainLine, plainText } from './text.js';

/** A JSON Feed document, as it is written. */
export interface FeedDocument extends Record<string, unknown> {
  readonly version: string;
  readonly title: string;
  readonly items: readonly ItemDocument[];
}

export const version = 'https://jsonfeed.org/version/1.1';

/** @param name stands for the title of a feed that has none */
export function buildFeed({ head, stories }: Parsed, options: BuildOptions, name: string): FeedDocument {
  const { notes, categories } = options;
  const base = head.base ? absolute(head.base, options.base) : options.base;
  const at = (url: string | undefined): string | undefined => (url?.trim() ? absolute(url, base) : undefined);
  const items = withIds(
    stories.map((story) => buildItem(story, { ...options, base })),
    notes,
  );
  const home = at(head.homePage);
  if (head.next)
    notes.add('lost', `the pages that follow: ${at(head.next) ?? ''} has to be converted by itself`);
  const members = compact({
    version,
    title: titleOf(head, hostOf(home) ?? name, notes),
    home_page_url: home,
    description: head.description && plainText(head.description),
    icon: at(head.icon),
    favicon: at(head.favicon),
    authors: authors(head.authors, at),
    language: languageTag(head.language),
    _fairwire: compact({ schemaVersion: 1, categories: categories.list, legal: legal(head, at) }),
  });
  return { ...members, items };
}

function titleOf({ title }: Head, fallback: string, notes: Notes): string {
  const line = title && plainLine(title);
  if (!line) notes.add('mended', `the feed has no title; "${fallback}" stands in`);
  return line || fallback;
}

type Resolve = (url: string | undefined) => string | undefined;

const authors = (persons: readonly Person[], at: Resolve): object[] =>
  persons.flatMap(({ name, url, email }) => {
    const author = compact({
      name: plainLine({ value: name ?? email ?? '' }),
      url: at(url) ?? (email && `mailto:${email}`),
    });
    return Object.keys(author).length ? [author] : [];
  });

function legal({ rights, license }: Head, at: Resolve): object | undefined {
  const result = compact({ copyrightNotice: rights && plainLine(rights), license: at(license) });
  return Object.keys(result).length ? result : undefined;
}
