import type { Feed } from '../feed/format.js';
import type { Issue } from './finding.js';
import type { JsonObject } from './json.js';

/** What the rules look at. */
export interface Subject {
  /** The document as it was parsed. */
  readonly document: JsonObject;
  /** What the kit reads of it. */
  readonly feed: Feed;
  /** Where it came from, where that is known. */
  readonly url: string | undefined;
  /** The first page of the feed, where the document is a further one. */
  readonly firstPage: JsonObject | undefined;
}

/** Looks at one thing. */
export type Rule = (subject: Subject) => Iterable<Issue>;
