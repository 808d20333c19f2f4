/** What the formats have in common, before it is a JSON Feed. Everything is as the source has it. */
import type { FeedText } from './text.js';

export interface Person {
  readonly name?: string | undefined;
  readonly url?: string | undefined;
  readonly email?: string | undefined;
}

export interface Picture {
  readonly url: string;
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
  readonly creditText?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

export interface Attachment {
  readonly url: string;
  readonly mime_type?: string | undefined;
  readonly title?: string | undefined;
  readonly size_in_bytes?: number | undefined;
  readonly duration_in_seconds?: number | undefined;
}

export interface Topic {
  readonly name: string;
  /** What identifies it where its name is for people only. */
  readonly term?: string | undefined;
}

export interface Origin {
  readonly name?: string | undefined;
  readonly url?: string | undefined;
}

/** Of several texts, dates and so on the first that is any good is taken. */
export interface Story {
  readonly ids: readonly (string | undefined)[];
  readonly urls: readonly (string | undefined)[];
  readonly externalUrl?: string | undefined;
  readonly titles: readonly (FeedText | undefined)[];
  readonly bodies: readonly (FeedText | undefined)[];
  readonly summaries: readonly (FeedText | undefined)[];
  readonly published: readonly (string | undefined)[];
  readonly modified: readonly (string | undefined)[];
  readonly authors: readonly Person[];
  readonly topics: readonly Topic[];
  readonly keywords: readonly string[];
  readonly pictures: readonly Picture[];
  /** Small versions, for where there is nothing else. */
  readonly thumbnails: readonly Picture[];
  readonly attachments: readonly Attachment[];
  readonly origin?: Origin | undefined;
  readonly language?: string | undefined;
  /** The address that those in the story are relative to, itself relative (`xml:base`). */
  readonly base?: string | undefined;
}

export interface Head {
  readonly title?: FeedText | undefined;
  readonly homePage?: string | undefined;
  /** The source's own address, as it says itself. */
  readonly self?: string | undefined;
  readonly next?: string | undefined;
  readonly description?: FeedText | undefined;
  readonly icon?: string | undefined;
  readonly favicon?: string | undefined;
  readonly authors: readonly Person[];
  readonly language?: string | undefined;
  readonly rights?: FeedText | undefined;
  readonly license?: string | undefined;
  readonly base?: string | undefined;
}

export interface Parsed {
  readonly head: Head;
  readonly stories: readonly Story[];
}

/** The first that holds something. */
export const first = (values: readonly (string | undefined)[]): string | undefined =>
  values.find((value) => value?.trim())?.trim();

/** Without the members that say nothing: no text, no list. */
export function compact<T extends object>(object: T): T {
  const entries = Object.entries(object).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
  );
  return Object.fromEntries(entries) as T;
}
