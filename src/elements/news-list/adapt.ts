import type { Item } from '../../feed/format.js';
import type { ListHost } from './list-host.js';
import type { StoryContext, StoryRow } from './news-list.templates.js';

/** How a story is shown in a list whose attributes ask for more than the plain one gives. */
export function adapt(
  host: ListHost,
  _list: HTMLElement,
  context: StoryContext,
  storyRow: StoryRow,
): StoryFill {
  return (item, row) =>
    storyRow(unmarked(host, item), row, { ...context, link: (_copy, title) => context.link(item, title) });
}

type StoryFill = (item: Item, row: HTMLElement) => unknown;

/** Among the others a pinned story is one of them. */
const unmarked = ({ pinned }: ListHost, item: Item): Item =>
  pinned === 'inline' && item._fairwire ? { ...item, _fairwire: { ...item._fairwire, pinned: false } } : item;
