import { type Issue, warning } from '../finding.js';
import { at, entriesOf, idOf, type JsonObject, own } from '../json.js';
import type { Rule, Subject } from '../subject.js';

/** The ids of a list of the feed's extension: of this page, and of the first one. */
class Known {
  private readonly ids: ReadonlySet<string>;
  /** Whether the list is anywhere. */
  readonly isThere: boolean;

  constructor(
    readonly list: string,
    pages: readonly JsonObject[],
    more: readonly unknown[] = [],
  ) {
    const lists = pages.map((page) => at(page, '_fairwire', list));
    const ids = lists.flatMap((value) => entriesOf(value, '').map(([entry]) => own(entry, 'id')));
    this.ids = new Set([...ids, ...more].flatMap((id) => idOf(id) ?? []));
    this.isThere = this.ids.size > 0;
  }

  *issues(value: unknown, pointer: string): Generator<Issue> {
    for (const [entry, place] of entriesOf(value, pointer)) {
      const id = idOf(entry);
      if (id !== undefined && !this.ids.has(id))
        yield warning(
          'reference',
          `This id is that of nothing in ${this.list}, so nothing is shown for it.`,
          {
            pointer: place,
            advice: `Correct the id, or add what it names to ${this.list} in the feed's _fairwire.`,
          },
        );
    }
  }
}

const pagesOf = ({ document, firstPage }: Subject): JsonObject[] =>
  firstPage ? [firstPage, document] : [document];

const knownEvents = (subject: Subject): Known => {
  const pages = pagesOf(subject);
  return new Known(
    'events',
    pages,
    pages.map((page) => at(page, '_fairwire', 'exhibition', 'id')),
  );
};

/** What the feed itself names by an id. */
export const feedReferences: Rule = function* (subject) {
  const extension = own(subject.document, '_fairwire');
  const categories = new Known('categories', pagesOf(subject));
  for (const [category, pointer] of entriesOf(own(extension, 'categories'), '/_fairwire/categories'))
    yield* categories.issues(own(category, 'parent'), `${pointer}/parent`);
  yield* parentLoops(own(extension, 'categories'));
  const events = knownEvents(subject);
  for (const [event, pointer] of entriesOf(own(extension, 'events'), '/_fairwire/events'))
    yield* events.issues(own(event, 'superEvent'), `${pointer}/superEvent`);
};

/** What stories name by an id. A story in a document of its own has its categories and events elsewhere. */
export const itemReferences: Rule = function* (subject) {
  const stories = entriesOf(own(subject.document, 'items'), '/items');
  const named = (member: string): (readonly [unknown, string])[] =>
    stories.map(([item, pointer]) => [at(item, '_fairwire', member), `${pointer}/_fairwire/${member}`]);
  for (const [known, member] of [
    [new Known('categories', pagesOf(subject)), 'categoryIds'],
    [knownEvents(subject), 'eventIds'],
  ] as const) {
    const ids = named(member).filter(([value]) => value != null);
    if (known.isThere) for (const [value, pointer] of ids) yield* known.issues(value, pointer);
    else if (stories.length > 1 && ids[0]) yield noList(known.list, ids[0][1]);
  }
};

const noList = (list: string, pointer: string): Issue =>
  warning('no-list', `Stories name ${list}, and the feed has none, so nothing is shown for them.`, {
    pointer,
    advice: `Add ${list} to the feed's _fairwire. Of a feed with several pages it is the first that has them.`,
  });

/** A category that is below itself. */
function* parentLoops(categories: unknown): Generator<Issue> {
  const entries = entriesOf(categories, '/_fairwire/categories');
  const parents = new Map(entries.map(([entry]) => [idOf(own(entry, 'id')), idOf(own(entry, 'parent'))]));
  for (const [entry, pointer] of entries) {
    const start = idOf(own(entry, 'id'));
    let above = idOf(own(entry, 'parent'));
    for (let steps = 0; above !== undefined && above !== start && steps < parents.size; steps++)
      above = parents.get(above);
    if (start !== undefined && above === start)
      yield warning('parent-loop', 'The category is below itself.', {
        pointer: `${pointer}/parent`,
        advice: 'Leave the parent of the outermost category out.',
      });
  }
}

const listsWithIds = ['categories', 'events', 'partnerGroups', 'links'];

/** Two of a list with one id: whatever names it means the first. */
export const duplicateIds: Rule = function* ({ document }) {
  for (const list of listsWithIds) {
    const seen = new Set<string>();
    for (const [entry, pointer] of entriesOf(at(document, '_fairwire', list), `/_fairwire/${list}`)) {
      const id = idOf(own(entry, 'id'));
      if (id !== undefined && seen.has(id))
        yield warning('duplicate-id', `The id repeats that of an earlier one in ${list}.`, {
          pointer: `${pointer}/id`,
          advice: 'Give each its own id.',
        });
      if (id !== undefined) seen.add(id);
    }
  }
};
