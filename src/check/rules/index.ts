import type { Rule } from '../subject.js';
import { events } from './events.js';
import { addresses, head, items } from './json-feed.js';
import { alternates, pinned } from './languages.js';
import { names } from './names.js';
import { duplicateIds, feedReferences, itemReferences } from './references.js';

/** All that look at a document as a whole; `values` look at each value by itself. */
export const rules: readonly Rule[] = [
  ...[head, items, addresses, names],
  ...[feedReferences, itemReferences, duplicateIds, events, alternates, pinned],
];
