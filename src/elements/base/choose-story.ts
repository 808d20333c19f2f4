import type { Selection } from '../../context/selection.js';
import type { Item } from '../../feed/format.js';
import { FairwireSelectEvent } from './events.js';

/** Whether a click follows a link here. A new tab, a new window, a download: the browser's own business. */
export const isPlain = (event: MouseEvent): boolean =>
  !(event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

/**
 * What a click on a story's link does: the host is asked first, then the story is chosen where something on the page
 * shows it, and otherwise the link leads where it leads.
 *
 * @param selection where a chosen story is shown
 * @param opener where the focus goes when the reader comes back
 */
export function chooseStory(
  element: HTMLElement,
  event: MouseEvent,
  item: Item,
  selection: Selection | undefined,
  opener?: HTMLElement,
): void {
  if (!isPlain(event)) return;
  const proceed = element.dispatchEvent(new FairwireSelectEvent({ item }));
  if (!proceed || selection) event.preventDefault();
  if (proceed) selection?.select(item.id, opener);
}
